/** The mail that everything below belongs to: an answer is never shown without it. */
import { showDateTime } from "../../locales/format";
import type { Door } from "../../outlook/types";
import type { Speech } from "../speech";
import type { Create } from "./create";
import { icon } from "./icons";

export interface MailNameProps {
  readonly name: string;
  /** ISO 8601. */
  readonly date: string | null;
  readonly door: Door | null;
  /** The answer is about a returned mail whose text is quoted in it. */
  readonly quoted?: boolean;
}

/** `after`: buttons at the end of the line. */
export function mailName<N>(create: Create<N>, props: MailNameProps, speech: Speech, after: N | null = null): N {
  const { t, language } = speech;
  const { name, date, door, quoted } = props;
  const about = [door && t(`pane.door.${door}`), quoted && t("pane.quoted"), date && showDateTime(language, date)];
  const pieces = about.filter((piece) => typeof piece === "string");
  return create(
    "header",
    { className: "first-name" },
    icon(create, "mail"),
    create(
      "div",
      // Another name is another element, not one that moves.
      { className: "first-names", key: [name, ...pieces].join() },
      create("p", { className: "first-subject", title: name }, name || t("pane.name.noSubject")),
      pieces.length === 0 ? null : create("p", { className: "first-meta" }, ...spans(create, pieces)),
    ),
    after,
  );
}

/** Each goes to the next line whole; the dots between them are drawn (shell.css), and none begins or ends a line. */
function spans<N>(create: Create<N>, pieces: readonly string[]): (N | string)[] {
  return pieces.flatMap((piece, index) => [...(index > 0 ? [" "] : []), create("span", null, piece)]);
}
