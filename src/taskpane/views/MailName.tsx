import type { ReactElement } from "react";
import { type MailNameProps, mailName } from "../first/mail-name";
import { useWords } from "../words";
import { create } from "./VerdictCard";

/** The line at the top, with its button. */
export function MailName({ children, ...props }: MailNameProps & { readonly children: ReactElement }) {
  return mailName(create, props, useWords(), children);
}
