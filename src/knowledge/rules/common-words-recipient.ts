import { table } from "./table";

/** The subject of RFC 3463 that the words paraphrase. */
const ADDRESS = "RFC 3463 section 3.2 (paraphrased)";
const MAILBOX = "RFC 3463 section 3.3 (paraphrased)";

export const rules = table("common-words", {}, [
  ["no mailbox here", "userunknown", "550 5.1.1 Sorry, no mailbox here", ADDRESS],
  ["no mailbox for", "userunknown", "550 5.1.1 No mailbox for info@example.com", ADDRESS],
  ["no user by that name", "userunknown", "550 5.1.1 No user by that name", ADDRESS],
  ["no one by that name", "userunknown", "550 5.1.1 There is no one by that name here", ADDRESS],
  ["not a known address", "userunknown", "550 5.1.1 info@example.com is not a known address", ADDRESS],
  ["isn't in the directory", "userunknown", "550 5.1.1 The recipient isn't in the directory", ADDRESS],
  ["no longer valid", "userunknown", "550 5.1.1 This address is no longer valid", ADDRESS],
  ["recipient rejected", "userunknown", "550 Recipient rejected", ADDRESS, { vague: true }],
  ["does not exist", "userunknown", "550 <info@example.com> does not exist", ADDRESS, { broad: true }],
  ["doesn't exist", "userunknown", "550 <info@example.com> doesn't exist", ADDRESS, { broad: true }],
  ["not exist", "userunknown", "550 <info@example.com> not exist", ADDRESS, { broad: true }],
  ["host not found", "hostunknown", "550 5.1.2 Host not found", ADDRESS],
  ["over quota", "mailboxfull", "552 5.2.2 Over quota", MAILBOX],
  ["temporarily disabled", "suspend", "450 4.2.1 Temporarily disabled", MAILBOX],
  ["rejected by recipients", "filtered", "550 5.7.1 Rejected by recipients", MAILBOX],
  ["blocked by the recipient", "filtered", "550 5.7.1 Your mail was blocked by the recipient", MAILBOX],
  ["refused by recipient", "filtered", "550 5.7.1 Refused by recipient", MAILBOX],
]);
