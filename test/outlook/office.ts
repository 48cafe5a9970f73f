/** A fake of Office.js for unit tests: only what a test names exists. Typed by Office's own types, so that it breaks when they change. */

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** What a fake call does when it is made. */
export type Answer<T> = { value: T } | { code: number } | "hangs" | "throws";

/** Makes an asynchronous member of Office.js that takes any arguments and calls back as told. */
export function member<T>(answer: Answer<T>) {
  return jest.fn((...given: unknown[]) => {
    if (answer === "throws") throw new Error("Invalid operation when Office.context.mailbox.item is null.");
    if (answer === "hangs") return;
    const callback = given.findLast((one) => typeof one === "function") as Callback<T> | undefined;
    const result =
      "value" in answer
        ? { status: "succeeded", value: answer.value, error: undefined }
        : { status: "failed", value: undefined, error: { name: "Error", message: "failed", code: answer.code } };
    setTimeout(() => callback?.(result as unknown as Office.AsyncResult<T>), 0);
  });
}

export interface Client {
  /** Highest Mailbox requirement set, `1.5`; absent sets are not supported. */
  readonly mailbox?: string;
  readonly browserWindow?: boolean;
  readonly eventTypes?: Readonly<Record<string, string>>;
  readonly context?: object;
}

/** Puts a global Office in place that supports the client's sets. */
export function install({ mailbox = "1.1", browserWindow = false, eventTypes = {}, context = {} }: Client = {}): void {
  const [, has = 0] = mailbox.split(".").map(Number);
  const isSetSupported = (set: string, version = "1.1") => {
    if (set === "OpenBrowserWindowApi") return browserWindow;
    return set === "Mailbox" && Number(version.split(".")[1]) <= has;
  };
  Object.assign(globalThis, {
    Office: { EventType: eventTypes, context: { requirements: { isSetSupported }, ...context } },
  });
}

export function uninstall(): void {
  Reflect.deleteProperty(globalThis, "Office");
}

/** A received message with no member but its names. */
export const received = (members: object = {}) =>
  ({
    itemId: "item-1",
    itemType: "message",
    itemClass: "IPM.Note",
    subject: "Undeliverable: Lunch",
    attachments: [],
    ...members,
  }) as unknown as Office.Item & Office.MessageRead;

export const base64 = (text: string) => Buffer.from(text).toString("base64");
export const textOf = (input: unknown) => Buffer.from(input as Uint8Array).toString();
