import { readTranscript, wordsAbout } from "../../src/classifier/report/transcript";

const SESSION = `... while talking to mx.example.net.:
>>> DATA
<<< 550-5.1.1 <a@example.net>: No such
<<< 550 5.1.1 user
550 5.1.1 <a@example.net>... User unknown
<<< 552 5.2.2 <b@example.net>: Mailbox full
<<< 503 5.0.0 Need RCPT (recipient)
... while talking to mx2.example.org.:
>>> MAIL From:<s@example.com> SIZE=99
<<< 421 4.7.0 Later
<c@example.org>... Deferred: 421 4.7.0 Later
<d@example.org>... Deferred: Connection refused by mx3.example.org.
554 5.0.0 Service unavailable`.split("\n");

const about = (address: string, reason: string | null = null) => wordsAbout(readTranscript(SESSION), address, reason);

test.each([
  ["a@example.net", "550 5.1.1 <a@example.net>: No such user", "rcpt", "mx.example.net"],
  ["b@example.net", "552 5.2.2 <b@example.net>: Mailbox full", "rcpt", "mx.example.net"],
  ["c@example.org", "421 4.7.0 Later", "mail", "mx2.example.org"],
  ["d@example.org", "Connection refused by mx3.example.org.", null, "mx3.example.org"],
])("what is said about %s", (address, diagnostic, stage, remoteMta) => {
  expect(about(address)).toMatchObject({ diagnostic, stage, remoteMta });
});

test("the first line that the list quotes finds the whole reply", () => {
  expect(about("x@example.net", "550-5.1.1 <a@example.net>: No such").diagnostic).toBe(
    "550 5.1.1 <a@example.net>: No such user",
  );
});

test("a farewell quoted as reason is no reason", () => {
  expect(about("c@example.org", "221 2.0.0 Bye").diagnostic).toBe("421 4.7.0 Later");
});

test("what a program printed, when nobody answered", () => {
  const transcript = readTranscript(["import: database connection failed", "Message will be deleted from queue"]);
  expect(wordsAbout(transcript, "a@example.net", "1").diagnostic).toBe("import: database connection failed");
});
