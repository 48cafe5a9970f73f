/** The way of the mail and the place where it stopped, as a small drawing; one sentence for those who do not see it. */
import type { Speech } from "../speech";
import type { Create } from "./create";
import { PLACES, type Place, type Stop } from "./path";

export type PathTone = "failed" | "delayed" | "delivered" | "not-sure";

export interface MailWay {
  readonly stop: Stop;
  readonly tone: PathTone;
  /** Failed at an address to which the recipient forwards. */
  readonly forwarded: boolean;
  /** Told by somebody else: who sent the mail need not be the reader. */
  readonly quoted: boolean;
}

/** Middle of each place in the drawing's own units; the labels below stand in four equal columns. */
const WIDTH = 320;
const X: Readonly<Record<Place, number>> = { you: 40, yourServer: 120, theirServer: 200, mailbox: 280 };
const Y = 24;
const RADIUS = 16;

const SERVER = "M-6 -6.5h12v5h-12zM-6 1.5h12v5h-12zM-3.5 -4h.01M-3.5 4h.01";
/** Drawn on a 16 × 16 square whose middle is 0/0. */
const SIGNS: Readonly<Record<Place | "forward", string>> = {
  you: "M0 -6.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0 -6.4M-6.3 7c0-3.4 2.6-5 6.3-5s6.3 1.6 6.3 5",
  yourServer: SERVER,
  theirServer: SERVER,
  mailbox: "M-7 -5h14v10h-14zM-7 -4.5l7 5.2l7 -5.2",
  forward: "M-7 5c0 -6 4 -7 11 -7M0 -6.5l4.5 4.5l-4.5 4.5",
};

const MARKS: Readonly<Record<PathTone, string>> = {
  failed: "M-2.6 -2.6l5.2 5.2M2.6 -2.6l-5.2 5.2",
  delayed: "M0 -3.4v3.6l2.4 1.4",
  delivered: "M-3.2 0.2l2.3 2.3l4.2 -4.6",
  "not-sure": "M-2 -1.6a2 2 0 1 1 3 1.9c-.7.4-1 .8-1 1.4M0 3.8v.01",
};

const isOnTheWay = (stop: Stop): stop is "between" | "unknown" => stop === "between" || stop === "unknown";

/** Where the mark stands: on a place's corner, or between the two servers. */
function markAt({ stop }: MailWay): { x: number; y: number } {
  if (isOnTheWay(stop)) return { x: (X.yourServer + X.theirServer) / 2, y: Y };
  return { x: X[stop] + 12, y: Y + 11 };
}

/** How many places the mail reached. */
function reachedBy({ stop }: MailWay): number {
  return isOnTheWay(stop) ? 2 : PLACES.indexOf(stop) + 1;
}

/** Where a pane is too narrow for "Forwarding", the word breaks before its ending. */
const drawnLabel = (label: string) => label.replace(/(\w{6})ing\b/, "$1\u00ading");

export function mailPath<N>(create: Create<N>, way: MailWay, { t }: Pick<Speech, "t">): N {
  const { stop, tone, forwarded, quoted } = way;
  const count = reachedBy(way);
  const drawn = (place: Place) => (place === "mailbox" && forwarded ? "forward" : place);
  const labelOf = (place: Place) => {
    const name = drawn(place);
    return t(quoted && name !== "forward" ? `pane.path.quoted.${name}` : `pane.path.${name}`);
  };
  const where = isOnTheWay(stop) ? t(`pane.path.${stop}`) : labelOf(stop);
  const reached = (index: number) => (index < count ? "" : " is-ahead");
  const mark = markAt(way);
  return create(
    "div",
    { className: "first-path" },
    create(
      "svg",
      { viewBox: `0 0 ${WIDTH} 44`, role: "img", "aria-label": t(`pane.path.sentence.${tone}`, { where }) },
      ...PLACES.slice(1).map((place, index) =>
        create("line", {
          className: `first-way${reached(index + 1)}`,
          x1: X[PLACES[index] as Place] + RADIUS,
          x2: X[place] - RADIUS,
          y1: Y,
          y2: Y,
        }),
      ),
      ...PLACES.map((place, index) =>
        create(
          "g",
          { className: `first-place${reached(index)}`, transform: `translate(${X[place]} ${Y})` },
          create("circle", { r: RADIUS }),
          create("path", { d: SIGNS[drawn(place)] }),
        ),
      ),
      create(
        "g",
        { className: `first-mark is-${tone}`, transform: `translate(${mark.x} ${mark.y})` },
        create("circle", { r: 8 }),
        create("path", { d: MARKS[tone] }),
      ),
    ),
    create(
      "div",
      { className: "first-labels", "aria-hidden": "true" },
      ...PLACES.map((place) =>
        create(
          "span",
          { className: place === stop && tone !== "delivered" ? "is-here" : "" },
          drawnLabel(labelOf(place)),
        ),
      ),
    ),
  );
}
