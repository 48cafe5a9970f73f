/** Our one-pass reader against postal-mime, a well-kept library: the same fields, the same parts, the same content. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import PostalMime from "postal-mime";
import { contentOf, type Entity, parseMime } from "../../src/classifier/message/mime";
import { decodeWords } from "../../src/classifier/message/words";

const FIXTURES = resolve(__dirname, "../fixtures/mails");
const CORPUS = resolve(__dirname, "../../../shared/corpus/mta-lab");

function emls(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? emls(join(folder, entry.name))
      : entry.name.endsWith(".eml")
        ? [join(folder, entry.name)]
        : [],
  );
}

function leaves(entity: Entity): Entity[] {
  return entity.multipart ? entity.children.flatMap(leaves) : [entity];
}

const isText = (entity: Entity) =>
  !entity.attachment && (entity.contentType === "text/plain" || entity.contentType === "text/html");

/** postal-mime gives every line a line feed of its own; ours are the bytes as they stand. */
const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n").replace(/\n+$/, "");

const blanks = (text: string) => text.replace(/[ \t]+/g, " ").trim();

function ours(bytes: Uint8Array) {
  const { root } = parseMime(bytes);
  return {
    headers: root.headers.map(({ name, value }) => [name, blanks(decodeWords(value))]),
    parts: leaves(root)
      .filter((leaf) => !isText(leaf) && leaf.body.length > 0)
      .map((leaf) => [leaf.contentType, leaf.filename, lines(contentOf(leaf))]),
    texts: leaves(root).filter(isText).length,
  };
}

async function theirs(bytes: Uint8Array) {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  return {
    headers: mail.headers.map(({ key, value }) => [key, blanks(decodeWords(value))]),
    parts: mail.attachments.map(({ mimeType, filename, content }) => [
      mimeType,
      filename,
      lines(new Uint8Array(content as ArrayBuffer)),
    ]),
  };
}

const files = [...emls(FIXTURES), ...(existsSync(CORPUS) ? emls(CORPUS) : [])];

test.each(files.map((file) => [file.split("/").slice(-2).join("/"), file]))("%s", async (_name, file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const { texts, ...mine } = ours(bytes);
  expect(mine).toEqual(await theirs(bytes));
  expect(texts).toBeGreaterThan(0);
});

describe("structure", () => {
  const parse = (text: string) => parseMime(new TextEncoder().encode(text)).root;
  const shape = (entity: Entity): unknown =>
    entity.multipart && entity.children.length > 0
      ? entity.children.map(shape)
      : `${entity.contentType}:${lines(contentOf(entity))}`;

  test("line ends of a file do not change its tree", () => {
    const lf =
      'Content-Type: multipart/mixed; boundary="a b"\n\npreamble\n--a b\n\none\n\n--a b  \nContent-Type: text/x-two\n\ntwo\n--a b--\nend\n';
    expect(shape(parse(lf))).toEqual(["text/plain:one", "text/x-two:two"]);
    expect(shape(parse(lf.replaceAll("\n", "\r\n")))).toEqual(shape(parse(lf)));
  });

  test("an inner multipart that is never closed ends with its parent", () => {
    const mail =
      "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\n\ninner\n--o\nContent-Type: text/x-last\n\nlast\n--o--\n";
    expect(shape(parse(mail))).toEqual([["text/plain:inner"], "text/x-last:last"]);
  });

  test("a boundary that is another one's beginning is told apart", () => {
    const mail =
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n\nx\n--b1--\n--b\n\ny\n--b--\n";
    expect(shape(parse(mail))).toEqual([["text/plain:x"], "text/plain:y"]);
  });

  test("a part without a header, and one without an empty line", () => {
    expect(
      shape(
        parse(
          "Content-Type: multipart/mixed; boundary=b\n\n--b\nSorry, it failed.\n--b\nContent-Type: text/x-a\n--b--\n",
        ),
      ),
    ).toEqual(["text/plain:Sorry, it failed.", "text/x-a:"]);
  });

  test("the boundary in use counts, not a wrong one in the header", () => {
    const parts = "--real\nContent-Type: text/x-a\n\na\n--real\nContent-Type: text/x-b\n\nb\n--real--\n";
    expect(shape(parse(`Content-Type: multipart/report; boundary=wrong\n\n${parts}`))).toEqual([
      "text/x-a:a",
      "text/x-b:b",
    ]);
    expect(shape(parse(`Content-Type: text/plain\nContent-Type: multipart/report; boundary=real\n\n${parts}`))).toEqual(
      ["text/x-a:a", "text/x-b:b"],
    );
  });

  test("a plain report that quotes a multipart mail stays whole", () => {
    const mail =
      'Subject: failure notice\n\nHi. This is the qmail-send program.\n<a@example.com>:\nno such user\n\n--- Below this line is a copy of the message.\n\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nhello\n--x--\n';
    const { root } = parseMime(new TextEncoder().encode(mail));
    expect(root.multipart).toBe(false);
  });

  test("names of files in their three spellings", () => {
    const name = (field: string) => parse(`Content-Type: application/pdf;${field}\n\nx`).filename;
    expect(name(' name="plain (1).pdf"')).toBe("plain (1).pdf");
    expect(name(" name==?utf-8?B?6KuL5rGC5pu4LnBkZg==?=")).toBe("請求書.pdf");
    expect(name("\n name*0*=utf-8'ja'%E8%AB%8B%E6%B1;\n name*1*=%82%E6%9B%B8;\n name*2=.pdf")).toBe("請求書.pdf");
  });
});
