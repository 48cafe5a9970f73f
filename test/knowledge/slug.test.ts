import { slug } from "../../src/knowledge/slug";

test.each([
  ["Mailbox is full", "mailbox-is-full"],
  ["recipient addresses rejected access denied", "recipient-addresses-rejected-access"],
  ["(a message with brackets)", "a-message-with-brackets"],
  ["x".repeat(50), "x".repeat(40)],
])("a long name is cut between words: %s", (text, name) => {
  expect(slug(text)).toBe(name);
});
