import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { originalText } from "../../src/classifier/original-text";
import { SITUATIONS } from "../checklist/situations";

const mail = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, `../fixtures/mails/${name}.eml`)));

test("the text of the mail that came back, without the report around it", async () => {
  expect(await originalText(SITUATIONS[0]?.eml ?? "")).toBe("いつもお世話になっております。");
});

test("nothing where only its header came back, or nothing at all", async () => {
  expect(await originalText(mail("exo-mistyped-domain"))).toBeNull();
  expect(await originalText(mail("ordinary-mail"))).toBeNull();
  expect(await originalText("")).toBeNull();
});

test("half a mail is none: what is too long for a new message is left out", async () => {
  const long = (SITUATIONS[0]?.eml ?? "").replace("いつもお世話になっております。", "あ".repeat(20_000));
  expect(await originalText(long)).toBeNull();
});
