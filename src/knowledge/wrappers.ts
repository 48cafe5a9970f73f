/**
 * How mail servers dress the words of the server that refused: what stands before them, what follows them, and which
 * step of the SMTP dialogue (RFC 5321) either tells. Phrases in lower case, white space as one blank.
 */
import type { Stage } from "./ids";

export interface WrapperRow {
  /** Ends directly before the refusing server's words. */
  readonly text: string;
  /**
   * `strong`: nothing else is written so. `line`: only at the beginning of a line, and only when no reply code stands before it.
   */
  readonly kind: "strong" | "line";
  /** Of several, the first is the verdict (Exchange lists later attempts behind it); otherwise the last, which is the innermost. */
  readonly first?: true;
  readonly stage?: Stage;
  readonly example: string;
  readonly source: string;
}

const POSTFIX = "postfix 3.10 src/smtp/smtp_trouble.c";
const EXIM = "exim 4.98 src/deliver.c, src/transports/smtp.c";
const QMAIL = "https://cr.yp.to/proto/qsbmf.txt";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";
const GMAIL = "https://support.google.com/mail/answer/6596";
const SEEN = "seen in reports of this system";

export const WRAPPERS = [
  {
    text: " said: ",
    kind: "strong",
    example: "host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
    source: POSTFIX,
  },
  {
    text: "refused to talk to me: ",
    kind: "strong",
    stage: "connect",
    example: "host mx.example.com[192.0.2.1] refused to talk to me: 554 Go away",
    source: POSTFIX,
  },
  { text: "remote host said: ", kind: "strong", example: "Remote host said: 550 5.1.1 User unknown", source: QMAIL },
  {
    text: "remote server returned '",
    kind: "strong",
    first: true,
    example: "Remote Server returned '550 5.1.1 User unknown'",
    source: EXCHANGE,
  },
  {
    text: " returned '",
    kind: "strong",
    first: true,
    example: "Server at mx.example.com (192.0.2.1) returned '450 4.4.316 Connection refused'",
    source: EXCHANGE,
  },
  {
    text: 'remote server returned "',
    kind: "strong",
    first: true,
    example: 'Remote Server returned "550 5.1.1 User unknown"',
    source: EXCHANGE,
  },
  {
    text: "reported error: ",
    kind: "strong",
    first: true,
    example: "Reported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound",
    source: EXCHANGE,
  },
  {
    text: " gave this error: ",
    kind: "strong",
    first: true,
    example: "mx.example.com gave this error: User unknown",
    source: EXCHANGE,
  },
  {
    text: "the error that the other server returned was: ",
    kind: "strong",
    example: "The error that the other server returned was: 550 5.1.1 User unknown",
    source: GMAIL,
  },
  {
    text: "the response from the remote server was: ",
    kind: "strong",
    example: "The response from the remote server was: 550 5.1.1 User unknown",
    source: GMAIL,
  },
  { text: "the response was: ", kind: "strong", example: "The response was: 550 : User unknown", source: GMAIL },
  {
    text: "リモート サーバーからの応答: ",
    kind: "strong",
    example: "リモート サーバーからの応答: 550 5.1.1 User unknown",
    source: GMAIL,
  },
  { text: "応答: ", kind: "line", example: "応答: 550 5.1.1 User unknown", source: GMAIL },
  {
    text: "it responded as follows: [",
    kind: "strong",
    example: "It responded as follows: [550 5.1.1 User unknown]",
    source: SEEN,
  },
  {
    text: " failed with: ",
    kind: "strong",
    example: "Server mx.example.com[192.0.2.1] failed with: 550 No such user",
    source: SEEN,
  },
  {
    text: "diagnostic code: smtp;",
    kind: "strong",
    example: "Diagnostic code: smtp;550 5.2.2 Mailbox full",
    source: "Oracle Communications Messaging Server return_*.txt",
  },
  { text: "the error message was: ", kind: "strong", example: "The error message was: 550 User unknown", source: SEEN },
  {
    text: "failure reason: error: ",
    kind: "strong",
    example: "Failure Reason: Error: 550 5.7.1 Refused",
    source: "Haraka 3.3 config/outbound.bounce_message",
  },
  {
    text: "failed permanently with error: ",
    kind: "strong",
    example: '"a@example.com" (EMAIL) failed permanently with error: MAIL+RCPT 550 5.1.1 User unknown',
    source: "chasquid 1.11 internal/queue/dsn.go",
  },
  {
    text: "did not like our final data: ",
    kind: "strong",
    stage: "eod",
    example: "mx.example.com [192.0.2.1] did not like our final DATA: 550 5.7.1 Refused",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our data: ",
    kind: "strong",
    stage: "data",
    example: "mx.example.com [192.0.2.1] did not like our DATA: 550 Refused",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our rcpt to: ",
    kind: "strong",
    stage: "rcpt",
    example: "mx.example.com [192.0.2.1] did not like our RCPT TO: 550 5.1.1 User unknown",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our mail from: ",
    kind: "strong",
    stage: "mail",
    example: "mx.example.com [192.0.2.1] did not like our MAIL FROM: 550 Refused",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our ehlo: ",
    kind: "strong",
    stage: "helo",
    example: "mx.example.com [192.0.2.1] did not like our EHLO: 550 Refused",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our helo: ",
    kind: "strong",
    stage: "helo",
    example: "mx.example.com [192.0.2.1] did not like our HELO: 550 Refused",
    source: "dma 0.13 net.c",
  },
  {
    text: "did not like our greeting: ",
    kind: "strong",
    stage: "connect",
    example: "mx.example.com [192.0.2.1] did not like our greeting: 554 Go away",
    source: "dma 0.13 net.c",
  },
  {
    text: "was rejected by the remote host: ",
    kind: "strong",
    example: "Your message was rejected by the remote host: 550 Refused",
    source: SEEN,
  },
  { text: "delay reason: ", kind: "strong", example: "Delay reason: mailbox is full", source: EXIM },
  { text: "mail server: ", kind: "line", example: "Mail server: 550 Refused", source: SEEN },
  {
    text: "the reason for the problem: ",
    kind: "line",
    example: "The reason for the problem: 550 5.1.1 User unknown",
    source: "Amazon SES, seen in reports",
  },
  {
    text: "the problem appears to be : -- ",
    kind: "line",
    example: "The problem appears to be : -- Recipient email address is possibly incorrect",
    source: "Mimecast, seen in reports",
  },
  {
    text: "additional information follows : -- ",
    kind: "strong",
    example: "Additional information follows : -- 5.7.54 SMTP; Unable to relay",
    source: "Mimecast, seen in reports",
  },
  {
    text: "technical details of permanent failure: ",
    kind: "line",
    example: "Technical details of permanent failure: DNS Error: Domain name not found",
    source: GMAIL,
  },
  {
    text: "technical details of temporary failure: ",
    kind: "line",
    example: "Technical details of temporary failure: The recipient server did not accept our requests to connect.",
    source: GMAIL,
  },
  {
    text: "delivery failed for the following reason: ",
    kind: "line",
    example: "Delivery failed for the following reason: Server mx.example.com failed",
    source: SEEN,
  },
  {
    text: "for the following reason: ",
    kind: "line",
    example: "For the following reason: Mail size limit exceeded",
    source: "1&1, GMX, seen in reports",
  },
  {
    text: "error message: ",
    kind: "line",
    example: "Error message: 550 User unknown",
    source: "https://james.apache.org, mailet Bounce",
  },
  {
    text: "the following reason was given: ",
    kind: "strong",
    example: "The following reason was given: Quota exceeded",
    source: "https://pigeonhole.dovecot.org, sieve reject (RFC 5429)",
  },
  {
    text: "error message below: ",
    kind: "strong",
    example: "Error message below: 550 - Requested action not taken: no such user here",
    source: "https://james.apache.org, mailet Bounce",
  },
  {
    text: "reason: ",
    kind: "line",
    example: "Reason: delivery retry timeout exceeded",
    source: "GMX, Messaging Server, MessageLabs, seen in reports",
  },
  {
    text: "because: ",
    kind: "line",
    example: "because: User not listed in Domino Directory",
    source: "HCL Domino, seen in reports",
  },
  { text: "error: ", kind: "line", example: "Error: No valid recipients for this MM", source: SEEN },
] as const satisfies readonly WrapperRow[];

export interface StageRow {
  readonly text: string;
  readonly stage: Stage;
  readonly source: string;
}

/** What a wrapper says of the step: searched before and behind the refusing server's words, the longest first. */
export const STAGE_PHRASES = [
  { text: "(in reply to rcpt to command)", stage: "rcpt", source: POSTFIX },
  { text: "(in reply to mail from command)", stage: "mail", source: POSTFIX },
  { text: "(in reply to end of data command)", stage: "eod", source: POSTFIX },
  { text: "(in reply to data command)", stage: "data", source: POSTFIX },
  { text: "(in reply to ehlo command)", stage: "helo", source: POSTFIX },
  { text: "(in reply to helo command)", stage: "helo", source: POSTFIX },
  { text: "(in reply to starttls command)", stage: "starttls", source: POSTFIX },
  { text: "(in reply to auth", stage: "auth", source: POSTFIX },
  { text: "while receiving the initial server greeting", stage: "connect", source: POSTFIX },
  { text: "while performing the ehlo handshake", stage: "helo", source: POSTFIX },
  { text: "while performing the helo handshake", stage: "helo", source: POSTFIX },
  { text: "while sending mail from", stage: "mail", source: POSTFIX },
  { text: "while sending rcpt to", stage: "rcpt", source: POSTFIX },
  { text: "while sending data command", stage: "data", source: POSTFIX },
  { text: "while sending message body", stage: "eod", source: POSTFIX },
  { text: "while sending end of data", stage: "eod", source: POSTFIX },
  { text: "remote mail server after initial connection", stage: "connect", source: EXIM },
  { text: "remote mail server after ehlo", stage: "helo", source: EXIM },
  { text: "remote mail server after helo", stage: "helo", source: EXIM },
  { text: "remote mail server after starttls", stage: "starttls", source: EXIM },
  { text: "remote mail server after auth", stage: "auth", source: EXIM },
  { text: "remote mail server after mail from", stage: "mail", source: EXIM },
  { text: "remote mail server after pipelined mail from", stage: "mail", source: EXIM },
  { text: "remote mail server after rcpt to", stage: "rcpt", source: EXIM },
  { text: "remote mail server after pipelined rcpt to", stage: "rcpt", source: EXIM },
  { text: "remote mail server after data", stage: "data", source: EXIM },
  { text: "remote mail server after pipelined data", stage: "data", source: EXIM },
  { text: "remote mail server after end of data", stage: "eod", source: EXIM },
  { text: "remote server after rcpt", stage: "rcpt", source: "GMX, seen in reports" },
  { text: "remote server for rcpt", stage: "rcpt", source: "1&1, seen in reports" },
  { text: "remote server for mail", stage: "mail", source: "1&1, seen in reports" },
  { text: "remote server for data", stage: "data", source: "1&1, seen in reports" },
  { text: "remote server for text", stage: "eod", source: "1&1, seen in reports" },
  { text: "remote server for helo", stage: "helo", source: "1&1, seen in reports" },
  { text: "does not like recipient", stage: "rcpt", source: QMAIL },
  { text: "sender was rejected", stage: "mail", source: QMAIL },
  { text: "failed after i sent the message", stage: "eod", source: QMAIL },
  { text: "failed on data command", stage: "data", source: QMAIL },
  { text: "but greeting failed", stage: "connect", source: QMAIL },
  { text: "but my name was rejected", stage: "helo", source: QMAIL },
  { text: "most progress was rcpt to response", stage: "rcpt", source: "qmail-ldap, seen in reports" },
  { text: "data closing ", stage: "eod", source: "chasquid 1.11 internal/courier/smtp.go" },
  { text: "mail+rcpt ", stage: "rcpt", source: "chasquid 1.11 internal/courier/smtp.go" },
  { text: "smtp:rcpt ", stage: "rcpt", source: SEEN },
  { text: "error following rcpt command", stage: "rcpt", source: SEEN },
  { text: "[rcpt_to]", stage: "rcpt", source: "Yahoo, seen in reports" },
  { text: "[mail_from]", stage: "mail", source: "Yahoo, seen in reports" },
] as const satisfies readonly StageRow[];

/** Where the refusing server's words have ended, and the reporter speaks again. */
export const TRAILERS = [
  { text: " (in reply to ", source: POSTFIX },
  { text: ": retry timeout exceeded", source: EXIM },
  { text: " giving up on ", source: QMAIL },
  { text: " i'm not going to try again;", source: QMAIL },
  { text: " this is a permanent error; i've given up", source: QMAIL },
  { text: " (other mxes tried: ", source: "qmail-ldap, seen in reports" },
  { text: " [rcpt_to]", source: "Yahoo, seen in reports" },
  { text: " [mail_from]", source: "Yahoo, seen in reports" },
  { text: " (delivery attempts: ", source: "Amazon SES, seen in reports" },
  { text: " (state ", source: GMAIL },
  { text: " unable to deliver mail.", source: SEEN },
  { text: " this has been a permanent failure.", source: SEEN },
  { text: " the message subject was: ", source: "MessageLabs, seen in reports" },
  { text: "' remote server returned '", source: EXCHANGE },
  { text: " dsn generated by: ", source: EXCHANGE },
  { text: " remote system: ", source: "Oracle Communications Messaging Server return_*.txt" },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/** Lines of prose that say nothing about the cause, dropped from an entry that has no reply of a server. Beginnings, lower case. */
export const BOILERPLATE = [
  { text: "your message was ", source: EXCHANGE },
  { text: "google tried to deliver your message, but it was rejected", source: GMAIL },
  { text: "we recommend contacting the other email provider", source: GMAIL },
  { text: "for further assistance", source: "https://www.postfix.org/bounce.5.html" },
  { text: "if you do so, please include", source: "https://www.postfix.org/bounce.5.html" },
  { text: "please do not reply to this", source: SEEN },
  { text: "if your message was also sent to additional recipients", source: "courier 1.0 module.dsn" },
  { text: "status is not included in this report", source: "courier 1.0 module.dsn" },
  { text: "other delivery status notifications for additional recipients", source: "courier 1.0 module.dsn" },
  { text: "no action is required on your part", source: EXIM },
  { text: "please note that this is only a temporary failure report", source: "OpenSMTPD 7.6 smtpd/bounce.c" },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/** What stands for a delivery program's exit code where it printed nothing: the mailer's own words say more. Lower case. */
export const EXIT_WORDS = [
  { text: "command line usage error", source: "sysexits.h EX_USAGE; postfix 3.10 src/global/sys_exits.c" },
  { text: "data format error", source: "sysexits.h EX_DATAERR; postfix 3.10 src/global/sys_exits.c" },
  { text: "cannot open input", source: "sysexits.h EX_NOINPUT; postfix 3.10 src/global/sys_exits.c" },
  { text: "service unavailable", source: "sysexits.h EX_UNAVAILABLE; postfix 3.10 src/global/sys_exits.c" },
  { text: "internal software error", source: "sysexits.h EX_SOFTWARE; postfix 3.10 src/global/sys_exits.c" },
  { text: "system resource problem", source: "sysexits.h EX_OSERR; postfix 3.10 src/global/sys_exits.c" },
  { text: "critical os file missing", source: "sysexits.h EX_OSFILE; postfix 3.10 src/global/sys_exits.c" },
  { text: "can't create user output file", source: "sysexits.h EX_CANTCREAT; postfix 3.10 src/global/sys_exits.c" },
  { text: "input/output error", source: "sysexits.h EX_IOERR; postfix 3.10 src/global/sys_exits.c" },
  { text: "temporary failure", source: "sysexits.h EX_TEMPFAIL; postfix 3.10 src/global/sys_exits.c" },
  { text: "remote error in protocol", source: "sysexits.h EX_PROTOCOL; postfix 3.10 src/global/sys_exits.c" },
  { text: "permission denied", source: "sysexits.h EX_NOPERM; postfix 3.10 src/global/sys_exits.c" },
  { text: "local configuration error", source: "sysexits.h EX_CONFIG; postfix 3.10 src/global/sys_exits.c" },
] as const satisfies readonly { readonly text: string; readonly source: string }[];
