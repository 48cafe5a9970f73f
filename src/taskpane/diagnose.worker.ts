/** The classifier beside the page, for mails so large that reading them would make the page stand still. */
import { type Context, diagnose, type Input } from "../classifier";

interface Job {
  readonly input: Input;
  readonly context: Context;
}

addEventListener("message", async ({ data }: MessageEvent<Job>) => {
  postMessage(await diagnose(data.input, data.context));
});
