/** What the organization set when it packaged the pane: meta fields of taskpane.html, empty in the build as it comes. */
import type { HelpDesk } from "../checklist/types";

const content = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="modori:${name}"]`)?.content || null;

export function helpDeskOf(): HelpDesk | null {
  const address = content("help-desk-address");
  const link = content("help-desk-link");
  return address === null && link === null ? null : { address, link };
}
