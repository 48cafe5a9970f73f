/**
 * Lines by which a report shows what stands where: who failed, what was said, what kind of mail it is.
 * A line is compared without the rules and stars around it, in lower case, by its beginning unless `at` says otherwise.
 * Exchange's are in headings-exchange.ts, those before the returned mail in headings-original.ts.
 */
import { EXCHANGE_HEADINGS } from "./headings-exchange";
import { ORIGINAL_HEADINGS } from "./headings-original";

export type HeadingMeaning =
  /** A failure is reported. */
  | "failed"
  /** The addresses that failed follow. */
  | "failed-list"
  /** Still trying. */
  | "delayed"
  | "delayed-list"
  /** Arrived, handed on, or expanded. */
  | "delivered"
  | "delivered-list"
  /** The part for administrators follows: address, then the server's words. */
  | "admin"
  /** The SMTP dialogue follows. */
  | "transcript"
  /** The returned mail, or its header, begins. */
  | "original"
  /** The sender of this report has given up, whatever else it says. */
  | "given-up"
  /** A refusal by the recipient's filter, written as a disposition notification. */
  | "refused"
  /** Asks the sender to prove himself. */
  | "challenge"
  /** The absence note of a person or a closed address. */
  | "auto-reply";

export interface HeadingRow {
  readonly text: string;
  /** Where in the line; absent: at its beginning. `line`: nothing else stands on it. */
  readonly at?: "end" | "line";
  readonly means: HeadingMeaning;
  /** Who writes so; absent where several do. */
  readonly software?: string;
  /** BCP 47; absent: English. */
  readonly language?: string;
  /** The whole line as it stands in a report. */
  readonly example: string;
  readonly source: string;
}

const POSTFIX = "https://www.postfix.org/bounce.5.html";
const POSTFIX_JA = "https://www.postfix.org/bounce.5.html (template in Japanese, as packaged for Japanese servers)";
const EXIM =
  "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-customizing_bounce_and_warning_messages.html";
const SENDMAIL = "sendmail 8.18 savemail.c";
const SENDMAIL5 = "sendmail 5.65 savemail.c";
const QMAIL = "https://cr.yp.to/proto/qsbmf.txt";
const COURIER = "courier 1.0 courier/module.dsn/dsn*.txt";
const OPENSMTPD = "OpenSMTPD 7.6 smtpd/bounce.c";
const DMA = "dma 0.13 mail.c";
const CHASQUID = "chasquid 1.11 internal/queue/dsn.go";
const NULLMAILER = "nullmailer 2.2 src/dsn.cc";
const HARAKA = "Haraka 3.3 config/outbound.bounce_message";
const GMAIL = "https://support.google.com/mail/answer/6596";
const IIS =
  "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";
const EXCHANGE55 = "Exchange 5.5 Internet Mail Service, seen in reports";
const DOMINO = "HCL Domino router, seen in reports";
const MESSAGING = "Oracle Communications Messaging Server, MTA configuration return_*.txt";
const AMAVIS = "amavisd-new 2.x README.customize";
const INTERMAIL = "http://dream.jp/support/techinfo/mail/error/error05.html";
const SEEN = "seen in reports of this system";

/** Everything but Exchange and the markers of the original. */
export const MAILER_HEADINGS = [
  // Postfix
  {
    text: "this is the mail system at host",
    means: "failed",
    software: "Postfix",
    example: "This is the mail system at host mail.example.com.",
    source: POSTFIX,
  },
  {
    text: "this is the postfix program at host",
    means: "failed",
    software: "Postfix",
    example: "This is the Postfix program at host mail.example.com.",
    source: POSTFIX,
  },
  {
    text: "のメールシステムです。",
    at: "end",
    means: "failed",
    software: "Postfix",
    language: "ja",
    example: "mail.example.co.jp のメールシステムです。",
    source: POSTFIX_JA,
  },
  {
    text: "このメールと共に返信されているメールは一つ以上の宛先に対",
    means: "failed",
    software: "Postfix",
    language: "ja",
    example: "このメールと共に返信されているメールは一つ以上の宛先に対",
    source: "http://miniminiadmin.jugem.jp/?eid=344",
  },
  {
    text: "i'm sorry to have to inform you that your message could not",
    means: "failed",
    example: "I'm sorry to have to inform you that your message could not",
    source: POSTFIX,
  },
  {
    text: "i'm sorry to have to inform you that the message returned",
    means: "failed",
    example: "I'm sorry to have to inform you that the message returned",
    source: POSTFIX,
  },
  {
    text: "i'm sorry to inform you that the message below could not be delivered",
    means: "failed",
    example: "I'm sorry to inform you that the message below could not be delivered.",
    source: SEEN,
  },
  {
    text: "i'm sorry to have to tell you that your message was not able to be",
    means: "failed",
    software: "SendGrid",
    example: "I'm sorry to have to tell you that your message was not able to be",
    source: SEEN,
  },
  {
    text: "申し訳ありませんが、お客様のメールは、以下の宛先に配送することが",
    means: "failed",
    software: "Postfix",
    language: "ja",
    example: "申し訳ありませんが、お客様のメールは、以下の宛先に配送することが",
    source: POSTFIX_JA,
  },
  {
    text: "к сожалению, мы вынуждены сообщить вам о том, что ваше письмо не может",
    means: "failed",
    software: "Yandex",
    language: "ru",
    example: "К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может",
    source: SEEN,
  },
  {
    text: "your message could not be delivered for more than",
    means: "delayed",
    software: "Postfix",
    example: "Your message could not be delivered for more than 4 hour(s).",
    source: POSTFIX,
  },
  {
    text: "これは警告のみです。",
    means: "delayed",
    software: "Postfix",
    language: "ja",
    example: "# これは警告のみです。再送する必要はありません。                   #",
    source: POSTFIX_JA,
  },
  {
    text: "時間経過しても配送できていません。",
    at: "end",
    means: "delayed",
    software: "Postfix",
    language: "ja",
    example: "お客様のメールは 4 時間経過しても配送できていません。",
    source: POSTFIX_JA,
  },
  {
    text: "this is a warning only",
    means: "delayed",
    example: "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
    source: POSTFIX,
  },
  {
    text: "your message was successfully delivered to the destination",
    means: "delivered",
    software: "Postfix",
    example: "Your message was successfully delivered to the destination(s)",
    source: POSTFIX,
  },
  // Exim, and those who copied its first line
  {
    text: "recipients. this is a permanent error. the following address",
    means: "failed-list",
    software: "Exim",
    example: "recipients. This is a permanent error. The following address(es) failed:",
    source: EXIM,
  },
  {
    text: "its recipients. this is a permanent error. the following address",
    means: "failed-list",
    software: "Exim",
    example: "its recipients. This is a permanent error. The following address(es)",
    source: EXIM,
  },
  {
    text: "recipients. this is a permanent error. the following address failed",
    means: "failed-list",
    software: "Exim",
    example: "recipients.  This is a permanent error.  The following address failed:",
    source: SEEN,
  },
  {
    text: "a message that you sent could not be delivered to",
    means: "failed",
    example: "A message that you sent could not be delivered to one or more of its",
    source: EXIM,
  },
  {
    text: "a message that you sent could not be delivered to all of its recipients",
    means: "failed-list",
    software: "Exim",
    example:
      "A message that you sent could not be delivered to all of its recipients. The following address(es) failed:",
    source: EXIM,
  },
  {
    text: "a message that you have sent could not be delivered to one or more",
    means: "failed",
    example: "A message that you have sent could not be delivered to one or more",
    source: SEEN,
  },
  {
    text: "could not be delivered to one or more of its recipients. the following",
    means: "failed-list",
    software: "Exim",
    example: "could not be delivered to one or more of its recipients. The following",
    source: EXIM,
  },
  {
    text: "a message that you sent contained one or more recipient addresses that were",
    means: "failed",
    software: "Exim",
    example: "A message that you sent contained one or more recipient addresses that were",
    source: EXIM,
  },
  {
    text: "a message that you sent contained no recipient addresses",
    means: "failed",
    software: "Exim",
    example: "A message that you sent contained no recipient addresses, and therefore no",
    source: EXIM,
  },
  {
    text: "incorrectly constructed:",
    means: "failed-list",
    software: "Exim",
    example: "incorrectly constructed:",
    source: EXIM,
  },
  {
    text: "a message that you sent has not yet been delivered to",
    means: "delayed",
    software: "Exim",
    example: "A message that you sent has not yet been delivered to one or more of its",
    source: EXIM,
  },
  {
    text: "the address to which the message has not yet been delivered is",
    means: "delayed-list",
    software: "Exim",
    example: "The address to which the message has not yet been delivered is:",
    source: EXIM,
  },
  {
    text: "the addresses to which the message has not yet been delivered are",
    means: "delayed-list",
    software: "Exim",
    example: "The addresses to which the message has not yet been delivered are:",
    source: EXIM,
  },
  {
    text: "the following address(es) have yet to be delivered",
    means: "delayed-list",
    software: "Exim",
    example: "The following address(es) have yet to be delivered:",
    source: EXIM,
  },
  {
    text: "no action is required on your part",
    means: "delayed",
    software: "Exim",
    example: "No action is required on your part. Delivery attempts will continue for",
    source: EXIM,
  },
  {
    text: "к сожалению, ваше письмо не может быть доставлено одному или нескольким",
    means: "failed-list",
    software: "Mail.ru",
    language: "ru",
    example: "К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:",
    source: SEEN,
  },
  // Sendmail and its relatives
  {
    text: "the following addresses had permanent fatal errors",
    means: "failed-list",
    software: "Sendmail",
    example: "----- The following addresses had permanent fatal errors -----",
    source: SENDMAIL,
  },
  {
    text: "the following addresses had permanent delivery errors",
    means: "failed-list",
    example: "----- The following addresses had permanent delivery errors -----",
    source: SEEN,
  },
  {
    text: "the following addresses had delivery problems",
    means: "failed-list",
    example: "--- The following addresses had delivery problems ---",
    source: SEEN,
  },
  {
    text: "the following addresses had delivery errors",
    means: "failed-list",
    example: "---The following addresses had delivery errors---",
    source: SEEN,
  },
  {
    text: "the following addresses had transient non-fatal errors",
    means: "delayed-list",
    software: "Sendmail",
    example: "----- The following addresses had transient non-fatal errors -----",
    source: SENDMAIL,
  },
  {
    text: "the following addresses had successful delivery notifications",
    means: "delivered-list",
    example: "----- The following addresses had successful delivery notifications -----",
    source: SENDMAIL,
  },
  {
    text: "this is a warning message only",
    means: "delayed",
    example: "**      THIS IS A WARNING MESSAGE ONLY      **",
    source: SENDMAIL,
  },
  {
    text: "warning: message still undelivered after",
    means: "delayed",
    software: "Sendmail",
    example: "Warning: message still undelivered after 4 hours",
    source: SENDMAIL,
  },
  {
    text: "message could not be delivered for",
    means: "given-up",
    software: "Sendmail",
    example: "Message could not be delivered for 5 days",
    source: SENDMAIL,
  },
  {
    text: "message will be deleted from queue",
    means: "given-up",
    software: "Sendmail",
    example: "Message will be deleted from queue",
    source: SENDMAIL,
  },
  {
    text: "transcript of session follows",
    means: "transcript",
    example: "----- Transcript of session follows -----",
    source: SENDMAIL,
  },
  {
    text: "transcript of session is unavailable",
    means: "failed",
    software: "Sendmail",
    example: "----- Transcript of session is unavailable -----",
    source: SENDMAIL5,
  },
  {
    text: "non-delivered information",
    at: "line",
    means: "transcript",
    software: "BIGLOBE",
    example: "----- Non-delivered information -----",
    source: SEEN,
  },
  {
    text: "failed addresses follow:",
    means: "failed-list",
    software: "Smail",
    example: "|------------------------- Failed addresses follow: ---------------------|",
    source: "smail 3.2 notify.c",
  },
  {
    text: "message log follows:",
    means: "failed",
    software: "Smail",
    example: "|------------------------- Message log follows: -------------------------|",
    source: "smail 3.2 notify.c",
  },
  // qmail and relatives
  {
    text: "hi. this is the haraka mailer program at",
    means: "failed",
    software: "Haraka",
    example: "Hi. This is the Haraka Mailer program at mta1.example.co.jp.",
    source: HARAKA,
  },
  {
    text: "hi. this is the",
    means: "failed",
    software: "qmail",
    example: "Hi. This is the qmail-send program at example.co.jp.",
    source: QMAIL,
  },
  {
    text: "hi. the mta program at",
    means: "failed",
    software: "qmail",
    example: "Hi. The MTA program at mx.example.co.jp was unable to deliver your message to the following addresses.",
    source: QMAIL,
  },
  {
    text: "i'm afraid i wasn't able to deliver your message",
    means: "failed",
    example: "I'm afraid I wasn't able to deliver your message to the following addresses.",
    source: QMAIL,
  },
  {
    text: "this is a permanent error; i've given up",
    means: "given-up",
    example: "This is a permanent error; I've given up. Sorry it didn't work out.",
    source: QMAIL,
  },
  {
    text: "i'm not going to try again; this message has been in the queue too long",
    means: "given-up",
    example: "I'm not going to try again; this message has been in the queue too long.",
    source: QMAIL,
  },
  {
    text: "sorry, we were unable to deliver your message to the following address",
    means: "failed-list",
    software: "Yahoo",
    example: "Sorry, we were unable to deliver your message to the following address.",
    source: "https://senders.yahooinc.com/smtp-error-codes/",
  },
  {
    text: "we were unable to deliver your message to the following address",
    means: "failed-list",
    software: "AOL",
    example: "We were unable to deliver your message to the following address",
    source: SEEN,
  },
  {
    text: "unable to deliver message to the following address",
    means: "failed-list",
    example: "Unable to deliver message to the following address(es).",
    source: SEEN,
  },
  {
    text: "i was unable to deliver your message to the following addresses",
    means: "failed-list",
    example: "I was unable to deliver your message to the following addresses:",
    source: SEEN,
  },
  // Courier
  {
    text: "this is a delivery status notification from",
    means: "failed",
    software: "Courier",
    example: "This is a delivery status notification from mail.example.com,",
    source: COURIER,
  },
  {
    text: "undeliverable mail",
    at: "line",
    means: "failed",
    software: "Courier",
    example: "                           UNDELIVERABLE MAIL",
    source: COURIER,
  },
  {
    text: "your message to the following recipients cannot be delivered",
    means: "failed-list",
    example: "Your message to the following recipients cannot be delivered:",
    source: COURIER,
  },
  {
    text: "delays in delivering your message",
    at: "line",
    means: "delayed",
    software: "Courier",
    example: "                     DELAYS IN DELIVERING YOUR MESSAGE",
    source: COURIER,
  },
  {
    text: "the delivery of the following e-mail message has been delayed",
    means: "delayed",
    software: "Courier",
    example: "The delivery of the following E-mail message has been delayed.  This is an",
    source: COURIER,
  },
  {
    text: "message delivered to a mail gateway",
    at: "line",
    means: "delivered",
    software: "Courier",
    example: "                   MESSAGE DELIVERED TO A MAIL GATEWAY",
    source: COURIER,
  },
  // OpenSMTPD, DragonFly, chasquid, nullmailer, James
  {
    text: "an error has occurred while attempting to deliver a message for",
    means: "failed",
    software: "OpenSMTPD",
    example: "    An error has occurred while attempting to deliver a message for",
    source: OPENSMTPD,
  },
  {
    text: "the following list of recipients:",
    means: "failed-list",
    software: "OpenSMTPD",
    example: "    the following list of recipients:",
    source: OPENSMTPD,
  },
  {
    text: "list of recipients:",
    means: "delayed-list",
    software: "OpenSMTPD",
    example: "    list of recipients:",
    source: OPENSMTPD,
  },
  {
    text: "a message is delayed for more than",
    means: "delayed",
    software: "OpenSMTPD",
    example: "    A message is delayed for more than 4 hours for the following",
    source: OPENSMTPD,
  },
  {
    text: "your message was successfully delivered to these recipients",
    means: "delivered-list",
    software: "OpenSMTPD",
    example: "    Your message was successfully delivered to these recipients.",
    source: OPENSMTPD,
  },
  {
    text: "your message was relayed to these recipients",
    means: "delivered-list",
    software: "OpenSMTPD",
    example: "    Your message was relayed to these recipients.",
    source: OPENSMTPD,
  },
  {
    text: ": envelope expired",
    at: "end",
    means: "given-up",
    software: "OpenSMTPD",
    example: "a@example.com: Envelope expired",
    source: OPENSMTPD,
  },
  {
    text: "this is the dragonfly mail agent",
    means: "failed",
    software: "DragonFly Mail Agent",
    example: "This is the DragonFly Mail Agent v0.13 at example.co.jp.",
    source: DMA,
  },
  {
    text: "there was an error delivering your mail to",
    means: "failed",
    software: "DragonFly Mail Agent",
    example: "There was an error delivering your mail to <a@example.com>.",
    source: DMA,
  },
  {
    text: "delivery of your message to the following recipient(s) failed permanently",
    means: "failed-list",
    software: "chasquid",
    example: "Delivery of your message to the following recipient(s) failed permanently:",
    source: CHASQUID,
  },
  {
    text: "this is the nullmailer delivery system",
    means: "failed",
    software: "nullmailer",
    example: "This is the nullmailer delivery system.  The message attached below",
    source: NULLMAILER,
  },
  {
    text: "could not be delivered to one or more of the intended recipients:",
    means: "failed-list",
    software: "nullmailer",
    example: "could not be delivered to one or more of the intended recipients:",
    source: NULLMAILER,
  },
  {
    text: "this message was created automatically by mail delivery software",
    means: "failed",
    example: "This message was created automatically by mail delivery software.",
    source: EXIM,
  },
  // Gmail, Amazon, AOL, IIS, PowerMTA and others that list addresses
  {
    text: "delivery to the following recipient failed permanently",
    means: "failed-list",
    software: "Gmail",
    example: "Delivery to the following recipient failed permanently:",
    source: GMAIL,
  },
  {
    text: "delivery to the following recipients failed permanently",
    means: "failed-list",
    software: "Gmail",
    example: "Delivery to the following recipients failed permanently:",
    source: GMAIL,
  },
  {
    text: "delevery to the following recipients failed permanently",
    means: "failed-list",
    example: "Delevery to the following recipients failed permanently:",
    source: SEEN,
  },
  {
    text: "delivery to the following recipients was aborted after",
    means: "failed-list",
    example: "Delivery to the following recipients was aborted after 0 second(s):",
    source: SEEN,
  },
  {
    text: "delivery to the following recipient has been delayed",
    means: "delayed-list",
    software: "Gmail",
    example: "Delivery to the following recipient has been delayed:",
    source: GMAIL,
  },
  {
    text: "message will be retried for",
    means: "delayed",
    software: "Gmail",
    example: "Message will be retried for 2 more day(s)",
    source: GMAIL,
  },
  {
    text: "delivery incomplete",
    at: "line",
    means: "delayed",
    software: "Gmail",
    example: "** Delivery incomplete **",
    source: GMAIL,
  },
  {
    text: "address not found",
    at: "line",
    means: "failed",
    software: "Gmail",
    example: "** Address not found **",
    source: GMAIL,
  },
  {
    text: "message blocked",
    at: "line",
    means: "failed",
    software: "Gmail",
    example: "** Message blocked **",
    source: GMAIL,
  },
  { text: "message not delivered", at: "line", means: "failed", example: "** Message not delivered **", source: GMAIL },
  {
    text: "message rejected",
    at: "line",
    means: "failed",
    software: "Gmail",
    example: "** Message rejected **",
    source: GMAIL,
  },
  {
    text: "message too large",
    at: "line",
    means: "failed",
    software: "Gmail",
    example: "** Message too large **",
    source: GMAIL,
  },
  {
    text: "recipient inbox full",
    at: "line",
    means: "failed",
    software: "Gmail",
    example: "** Recipient inbox full **",
    source: GMAIL,
  },
  {
    text: "アドレス不明",
    at: "line",
    means: "failed",
    software: "Gmail",
    language: "ja",
    example: "** アドレス不明 **",
    source: GMAIL,
  },
  {
    text: "メールはブロックされました",
    at: "line",
    means: "failed",
    software: "Gmail",
    language: "ja",
    example: "** メールはブロックされました **",
    source: GMAIL,
  },
  {
    text: "delivery to the following recipients failed",
    means: "failed-list",
    example: "Delivery to the following recipients failed.",
    source: IIS,
  },
  {
    text: "delivery to the following recipients has been delayed",
    means: "delayed-list",
    example: "Delivery to the following recipients has been delayed.",
    source: IIS,
  },
  {
    text: "this is an automatically generated delivery status notification",
    means: "failed",
    example: "This is an automatically generated Delivery Status Notification.",
    source: IIS,
  },
  {
    text: "an error occurred while trying to deliver the mail to the following recipients",
    means: "failed-list",
    software: "Amazon SES",
    example: "An error occurred while trying to deliver the mail to the following recipients:",
    source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  },
  {
    text: "hello, this is the mail server on",
    means: "failed",
    software: "PowerMTA",
    example: "Hello, this is the mail server on mail.example.net.",
    source: "PowerMTA, seen in reports",
  },
  {
    text: "the following recipients did not receive this message",
    means: "failed-list",
    example: "The following recipients did not receive this message:",
    source: INTERMAIL,
  },
  {
    text: "this message was undeliverable due to the following reason",
    means: "failed",
    software: "InterMail",
    example: "This Message was undeliverable due to the following reason:",
    source: INTERMAIL,
  },
  {
    text: "each of the following recipients was rejected by a remote",
    means: "failed",
    software: "InterMail",
    example: "Each of the following recipients was rejected by a remote",
    source: INTERMAIL,
  },
  {
    text: "次のあて先へのメッセージはエラーのため送信できませんでした",
    means: "failed",
    software: "au",
    language: "ja",
    example: "次のあて先へのメッセージはエラーのため送信できませんでした。",
    source: SEEN,
  },
  {
    text: "could not be delivered to:",
    means: "failed",
    software: "au",
    example: "     Could not be delivered to: <a@example.ne.jp>",
    source: SEEN,
  },
  {
    text: "this message could not be delivered",
    means: "failed",
    example: "This message could not be delivered.",
    source: SEEN,
  },
  {
    text: "unable to deliver message to:",
    means: "failed",
    example: "Unable to deliver message to: <a@example.com>",
    source: SEEN,
  },
  {
    text: "message could not be delivered to mobile",
    means: "failed",
    example: "Message could not be delivered to mobile.",
    source: SEEN,
  },
  { text: "your message could not be sent", means: "failed", example: "Your message could not be sent.", source: SEEN },
  {
    text: "we had trouble delivering your message",
    means: "failed",
    example: "We had trouble delivering your message. Full details follow:",
    source: SEEN,
  },
  {
    text: "delivery of the email was stopped",
    means: "failed",
    software: "amavis",
    example: "Delivery of the email was stopped!",
    source: AMAVIS,
  },
  {
    text: "was considered unsolicited bulk e-mail",
    means: "failed",
    software: "amavis",
    example: "was considered unsolicited bulk e-mail (UBE).",
    source: AMAVIS,
  },
  {
    text: "our content checker found",
    means: "failed",
    software: "amavis",
    example: "Our content checker found",
    source: AMAVIS,
  },
  {
    text: "was blocked by our spam & virus firewall",
    means: "failed",
    software: "Barracuda",
    example:
      "was blocked by our Spam & Virus Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:",
    source: SEEN,
  },
  {
    text: "this message was created automatically by facebook",
    means: "failed",
    software: "Facebook",
    example: "This message was created automatically by Facebook.",
    source: SEEN,
  },
  {
    text: "this is a delivery failure notification message indicating that",
    means: "failed",
    software: "Mimecast",
    example: "This is a delivery failure notification message indicating that",
    source: "https://community.mimecast.com (rejection notices)",
  },
  {
    text: "this report relates to a message you sent with the following header fields",
    means: "failed",
    software: "Oracle Messaging Server",
    example: "This report relates to a message you sent with the following header fields:",
    source: MESSAGING,
  },
  {
    text: "your message cannot be delivered to the following recipients",
    means: "failed-list",
    example: "Your message cannot be delivered to the following recipients:",
    source: MESSAGING,
  },
  {
    text: "your message has been enqueued and undeliverable for",
    means: "delayed",
    software: "Oracle Messaging Server",
    example: "Your message has been enqueued and undeliverable for 1 day",
    source: MESSAGING,
  },
  {
    text: "your message was not delivered within",
    means: "failed",
    software: "InterMail",
    example: "Your message was not delivered within 0 days and 1 hours.",
    source: INTERMAIL,
  },
  {
    text: "the user(s) account is",
    means: "failed",
    software: "au",
    example: "The user(s) account is disabled.",
    source: SEEN,
  },
  // Domino and Notes
  {
    text: "was not delivered to:",
    means: "failed-list",
    software: "Domino",
    example: "was not delivered to:",
    source: DOMINO,
  },
  {
    text: "failure reasons",
    at: "line",
    means: "failed",
    software: "Lotus Notes",
    example: "------- Failure Reasons  --------",
    source: DOMINO,
  },
  // Exchange 4 to 2003
  {
    text: "did not reach the following recipient",
    means: "failed-list",
    software: "Exchange",
    example: "did not reach the following recipient(s):",
    source: EXCHANGE55,
  },
  {
    text: "the following recipient(s) could not be reached",
    means: "failed-list",
    software: "Exchange",
    example: "The following recipient(s) could not be reached:",
    source: EXCHANGE55,
  },
  {
    text: "the following recipient(s) cannot be reached",
    means: "failed-list",
    software: "Exchange",
    example: "The following recipient(s) cannot be reached:",
    source: EXCHANGE55,
  },
  {
    text: "your message did not reach some or all of the intended recipients",
    means: "failed",
    example: "Your message did not reach some or all of the intended recipients.",
    source: EXCHANGE55,
  },
  // Japanese products
  {
    text: "このメールは「m-filter」が自動的に生成して送信しています",
    means: "failed",
    software: "m-FILTER",
    language: "ja",
    example: "このメールは「m-FILTER」が自動的に生成して送信しています。",
    source: SEEN,
  },
  {
    text: "以下のメールアドレスへの送信に失敗しました",
    means: "failed-list",
    software: "m-FILTER",
    language: "ja",
    example: "以下のメールアドレスへの送信に失敗しました。",
    source: SEEN,
  },
  {
    text: "server message",
    at: "line",
    means: "transcript",
    software: "m-FILTER",
    example: "-------server message",
    source: SEEN,
  },
  {
    text: "メールを送信できませんでした",
    means: "failed",
    language: "ja",
    example: "メールを送信できませんでした。",
    source: SEEN,
  },
  {
    text: "以下の宛先に配信できませんでした",
    means: "failed-list",
    language: "ja",
    example: "以下の宛先に配信できませんでした。",
    source: SEEN,
  },
  {
    text: "下記の宛先に配信できませんでした",
    means: "failed-list",
    language: "ja",
    example: "下記の宛先に配信できませんでした。",
    source: SEEN,
  },
  ...(
    [
      "送信できなかった宛先",
      "配信できなかった宛先",
      "送信できなかったメールアドレス",
      "配信できなかったメールアドレス",
      "送信に失敗した宛先",
      "配信に失敗した宛先",
      "エラーとなった宛先",
    ] as const
  ).map((text) => ({
    text,
    means: "failed-list" as const,
    language: "ja",
    example: `■${text}`,
    source: "unverified",
  })),
  // Mailing lists
  {
    text: "duplicated message-id in",
    means: "failed",
    software: "fml",
    example: "Duplicated Message-ID in <list@example.co.jp>.",
    source: "fml 4.0 libloop.pl",
  },
  // Google Groups
  {
    text: "we're writing to let you know that the group you tried to contact",
    means: "failed",
    software: "Google Groups",
    example:
      "We're writing to let you know that the group you tried to contact (members) may not exist, or you may not have permission to post messages to the group.",
    source: SEEN,
  },
  {
    text: "連絡しようとしたグループ",
    means: "failed",
    software: "Google Groups",
    language: "ja",
    example:
      "連絡しようとしたグループ（members）が存在しないか、グループにメッセージを投稿する権限がない可能性があります。",
    source: SEEN,
  },
  // MailMarshal, fml's members-only lists, others
  {
    text: "could not be delivered because of",
    means: "failed",
    software: "MailMarshal",
    example: "Could not be delivered because of",
    source: SEEN,
  },
  {
    text: "the following recipients were affected",
    means: "failed-list",
    software: "MailMarshal",
    example: "The following recipients were affected:",
    source: SEEN,
  },
  {
    text: "not member article from",
    means: "failed",
    software: "fml",
    example: "NOT MEMBER article from sato@example.co.jp",
    source: "fml 4.0 libkern.pl",
  },
  {
    text: "we're sorry. there's a problem with the e-mail address",
    means: "failed",
    example: "We're sorry. There's a problem with the e-mail address(es) you're trying to send to.",
    source: SEEN,
  },
  // What must not be called a failure
  {
    text: "your message was automatically rejected by dovecot mail delivery agent",
    means: "refused",
    software: "Dovecot",
    example: "Your message was automatically rejected by Dovecot Mail Delivery Agent.",
    source: "dovecot 2.3 src/lda/mail-send.c",
  },
  {
    text: "was automatically rejected:",
    at: "end",
    means: "refused",
    software: "Dovecot",
    example: "Your message to <a@example.com> was automatically rejected:",
    source: "dovecot 2.3 src/lda/main.c, rejection_reason default",
  },
  {
    text: "please confirm that you sent the message",
    means: "challenge",
    example: "Please confirm that you sent the message by replying to this mail.",
    source: "https://tmda.net confirmation templates",
  },
  {
    text: "this message requires confirmation",
    means: "challenge",
    example: "This message requires confirmation before it is delivered.",
    source: "https://tmda.net confirmation templates",
  },
  {
    text: "the message you sent requires that you verify that you",
    means: "challenge",
    example:
      "The message you sent requires that you verify that you are a real live human being and not a spam source.",
    source: "https://docs.cpanel.net/cpanel/email/boxtrapper/ default verification form",
  },
  {
    text: "just this once, click the link below so i can receive your",
    means: "challenge",
    example: "Just this once, click the link below so I can receive your emails.",
    source: "https://www.spamarrest.com verification mail",
  },
  {
    text: "the attached message had permanent fatal delivery errors",
    means: "failed",
    software: "MDaemon",
    example: "The attached message had PERMANENT fatal delivery errors!",
    source: "MDaemon, default delivery status message",
  },
  {
    text: "i'm out of the office",
    means: "auto-reply",
    example: "I'm out of the office until Monday.",
    source: "RFC 3834 section 2",
  },
  {
    text: "i am out of the office",
    means: "auto-reply",
    example: "I am out of the office until Monday.",
    source: "RFC 3834 section 2",
  },
] as const satisfies readonly HeadingRow[];

export const HEADINGS: readonly HeadingRow[] = [...MAILER_HEADINGS, ...EXCHANGE_HEADINGS, ...ORIGINAL_HEADINGS];
