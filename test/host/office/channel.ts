/**
 * The host's half of the channel between Outlook on the web and Office.js: JSON envelopes over postMessage
 * (read from the debug build of @microsoft/office-js; see docs/host.md).
 */

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ANSWER = 0;
const EVENT = 1;

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** What the host does with a call: the answer, or `NEVER` to let it hang. */
export const NEVER = Symbol("no answer");
export type Handler = (action: string, data: unknown) => Promise<unknown> | unknown;

/** One running add-in: its frame, its conversation, and the events it asked for. */
export class Channel {
  readonly conversationId = crypto.randomUUID();
  readonly instanceId = crypto.randomUUID();
  private readonly events = new Set<string>();

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly handle: Handler,
  ) {
    window.addEventListener("message", this.receive);
  }

  /** `<conversation>|<instance>|<host>`: the host is named as https, which is what Office.js trusts (channel-bridge.ts). */
  get xdmInfo(): string {
    return `${this.conversationId}|${this.instanceId}|https://${location.host}`;
  }

  close(): void {
    window.removeEventListener("message", this.receive);
  }

  /** Tells the add-in that something happened. False when it never asked for this event. */
  fire(event: string, data: unknown): boolean {
    if (!this.events.has(event)) return false;
    this.post({ name: event, correlation: 0, data, errorCode: 0, type: EVENT });
    return true;
  }

  private readonly receive = (message: MessageEvent) => {
    if (message.source !== this.frame.contentWindow || typeof message.data !== "string") return;
    const request = parse(message.data);
    if (request?._messageType !== REQUEST || request._conversationId !== this.conversationId) return;
    void this.answer(request);
  };

  private async answer(request: Request): Promise<void> {
    const { _actionName: name, _correlationId: correlation, _actionType: action } = request;
    if (action === ACTION.registerEvent) this.events.add(name);
    if (action === ACTION.unregisterEvent) this.events.delete(name);
    const data = action === ACTION.call ? await this.handle(name, request._data) : { Error: 0 };
    if (data !== NEVER) this.post({ name, correlation, data, errorCode: 0, type: ANSWER });
  }

  private post(m: { name: string; correlation: number; data: unknown; errorCode: number; type: number }): void {
    const envelope = {
      _messageType: RESPONSE,
      _actionName: m.name,
      _conversationId: this.conversationId,
      _correlationId: m.correlation,
      _origin: location.origin,
      _data: m.data,
      _serializerVersion: 1,
      _errorCode: m.errorCode,
      _responseType: m.type,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), new URL(this.frame.src).origin);
  }
}

function parse(text: string): Request | null {
  try {
    return JSON.parse(text) as Request;
  } catch {
    return null;
  }
}
