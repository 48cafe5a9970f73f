import type { Writable } from "node:stream";

const EVERY_MS = 200;

/** "1,234 mails, 850 a second" on one line of a terminal; silent when standard error is no terminal. */
export class Progress {
  private readonly started = Date.now();
  private count = 0;
  private shownAt = this.started;
  private shown = false;

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean }) {}

  /** One more mail was done. */
  step(): void {
    this.count += 1;
    if (!this.stream.isTTY) return;
    const now = Date.now();
    if (now - this.shownAt < EVERY_MS) return;
    this.shownAt = now;
    this.shown = true;
    const perSecond = Math.round((this.count * 1000) / (now - this.started));
    this.stream.write(`\r\u001b[K${this.count.toLocaleString("en")} mails, ${perSecond.toLocaleString("en")} a second`);
  }

  /** Takes the line away, so that other text can be printed. */
  clear(): void {
    if (this.shown) this.stream.write("\r\u001b[K");
    this.shown = false;
  }
}
