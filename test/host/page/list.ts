import { ADDRESSES } from "../office/clients";
import type { FolderId, Mail } from "../office/mail";
import { h, ICONS, icon } from "./dom";
import { access, client, locale, say, selection, state } from "./state";

const ACCOUNTS: readonly { address: string; folders: readonly FolderId[] }[] = [
  { address: ADDRESSES.work, folders: ["inbox", "junk", "sent", "drafts"] },
  { address: ADDRESSES.personal, folders: ["personal"] },
];

export function folders(choose: (folder: FolderId) => void): HTMLElement {
  const groups = ACCOUNTS.flatMap((account) => [
    h("h2", { title: account.address }, account.address),
    h("ul", {}, ...account.folders.map((folder) => h("li", {}, folderButton(folder, choose)))),
  ]);
  return h("nav", { className: "folders", aria: { label: say("folders") } }, ...groups);
}

function folderButton(folder: FolderId, choose: (folder: FolderId) => void): HTMLElement {
  const unread = state.mails.filter((mail) => mail.folder === folder && mail.unread).length;
  const current = state.folder === folder ? "page" : null;
  return h(
    "button",
    { type: "button", onclick: () => choose(folder), aria: { current } },
    icon(ICONS[folder === "personal" ? "inbox" : folder]),
    h("span", {}, say(folder)),
    unread > 0 && h("span", { className: "count" }, String(unread)),
  );
}

/** How a mail is clicked: alone, one more (Ctrl, Command), or everything up to it (Shift). */
export type Picking = "alone" | "more" | "range";

export interface ListEvents {
  select(mail: Mail, how: Picking): void;
  /** Mails that are dragged; none: the drag has ended. */
  drag(mails: readonly Mail[]): void;
  openDraft(id: string): void;
}

export function messages(events: ListEvents): HTMLElement {
  const rows =
    state.folder === "drafts"
      ? state.drafts.map((draft) =>
          row({
            title: draft.to || say("draft"),
            subject: draft.subject,
            preview: "",
            when: "",
            current: state.draft?.id === draft.id,
            onclick: () => events.openDraft(draft.id),
          }),
        )
      : state.mails.filter(({ folder }) => folder === state.folder).map((mail) => mailRow(mail, events));
  const empty = h("p", { className: "empty" }, say("noMessages"));
  return h(
    "section",
    { className: "list", aria: { label: say("messages") } },
    h("h2", {}, say(state.folder)),
    rows.length ? h("ul", {}, ...rows) : empty,
  );
}

function mailRow(mail: Mail, events: ListEvents): HTMLElement {
  const sender = state.folder === "sent" ? mail.to[0] : mail.from;
  const draggable = client().drag !== "none";
  const item = row({
    title: sender?.name || sender?.address || "",
    subject: mail.subject,
    preview: mail.text.slice(0, 200).replace(/\s+/g, " "),
    when: shortDate(mail.date),
    current: selection().some(({ id }) => id === mail.id),
    unread: mail.unread,
    clip: mail.attachments.length > 0,
    locked: access(mail) === "noitem" || access(mail) === "greyed",
    onclick: (event) => events.select(mail, pickingOf(event)),
  });
  if (draggable) {
    item.draggable = true;
    item.title = say("dragTip");
    item.addEventListener("dragstart", (event) => {
      event.dataTransfer?.setData("text/html", "");
      if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
      const chosen = selection();
      events.drag(chosen.some(({ id }) => id === mail.id) ? chosen : [mail]);
    });
    item.addEventListener("dragend", () => events.drag([]));
  }
  item.dataset.mail = mail.id;
  return item;
}

function pickingOf({ ctrlKey, metaKey, shiftKey }: MouseEvent): Picking {
  if (ctrlKey || metaKey) return "more";
  return shiftKey ? "range" : "alone";
}

interface Row {
  readonly title: string;
  readonly subject: string;
  readonly preview: string;
  readonly when: string;
  readonly current: boolean;
  readonly unread?: boolean;
  readonly clip?: boolean;
  readonly locked?: boolean;
  onclick(event: MouseEvent): void;
}

function row({ title, subject, preview, when, current, unread, clip, locked, onclick }: Row): HTMLElement {
  return h(
    "li",
    { className: unread ? "unread" : "" },
    h(
      "button",
      { type: "button", onclick, aria: { current: current ? "true" : null } },
      h(
        "span",
        { className: "line" },
        h("span", { className: "who" }, title),
        clip && icon(ICONS.clip),
        locked && icon(ICONS.lock),
      ),
      h("span", { className: "line" }, h("span", { className: "what" }, subject), h("time", {}, when)),
      h("span", { className: "preview" }, preview),
    ),
  );
}

function shortDate(date: string): string {
  return new Intl.DateTimeFormat(locale(), { month: "numeric", day: "numeric", weekday: "short" }).format(
    new Date(date),
  );
}
