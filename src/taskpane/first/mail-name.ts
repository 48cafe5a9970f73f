/** The mail that everything below belongs to: an answer is never shown without it. */
import type { Diagnosis } from "../../classifier/types";
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

/** Never begins a line. */
const DOT = "\u00a0· ";

export function isQuoted({ warnings }: Diagnosis): boolean {
  return warnings.includes("warning.quoted");
}

/** `after`: buttons at the end of the line. */
export function mailName<N>(create: Create<N>, props: MailNameProps, speech: Speech, after: N | null = null): N {
  const { t, language } = speech;
  const { name, date, door, quoted } = props;
  const when = date === null ? "" : showDateTime(language, date);
  const whence = [door && t(`pane.door.${door}`), quoted && t("pane.quoted")].filter(Boolean).join(DOT);
  const before = whence && when ? whence + DOT : whence;
  return create(
    "header",
    { className: "first-name" },
    icon(create, "mail"),
    create(
      "div",
      // Another name is another element, not one that moves.
      { className: "first-names", key: name + before + when },
      create("p", { className: "first-subject", title: name }, name || t("pane.name.noSubject")),
      before + when === ""
        ? null
        : create("p", { className: "first-meta" }, before, when && create("span", { className: "first-whole" }, when)),
    ),
    after,
  );
}
