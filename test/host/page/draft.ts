import type { Draft, Mail } from "../office/mail";
import { h, ICONS } from "./dom";
import { command, modoriButton, people } from "./reading";
import { client, locale, owner, say, state } from "./state";

const PREFIX = { ja: { reply: "RE: ", forward: "FW: " }, en: { reply: "Re: ", forward: "Fw: " } } as const;

/** A draft made from a mail, with the header block that Outlook puts above what it quotes. */
export function draftFrom(mail: Mail, type: "reply" | "forward"): Draft {
  return {
    id: crypto.randomUUID(),
    type,
    to: type === "reply" ? people([mail.from]) : "",
    cc: "",
    subject: PREFIX[state.settings.lang][type] + mail.subject,
    html: quoted(mail),
    attachments: type === "forward" ? mail.attachments : [],
  };
}

/** Outlook's own block in the display language; the mail's own HTML below it. Parsed, never run: see editor(). */
function quoted(mail: Mail): string {
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: "full", timeStyle: "short" }).format(new Date(mail.date));
  const lines: [string, string][] = [
    [say("from"), people([mail.from])],
    [say("date"), when],
    [say("to"), people(mail.to)],
    ...(mail.cc.length ? [[say("cc"), people(mail.cc)] as [string, string]] : []),
    [say("subject"), mail.subject],
  ];
  const block = lines.map(([name, value]) => h("div", {}, h("b", {}, `${name}:`), ` ${value}`));
  const page = new DOMParser().parseFromString(mail.html ?? "", "text/html");
  const original = mail.html === null ? [h("div", { className: "PlainText" }, mail.text)] : [...page.body.childNodes];
  if (mail.html === null) (original[0] as HTMLElement).style.whiteSpace = "pre-wrap";
  const whole = h("div", {}, h("br"), h("hr"), h("div", { id: "divRplyFwdMsg" }, ...block), h("br"), ...original);
  return `<html><body>${whole.outerHTML}</body></html>`;
}

let editorFrame: HTMLIFrameElement | null = null;

/** The body of the open draft, as the person left it. */
export function draftBody(): { html: string; text: string } {
  const page = editorFrame?.contentDocument;
  // biome-ignore lint/performance/useDomNodeTextContent: Outlook gives the text as it is laid out, with its lines.
  return { html: page?.documentElement.outerHTML ?? "", text: page?.body.innerText ?? "" };
}

/** The editor is a frame in which nothing of the quoted mail can run. */
function editor(draft: Draft): HTMLElement {
  const frame = h("iframe", { className: "body", title: say("message"), srcdoc: draft.html });
  frame.sandbox.add("allow-same-origin");
  frame.addEventListener("load", () => {
    if (frame.contentDocument) frame.contentDocument.designMode = "on";
  });
  editorFrame = frame;
  return frame;
}

export interface DraftEvents {
  discard(): void;
  modori(): void;
}

export function compose(draft: Draft, events: DraftEvents): HTMLElement {
  const field = (label: string, value: string) =>
    h("label", { className: "field" }, h("span", {}, label), h("input", { type: "text", value }));
  return h(
    "main",
    { className: "reading compose", aria: { label: `${say("draft")} ${draft.subject}` } },
    h(
      "div",
      { className: "commands", role: "toolbar", aria: { label: say("draft") } },
      command(ICONS.close, say("discard"), events.discard),
      client().compose && modoriButton(events.modori),
    ),
    h(
      "div",
      { className: "fields" },
      h("p", { className: "from" }, `${say("from")}: ${owner().address}`),
      field(say("to"), draft.to),
      draft.cc ? field(say("cc"), draft.cc) : null,
      field(say("subject"), draft.subject),
    ),
    editor(draft),
  );
}
