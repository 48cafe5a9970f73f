/** Notices in the own words of webmails, gateways, services and list managers, made up in many languages. */
import { diagnose } from "../../src/classifier";
import { mail } from "./mail";

/** Kind, recipients, the reasons that fit, what it is like, header, body. */
const MAILS: readonly (readonly [string, string, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "ja webmail",
    {
      From: "メール配信システム <mailer@webmail.example.jp>",
      Subject: "【重要】メール送信エラーのお知らせ",
      "Auto-Submitted": "auto-generated",
    },
    `お客様が送信されたメールは、以下の理由により送信できませんでした。\n\n送信先：hanako@b.example\n件名：議事録\n送信日時：2025/03/03 10:00\nエラー内容：550 5.1.1 User unknown\n\n宛先をご確認ください。`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "suppressed",
    "en sending service, with a number of its own",
    {
      From: "Sender <support@sender.example>",
      Subject: "SMTP error: message to hanako@b.example was not sent",
      "Auto-Submitted": "auto-generated",
    },
    `We received a message for your server, but we couldn't process it.\n\nError code: 406\nError: You tried to send to recipient(s) that have been marked as inactive.\n\nSubject: Order\nFrom: shop@c.example\nTo: hanako@b.example\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "filtered,blocked",
    "ko webmail, with the header of the mail below",
    { From: "메일 <MAILER-DAEMON@webmail.example>", Subject: "메일 전송 실패 안내", "Return-Path": "<>" },
    `회원님께서 보내신 메일이 다음의 수신자에게 전달되지 못하였습니다.\n\n - 받는사람 : hanako@b.example\n - 실패이유 : 수신자가 회원님의 메일 주소를 수신거부로 설정하였습니다.\n\n---- 원본 메일 헤더 ----\nFrom: taro@c.example\nTo: hanako@b.example, jiro@b.example\nSubject: hi\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "mailboxfull",
    "zh webmail",
    { From: "postmaster <postmaster@mail.example.cn>", Subject: "系统退信" },
    `抱歉，您的邮件被退回来了……\n\n原邮件信息：\n时间：2025-03-03 10:00:00\n主题：会议纪要\n收件人：hanako@b.example\n\n退信原因：\n收件人邮箱空间已满\n(552 5.2.2 mailbox full)\n\n建议解决方案：\n请联系收件人。`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "de webmail html table",
    {
      From: "Mail-System <postmaster@webmail.example.de>",
      Subject: "Ihre Nachricht wurde nicht zugestellt",
      "Content-Type": "text/html; charset=utf-8",
    },
    `<p>Ihre E-Mail konnte nicht zugestellt werden.</p><table><tr><td>Empfänger</td><td>hanako@b.example</td></tr><tr><td>Betreff</td><td>Protokoll</td></tr><tr><td>Grund</td><td>Postfach existiert nicht (550 5.1.1)</td></tr></table>`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "es notice",
    { From: "Correo <mailer-daemon@correo.example.es>", Subject: "No se pudo entregar su mensaje" },
    `No se ha podido entregar su mensaje a:\n\nDestinatario: hanako@b.example\nMotivo: el buzón no existe\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "pl",
    { From: "MAILER-DAEMON@poczta.example.pl", Subject: "Wiadomość niedostarczona" },
    `Twoja wiadomość nie została dostarczona do odbiorcy:\n\n<hanako@b.example>\n\nPowód: 550 5.1.1 Użytkownik nie istnieje\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "ru",
    { From: "Почтовый сервер <mailer-daemon@mail.example.ru>", Subject: "Ваше письмо не доставлено" },
    `Здравствуйте!\n\nВаше письмо не было доставлено получателю hanako@b.example.\n\nПричина: 550 Такой почтовый ящик не существует\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "ko",
    { From: "메일시스템 <noreply@mail.example.kr>", Subject: "메일 발송 실패 알림" },
    `메일 발송에 실패하였습니다.\n\n수신자 : hanako@b.example\n제목 : 회의록\n실패 사유 : 550 5.1.1 존재하지 않는 사용자\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "mailboxfull",
    "it",
    { From: "Postmaster <postmaster@posta.example.it>", Subject: "Messaggio non recapitato" },
    `Il messaggio non è stato recapitato al destinatario hanako@b.example.\n\nErrore: 552 5.2.2 La casella è piena\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "pt",
    { From: "Mail Delivery System <mailer-daemon@correio.example.br>", Subject: "Falha na entrega da mensagem" },
    `Sua mensagem não pôde ser entregue.\n\nDestinatário: hanako@b.example\nErro: 550 5.1.1 Usuário não encontrado\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "nl",
    { From: "Mailer-Daemon <mailer-daemon@post.example.nl>", Subject: "Bericht niet bezorgd" },
    `Uw bericht aan hanako@b.example kon niet worden bezorgd.\n\nReden: 550 5.1.1 onbekende gebruiker\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "sv",
    { From: "Postmaster <postmaster@post.example.se>", Subject: "Meddelandet kunde inte levereras" },
    `Ditt meddelande till hanako@b.example kunde inte levereras.\n\n550 5.1.1 Okänd användare\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "fr",
    { From: "Postmaster <postmaster@poste.example.fr>", Subject: "Échec de remise de votre message" },
    `Votre message n'a pas pu être remis à :\n\n    hanako@b.example\n\nLe serveur distant a répondu :\n    550 5.1.1 Utilisateur inconnu\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "helpdesk en",
    {
      From: "Support <support@desk.example>",
      Subject: "Delivery failed for ticket #123",
      "Auto-Submitted": "auto-generated",
    },
    `We could not deliver your reply.\n\nRecipient: hanako@b.example\nError: 550 5.1.1 No such user\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "noreply en no auto",
    { From: "Shop Mail <no-reply@shop.example>", Subject: "Your message could not be delivered" },
    `Your message could not be delivered.\n\nTo: hanako@b.example\nReason: 550 5.1.1 No such user here\n`,
  ],
  [
    "bounce",
    "a@b.example,c@d.example",
    "userunknown,mailboxfull",
    "two recipients notice",
    { From: "メールサーバ <postmaster@a.example>", Subject: "送信エラー" },
    `送信できなかった宛先があります。\n\n宛先: a@b.example\n理由: 550 5.1.1 User unknown\n\n宛先: c@d.example\n理由: 552 5.2.2 Mailbox full\n`,
  ],
  [
    "bounce",
    "members@lists.example.org",
    "rejected,policyviolation",
    "mailman refuse",
    {
      From: "members-bounces@lists.example.org",
      Subject: "Request to mailing list Members rejected",
      Precedence: "bulk",
    },
    `Your request to the Members mailing list\n\n    Posting of your message titled "Minutes"\n\nhas been rejected by the list moderator.  The moderator gave the\nfollowing reason for rejecting your request:\n\n"Non-members are not allowed to post messages to this list."\n\nAny questions or comments should be directed to the list administrator\nat:\n\n    members-owner@lists.example.org\n`,
  ],
  [
    "bounce",
    "members@lists.example.org",
    "rejected,policyviolation",
    "listserv",
    { From: "LISTSERV <LISTSERV@lists.example.org>", Subject: "Rejected posting to members@lists.example.org" },
    `You are not authorized to send mail to the MEMBERS list from your\ntaro@a.example account. You might be authorized to send to the list from\nanother of your accounts.\n`,
  ],
  [
    "delay",
    "hanako@b.example",
    "networkerror,expired,undefined",
    "de delay",
    { From: "Mail Delivery System <mailer-daemon@a.example>", Subject: "Zustellung verzögert" },
    `Dies ist nur eine Warnung, Sie müssen nichts tun.\n\nIhre Nachricht konnte bisher nicht zugestellt werden an:\n\n<hanako@b.example>: connect to mx.b.example[192.0.2.1]:25: Connection timed out\n`,
  ],
  [
    "other",
    "",
    "",
    "quarantine",
    { From: "postmaster@a.example", Subject: "Quarantäne-Bericht" },
    `Für taro@a.example wurden 3 Nachrichten nicht zugestellt.\n\nAbsender: hanako@b.example\nGrund: Spam\n`,
  ],
  [
    "other",
    "",
    "",
    "newsletter failed payment",
    { From: "no-reply@shop.example", Subject: "Your payment could not be sent" },
    `Your payment could not be sent.\nTo: hanako@b.example\nReason: card declined\n`,
  ],
  [
    "other",
    "",
    "",
    "invitation",
    { From: "noreply@cloud.example", Subject: "Delivery of your order failed" },
    `Your order could not be delivered.\nRecipient: Hanako\nReason: 404 not found\n`,
  ],
  [
    "auto-reply",
    "",
    "",
    "ooo",
    { From: "Hanako <hanako@b.example>", Subject: "Abwesend", "Auto-Submitted": "auto-replied" },
    `Ich bin nicht im Büro. Ihre Nachricht wird nicht weitergeleitet. Bitte wenden Sie sich an jiro@b.example.\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "userunknown",
    "jp carrier-like",
    { From: "MAILER-DAEMON@a.example", Subject: "Returned mail" },
    `以下のメールアドレスは存在しないため、送信できませんでした。\n\nhanako@b.example\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "emailtoolarge",
    "en gateway",
    { From: "Mail Gateway <postmaster@gw.a.example>", Subject: "Message rejected" },
    `The following message was not delivered because it is too large.\n\nFrom: taro@a.example\nTo: hanako@b.example\nSubject: Minutes\nSize: 35 MB\nReason: Message exceeds the maximum size of 20 MB\n`,
  ],
  [
    "bounce",
    "hanako@b.example",
    "virusdetected",
    "scanner",
    { From: "Antivirus <postmaster@gw.a.example>", Subject: "Virus found in a message you sent" },
    `A virus was found in a message that you sent. It was not delivered.\n\nSender: taro@a.example\nRecipient: hanako@b.example\nVirus: Eicar-Test-Signature\n`,
  ],
];

test.each(MAILS)("%s: %s %s %s", async (kind, recipients, reasons, _name, header, body) => {
  const { "Content-Type": type = "text/plain; charset=utf-8", ...fields } = header;
  const found = await diagnose(mail({ To: "taro@a.example", "Content-Type": type, ...fields }, body));
  expect(found.kind).toBe(kind);
  if (kind !== "bounce") return;
  expect(found.failures.map(({ recipient }) => recipient).join()).toBe(recipients);
  for (const { reason } of found.failures) expect(reasons.split(",")).toContain(reason);
});

test("a program's own number is not the reason that stands below it", async () => {
  const body =
    "Your mail to hanako@b.example could not be delivered.\n\nTo: hanako@b.example\nError code: E-406\nError: The box is locked for an audit.\n";
  const { failures } = await diagnose(
    mail({ From: "Desk <no-reply@c.example>", "Auto-Submitted": "auto-generated" }, body),
    {},
  );
  expect(failures[0]?.diagnostic).toBe("The box is locked for an audit.");
});
