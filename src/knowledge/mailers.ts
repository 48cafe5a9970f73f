/** Who wrote a report, where its text does not say so: fields, hosts and names that one program alone uses. */

export interface MailerRow {
  /** Where the words stand: a header field of the report (lower case), a field of the status part, or the Reporting-MTA. */
  readonly where: `header:${string}` | "status-field" | "reporting-mta";
  /** Lower-case words that occur there. */
  readonly text: string;
  readonly software: string;
  readonly source: string;
}

const SEEN = "seen in reports of this system";

export const MAILERS = [
  {
    where: "status-field",
    text: "x-postfix-queue-id",
    software: "Postfix",
    source: "https://www.postfix.org/bounce.8.html",
  },
  { where: "status-field", text: "x-yandex-queue-id", software: "Yandex", source: SEEN },
  { where: "status-field", text: "x-outbound-mail-relay-queue-id", software: "AOL", source: SEEN },
  { where: "status-field", text: "x-powermta-virtualmta", software: "PowerMTA", source: SEEN },
  { where: "status-field", text: "x-sendgrid-queueid", software: "SendGrid", source: SEEN },
  { where: "status-field", text: "x-actual-recipient", software: "Sendmail", source: "sendmail 8.18 savemail.c" },
  {
    where: "reporting-mta",
    text: ".prod.outlook.com",
    software: "Exchange Online",
    source:
      "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  },
  {
    where: "reporting-mta",
    text: ".protection.outlook.com",
    software: "Exchange Online",
    source:
      "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  },
  {
    where: "reporting-mta",
    text: "googlemail.com",
    software: "Gmail",
    source: "https://support.google.com/mail/answer/6596",
  },
  {
    where: "reporting-mta",
    text: "amazonses.com",
    software: "Amazon SES",
    source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  },
  {
    where: "reporting-mta",
    text: "amazonaws.com",
    software: "Amazon SES",
    source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  },
  { where: "reporting-mta", text: "messagelabs.com", software: "MessageLabs", source: SEEN },
  { where: "reporting-mta", text: "mimecast.com", software: "Mimecast", source: SEEN },
  { where: "reporting-mta", text: "ezweb.ne.jp", software: "au", source: SEEN },
  { where: "header:content-type", text: "dsn=_", software: "IIS SMTP", source: SEEN },
  { where: "header:content-type", text: "-eximdsn-", software: "Exim", source: "exim 4.98 src/deliver.c" },
  { where: "header:content-type", text: "=_courier_", software: "Courier", source: "courier 1.0 module.dsn" },
  { where: "header:content-type", text: "mcboundary=", software: "Mimecast", source: SEEN },
  { where: "header:content-type", text: "interscan_nt_mime_boundary", software: "InterScan", source: SEEN },
  { where: "header:content-type", text: "boundary_(id_", software: "Oracle Messaging Server", source: SEEN },
  { where: "header:x-mailer", text: "m-filter", software: "m-FILTER", source: SEEN },
  { where: "header:x-mailer", text: "<smtp32", software: "IMail Server", source: SEEN },
  { where: "header:x-mailer", text: "internet mail service", software: "Exchange 5.5", source: SEEN },
  {
    where: "header:x-mailer",
    text: "microsoft exchange server internet mail connector",
    software: "Exchange 4.0",
    source: SEEN,
  },
  { where: "header:x-mailer", text: "zoho mail", software: "Zoho Mail", source: SEEN },
  { where: "header:x-mailer", text: "amazon workmail", software: "Amazon WorkMail", source: SEEN },
  { where: "header:x-mailer", text: "surfcontrol", software: "SurfControl", source: SEEN },
  {
    where: "header:from",
    text: "@googlemail.com",
    software: "Gmail",
    source: "https://support.google.com/mail/answer/6596",
  },
  { where: "header:from", text: "postmaster@outlook.com", software: "Outlook.com", source: SEEN },
  { where: "header:from", text: "@corp.mail.ru", software: "Mail.ru", source: SEEN },
  { where: "header:from", text: "interscan", software: "InterScan", source: SEEN },
  { where: "header:from", text: "@kundenserver.de", software: "1&1", source: SEEN },
  { where: "header:from", text: "@mail.gmx.", software: "GMX", source: SEEN },
  { where: "header:message-id", text: "<courier.", software: "Courier", source: "courier 1.0 module.dsn" },
  {
    where: "header:x-ms-exchange-message-is-ndr",
    text: "",
    software: "Exchange",
    source: "https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware (message headers)",
  },
] as const satisfies readonly MailerRow[];

/** Phrases of human text by which a language written in Latin letters is known. Lower case, a blank on either side. */
export const LANGUAGE_WORDS = [
  { language: "en", words: ["the", "your", "message", "was", "not", "to", "be", "could"] },
  { language: "de", words: ["nachricht", "die", "und", "nicht", "der", "ihre", "wurde", "konnte"] },
  { language: "fr", words: ["le", "votre", "message", "les", "pas", "été", "pour", "à"] },
  { language: "es", words: ["el", "mensaje", "los", "su", "para", "se", "correo", "que"] },
  { language: "it", words: ["il", "messaggio", "non", "di", "per", "è", "stato", "gli"] },
  { language: "pt", words: ["mensagem", "não", "para", "você", "sua", "foi", "os", "uma"] },
  { language: "nl", words: ["het", "bericht", "niet", "uw", "een", "aan", "van", "de"] },
  { language: "sv", words: ["meddelandet", "inte", "och", "till", "det", "för", "ditt", "att"] },
  { language: "pl", words: ["wiadomość", "nie", "do", "się", "została", "można", "jest", "adres"] },
  { language: "cs", words: ["zpráva", "nebyla", "se", "že", "do", "nebo", "skupiny", "může"] },
  { language: "da", words: ["meddelelsen", "ikke", "kunne", "til", "og", "blev", "din", "det"] },
] as const satisfies readonly { readonly language: string; readonly words: readonly string[] }[];
