/** General wordings that mean `spamdetected`, whoever says them. */
import { SISIMAI_SPAMDETECTED } from "./sources";
import { table } from "./table";

export const rules = table("says-spamdetected", {}, [
  [
    "//www.spamhaus.org/help/help_spam_16.htm",
    "spamdetected",
    "550 5.7.1 //www.spamhaus.org/help/help_spam_16.htm (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "//dsbl.org/help/help_spam_16.htm",
    "spamdetected",
    "554 5.7.1 //dsbl.org/help/help_spam_16.htm",
    SISIMAI_SPAMDETECTED,
  ],
  // Not //mail.163.com/help/help_spam_16.htm: NetEase names that page with every code (netease.ts).
  [
    "blocked for abuse. see http://att.net/blocks",
    "spamdetected",
    "554 5.7.1 Blocked for abuse. see http://att.net/blocks",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "content filter rejection",
    "spamdetected",
    "550 5.7.1 Content filter rejection (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "mail content denied",
    "spamdetected",
    "550 5.7.1 Mail content denied (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  ["message filtered", "spamdetected", "550 Message filtered", SISIMAI_SPAMDETECTED, { broad: true }],
  [
    "message filtered. refer to the troubleshooting page at",
    "spamdetected",
    "550 5.7.1 Message filtered. refer to the troubleshooting page at (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "message refused by mailmarshal spamprofiler",
    "spamdetected",
    "554 5.7.1 Message refused by mailmarshal spamprofiler",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "message refused by trustwave seg spamprofiler",
    "spamdetected",
    "550 5.7.1 Message refused by trustwave seg spamprofiler (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "message rejected because of unacceptable content",
    "spamdetected",
    "550 5.7.1 Message rejected because of unacceptable content (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "our system has detected that this message is",
    "spamdetected",
    "550 Our system has detected that this message is",
    SISIMAI_SPAMDETECTED,
    { broad: true },
  ],
  ["reject bulk.advertising", "spamdetected", "554 5.7.1 Reject bulk.advertising", SISIMAI_SPAMDETECTED],
  ["rejecting mail content", "spamdetected", "554 5.7.1 Rejecting mail content", SISIMAI_SPAMDETECTED],
  ["sender domain listed at", "spamdetected", "554 5.7.1 Sender domain listed at", SISIMAI_SPAMDETECTED],
  [
    "this message was rejected by recurrent pattern detection system",
    "spamdetected",
    "550 5.7.1 This message was rejected by recurrent pattern detection system (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    "your message has been temporarily blocked by our filter",
    "spamdetected",
    "550 5.7.1 Your message has been temporarily blocked by our filter (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
  [
    ["rule imposed as", "is blacklisted on"],
    "spamdetected",
    "550 5.7.1 Rule imposed as example.net is blacklisted on (in reply to end of DATA command)",
    SISIMAI_SPAMDETECTED,
  ],
]);
