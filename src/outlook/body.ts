/** The body of a message or a draft. body.getAsync: Mailbox 1.3, ReadItem. */
import { CallError, call, peek, SHORT_LIMIT_MS } from "./call";

/** The body as the client renders it. Text is unreliable on the web, so both are asked for (facts: doors, row 2). */
export function body(item: { readonly body: Pick<Office.Body, "getAsync"> }, form: "html" | "text"): Promise<string> {
  const name = `body.getAsync(${form})`;
  if (typeof peek(() => item.body.getAsync) !== "function")
    return Promise.reject(new CallError(name, null, "not available"));
  return call<string>(name, (done) => item.body.getAsync(form as Office.CoercionType, done), SHORT_LIMIT_MS);
}
