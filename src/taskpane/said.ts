/**
 * One polite live region for the whole pane. It stands in the page from the start: screen readers pass over a region that comes
 * together with its words.
 */
const region = () => document.getElementById("said");

/** What the pane shows now, in place of all that was said before. The same again, as when React takes over, is not said again. */
export function sayState(text: string): void {
  const said = region();
  if (said && said.textContent !== text) said.textContent = text;
}

/** That something was done. The same words twice are read twice only when the text differs: a trailing space does it. */
export function sayEvent(text: string): void {
  const said = region();
  if (said) said.textContent = said.textContent === text ? `${text}\u00a0` : text;
}
