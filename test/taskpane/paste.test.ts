import { intakeOfText } from "../../src/taskpane/paste";

test("nothing pasted is nothing to read", () => {
  expect(intakeOfText(" \n", "")).toBeNull();
});

test("the source of a mail is read as such, whatever look comes with it", () => {
  const source = "\nReturn-Path: <>\nReceived: from mx.example.com\nSubject: Undelivered\n\nbody";
  expect(intakeOfText(source, "<pre>…</pre>")).toMatchObject({ door: "paste", input: source });
});

test("text that begins with a name and a colon is still text", () => {
  expect(intakeOfText("Note: it came back\nito@example.co.jp", "")).toMatchObject({
    input: { text: "Note: it came back\nito@example.co.jp" },
  });
});

test("text and look of a mail are read together, under its first words", () => {
  expect(intakeOfText("\n Delivery has failed\nmore", "<b>Delivery has failed</b>")).toEqual({
    door: "paste",
    input: { text: "\n Delivery has failed\nmore", html: "<b>Delivery has failed</b>" },
    name: "Delivery has failed",
    itemId: null,
  });
  expect(intakeOfText("x".repeat(100), "")?.name).toBe(`${"x".repeat(60)}…`);
});
