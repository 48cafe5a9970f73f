/** The addresses that failed, under the verdict; with their own cause and advice when there is more than one cause. */
import { MAX_ADDRESS, readableAddress } from "../../checklist/address";
import type { VerdictGroup } from "../../checklist/types";
import type { Diagnosis, Failure } from "../../classifier/types";
import type { Speech } from "../speech";
import { breakable, running, whole } from "./breaks";
import type { Create } from "./create";

/** More than these are folded: twelve addresses would push the checklist out of sight. */
const SHOWN = 4;
const HEADING = "recipients";

export interface RecipientSlots<N> {
  /** Has the person unfolded this group? */
  readonly unfolded?: (group: VerdictGroup) => boolean;
  /** The button that unfolds it. */
  readonly more?: (group: VerdictGroup, hidden: number) => N;
}

export function recipients<N>(
  create: Create<N>,
  { kind, failures }: Diagnosis,
  groups: readonly VerdictGroup[],
  speech: Speech,
  { unfolded = () => false, more }: RecipientSlots<N> = {},
): N | null {
  const count = groups.reduce((sum, group) => sum + group.failures.length, 0);
  if (count === 0) return null;
  const box = (group: VerdictGroup) => {
    const shown = unfolded(group) ? group.failures : group.failures.slice(0, SHOWN);
    const hidden = group.failures.length - shown.length;
    return create(
      "div",
      { className: "first-group" },
      ...(groups.length === 1 ? [] : advice(create, group, speech)),
      create(
        "ul",
        null,
        ...shown.map((index, place) => address(create, failures[index], failures[shown[place - 1] ?? -1], speech)),
      ),
      hidden > 0 && more ? more(group, hidden) : null,
    );
  };
  const title = speech.t(`pane.recipients.${kind === "delay" ? "delayed" : "failed"}`, { count });
  return create(
    "section",
    { className: "first-recipients", "aria-labelledby": HEADING },
    create("h2", { id: HEADING }, title),
    ...groups.map(box),
  );
}

function advice<N>(create: Create<N>, group: VerdictGroup, { t, say }: Speech): N[] {
  const move = t("pane.pair", { term: t("pane.move"), value: say(group.move) });
  return [
    create("h3", null, say(group.headline)),
    create("p", { className: "first-said" }, move),
    create("p", { className: "first-said" }, ...running(create, say(group.action))),
    ...(group.resend === "not-needed" ? [] : [create("p", { className: "first-said" }, say(group.resendAdvice))]),
  ];
}

/** The server that answered is named once for addresses in a row. */
function address<N>(
  create: Create<N>,
  failure: Failure | undefined,
  before: Failure | undefined,
  { t }: Speech,
): N | null {
  if (!failure) return null;
  const { recipient, originalRecipient, remoteMta, reply, forwarded } = failure;
  const shown = recipient ?? originalRecipient;
  const typed = forwarded === true && originalRecipient !== recipient ? originalRecipient : null;
  const line = (text: string, value: string) =>
    create("span", { className: "first-host" }, ...whole(create, text, value));
  return create(
    "li",
    null,
    create("bdi", null, ...(shown === null ? [t("pane.recipients.unknown")] : breakable(create, inFull(shown)))),
    typed === null ? null : line(t("pane.recipients.typed", { address: inFull(typed) }), inFull(typed)),
    remoteMta === null || remoteMta === before?.remoteMta
      ? null
      : line(t(reply === null ? "pane.recipients.silent" : "pane.recipients.host", { host: remoteMta }), remoteMta),
  );
}

/** To be compared letter by letter, so nothing of it is left out. */
const inFull = (address: string) => readableAddress(address, MAX_ADDRESS);
