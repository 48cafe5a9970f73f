import { fieldLines, readFields } from "../../src/classifier/report/fields";

const read = (text: string) => {
  const { perMessage, perRecipient } = readFields(text.split("\n"));
  return {
    perMessage: Object.fromEntries(perMessage),
    perRecipient: perRecipient.map((group) => Object.fromEntries(group)),
  };
};

test("blocks, names in lower case, folded lines kept apart", () => {
  expect(
    read(
      "Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nACTION: failed\nDiagnostic-Code: smtp; 550-x\n 550 y\n\nFinal-Recipient: rfc822; c@d.example\nAction : delayed\n",
    ),
  ).toEqual({
    perMessage: { "reporting-mta": "dns; a.example" },
    perRecipient: [
      { "final-recipient": "rfc822; a@b.example", action: "failed", "diagnostic-code": "smtp; 550-x\n550 y" },
      { "final-recipient": "rfc822; c@d.example", action: "delayed" },
    ],
  });
});

test("per-message and per-recipient fields in one block, and several recipients without an empty line", () => {
  expect(
    read(
      "Reporting-MTA: dns; a.example\nFinal-Recipient: x@b.example\nAction: failed\nFinal-Recipient: y@b.example\nAction: failed",
    ).perRecipient,
  ).toHaveLength(2);
});

test("Action before Final-Recipient", () => {
  expect(
    read(
      "Action: failed\nFinal-Recipient: x@b.example\nStatus: 5.0.0\n\nAction: failed\nFinal-Recipient: y@b.example\nStatus: 5.0.0",
    ).perRecipient,
  ).toEqual([
    { action: "failed", "final-recipient": "x@b.example", status: "5.0.0" },
    { action: "failed", "final-recipient": "y@b.example", status: "5.0.0" },
  ]);
});

test("continuation lines at column 0", () => {
  expect(
    read("Final-Recipient: x@b.example\nDiagnostic-Code: smtp; 550-5.7.1 first\n550-Note: second\n550 5.7.1 third")
      .perRecipient[0],
  ).toMatchObject({
    "diagnostic-code": "smtp; 550-5.7.1 first\n550-Note: second\n550 5.7.1 third",
  });
});

test("an empty line behind every field", () => {
  expect(
    read("Final-Recipient: x@b.example\n\nAction: failed\n\nStatus: 5.1.1\n\nDiagnostic-Code: smtp; 550 x\n")
      .perRecipient,
  ).toEqual([
    { "final-recipient": "x@b.example", action: "failed", status: "5.1.1", "diagnostic-code": "smtp; 550 x" },
  ]);
});

test("at most 1,000 recipients", () => {
  const text = Array.from(
    { length: 3_000 },
    (_, index) => `Final-Recipient: u${index}@b.example\nAction: failed\n`,
  ).join("\n");
  expect(read(text).perRecipient).toHaveLength(1_000);
});

test("fields inside a text, up to the returned header", () => {
  const text =
    "Sorry.\n\nReporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n\nReturn-Path: <x@y.example>\nStatus: 5.9.9\n";
  expect(fieldLines(text.split("\n"))?.join("\n")).toBe(
    "Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n",
  );
  expect(fieldLines(["no", "fields"])).toBeNull();
});
