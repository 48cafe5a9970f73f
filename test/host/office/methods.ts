import { NEVER } from "./channel";
import { attachmentDetails, itemId, messageData, type Surface } from "./initial-data";
import type { Attachment, Draft, Mail } from "./mail";
import type { Settings } from "./settings";

/** Dispatch ids of the Outlook methods that the simulator answers (docs/host.md). */
const METHODS: Record<number, keyof Answers> = {
  14: "getType",
  15: "getRecipients",
  18: "getSubject",
  37: "getBody",
  44: "displayNewMessageForm",
  178: "displayNewMessageForm",
  149: "getAttachments",
  150: "getAttachmentContent",
  168: "getAllInternetHeaders",
  174: "getComposeType",
  204: "getAsFile",
  404: "saveSettings",
  // Not in the library: numbers of our own, for frame/selection-members.ts.
  1001: "getSelectedItems",
  1002: "loadItemById",
  1003: "unload",
};

const ERROR = { invalidAttachmentId: 9003, genericResponse: 9020, notFound: 9049 } as const;
const COERCION_HTML = 3;

type Answer = { readonly error: false; readonly data: unknown } | { readonly error: true; readonly errorCode: number };
const given = (data: unknown): Answer => ({ error: false, data });
const refused = (errorCode: number): Answer => ({ error: true, errorCode });

/** What the simulated Outlook can do beyond answering. */
export interface Desk {
  readonly surface: () => Surface;
  /** What is selected in the list, in the order of selecting; one mail as well as several. */
  readonly selection: () => readonly Mail[];
  /** May this mail be loaded by its id? */
  readonly loadable: (mail: Mail) => boolean;
  readonly settings: () => Settings;
  readonly openDraft: (draft: Pick<Draft, "to" | "cc" | "subject" | "html">) => void;
  readonly saveRoaming: (values: Record<string, string>) => void;
  /** Body of the draft as it stands in the editor. */
  readonly draftBody: () => { html: string; text: string };
}

type Parameters = Record<string, unknown>;
type Answers = ReturnType<typeof answers> & ReturnType<typeof selectionAnswers>;

function answers(desk: Desk) {
  const mail = () => {
    const surface = desk.surface();
    return surface.kind === "read" ? surface.mail : null;
  };
  const draft = () => {
    const surface = desk.surface();
    return surface.kind === "compose" ? surface.draft : null;
  };
  const attachments = (): readonly Attachment[] => mail()?.attachments ?? draft()?.attachments ?? [];

  return {
    getType: () => given(mail()?.html === null ? "text" : "html"),
    getSubject: () => given(draft()?.subject ?? ""),
    getRecipients: () => given([]),
    getComposeType: () => given({ composeType: draft()?.type ?? "newMail", coercionType: "html" }),
    getAttachments: () => given(attachmentDetails(attachments(), desk.settings())),

    getBody(parameters: Parameters) {
      const asHtml = parameters.coercionType === COERCION_HTML;
      if (draft()) {
        const body = desk.draftBody();
        return given(asHtml ? body.html : body.text);
      }
      const open = mail();
      if (!open) return refused(ERROR.notFound);
      return given(asHtml ? (open.html ?? asMarkup(open.text)) : open.text);
    },

    async getAsFile() {
      const open = mail();
      return open ? given(base64(await fetchBytes(`/mail/${open.id}.eml`))) : refused(ERROR.notFound);
    },

    getAllInternetHeaders: () => given(mail()?.headers ?? ""),

    async getAttachmentContent(parameters: Parameters) {
      const found = attachments().find((one) => one.id === parameters.id);
      if (!found) return refused(ERROR.invalidAttachmentId);
      const bytes = await fetchBytes(`/attachment/${found.id}`);
      const asItem = found.kind === "item" && desk.settings().client !== "mac";
      return given(
        asItem
          ? { content: new TextDecoder("utf-8").decode(bytes), format: "eml" }
          : { content: base64(bytes), format: "base64" },
      );
    },

    displayNewMessageForm(parameters: Parameters) {
      const list = (value: unknown) => (Array.isArray(value) ? value.join("; ") : "");
      desk.openDraft({
        to: list(parameters.toRecipients),
        cc: list(parameters.ccRecipients),
        subject: String(parameters.subject ?? ""),
        html: String(parameters.htmlBody ?? ""),
      });
      return given(null);
    },

    saveSettings(parameters: unknown) {
      desk.saveRoaming((parameters as Record<string, string>[])[0] ?? {});
      return given(null);
    },
  };
}

/** Outlook's rule: one loaded item, which must be unloaded before the next. */
function selectionAnswers(desk: Desk, loaded: { mail: Mail | null }) {
  return {
    getSelectedItems: () =>
      given(
        desk.selection().map((mail) => ({
          itemId: itemId(mail),
          subject: mail.subject,
          itemType: "message",
          itemMode: "Read",
          conversationId: `conversation-${mail.id}`,
          internetMessageId: mail.messageId,
          hasAttachment: mail.attachments.length > 0,
        })),
      ),

    loadItemById(parameters: Parameters) {
      const found = desk.selection().find((mail) => itemId(mail) === parameters.id);
      if (loaded.mail || !found || !desk.loadable(found)) return refused(ERROR.genericResponse);
      loaded.mail = found;
      return given(messageData(found, desk.settings()));
    },

    unload() {
      loaded.mail = null;
      return given(null);
    },
  };
}

/** Answers `ExecuteMethod` as the switches say: at once, late, with an error, or never. */
export function methodHandler(desk: Desk) {
  const loaded: { mail: Mail | null } = { mail: null };
  const loadedSurface = (): Surface => (loaded.mail ? { kind: "read", mail: loaded.mail } : { kind: "none" });
  const open: Answers = { ...answers(desk), ...selectionAnswers(desk, loaded) };
  const ofLoaded: Answers = { ...open, ...answers({ ...desk, surface: loadedSurface }) };
  return async (dispatchId: number, parameters: unknown, isLoadedItem = false): Promise<unknown> => {
    const name = METHODS[dispatchId];
    // Telemetry and other calls without an answer of their own.
    if (!name) return given(null);
    const mode = modeOf(name, desk.settings());
    if (mode === "hanging") return NEVER;
    if (mode === "failing") return refused(ERROR.genericResponse);
    if (mode === "slow") await new Promise((resolve) => setTimeout(resolve, 1500));
    return (isLoadedItem ? ofLoaded : open)[name]((parameters ?? {}) as Parameters);
  };
}

function modeOf(name: string, { calls, methods }: Settings): Settings["calls"] {
  if (name === "saveSettings" && !methods.includes(name)) return "ok";
  return methods === "" || methods.split(",").includes(name) ? calls : "ok";
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** Base64 of any number of bytes. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(""));
}

/** Plain text as Outlook shows it when asked for HTML. */
export function asMarkup(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<html><body><pre style="white-space: pre-wrap; font: 14px/1.6 sans-serif">${escaped}</pre></body></html>`;
}
