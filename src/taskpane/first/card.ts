/** The verdict: what happened, whose move it is, the first thing to do. Told by word and sign, never by colour alone. */
import type { Verdict } from "../../checklist/types";
import type { Speech } from "../speech";
import { running } from "./breaks";
import type { Attributes, Create } from "./create";
import { type IconName, icon } from "./icons";
import { type MailWay, mailPath, type PathTone } from "./mail-path";
import { stopOf } from "./path";

const ICON_OF_TONE: Readonly<Record<Verdict["tone"], IconName>> = {
  failed: "failed",
  delayed: "delayed",
  delivered: "delivered",
  "not-a-bounce": "mail",
  "not-sure": "unsure",
  unreadable: "unsure",
  foreign: "shield",
};
const PATH_TONES: readonly string[] = ["failed", "delayed", "not-sure"] satisfies PathTone[];

export interface CardSlots<N> {
  /** More attributes of the headline: React hands in its ref. */
  readonly headline?: Attributes | object;
  /** Beside the error code: a button to copy it. */
  readonly copyCode?: N | null;
}

export function verdictCard<N>(create: Create<N>, verdict: Verdict, speech: Speech, slots: CardSlots<N> = {}): N {
  const { t, say } = speech;
  const { tone, code, resend } = verdict;
  const way = wayOf(verdict);
  const move = (sign: IconName, term: string, value: string, strong: boolean) =>
    create(
      "div",
      { className: "first-move" },
      icon(create, sign),
      create("dt", null, term),
      create("dd", { className: strong ? "is-strong" : "" }, ...running(create, value)),
    );
  return create(
    "section",
    { className: "first-card" },
    create("div", { className: `first-tone is-${tone}` }, icon(create, ICON_OF_TONE[tone]), toneName(verdict, speech)),
    create("h1", { className: "first-headline", tabIndex: -1, ...slots.headline }, say(verdict.headline)),
    code === null
      ? null
      : create(
          "div",
          { className: "first-code" },
          create("span", null, t("pane.code")),
          create("code", null, code),
          slots.copyCode ?? null,
        ),
    create("p", { className: "first-explanation" }, ...running(create, say(verdict.explanation))),
    way && mailPath(create, way, speech),
    create(
      "dl",
      { className: "first-moves" },
      move("person", t("pane.move"), say(verdict.move), true),
      move("first", t(isNobodys(verdict) ? "pane.next" : "pane.first"), say(verdict.action), true),
      resend === "not-needed" ? null : move("again", t("pane.resend"), say(verdict.resendAdvice), false),
    ),
  );
}

/** What failed behind a forwarding may have arrived before it. */
function toneName({ tone, resend }: Verdict, { t }: Speech): string {
  return t(tone === "failed" && resend === "if-missing" ? "pane.tone.forwarded" : `pane.tone.${tone}`);
}

/** Nothing has to be done first where nobody has to do anything. */
function isNobodys({ actors }: Verdict): boolean {
  return actors.every((actor) => actor === "nobody");
}

/** The card in one sentence, for those who hear it. */
export function announcement(verdict: Verdict, speech: Speech): string {
  const { headline, move, action } = verdict;
  const { t, say } = speech;
  return t("pane.announce", {
    tone: toneName(verdict, speech),
    headline: say(headline),
    move: say(move),
    action: say(action),
  });
}

/** What the drawing shows, where there is one way to draw: one cause, and a mail that this mailbox sent. */
function wayOf({ tone, reached, groups, quoted }: Verdict): MailWay | null {
  if (reached) {
    return { stop: reached === "server" ? "theirServer" : "mailbox", tone: "delivered", forwarded: false, quoted };
  }
  const [group, ...others] = groups;
  if (!group || others.length > 0 || !PATH_TONES.includes(tone)) return null;
  return { stop: stopOf(group), tone: tone as PathTone, forwarded: group.forwarded, quoted };
}
