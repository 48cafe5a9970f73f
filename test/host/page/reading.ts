import type { Mail, Person } from "../office/mail";
import { asMarkup } from "../office/methods";
import { h, ICONS, icon } from "./dom";
import { access, locale, say, state } from "./state";

export interface ReadingEvents {
  reply(mail: Mail): void;
  forward(mail: Mail): void;
  modori(): void;
}

export function reading(events: ReadingEvents): HTMLElement {
  const mail = state.several.length > 0 ? null : state.selected;
  const content = mail ? [commands(mail, events), heading(mail), body(mail)] : several(events.modori);
  return h("main", { className: "reading", aria: { label: say("reading") } }, ...content);
}

/** Nothing or several selected. The command is there all the same: the manifest supports "no item". */
function several(modori: () => void): HTMLElement[] {
  const count = state.several.length;
  const text = count > 0 ? say("several").replace("{count}", String(count)) : say("nothing");
  const toolbar = h(
    "div",
    { className: "commands", role: "toolbar", aria: { label: say("reading") } },
    modoriButton(modori),
  );
  return [...(count > 0 ? [toolbar] : []), h("p", { className: "empty" }, text)];
}

function commands(mail: Mail, events: ReadingEvents): HTMLElement {
  return h(
    "div",
    { className: "commands", role: "toolbar", aria: { label: say("reading") } },
    command(ICONS.reply, say("reply"), () => events.reply(mail)),
    command(ICONS.forward, say("forward"), () => events.forward(mail)),
    modoriButton(events.modori, access(mail) === "greyed"),
  );
}

export function command(path: string, label: string, onclick: () => void): HTMLElement {
  return h("button", { type: "button", onclick }, icon(path), h("span", {}, label));
}

/** The command that the manifest adds. Greyed for what Outlook keeps from add-ins. */
export function modoriButton(onclick: () => void, disabled = false): HTMLElement {
  const logo = h("img", { src: "/pane/assets/icon-v1-32.png", alt: "", width: 20, height: 20 });
  const title = disabled ? say("greyedTip") : say("modoriTip");
  return h(
    "button",
    { type: "button", className: "modori", onclick, disabled, title },
    logo,
    h("span", {}, say("modori")),
  );
}

function heading(mail: Mail): HTMLElement {
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: "full", timeStyle: "short" }).format(new Date(mail.date));
  const attachments = mail.attachments.map(({ name }) => h("li", {}, icon(ICONS.clip), name));
  return h(
    "header",
    { className: "heading" },
    h("h1", {}, mail.subject),
    h(
      "dl",
      {},
      ...pair(say("from"), people([mail.from])),
      ...pair(say("to"), people(mail.to)),
      ...pair(say("date"), when),
    ),
    attachments.length > 0 &&
      h("ul", { className: "attachments", aria: { label: say("attachments") } }, ...attachments),
  );
}

function pair(term: string, value: string): HTMLElement[] {
  return [h("dt", {}, term), h("dd", {}, value)];
}

export function people(list: readonly Person[]): string {
  return list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join("; ");
}

/** The mail itself, in a frame without scripts, forms or network, as mail programs show it. */
function body(mail: Mail): HTMLElement {
  return h("iframe", {
    className: "body",
    title: say("message"),
    sandbox: "" as unknown as DOMTokenList,
    srcdoc: mail.html ?? asMarkup(mail.text),
  });
}
