/** Sentences and labels in which a report names the address that failed. Lower case, blanks as one, plain apostrophes. */

export interface SentenceRow {
  /** What stands directly before the address. */
  readonly before?: string;
  /** What stands directly behind it. */
  readonly after?: string;
  /** `cause`: the sentence itself says why; `below`: the lines under it do. */
  readonly says: "cause" | "below";
  readonly software?: string;
  /** BCP 47; absent: English. */
  readonly language?: string;
  readonly example: string;
  readonly source: string;
}

const GMAIL = "https://support.google.com/mail/answer/6596";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";
const SEEN = "seen in reports of this system";
const UNVERIFIED = "unverified";

export const SENTENCES = [
  {
    before: "there was an error delivering your mail to",
    says: "below",
    software: "DragonFly Mail Agent",
    example: "There was an error delivering your mail to <a@example.com>.",
    source: "dma 0.13 mail.c",
  },
  {
    before: "your message wasn't delivered to",
    says: "below",
    software: "Gmail",
    example: "Your message wasn't delivered to a@example.com because the address couldn't be found.",
    source: GMAIL,
  },
  {
    before: "there was a problem delivering your message to",
    says: "below",
    software: "Gmail",
    example: "There was a problem delivering your message to a@example.com. See the technical details below.",
    source: GMAIL,
  },
  {
    before: "there was a temporary problem delivering your message to",
    says: "below",
    software: "Gmail",
    example: "There was a temporary problem delivering your message to a@example.com.",
    source: GMAIL,
  },
  {
    before: "your message to",
    after: "has been blocked",
    says: "below",
    software: "Gmail",
    example: "Your message to a@example.com has been blocked. See technical details below for more information.",
    source: GMAIL,
  },
  {
    before: "your message to",
    after: "couldn't be delivered",
    says: "below",
    example: "Your message to a@example.com couldn't be delivered.",
    source: EXCHANGE,
  },
  {
    before: "your message to",
    after: "could not be delivered",
    says: "below",
    example: "Your message to a@example.com could not be delivered.",
    source: SEEN,
  },
  {
    before: "your message to",
    after: "was blocked",
    says: "below",
    software: "Barracuda",
    example: "Your message to: a@example.com was blocked by our Spam & Virus Firewall.",
    source: SEEN,
  },
  {
    before: "your message to",
    after: "was automatically rejected",
    says: "below",
    software: "Dovecot",
    example: "Your message to <a@example.com> was automatically rejected:",
    source: "dovecot 2.3 src/lda/main.c",
  },
  {
    before: "delivery to",
    after: "failed",
    says: "below",
    example: "Delivery to <a@example.com> failed.",
    source: SEEN,
  },
  {
    before: "the following message to",
    says: "below",
    software: "Amazon SES",
    example: "The following message to <a@example.com> was undeliverable.",
    source: SEEN,
  },
  {
    before: "unable to deliver message to",
    says: "below",
    software: "MailFoundry",
    example: "Unable to deliver message to: <a@example.com>",
    source: SEEN,
  },
  {
    before: "could not be delivered to",
    says: "below",
    example: "     Could not be delivered to: <a@example.ne.jp>",
    source: SEEN,
  },
  {
    before: "did not reach the following recipient",
    says: "below",
    example: "Did not reach the following recipient: a@example.com",
    source: SEEN,
  },
  {
    before: "an email you addressed to email address : --",
    says: "below",
    software: "Mimecast",
    example: "an email you addressed to email address : -- a@example.com",
    source: SEEN,
  },
  {
    before: "an email you addressed to email address :",
    says: "below",
    software: "Mimecast",
    example: "an email you addressed to email address : a@example.com",
    source: SEEN,
  },
  {
    before: "an email you addressed to email address",
    says: "below",
    software: "Mimecast",
    example: "an email you addressed to email address a@example.com",
    source: SEEN,
  },
  {
    before: "undeliverable to",
    says: "below",
    software: "IMail Server",
    example: "undeliverable to a@example.com",
    source: SEEN,
  },
  {
    before: "unknown user",
    says: "cause",
    software: "IMail Server",
    example: "Unknown user: a@example.com",
    source: SEEN,
  },
  {
    before: "invalid final delivery userid",
    says: "cause",
    software: "IMail Server",
    example: "Invalid final delivery userid: a@example.com",
    source: SEEN,
  },
  {
    before: "unknown host",
    says: "cause",
    software: "IMail Server",
    example: "Unknown host: a@example.com",
    source: SEEN,
  },
  {
    before: "user mailbox exceeds allowed size",
    says: "cause",
    software: "IMail Server",
    example: "User mailbox exceeds allowed size: a@example.com",
    source: SEEN,
  },
  { before: "user's mailbox is full", says: "cause", example: "User's mailbox is full: <a@example.com>", source: SEEN },
  {
    before: "rejected recipient",
    says: "cause",
    example:
      "SMTP Server <mx.example.com> rejected recipient <a@example.com> (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]",
    source: SEEN,
  },
  {
    before: "メールは",
    after: "に配信されませんでした",
    says: "below",
    software: "Gmail",
    language: "ja",
    example: "メールは a@example.com に配信されませんでした。",
    source: GMAIL,
  },
  {
    after: "にメールが配信されませんでした",
    says: "below",
    software: "Gmail",
    language: "ja",
    example: "a@example.com にメールが配信されませんでした。",
    source: GMAIL,
  },
  {
    after: "へのメッセージを配信できませんでした",
    says: "below",
    software: "Exchange Online",
    language: "ja",
    example: "a@example.com へのメッセージを配信できませんでした。",
    source: "unverified",
  },
  {
    after: "宛のメッセージを配信できませんでした",
    says: "below",
    software: "Exchange Online",
    language: "ja",
    example: "a@example.com 宛のメッセージを配信できませんでした。",
    source: "unverified",
  },
  {
    before: "ihre nachricht wurde nicht an",
    says: "below",
    software: "Gmail",
    language: "de",
    example: "Ihre Nachricht wurde nicht an a@example.de zugestellt, weil die Adresse nicht gefunden wurde.",
    source: GMAIL,
  },
  {
    before: "ihre nachricht an",
    says: "below",
    language: "de",
    example: "Ihre Nachricht an a@example.de konnte nicht zugestellt werden.",
    source: "unverified",
  },
  {
    before: "votre message n'a pas pu être distribué à",
    says: "below",
    software: "Gmail",
    language: "fr",
    example: "Votre message n'a pas pu être distribué à a@example.fr",
    source: GMAIL,
  },
  {
    before: "votre message n'a pas été remis à",
    says: "below",
    software: "Gmail",
    language: "fr",
    example: "Votre message n'a pas été remis à a@example.fr",
    source: GMAIL,
  },
  {
    before: "tu mensaje no se ha entregado a",
    says: "below",
    software: "Gmail",
    language: "es",
    example: "Tu mensaje no se ha entregado a a@example.es",
    source: GMAIL,
  },
  {
    before: "no se ha entregado tu mensaje a",
    says: "below",
    software: "Gmail",
    language: "es",
    example: "No se ha entregado tu mensaje a a@example.es",
    source: GMAIL,
  },
  {
    before: "il tuo messaggio non è stato recapitato a",
    says: "below",
    software: "Gmail",
    language: "it",
    example: "Il tuo messaggio non è stato recapitato a a@example.it",
    source: GMAIL,
  },
  {
    before: "sua mensagem não foi entregue a",
    says: "below",
    software: "Gmail",
    language: "pt",
    example: "Sua mensagem não foi entregue a a@example.com.br",
    source: GMAIL,
  },
] as const satisfies readonly SentenceRow[];

/** Labels before the failed address, lower case, without the colon. */
export const RECIPIENT_LABELS = [
  { text: "recipient address", source: "Oracle Communications Messaging Server return_*.txt" },
  { text: "recipient", source: "InterMail: http://dream.jp/support/techinfo/mail/error/error05.html" },
  { text: "failed recipient", source: SEEN },
  { text: "failed address", source: SEEN },
  { text: "addressed to", source: "SurfControl, seen in reports" },
  { text: "undelivered to", source: SEEN },
  { text: "undeliverable address", source: SEEN },
  { text: "rcpt to", source: "https://james.apache.org, mailet Bounce" },
  { text: "intended recipient", source: SEEN },
  { text: "送信先", source: SEEN },
  { text: "宛先アドレス", source: SEEN },
  { text: "宛先メールアドレス", source: SEEN },
  { text: "送信先アドレス", source: SEEN },
  { text: "送信できなかった宛先", source: SEEN },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/** Labels of a service's notice that it could not send a mail: whom it was for, and why: likely words, not collected from real ones. Lower case. */
export const NOTICE_RECIPIENT = [
  { text: "宛先", source: UNVERIFIED },
  { text: "宛先アドレス", source: UNVERIFIED },
  { text: "宛先メールアドレス", source: UNVERIFIED },
  { text: "送信先", source: UNVERIFIED },
  { text: "送信先アドレス", source: UNVERIFIED },
  { text: "送信先メールアドレス", source: UNVERIFIED },
  { text: "to", source: UNVERIFIED },
  { text: "recipient", source: UNVERIFIED },
] as const satisfies readonly { readonly text: string; readonly source: string }[];
export const NOTICE_REASON = [
  { text: "理由", source: UNVERIFIED },
  { text: "原因", source: UNVERIFIED },
  { text: "エラー", source: UNVERIFIED },
  { text: "エラー内容", source: UNVERIFIED },
  { text: "エラー理由", source: UNVERIFIED },
  { text: "reason", source: UNVERIFIED },
  { text: "error", source: UNVERIFIED },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/** What a mailbox's guard writes in its automatic answer before it lets a stranger's mail in (unverified: likely words); its gaps are bounded. */
export const ASKS_FOR_PROOF =
  /\bto have your (?:message|mail|e-?mail) delivered\b|\blist of (?:approved|authori[sz]ed|allowed) senders\b|\bverify yourself\b|\b(?:verify|confirm)[^.]{0,40} you are (?:not )?(?:an? )?(?:real )?(?:person|human|robot|spammer)\b/i;

/** What notices of help desks, shops and forms say of the reader's own mail (seen in several languages); its gaps are bounded. */
export const NOT_DELIVERED =
  /\b(?:your|ihre?|votre|su|il suo|sua) [^.]{1,60}?(?:not be delivered|not delivered|n't be delivered|nicht zugestellt|pas pu être remis|pudo entregar|essere consegnat|pôde ser entregue)|(?:配信|送信|お届け)(?:でき|に失敗)/i;
