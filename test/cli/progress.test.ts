/** The line of progress: only on a terminal, and gone before anything else is printed. */
import { Progress } from "../../src/cli/progress";

function stream(isTTY: boolean | undefined) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) > 0 };
}

function shownOn(isTTY: boolean | undefined): string[] {
  const terminal = stream(isTTY);
  const progress = new Progress(terminal as never);
  for (let mail = 0; mail < 2000; mail++) {
    jest.advanceTimersByTime(1);
    progress.step();
  }
  progress.clear();
  progress.clear();
  return terminal.written;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("five times a second, with the speed, then taken away once", () => {
  const written = shownOn(true);
  expect(written).toHaveLength(11);
  expect(written[9]).toBe("\r\u001b[K2,000 mails, 1,000 a second");
  expect(written[10]).toBe("\r\u001b[K");
});

test.each([[false], [undefined]])("nothing where standard error is no terminal (%s)", (isTTY) => {
  expect(shownOn(isTTY)).toEqual([]);
});
