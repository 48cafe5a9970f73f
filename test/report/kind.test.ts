/** What a mail is. A false alarm costs more trust than a miss: most of these are not bounces. */
import { mail, parts, pasted, report } from "./mail";

const REPORT = "multipart/report; report-type=delivery-status; boundary=b";
const status = (fields: string) =>
  parts(["text/plain", "Report."], ["message/delivery-status", `Reporting-MTA: dns; a.example.com\n\n${fields}`]);
const BOUNCE_TEXT = `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<hanako@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1
    <hanako@example.net>: User unknown (in reply to RCPT TO command)
`;
const bounce = () => new TextDecoder().decode(mail({}, BOUNCE_TEXT));
const person = { From: "Tanaka Ichiro <tanaka@example.co.jp>", "Return-Path": "<tanaka@example.co.jp>" };

const pec = (receipt: string) =>
  mail(
    {
      From: "posta-certificata@pec.far.example",
      "X-Ricevuta": receipt,
      Subject: "PEC",
      "Return-Path": "<a@b.example>",
    },
    'Il giorno 10/11/2026 alle ore 10:11:14 (+0100) il messaggio\n"x" proveniente da "sato@example.co.jp"\ne destinato all\'utente "protocollo@pec.far.example"\n',
  );

const CASES: readonly (readonly [string, string, Uint8Array])[] = [
  ["certified mail that could not be delivered", "bounce", pec("errore-consegna")],
  ["certified mail that was not accepted", "bounce", pec("non-accettazione")],
  ["certified mail that has not been delivered yet", "delay", pec("preavviso-errore-consegna")],
  ["certified mail that was delivered", "delivered", pec("avvenuta-consegna")],
  ["certified mail that was only accepted", "other", pec("accettazione")],
  [
    "a field that says delayed, over words that sound final",
    "delay",
    mail(
      { From: "postmaster@example.co.jp", Subject: "Доставка не закончена: Смета", "Content-Type": REPORT },
      parts(
        [
          "text/plain; charset=utf-8",
          "Если за это время сообщение доставить не удастся, сообщение не будет доставлено.\n\nКому: hanako@example.net\nПричина: занято\n",
        ],
        [
          "message/delivery-status",
          "Reporting-MTA: dns; a.example.com\n\nFinal-Recipient: rfc822; hanako@example.net\nAction: delayed\nStatus: 4.4.7\n",
        ],
      ),
    ),
  ],
  [
    "a help desk's notice with the answer of a server",
    "bounce",
    mail(
      { From: "Desk <no-reply@desk.example>", Subject: "[Ticket #12] Your reply", "Auto-Submitted": "auto-generated" },
      "Your reply on ticket 12 could not be delivered.\n\nMail server response 550 5.2.1 <hanako@example.net> conta inativa\n",
    ),
  ],
  [
    "a program's log with answers to many",
    "other",
    mail(
      { From: "Monitor <no-reply@desk.example>", Subject: "Daily log", "Auto-Submitted": "auto-generated" },
      Array.from(
        { length: 9 },
        (_, i) => `10:0${i} <user${i}@example.net> 550 5.1.1 <user${i}@example.net> unknown`,
      ).join("\n"),
    ),
  ],
  [
    "a challenge in German",
    "challenge",
    mail(
      {
        From: "filter@example.net",
        Subject: "Bitte bestätigen Sie Ihre E-Mail an a@example.net",
        "Auto-Submitted": "auto-replied",
      },
      "Unbekannte Absender müssen einmal bestätigen: https://example.net/confirm/1\n",
    ),
  ],
  [
    "a failure in fields",
    "bounce",
    mail({ "Content-Type": REPORT }, status("Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.1.1\n")),
  ],
  [
    "delayed wins over 5.x.x elsewhere",
    "delay",
    mail(
      { "Content-Type": REPORT },
      status(
        "Final-Recipient: rfc822; a@example.net\nAction: delayed\nStatus: 4.2.0\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n",
      ),
    ),
  ],
  [
    "one failed, one delayed",
    "bounce",
    mail(
      { "Content-Type": REPORT },
      status(
        "Final-Recipient: rfc822; a@example.net\nAction: delayed\nStatus: 4.2.0\n\nFinal-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1\n",
      ),
    ),
  ],
  [
    "a mail dressed up as a report: nobody is named, the name before the address is free to choose",
    "other",
    mail(
      {
        From: "Mail Delivery System <news@login-portal.example>",
        Subject: "Undelivered Mail: 6 messages were returned",
      },
      "Dear tanaka@example.co.jp,\n\nyour mailbox has reached 98 % of its quota.\nReason: 552 5.2.2 mailbox quota exceeded.\n\nRelease them: https://login-portal.example/?e=tanaka@example.co.jp\n",
    ),
  ],
  [
    "the same under a server's address, which has a return path and speaks of nobody but the reader",
    "other",
    mail(
      {
        "Return-Path": "<postmaster@notice.example>",
        From: "Mail Delivery System <postmaster@notice.example>",
        To: "tanaka@example.co.jp",
        Subject: "Mail delivery failed: 7 messages returned to sender",
      },
      "Your mailbox tanaka@example.co.jp is 99 % full. 7 incoming messages could not be delivered.\n\nReason: 552 5.2.2 mailbox quota exceeded\n\nRelease them: https://notice.example/\n",
    ),
  ],
  [
    "a server's report with a return path, which says of whom it speaks",
    "bounce",
    mail(
      { "Return-Path": "<postmaster@mail.example.com>", From: "Postmaster <postmaster@mail.example.com>" },
      "Your message to hanako@example.net could not be delivered.\n\nReason: 552 5.2.2 mailbox quota exceeded\n",
    ),
  ],
  [
    "a service tells what the server answered it",
    "bounce",
    mail(
      {
        From: "Tickets <no-reply@tickets.example>",
        Subject: "[Ticket 42] We could not deliver your reply",
        "Auto-Submitted": "auto-generated",
      },
      "Your reply could not be delivered.\n\nRecipient: hanako@example.net\nServer response: 550 5.2.1 <hanako@example.net> account inactive\n",
    ),
  ],
  [
    "a program's log of several answers is no notice",
    "other",
    mail(
      { From: "Cron <root@example.co.jp>", Subject: "Logwatch", "Auto-Submitted": "auto-generated" },
      "550 5.1.1 <a@example.net>: User unknown\n550 5.1.1 <b@example.net>: User unknown\n",
    ),
  ],
  [
    "a human being is to be proved",
    "challenge",
    mail(
      { ...person, Subject: "Your email requires verification", "Auto-Submitted": "auto-replied" },
      "The message you sent requires that you verify that you are a real live human being and not a spam source.\n\nhttps://example.co.jp/verify\n",
    ),
  ],
  [
    "delivered",
    "delivered",
    mail(
      { Subject: "Delivered: Minutes", "Content-Type": REPORT },
      status("Final-Recipient: rfc822; a@example.net\nAction: delivered\nStatus: 2.0.0\n"),
    ),
  ],
  [
    "relayed with a remark",
    "delivered",
    mail(
      { Subject: "Return receipt", "Content-Type": REPORT },
      status("Final-Recipient: rfc822; a@example.net\nAction: relayed (to non-DSN-aware mailer)\nStatus: 2.1.5\n"),
    ),
  ],
  [
    "expanded",
    "delivered",
    mail(
      { "Content-Type": REPORT },
      status("Final-Recipient: rfc822; a@example.net\nAction: expanded\nStatus: 2.0.0\n"),
    ),
  ],
  [
    "an action of its own making",
    "bounce",
    mail(
      { "Content-Type": REPORT },
      status(
        "Final-Recipient: rfc822; a@example.net\nAction: expired\nStatus: \nDiagnostic-Code: Connection timed out\n",
      ),
    ),
  ],
  [
    "no action, but a status",
    "bounce",
    mail({ "Content-Type": REPORT }, status("Final-Recipient: rfc822; a@example.net\nStatus: 5.1.1\n")),
  ],
  [
    "nullmailer's last report calls itself delayed",
    "bounce",
    mail(
      { Subject: "Returned mail: Could not send message", "Content-Type": REPORT },
      parts(
        [
          "text/plain",
          "This is the nullmailer delivery system.  The message attached below\ncould not be delivered to one or more of the intended recipients:\n\n\t<a@example.net>\n",
        ],
        [
          "message/delivery-status",
          "Reporting-MTA: x-local-hostname; web.example.com\n\nFinal-Recipient: rfc822; a@example.net\nAction: delayed\nStatus: 4.2.0\n",
        ],
      ),
    ),
  ],
  [
    "Exchange's failure that says auto-replied",
    "bounce",
    mail(
      { From: "postmaster@example.com", Subject: "Undeliverable: Minutes", "Auto-Submitted": "auto-replied" },
      "Delivery has failed to these recipients or groups:\n\nhanako@example.net<mailto:hanako@example.net>\nThe address wasn't found.\n\nDiagnostic information for administrators:\n\nGenerating server: ex1.example.com\n\nhanako@example.net\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n",
    ),
  ],
  [
    "a service's notice in its own words, recipient and reason behind labels",
    "bounce",
    mail(
      {
        From: "kessai@shop.example.com",
        To: "taro@example.co.jp",
        Subject: "メールを送信できませんでした",
        "Auto-Submitted": "auto-generated",
      },
      "お客様が入力されたメールを配信できませんでした。\n\n・宛先：hanako@example.net\n・件名：見積書\n・エラー内容：ユーザーが見つかりません\n",
    ),
  ],
  [
    "a service's notice to the reader about the reader's own address",
    "other",
    mail(
      {
        From: "kessai@shop.example.com",
        To: "taro@example.co.jp",
        Subject: "ご注文の確認",
        "Auto-Submitted": "auto-generated",
      },
      "前回のご案内を配信できませんでした。\n\n宛先: taro@example.co.jp\n理由: 一時的な障害\n",
    ),
  ],
  [
    "a colleague's answer about a report, with a line of it quoted",
    "other",
    mail(
      { ...person, Subject: "RE: Undeliverable: Minutes", "In-Reply-To": "<1@example.co.jp>" },
      "Solved.\n\n> <hanako@example.net>: host mx.example.net said: 550 5.7.1 Client host blocked\n\nPlease send it again.\n",
    ),
  ],
  [
    "a mail dressed up as a server's, sent by somebody",
    "other",
    mail(
      {
        "Return-Path": "<www@cheap.example.net>",
        From: '"Mail Delivery System" <mailer-daemon@cheap.example.net>',
        To: "taro@example.co.jp",
        Subject: "Undelivered Mail: 5 messages returned",
      },
      "5 incoming messages could not be delivered to taro@example.co.jp (550 5.7.1 storage error).\n\nRelease them: https://cheap.example.net/\n",
    ),
  ],
  [
    "a guard that lets strangers' mails in when they prove themselves",
    "challenge",
    mail(
      { ...person, Subject: "Re: Minutes", "Auto-Submitted": "auto-replied" },
      "Your mail waits, since you are not yet known here.\n\nTo have your message delivered, follow this link once: https://guard.example.com/v/1\n",
    ),
  ],
  [
    "an absence note with a link",
    "auto-reply",
    mail(
      { ...person, Subject: "Re: Minutes", "Auto-Submitted": "auto-replied" },
      "I am away. Verify that you are using our new form: https://example.co.jp/form\n",
    ),
  ],
  [
    "an absence note",
    "auto-reply",
    mail(
      { ...person, Subject: "Automatic reply: Minutes", "Auto-Submitted": "auto-replied" },
      "I am out of the office until Monday. Urgent: hanako@example.net\n",
    ),
  ],
  [
    "an absence note that only its header shows",
    "auto-reply",
    mail(
      { ...person, Subject: "Re: Minutes", "Auto-Submitted": "auto-replied (vacation)" },
      "11/27まで出張のため不在です。\n",
    ),
  ],
  [
    "an absence note with the empty sender",
    "auto-reply",
    mail(
      {
        From: "tanaka@example.co.jp",
        "Return-Path": "<>",
        Subject: "自動応答: 議事録",
        "X-Auto-Response-Suppress": "All",
      },
      "本日は不在です。\n",
    ),
  ],
  [
    "X-Autoreply",
    "auto-reply",
    mail({ ...person, Subject: "Re: Minutes", "X-Autoreply": "yes" }, "Thank you for your mail.\n"),
  ],
  [
    "a read receipt",
    "read-receipt",
    mail(
      {
        ...person,
        Subject: "Read: Minutes",
        "Content-Type": "multipart/report; report-type=disposition-notification; boundary=b",
      },
      parts(
        ["text/plain", "Your message was read."],
        [
          "message/disposition-notification",
          "Final-Recipient: rfc822; tanaka@example.co.jp\nDisposition: manual-action/MDN-sent-manually; displayed\n",
        ],
      ),
    ),
  ],
  [
    "deleted without being read",
    "read-receipt",
    mail(
      {
        ...person,
        Subject: "Not read: Minutes",
        "Content-Type": "multipart/report; report-type=disposition-notification; boundary=b",
      },
      parts(
        ["text/plain", "Your message was deleted without being read."],
        [
          "message/disposition-notification",
          "Final-Recipient: rfc822; tanaka@example.co.jp\nDisposition: automatic-action/MDN-sent-automatically; deleted\n",
        ],
      ),
    ),
  ],
  [
    "a complaint",
    "feedback",
    mail(
      {
        From: "staff@example.net",
        Subject: "FW: offer",
        "Content-Type": "multipart/report; report-type=feedback-report; boundary=b",
      },
      parts(
        ["text/plain", "This is an abuse report for a message."],
        ["message/feedback-report", "Feedback-Type: abuse\nUser-Agent: Loop/1.0\nVersion: 1\n"],
        ["message/rfc822", bounce()],
      ),
    ),
  ],
  [
    "a DMARC report",
    "feedback",
    mail(
      {
        From: "noreply-dmarc@example.net",
        Subject: "Report Domain: example.co.jp Submitter: example.net Report-ID: <1>",
      },
      "This is an aggregate report.\n",
    ),
  ],
  [
    "an ordinary mail",
    "other",
    mail({ ...person, Subject: "Minutes" }, "The minutes are attached. hanako@example.net could not come.\n"),
  ],
  [
    "a whole report pasted under a question",
    "bounce",
    mail(
      { ...person, Subject: "Question" },
      `Hello,\n\nI got this today, what does it mean?\n\n${BOUNCE_TEXT}\nThanks\n`,
    ),
  ],
  [
    "the same in an answer among people",
    "other",
    mail(
      { ...person, Subject: "Re: Question", "In-Reply-To": "<1@example.co.jp>" },
      `It means that she has left.\n\n${BOUNCE_TEXT}`,
    ),
  ],
  [
    "the same sent to a mailing list",
    "other",
    mail({ ...person, Subject: "Question", "List-Id": "<postfix.example.org>" }, `What is this?\n\n${BOUNCE_TEXT}`),
  ],
  [
    "the same below a long text about it",
    "other",
    mail({ ...person, Subject: "How it works" }, `${"A paragraph about mail.\n\n".repeat(20)}${BOUNCE_TEXT}`),
  ],
  [
    "a mail that mentions an error text",
    "other",
    mail(
      { ...person, Subject: "Question" },
      "Hello,\n\nThe log says:\n\n<hanako@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown\n\nThanks\n",
    ),
  ],
  [
    "a whole Sendmail report pasted under a question",
    "bounce",
    mail(
      { ...person, Subject: "メールの件" },
      "これは何でしょうか。\n\n   ----- The following addresses had permanent fatal errors -----\n<hanako@example.net>\n    (reason: 550 5.1.1 No such user)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT To:<hanako@example.net>\n<<< 550 5.1.1 No such user\n",
    ),
  ],
  [
    "a webmail's notice in a table, without any mark of a machine",
    "bounce",
    mail(
      { From: "관리자 <postmaster@mail.example.kr>", To: "taro@mail.example.kr", Subject: "[안내] 반송 메일" },
      "보내신 메일이 전송되지 못했습니다.\n\n받는사람 hanako@example.net\n제목 회의록\n전송 실패 사유 존재하지 않는 계정입니다 (550 5.1.1)\n",
    ),
  ],
  [
    "a webmail's notice with a heading over the address and one over the reason",
    "bounce",
    mail(
      { From: "postmaster@mail.example.fr", To: "taro@mail.example.fr", Subject: "Message non remis" },
      "Votre message n'a pas pu être remis.\n\nDestinataire\nhanako@example.net\n\nMotif du rejet\nBoîte inexistante\n",
    ),
  ],
  [
    "a portal's notice: the mail described, then a list of who failed",
    "bounce",
    mail(
      {
        From: "noreply@portal.example.jp",
        To: "taro@example.jp",
        Subject: "送信エラー",
        "Auto-Submitted": "auto-generated",
      },
      "次のメールを送信できませんでした。\n\n件名: 議事録\n宛先: taro2@example.jp, hanako@example.net\n\n■配信できなかった宛先\nhanako@example.net\n理由: 550 5.1.1 User unknown\n",
    ),
  ],
  [
    "a quarantine's summary from the postmaster",
    "other",
    mail(
      { From: "postmaster@example.co.jp", To: "taro@example.co.jp", Subject: "Quarantine summary" },
      "3 messages for taro@example.co.jp are held.\n\nSender: hanako@example.net\nReason: spam\n",
    ),
  ],
  [
    "a parcel that could not be delivered",
    "other",
    mail(
      { From: "noreply@parcel.example.com", To: "taro@example.co.jp", Subject: "Your parcel could not be delivered" },
      "Your parcel could not be delivered.\n\nRecipient: Taro Sato\nReason: nobody at home\n",
    ),
  ],
  [
    "a mailing list's manager refuses a post, marked as an answer",
    "bounce",
    mail(
      {
        From: "sympa@lists.example.org",
        To: "taro@example.co.jp",
        Subject: "Rejected",
        "Auto-Submitted": "auto-replied",
      },
      "Your message for list members@lists.example.org (attached below) was rejected.\nYou are not allowed to send messages to this list: it is restricted to its subscribers.\n",
    ),
  ],
  [
    "a mailing list's manager keeps a post for its moderator",
    "other",
    mail(
      { From: "members-bounces@lists.example.org", To: "taro@example.co.jp", Subject: "Your message awaits approval" },
      "Your mail to 'members' is being held until the list moderator can review it for approval.\n",
    ),
  ],
  [
    "a mail about error codes",
    "other",
    mail(
      { ...person, Subject: "How to read bounces" },
      "550 5.1.1 means User unknown. Undelivered Mail Returned to Sender is what Postfix writes.\n",
    ),
  ],
  [
    "a newsletter on deliverability",
    "other",
    mail(
      {
        From: "News <news@example.com>",
        Subject: "Why mail bounces",
        Precedence: "bulk",
        "List-Unsubscribe": "<https://example.com/u>",
      },
      "Message blocked? Address not found?\nRead our guide: 550 5.7.1 and what to do.\n",
    ),
  ],
  [
    "statistics of a mailing service",
    "other",
    mail(
      {
        From: "noreply@example.com",
        Subject: "配信レポート：エラーメールの集計",
        "Auto-Submitted": "auto-generated",
        Precedence: "bulk",
      },
      "配信数: 1,204\nエラー: 17（宛先不明 12 / 容量超過 3 / 一時エラー 2）\n",
    ),
  ],
  [
    "phishing that poses as a bounce",
    "other",
    mail(
      {
        From: "Mail Admin <support@evil.example>",
        Subject: "You have (5) pending messages",
        "Return-Path": "<x@evil.example>",
      },
      "Your mailbox sato@example.co.jp has 5 undelivered messages.\nRelease them here: https://evil.example/login\n",
    ),
  ],
  ["a meeting reply", "other", mail({ ...person, Subject: "Accepted: Minutes" }, "I will come.\n")],
  [
    "a challenge",
    "challenge",
    mail(
      { ...person, Subject: "Please confirm your message" },
      "Please confirm that you sent the message by replying to this mail.\n",
    ),
  ],
];

test.each(CASES)("%s is %s", async (_name, kind, bytes) => {
  expect((await report(bytes)).kind).toBe(kind);
});

test("what is not about delivery has no recipients", async () => {
  for (const [name, kind, bytes] of CASES) {
    const { recipients } = await report(bytes);
    expect([name, ["bounce", "delay", "delivered"].includes(kind) || recipients.length === 0]).toEqual([name, true]);
  }
});

describe("a bounce inside another mail", () => {
  test("attached: it is read, and said to be attached", async () => {
    const bytes = mail(
      { ...person, Subject: "FW: Undelivered Mail Returned to Sender", "Content-Type": "multipart/mixed; boundary=b" },
      parts(["text/plain", "Can you help?"], ["message/rfc822", bounce()]),
    );
    expect(await report(bytes)).toMatchObject({
      kind: "bounce",
      recipients: [{ recipient: "hanako@example.net" }],
      warnings: ["warning.attached"],
    });
  });

  test("forwarded as text with its header block: it is read", async () => {
    const bytes = mail(
      { ...person, Subject: "Fwd: Undelivered Mail Returned to Sender" },
      `Can you help?\n\n-----Original Message-----\nFrom: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nSent: Monday, November 9, 2026 10:16 AM\nTo: sato@example.co.jp\nSubject: Undelivered Mail Returned to Sender\n\n${BOUNCE_TEXT}`,
    );
    expect(await report(bytes)).toMatchObject({
      kind: "bounce",
      recipients: [{ recipient: "hanako@example.net" }],
      warnings: ["warning.attached"],
    });
  });

  test("an ordinary mail attached stays ordinary", async () => {
    const inner = new TextDecoder().decode(
      mail({ ...person, Subject: "Minutes" }, "550 5.1.1 was yesterday's room number.\n"),
    );
    const bytes = mail(
      { ...person, Subject: "FW: Minutes", "Content-Type": "multipart/mixed; boundary=b" },
      parts(["text/plain", "See attached."], ["message/rfc822", inner]),
    );
    expect((await report(bytes)).kind).toBe("other");
  });

  test("a returned mail that is itself a bounce is not read in place of the report", async () => {
    const bytes = mail(
      { "Content-Type": REPORT },
      parts(
        ["text/plain", BOUNCE_TEXT.replaceAll("hanako@example.net", "jiro@example.org")],
        [
          "message/delivery-status",
          "Reporting-MTA: dns; a.example.com\n\nFinal-Recipient: rfc822; jiro@example.org\nAction: failed\nStatus: 5.1.1\n",
        ],
        ["message/rfc822", bounce()],
      ),
    );
    expect((await report(bytes)).recipients.map((one) => one.recipient)).toEqual(["jiro@example.org"]);
  });
});

describe("a paste", () => {
  test.each([
    ["550 5.1.1 <hanako@example.net>: Recipient address rejected: User unknown", "hanako@example.net"],
    ["Remote Server returned '554 Transaction failed'", null],
    ["Requested action not taken: mailbox unavailable (S2017062302)", null],
    ["Sorry, no mailbox here by that name. vpopmail (#5.1.1)", null],
    ["user is over quota", null],
    ["552 sorry, that message size exceeds my databytes limit (#5.3.4)", null],
    ["554 5.7.1 <hanako@example.net>: Relay access denied", "hanako@example.net"],
    ["550 5.1.8 <sato@example.co.jp>: Sender address rejected: Domain not found", null],
    ["The server or service did not respond in time", null],
    ["宛先のメールアドレスは存在しません", null],
  ])("of an error text alone is a bounce: %s", async (text, recipient) => {
    const got = await pasted(text);
    expect(got.kind).toBe("bounce");
    expect(got.recipients).toHaveLength(1);
    expect(got.recipients[0]?.recipient).toBe(recipient);
    expect(got.recipients[0]?.diagnostic).toBeTruthy();
  });

  test.each([
    "Hello Hanako,\n\nshall we meet at 10:30 in room 550?\n\nRegards\nTaro",
    "いつもお世話になっております。\n議事録をお送りします。よろしくお願いいたします。",
    "Dear customer, your order 554 has been shipped to 450 Main Street.",
    "",
    "   \n\n ",
  ])("of something else is not: %s", async (text) => {
    expect((await pasted(text)).kind).toBe("other");
  });
});
