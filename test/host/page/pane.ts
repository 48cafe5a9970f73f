import { appContext, LOCALES, themeChanged } from "../office/app-context";
import { Channel, NEVER } from "../office/channel";
import { initialData, type Surface } from "../office/initial-data";
import type { Draft, Mail } from "../office/mail";
import { base64, methodHandler } from "../office/methods";
import { THEMES } from "../office/themes";
import { h, ICONS, icon } from "./dom";
import { client, owner, roaming, say, selection, state, surface } from "./state";

interface Execute {
  readonly ApiParams?: unknown;
  readonly MethodData: { readonly DispatchId: number; readonly isLoadedItem?: boolean };
}

/** The side pane: one running add-in in its frame, and the channel to it. */
export class Pane {
  readonly element = h("aside", { className: "pane", hidden: true });
  private channel: Channel | null = null;
  private frame: HTMLIFrameElement | null = null;
  private shown: Surface = { kind: "none" };
  private address = "";
  private methods = this.newMethods();

  constructor(
    private readonly desk: {
      openDraft(draft: Pick<Draft, "to" | "cc" | "subject" | "html">): void;
      draftBody(): { html: string; text: string };
      closed(): void;
    },
  ) {}

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    this.close();
    this.methods = this.newMethods();
    this.shown = surface();
    this.address = owner().address;
    const frame = h("iframe", { className: "pane-frame", title: "Modori" });
    // As Outlook on the web frames add-ins.
    frame.sandbox.add(
      ...["allow-scripts", "allow-same-origin", "allow-forms", "allow-popups", "allow-popups-to-escape-sandbox"],
      ...["allow-downloads", "allow-modals"],
    );
    Object.assign(frame.dataset, frameData());
    frame.addEventListener("openbrowserwindow", (event) => {
      window.open((event as CustomEvent<string>).detail, "_blank", "noopener");
    });
    this.frame = frame;
    this.channel = new Channel(frame, (action, data) => this.answer(action, data));
    frame.src = paneAddress(this.channel);
    this.element.style.width = `${state.settings.width}px`;
    this.element.replaceChildren(this.header(), h("div", { className: "pane-body" }, frame, this.dropZone()));
    this.element.hidden = false;
  }

  close(): void {
    this.channel?.close();
    this.channel = null;
    this.frame = null;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /** Another mail or none is chosen. A pane that is not pinned closes, as in Outlook. */
  surfaceChanged(): void {
    if (!this.channel) return;
    const { changes, pinned } = state.settings;
    const next = surface();
    const otherSurface = next.kind === "compose" || this.shown.kind === "compose";
    if (otherSurface || !(isPinnedByItself() || (pinned === "yes" && client().pinning))) {
      this.close();
      this.desk.closed();
      return;
    }
    // Another mailbox is another add-in: Outlook starts it anew.
    if (this.address !== owner().address) {
      this.open();
      return;
    }
    if (changes === "frozen") return;
    if (changes === "told") this.shown = next;
    this.channel.fire("olkItemSelectedChanged", initialData(this.shown, owner(), client(), state.settings));
    if (state.settings.manifest === "multiselect") this.channel.fire("olkSelectedItemsChanged", null);
  }

  themeChanged(): void {
    this.channel?.fire("officeThemeChanged", themeChanged(state.settings));
  }

  /** Mails are being dragged from the list: Outlook covers the pane and tells it by its own event, or hands over files. */
  dragging(mails: readonly Mail[]): void {
    const zone = this.element.querySelector<HTMLElement>(".pane-drop");
    if (!zone || client().drag === "none") return;
    zone.hidden = mails.length === 0;
    zone.ondragover = (event) => {
      event.preventDefault();
      this.tellDrag({ type: "dragover", ...pointOf(event) });
    };
    zone.ondrop = (event) => {
      event.preventDefault();
      zone.hidden = true;
      void this.drop(mails, pointOf(event));
    };
  }

  private async drop(mails: readonly Mail[], point: object): Promise<void> {
    const kind = client().drag;
    const type = kind === "msg" ? "application/vnd.ms-outlook" : "message/rfc822";
    const ending = kind === "msg" ? "msg" : "eml";
    const files = await Promise.all(
      mails.map(async ({ id, subject }) => ({
        name: `${fileName(subject)}.${ending}`,
        bytes: new Uint8Array(await (await fetch(`/mail/${id}.${ending}`)).arrayBuffer()),
      })),
    );
    if (kind !== "event") return this.dropFiles(files.map(({ name, bytes }) => new File([bytes], name, { type })));
    const told = files.map(({ name, bytes }) => ({ name, type, fileContent: base64(bytes) }));
    this.tellDrag({ type: "drop", ...point, dataTransfer: { files: told } });
  }

  private tellDrag(data: object): void {
    this.channel?.fire("olkDragAndDropEvent", data);
  }

  /** Classic Windows and Mac hand over files, as if they came from the desktop. */
  private dropFiles(files: readonly File[]): void {
    const document = this.frame?.contentDocument;
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const target = document?.body;
    for (const type of ["dragenter", "dragover", "drop"]) {
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }

  private async answer(action: string, data: unknown): Promise<unknown> {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.channel?.instanceId ?? "", client(), state.settings, roaming.load());
      case "GetInitialData":
        return initialData(this.shown, owner(), client(), state.settings);
      case "ExecuteMethod":
        return this.execute(data as Execute);
      case "ContextActivationManager_openWindowInHost":
        window.open((data as { strUrl: string }).strUrl, "_blank", "noopener");
        return null;
      case "ContextActivationManager_notifyHost":
        return null;
      default:
        return NEVER;
    }
  }

  private execute({ MethodData: { DispatchId, isLoadedItem }, ApiParams }: Execute): Promise<unknown> {
    return this.methods(DispatchId, ApiParams, isLoadedItem);
  }

  /** A pane that is opened anew has nothing loaded. */
  private newMethods() {
    return methodHandler({
      surface: () => this.shown,
      selection,
      loadable: (mail) => !mail.locked,
      settings: () => state.settings,
      openDraft: (draft) => this.desk.openDraft(draft),
      saveRoaming: roaming.save,
      draftBody: () => this.desk.draftBody(),
    });
  }

  private header(): HTMLElement {
    const pin = h(
      "button",
      {
        type: "button",
        title: say("pin"),
        className: "quiet",
        onclick: () => {
          state.settings = { ...state.settings, pinned: state.settings.pinned === "yes" ? "no" : "yes" };
          pin.setAttribute("aria-pressed", String(state.settings.pinned === "yes"));
        },
        aria: { label: say("pin"), pressed: String(state.settings.pinned === "yes") },
      },
      icon(ICONS.pin),
    );
    const close = h(
      "button",
      {
        type: "button",
        className: "quiet",
        title: say("closePane"),
        aria: { label: say("closePane") },
        onclick: () => {
          this.close();
          this.desk.closed();
        },
      },
      icon(ICONS.close),
    );
    const logo = h("img", { src: "/pane/assets/icon-v1-32.png", alt: "", width: 20, height: 20 });
    return h("header", { className: "pane-head" }, logo, h("h2", {}, "Modori"), client().pinning && pin, close);
  }

  private dropZone(): HTMLElement {
    return h("div", { className: "pane-drop", hidden: true }, h("p", {}, icon(ICONS.drop), say("drop")));
  }
}

/** The pane of a multi-select add-in stays open on the web and in new Outlook, whatever its pin says. */
function isPinnedByItself(): boolean {
  return state.settings.manifest === "multiselect" && client().drag === "event";
}

/** What the host's scripts inside the frame must know of the client (frame/newer-members.ts). */
function frameData(): Record<string, string> {
  const { hostName, platform, mailbox, browserWindow, drag } = client();
  const { calls, item, manifest, theme } = state.settings;
  return {
    hostName,
    platform,
    mailbox,
    browserWindow: browserWindow ? "yes" : "no",
    dragEvent: drag === "event" ? "yes" : "no",
    multiSelect: manifest === "multiselect" ? "yes" : "no",
    itemThrows: item === "throwing" ? "yes" : "no",
    throws: calls === "throwing" ? "yes" : "no",
    theme: JSON.stringify(THEMES[theme]),
  };
}

function pointOf(event: DragEvent) {
  const { clientX, clientY, offsetX, offsetY } = event;
  return { pageX: clientX, pageY: clientY, taskPaneX: offsetX, taskPaneY: offsetY };
}

function fileName(subject: string): string {
  return subject.replace(/[\\/:*?"<>|]/g, "_").slice(0, 100) || "message";
}

/**
 * Host info in the query and channel info last in the fragment, as Outlook writes them. `?pane=` names a page elsewhere, as
 * a manifest does; the host's own scripts are not in it.
 */
function paneAddress(channel: Channel): string {
  const page = new URLSearchParams(location.search).get("pane") ?? "/pane/taskpane.html";
  const info = ["Outlook", "Web", "16.01", LOCALES[state.settings.lang], crypto.randomUUID(), "", "", "16"].join("$");
  const office = state.settings.office === "ok" ? "" : `&office=${state.settings.office}`;
  return `${page}?et=&_host_Info=${info}${office}#&_serializer_version=1&_xdm_Info=${channel.xdmInfo}`;
}
