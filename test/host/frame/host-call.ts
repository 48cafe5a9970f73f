/**
 * HOST SIDE. Calls the host over Office.js's own channel, as Office.js itself does, for the members that the npm package lacks
 * (newer-members.ts, selection-members.ts).
 */
interface HostCall {
  /** The host's number of the method (office/methods.ts). */
  readonly method: number;
  /** What the add-in passed: the last function among it is its callback. */
  readonly given: readonly unknown[];
  readonly parameters?: unknown;
  /** More for the host beside the number. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The value the add-in gets from what the host sends. */
  readonly meaning?: (data: unknown) => unknown;
}
interface HostReply {
  readonly error?: boolean;
  readonly errorCode?: number;
  readonly data?: unknown;
}
interface HostEndPoint {
  invoke(action: string, callback: (status: number, reply: HostReply | null) => void, data: unknown): void;
  registerForEvent(
    name: string,
    handler: (data: unknown) => void,
    callback: (status: number) => void,
    data: unknown,
  ): void;
  unregisterForEvent(name: string, callback: (status: number) => void, data: unknown): void;
}
/** What these scripts use of Office.js's inner object. */
interface HostLibrary {
  getClientEndPoint(): HostEndPoint;
  _OfficeAppFactory: { getId(): string };
}
// biome-ignore lint/correctness/noUnusedVariables: adds to the DOM's own
interface Window {
  readonly OSF: HostLibrary;
  callHost(call: HostCall): void;
}

window.callHost = ({ method, given, parameters, data, meaning = (value) => value }) => {
  const callback = given.findLast((one) => typeof one === "function") as ((result: object) => void) | undefined;
  const answer = (_status: number, reply: HostReply | null) => {
    // The real library, too, calls back only when the answer is an object.
    if (reply === null || typeof reply !== "object") return;
    const error = { name: "Internal Error", message: "An internal error has occurred.", code: reply.errorCode };
    callback?.(
      reply.error
        ? { status: "failed", value: undefined, error, asyncContext: undefined }
        : { status: "succeeded", value: meaning(reply.data), error: undefined, asyncContext: undefined },
    );
  };
  const MethodData = { ControlId: window.OSF._OfficeAppFactory.getId(), DispatchId: method, ...data };
  window.OSF.getClientEndPoint().invoke("ExecuteMethod", answer, { ApiParams: parameters, MethodData });
};
