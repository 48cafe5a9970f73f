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
    after: "でメールがブロックされました",
    says: "below",
    software: "Gmail",
    language: "ja",
    example: "a@example.com でメールがブロックされました。詳しくは、下記の詳細な技術情報をご覧ください。",
    source: UNVERIFIED,
  },
  {
    after: "へのメールがブロックされました",
    says: "below",
    software: "Gmail",
    language: "ja",
    example: "a@example.com へのメールがブロックされました。詳しくは、下記の詳細な技術情報をご覧ください。",
    source: UNVERIFIED,
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
  { text: "addressee", source: "PMDF, seen in reports" },
  { text: "rcpt to", source: "https://james.apache.org, mailet Bounce" },
  { text: "intended recipient", source: SEEN },
  { text: "送信先", source: SEEN },
  { text: "宛先アドレス", source: SEEN },
  { text: "宛先メールアドレス", source: SEEN },
  { text: "送信先アドレス", source: SEEN },
  { text: "送信できなかった宛先", source: SEEN },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/**
 * Labels of a notice that a mail could not be sent: whom it was for, and why. Likely words, not collected from real ones; lower
 * case. A label may say more before or behind them ("reason for the failure").
 */
export const NOTICE_RECIPIENT = [
  { text: "宛先|送信先|送信できなかった|配信できなかった|受信者", source: UNVERIFIED },
  { text: "to|recipient|address|recipient address|failed recipient|delivery to", source: UNVERIFIED },
  { text: "an|empfänger|empfängeradresse|adressat", source: UNVERIFIED },
  { text: "à|destinataire|adresse du destinataire", source: UNVERIFIED },
  { text: "para|destinatario|destinatário|a|destinatari", source: UNVERIFIED },
  { text: "aan|ontvanger|geadresseerde|till|mottagare|til|modtager|mottaker|vastaanottaja", source: UNVERIFIED },
  { text: "do|odbiorca|adresat|кому|получатель|адресат|alıcı|kime|příjemce|komu|címzett", source: UNVERIFIED },
  { text: "받는사람|받는 사람|수신자|받는이|수신인|수신 주소|받는 주소", source: UNVERIFIED },
  { text: "收件人|收件者|收信人|收件地址|收件人地址|收件者地址", source: UNVERIFIED },
] as const satisfies readonly { readonly text: string; readonly source: string }[];
/** The label of the one who sent the mail, who is never whom it failed for. */
export const NOTICE_SENDER = [
  {
    text: "from|sender|reply-to|return-path|von|absender|de|expéditeur|remitente|da|mittente|remetente",
    source: UNVERIFIED,
  },
  {
    text: "van|afzender|från|avsändare|fra|afsender|avsender|lähettäjä|od|nadawca|odesílatel|feladó|gönderen|kimden",
    source: UNVERIFIED,
  },
  { text: "от|отправитель|差出人|送信者|送信元|보낸사람|보낸 사람|발신자|发件人|寄件者|寄件人", source: UNVERIFIED },
] as const satisfies readonly { readonly text: string; readonly source: string }[];
export const NOTICE_REASON = [
  { text: "理由|原因|エラー|エラー内容|エラーメッセージ|詳細|サーバからの応答", source: UNVERIFIED },
  { text: "reason|error|cause|details|error message|server response|response", source: UNVERIFIED },
  { text: "grund|ursache|fehler|fehlermeldung|antwort des servers", source: UNVERIFIED },
  { text: "raison|motif|erreur|cause|réponse du serveur", source: UNVERIFIED },
  { text: "motivo|razón|causa|error|errore|erro|razão|respuesta del servidor", source: UNVERIFIED },
  {
    text: "reden|oorzaak|fout|foutmelding|orsak|fel|felmeddelande|årsag|fejl|årsak|feil|syy|virhe",
    source: UNVERIFIED,
  },
  { text: "powód|przyczyna|błąd|причина|ошибка|neden|hata|důvod|chyba|ok|hiba", source: UNVERIFIED },
  { text: "사유|원인|오류|에러|오류 내용|오류내용|실패 사유|실패사유|이유|실패 이유|실패이유", source: UNVERIFIED },
  { text: "原因|失败原因|失敗原因|退信原因|错误信息|錯誤訊息|错误|理由", source: UNVERIFIED },
] as const satisfies readonly { readonly text: string; readonly source: string }[];

/** What a mailbox's guard writes in its automatic answer before it lets a stranger's mail in (unverified: likely words); its gaps are bounded. */
export const ASKS_FOR_PROOF =
  /\bto have your (?:message|mail|e-?mail) delivered\b|\blist of (?:approved|authori[sz]ed|allowed) senders\b|\bverify yourself\b|\b(?:verify|confirm)[^.]{0,40} you are (?:not )?(?:an? )?(?:real )?(?:person|human|robot|spammer)\b/i;

/** Under which addresses managers of mailing lists write: Sympa, Mailman, LISTSERV, Majordomo, ezmlm, mlmmj, and a list's own roles. */
export const LIST_MANAGERS =
  /^(?:sympa|mailman|listserv|majordomo|ezmlm|mlmmj|listmaster)(?:[+-][\w.-]{0,60})?@|^owner-[\w.-]{1,60}@|-(?:owner|request|bounces|admin|editor|help)@/i;

/** "Your message … was rejected" (Sympa's reject templates, Mailman's refuse.txt and postheld.txt; other languages: likely words); its gaps are bounded. */
export const POST_REFUSED = new RegExp(
  [
    String.raw`\b(?:message|mail|e-?mail|post|posting|request)\b[^.]{0,120}(?:rejected|refused|denied)|not (?:authorized|allowed|permitted) to (?:send|post)`,
    String.raw`\b(?:nachricht|beitrag|mail)\b[^.]{0,120}(?:abgelehnt|abgewiesen|zurückgewiesen)|nicht (?:berechtigt|befugt)`,
    String.raw`\bmessage\b[^.]{0,120}(?:rejeté|refusé)|pas autorisée? à (?:envoyer|poster|diffuser)`,
    String.raw`\bmensaje\b[^.]{0,120}(?:rechazad|denegad)|no (?:está|estás|tiene) (?:autorizad|permi)`,
    String.raw`\bmessaggio\b[^.]{0,120}(?:rifiutat|respint)|non (?:sei|è|siete) autorizzat`,
    String.raw`\bmensagem\b[^.]{0,120}(?:rejeitad|recusad)|não (?:está|tem) (?:autoriz|permiss)`,
    String.raw`\b(?:bericht|meddelande|wiadomość)\b[^.]{0,120}(?:geweigerd|afgewezen|avvisa|nekad|odrzucon)`,
    "(?:сообщение|письмо)[^.]{0,120}(?:отклонен|отвергнут)|投稿[^。]{0,40}(?:拒否|却下|できません|権限|配送され(?:ません|なかった))|메시지[^.]{0,60}거부|(?:邮件|郵件)[^。]{0,40}(?:拒绝|拒絕|退回)",
  ].join("|"),
  "i",
);

/**
 * What notices of webmails, help desks, shops and forms say of the reader's own mail, in the languages that they write (likely
 * words, and seen in several); every gap is bounded.
 */
export const NOT_DELIVERED = new RegExp(
  [
    // The dots of an address are within the sentence.
    String.raw`\b(?:your|the|this|following|message|mail|e-?mail) (?:[^.]|\.(?=\w)){1,60}?(?:not (?:be |been )?(?:deliver|sent)|n't (?:be |been )?(?:deliver|sent)|undeliver|bounced|returned to)`,
    String.raw`\b(?:delivery|sending) (?:has |was )?(?:failed|failure|unsuccessful)|\bunable to (?:deliver|send)|\bfailed to (?:deliver|send)`,
    "nicht (?:zugestellt|zustell|versendet|gesendet|ausgeliefert|übermittelt)|unzustellbar|(?:zustellung|versand)[^.]{0,40}(?:fehlgeschlagen|gescheitert)",
    "(?:pas pu|n'a pas|n'ont pas|pas)[^.]{0,20}(?:remis|délivr|distribu|envoyé|livré)|échec (?:de l[a']|d'|de) ?(?:remise|envoi|distribution|livraison)|non (?:remis|distribué|délivré)",
    String.raw`\bno (?:se |ha |fue |pudo |puede )[^.]{0,30}(?:entreg|envi)|no entregad|(?:fallo|error) (?:en|de|al) [^.]{0,12}(?:entreg|env)`,
    String.raw`\bnon [^.]{0,30}(?:recapitat|consegnat|inviat)|impossibile (?:recapitare|consegnare|inviare)|mancat[ao] (?:recapito|consegna)|(?:recapito|consegna|invio) non riuscit`,
    String.raw`\bnão [^.]{0,30}(?:entreg|envi)|falha (?:na|no|ao|de) (?:entreg|envi)`,
    String.raw`\bniet (?:worden )?(?:bezorgd|afgeleverd|verzonden|verstuurd)|onbestelbaar|bezorging[^.]{0,20}mislukt`,
    String.raw`\b(?:inte|ej|ikke) [^.]{0,20}(?:levereras|leverats|skickas|leveres|leveret|levert|sendes)|ei voitu (?:toimittaa|lähettää)`,
    String.raw`\bnie [^.]{0,24}(?:dostarcz|doręcz|wysła)|niedostarcz|nelze doručit|neby[^.]{0,20}doručen|nedoruč|nem [^.]{0,20}kézbesít|kézbesíthetetlen|teslim edile|iletilemedi|gönderilemedi`,
    "не (?:[^.]{0,24})(?:доставл|достав|отправл)|недоставлен|ошибка (?:доставки|отправки)",
    "(?:配信|送信|配送|送達|転送|お届け)(?:でき|に失敗|失敗|不能|エラー)|(?:配信|配送|送達|(?:メール|メッセージ)[^。]{0,40}送信)され(?:ていません|ません|なかった)|届けられません|届きませんでした|返送され|返送いたし",
    "(?:발송|전송|전달|배달|송신)(?:에 |이 |을 |을|에)?(?:실패|되지 못|되지 않|하지 못|할 수 없| 실패)|반송",
    "(?:投递|投遞|发送|發送|寄送|傳送|传送|送达|送達|寄件)(?:失败|失敗|不成功)|(?:无法|無法|未能|没有)(?:成功)?(?:送达|送達|投递|投遞|发送|發送|傳送|传送|遞送|寄送)|退信|被退回|退回的邮件",
  ].join("|"),
  "i",
);

/** Subjects of reports that a server is still trying (likely words in the languages that reports come in). */
export const STILL_TRYING =
  /\bdelay|still (?:being )?retr|отложен|verzögert|verzögerung|retard|retras|demorad|in ritardo|ritardat|atras|vertraag|fördröj|forsink|viiväst|opóźni|задерж|zpožd|gecik|késlelt|遅延|遅れ|지연|延迟|延遲/i;

/** The condition passes by itself, whatever the class of the reply (languages as in concepts.ts). */
export const PASSES_BY_ITSELF =
  /temporar(?:y|il)|tempora(?:ire|neamente|lmente)|tijdelijk|vorübergehend|czasowo|временно|一時的|暂时|暫時|일시적/i;
