/** General wordings that mean `emailtoolarge`, whoever says them. */
import { SISIMAI_CONTENTERROR, SISIMAI_EXCEEDLIMIT, SISIMAI_MESGTOOBIG, SISIMAI_QMAIL } from "./sources";
import { table } from "./table";

export const rules = table("says-emailtoolarge", {}, [
  [
    "header size exceeds maximum permitted",
    "emailtoolarge.header",
    "552 5.3.4 Header size exceeds maximum permitted",
    SISIMAI_CONTENTERROR,
  ],
  [
    "message header size, or recipient list, exceeds policy limit",
    "emailtoolarge.header",
    "552 5.3.4 Message header size, or recipient list, exceeds policy limit",
    SISIMAI_CONTENTERROR,
  ],
  [
    "message size exceeds my databytes limit",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Message size exceeds my databytes limit",
    "github.com/sisimai/go-sisimai lhost/via-qmail.go; help article 5 (docs/knowledge.md)",
  ],
  [
    "message size exceeds fixed maximum message size",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Message size exceeds fixed maximum message size",
    SISIMAI_MESGTOOBIG,
  ],
  [
    "message size exceeds maximum permitted(size)",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Message size exceeds maximum permitted (SIZE)",
    "public bounce samples; github.com/sisimai/go-sisimai reason/why-mesgtoobig.go",
  ],
  [
    "message header size exceeds limit",
    "emailtoolarge.header",
    "552 5.3.4 Message header size exceeds limit",
    SISIMAI_EXCEEDLIMIT,
  ],
  [
    "exceeded maximum inbound message size",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Exceeded maximum inbound message size",
    SISIMAI_MESGTOOBIG,
  ],
  [
    "exceeded the maximum incoming message size",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Exceeded the maximum incoming message size",
    SISIMAI_MESGTOOBIG,
  ],
  ["line limit exceeded", "emailtoolarge", "552 5.3.4 Line limit exceeded", SISIMAI_MESGTOOBIG],
  [
    "max message size exceeded",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Max message size exceeded",
    SISIMAI_MESGTOOBIG,
  ],
  [
    "message size exceeds maximum value",
    "emailtoolarge.recipient_server",
    "552 5.3.4 Message size exceeds maximum value",
    SISIMAI_MESGTOOBIG,
  ],
  [
    "the message exeeded the maximum size the user accepts",
    "emailtoolarge.recipient_server",
    "552 5.3.4 The message exeeded the maximum size the user accepts",
    SISIMAI_QMAIL,
  ],
]);
