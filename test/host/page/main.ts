import type { Draft, FolderId, Mail } from "../office/mail";
import type { Settings } from "../office/settings";
import { h } from "./dom";
import { compose, draftBody, draftFrom } from "./draft";
import { folders, messages, type Picking } from "./list";
import { Pane } from "./pane";
import { reading } from "./reading";
import { access, client, say, selection, state } from "./state";
import { bar } from "./switches";

const pane = new Pane({ openDraft: newMessage, draftBody, closed: () => {} });
const work = h("div", { className: "work" });

/** Draws everything but the pane and the open draft's editor anew. */
function draw({ keepContent = false } = {}): void {
  document.documentElement.lang = state.settings.lang;
  document.documentElement.dataset.theme = state.settings.theme;
  document.title = say("title");
  const phone = client().drag === "none" && !client().compose;
  work.classList.toggle("phone", phone);
  const content = keepContent ? work.querySelector("main") : null;
  const scrolled = work.querySelector(".list")?.scrollTop ?? 0;
  const parts = [
    folders(chooseFolder),
    messages({ select, drag: (mails) => pane.dragging(mails), openDraft }),
    content ?? (state.draft ? compose(state.draft, { discard, modori }) : reading({ reply, forward, modori })),
  ];
  for (const old of [...work.children]) if (old !== pane.element && old !== content) old.remove();
  const [nav, list, main] = parts as [HTMLElement, HTMLElement, HTMLElement];
  work.prepend(nav, list);
  if (!content) list.after(main);
  list.scrollTop = scrolled;
}

function drawBar(): void {
  document.querySelector(".bar")?.remove();
  document.body.prepend(bar(change));
}

function chooseFolder(folder: FolderId): void {
  state.folder = folder;
  draw({ keepContent: true });
}

function select(mail: Mail, how: Picking = "alone"): void {
  const several = how === "alone" ? [] : picked(mail, how);
  if (several.length > 1) selectSeveral(several);
  else selectOne(several[0] ?? mail);
}

/** The selection after Ctrl or Shift: in the order of selecting, as Outlook gives it to add-ins. */
function picked(mail: Mail, how: Picking): readonly Mail[] {
  const before = selection();
  if (how === "more") {
    const without = before.filter(({ id }) => id !== mail.id);
    return without.length < before.length ? without : [...before, mail];
  }
  const shown = state.mails.filter(({ folder }) => folder === state.folder);
  const [from, to] = [before[0] ?? mail, mail].map((end) => shown.findIndex(({ id }) => id === end.id)) as [
    number,
    number,
  ];
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return from <= to ? range : range.reverse();
}

function selectSeveral(mails: readonly Mail[]): void {
  const leavesDraft = state.draft !== null;
  state.draft = null;
  state.several = mails;
  if (leavesDraft) pane.close();
  draw();
  pane.surfaceChanged();
}

function selectOne(mail: Mail): void {
  state.several = [];
  const leavesDraft = state.draft !== null;
  state.draft = null;
  state.selected = { ...mail, unread: false };
  state.mails = state.mails.map((one) => (one.id === mail.id ? { ...one, unread: false } : one));
  if (leavesDraft) pane.close();
  draw();
  pane.surfaceChanged();
}

function openDraft(id: string): void {
  state.draft = state.drafts.find((draft) => draft.id === id) ?? null;
  state.several = [];
  draw();
  pane.surfaceChanged();
}

function begin(draft: Draft): void {
  state.drafts = [draft, ...state.drafts];
  openDraft(draft.id);
}

const reply = (mail: Mail) => begin(draftFrom(mail, "reply"));
const forward = (mail: Mail) => begin(draftFrom(mail, "forward"));

/** displayNewMessageForm: Outlook opens the new message in a window of its own, the pane stays as it is. */
function newMessage({ to, cc, subject, html }: Pick<Draft, "to" | "cc" | "subject" | "html">): void {
  const draft: Draft = { id: crypto.randomUUID(), type: "newMail", to, cc, subject, html, attachments: [] };
  state.drafts = [draft, ...state.drafts];
  const close = () => window.remove();
  const discardWindow = () => {
    state.drafts = state.drafts.filter(({ id }) => id !== draft.id);
    close();
  };
  const window = h("dialog", { className: "window" }, compose(draft, { discard: discardWindow, modori: close }));
  window.querySelector(".modori")?.remove();
  document.body.append(window);
  window.show();
}

function discard(): void {
  state.drafts = state.drafts.filter(({ id }) => id !== state.draft?.id);
  state.draft = null;
  pane.close();
  draw();
}

async function modori(): Promise<void> {
  const [open] = state.several.length > 0 ? [] : selection();
  if (open && access(open) === "restricted") await restrictedNotice();
  pane.open();
}

/** The dialog that some clients show before an add-in opens on a report. */
function restrictedNotice(): Promise<void> {
  return new Promise((resolve) => {
    const ok = h("button", { type: "button", onclick: () => notice.close() }, say("ok"));
    const text = h("p", {}, say("restrictedText"));
    const notice: HTMLDialogElement = h("dialog", { className: "notice" }, h("h2", {}, say("restricted")), text, ok);
    notice.addEventListener("close", () => {
      notice.remove();
      resolve();
    });
    document.body.append(notice);
    notice.showModal();
  });
}

/** The switches with what else stands in the address, and the mail that is open. */
function addressOf(settings: Settings): URLSearchParams {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(settings)) query.set(key, value);
  if (!settings.methods) query.delete("methods");
  if (state.selected) query.set("mail", state.selected.id);
  return query;
}

function change(settings: Settings): void {
  const themeOnly = Object.entries(settings).every(
    ([key, value]) => key === "theme" || state.settings[key as keyof Settings] === value,
  );
  state.settings = settings;
  history.replaceState(null, "", `?${addressOf(settings)}`);
  drawBar();
  draw({ keepContent: themeOnly });
  if (themeOnly) pane.themeChanged();
  else if (pane.isOpen) pane.open();
}

async function start(): Promise<void> {
  state.mails = (await (await fetch("/mailbox.json")).json()) as Mail[];
  const asked = new URLSearchParams(location.search).get("mail");
  work.append(pane.element);
  document.body.append(work);
  drawBar();
  draw();
  const mail = state.mails.find(({ id }) => id === asked) ?? (isStartedByHand ? firstUnread() : undefined);
  if (mail) {
    state.folder = mail.folder;
    select(mail);
    if (isStartedByHand && access(mail) !== "greyed") pane.open();
  }
  document.documentElement.dataset.ready = "";
  followBuilds();
}

/** Begun by npm start, not by a test. */
const isStartedByHand = document.documentElement.hasAttribute("data-watch");

/** Who starts the simulator sees at once what it is for: a bounce that is not yet read, with the pane beside it. */
const firstUnread = () => state.mails.find(({ folder, unread, locked }) => folder === "inbox" && unread && !locked);

/** With npm start: an edit in the pane's sources starts the open pane anew. Elsewhere the address does not exist. */
function followBuilds(): void {
  if (!isStartedByHand) return;
  new EventSource("/events").onmessage = () => {
    if (pane.isOpen) pane.open();
  };
}

void start();
