/** One way to call Office: as a promise that always ends. */

/** Office's own calls take well under a second; a call that has not come back by then never does (facts: doors, section 4). */
export const CALL_LIMIT_MS = 8_000;
/** For calls that come after another has failed or that only add to what is there. */
export const SHORT_LIMIT_MS = 5_000;

/** What a CallError says of a call that has not come back. */
export const NO_ANSWER = "no answer";

/** Why a call gave nothing. `code` is Office's error code, null when there is none. */
export class CallError extends Error {
  constructor(
    readonly call: string,
    readonly code: number | null,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Calls an asynchronous member of Office.js. Rejects with a CallError when the member throws at once (it does when there is no
 * item), when the result is a failure, and when no result has come after `limit` milliseconds (some clients never answer).
 */
export function call<T>(
  name: string,
  invoke: (callback: (result: Office.AsyncResult<T>) => void) => void,
  limit = CALL_LIMIT_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallError(name, null, NO_ANSWER)), limit);
    const fail = (code: number | null, message: string) => {
      clearTimeout(timer);
      reject(new CallError(name, code, message));
    };
    try {
      invoke((result) => {
        // The enumeration's members are plain strings: comparing with them needs no Office at hand.
        if (String(result.status) !== "succeeded") return fail(result.error?.code ?? null, result.error?.message ?? "");
        clearTimeout(timer);
        resolve(result.value);
      });
    } catch (error) {
      fail(null, error instanceof Error ? error.message : String(error));
    }
  });
}

/** The value, or null when the call gave none. */
export function orNull<T>(pending: Promise<T>): Promise<T | null> {
  return pending.catch(() => null);
}

/** Reads a member that may throw or be missing: Office's objects do both when there is no item. */
export function peek<T>(read: () => T): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

/** Does this client have the requirement set? False wherever it cannot be asked. */
export function supports(set: string, version: string): boolean {
  return peek(() => Office.context.requirements.isSetSupported(set, version)) ?? false;
}
