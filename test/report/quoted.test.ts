/** A report that a person quotes in a mail of his own, and what only looks like that. */
import { mail, parts, report } from "./mail";

const person = { From: "Ito Haruka <ito@office.example>", To: "help@office.example", Subject: "Mail comes back" };
const POSTFIX = `This is the mail system at host mail.office.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<hanako@far.example>: host mx.far.example[192.0.2.25] said: 550 5.1.1
    <hanako@far.example>: User unknown (in reply to RCPT TO command)
`;
const QUESTION = "Hi, this is what I get when I write to Hanako. What can I do?\n\n";

type Case = readonly [
  name: string,
  fields: Readonly<Record<string, string>>,
  body: string,
  recipients: readonly string[],
];

const QUOTED: readonly Case[] = [
  ["pasted under a question", {}, `${QUESTION}${POSTFIX}\nThanks!\nHaruka\n`, ["hanako@far.example"]],
  [
    "in a ticket, behind marks and wrapped again",
    { From: "Desk <tickets@office.example>", Subject: "[T-12] Updated: mail comes back" },
    `Ticket T-12 has been updated.\n\n> Hi, copy of what I get.\n>\n> > This is the mail system at host mail.office.example.\n> >\n> > I'm sorry to have to inform you that your message could not be\n> delivered\n> > to one or more recipients. It's attached below.\n> >\n> > <hanako@far.example>: host\n> > mx.far.example[192.0.2.25] refused to talk to\n> me: 554\n> > Blocked - see https://list.example/?ip=203.0.113.180\n`,
    ["hanako@far.example"],
  ],
  [
    "only what people read of Exchange's report, in Japanese",
    { Subject: "メールが送れません" },
    "いつもお世話になっております。\n次のようなメールが返ってきます。\n\nOffice 365\nhanako@far.example へのメッセージを配信できませんでした。\nhanako のメールボックスがいっぱいであるため、現在メッセージを受け入れることができません。\n",
    ["hanako@far.example"],
  ],
  [
    "a sentence of no program that is known",
    {},
    `${QUESTION}Undeliverable message\n\nMessage to <hanako@far.example> could not be delivered.\n\nThe remote server responded:\n452 4.3.1 Insufficient system storage\n`,
    ["hanako@far.example"],
  ],
  [
    "several answers, one below the other",
    { Subject: "3 errors" },
    "These came back today, please correct the list.\n\n<hanako@far.example>: host mx.far.example[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n\n<jiro@other.example>: host mx.other.example[192.0.2.26] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)\n",
    ["hanako@far.example", "jiro@other.example"],
  ],
  [
    "through a form that loses the ends of lines",
    { From: "Form <noreply@host.example>", Subject: "New ticket" },
    "Name: Haruka\nMessage:\nMy mail is returned. This is all it says:\nCould not deliver message to the following recipient(s): Failed Recipient: hanako@far.example Reason: The mailbox is full\nPlease help\n",
    ["hanako@far.example"],
  ],
  [
    "a gateway's notice, forwarded",
    { Subject: "Fwd: [ウイルス検出通知]" },
    "こんな通知が来ました。\n\n---------- Forwarded message ----------\nFrom: Gateway <gw-admin@gw.far.example>\nDate: 2026年11月18日(水) 10:15\nSubject: [ウイルス検出通知] メールは配送されませんでした\nTo: ito@office.example\n\nメールからウイルスが検出されたため、メールは受信者に\n配送されませんでした。\n\n  送信者     : ito@office.example\n  受信者     : hanako@far.example\n  ウイルス名 : TROJ_GEN\n",
    ["hanako@far.example"],
  ],
  [
    "behind marks in a ticket that a program sends, with as much around it",
    { From: "Desk <desk@office.example>", "Auto-Submitted": "auto-generated", Precedence: "bulk" },
    `Hi,\n\nticket T-13 has been moved to your queue.\n\nCustomer: Ito Haruka\nQueue: Mail\nPriority: normal\n\nIto Haruka wrote:\n\n> I get this:\n>\n> Delivery has failed to these recipients or groups:\n>\n> Hanako\n> The email address you entered couldn't be found.\n>\n> Diagnostic information for administrators:\n>\n> Generating server: mail.office.example\n>\n> hanako@far.example\n> Remote Server returned '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'\n\nLink: https://desk.office.example/T-13\n\nYour desk\n`,
    ["hanako@far.example"],
  ],
  [
    "behind marks that a second wrapping tore apart",
    {},
    "Please see what I got.\n\n> This is the mail system at host mail.office.example.\n>\n> I'm sorry to have to inform you that your message could\nnot be delivered to one or more recipients. It's attached\n> below.\n>\n> <hanako@far.example>: host mx.far.example[192.0.2.14] said:\n550 5.1.1 User unknown (in reply\n> to RCPT TO command)\n",
    ["hanako@far.example"],
  ],
  [
    "in the update of a ticket whose project has an id of its own",
    {
      From: "Desk <desk@office.example>",
      "Auto-Submitted": "auto-generated",
      "List-Id": "<it.desk.office.example>",
      Subject: "[IT - #412] Mail comes back",
    },
    `Ticket #412 has been updated.\n\n${POSTFIX}\n--\nSent by the desk.\n`,
    ["hanako@far.example"],
  ],
  [
    "all in one line",
    { From: "Form <wordpress@host.example>", "Reply-To": "ito@office.example", Subject: "A problem" },
    `Name: Ito  Email: ito@office.example  Subject: a problem  Message: ${"I pasted what I got back. ".repeat(5)}Delivery to the following recipients failed permanently: * hanako@far.example Reason: There was an error while attempting to deliver your message with [Subject: "Tea"] to hanako@far.example. MTA smtp.host.example received this response from the destination host IP - 192.0.2.22 - 551 , 551 5.1.6 <hanako@far.example> recipient has moved, please try <hana@other.example> thank you  --  Sent from the form\n`,
    ["hanako@far.example"],
  ],
  [
    "a webmail's table, forwarded below a block that could be that of a returned mail",
    { Subject: "Fwd: [발송 실패 안내] 안내문 메일이 전송되지 못했습니다." },
    "아래와 같은 메일이 왔는데 확인 부탁드립니다.\n \n-----Original Message-----\nFrom: <noreply_mailer@webmail.example>\nTo: <ito@office.example>;\nCc:\nSent: 2026-10-26 (월) 14:05:31 (GMT+09:00)\nSubject: [발송 실패 안내] 안내문 메일이 전송되지 못했습니다.\n \n메일 발송 실패 안내\n \n보내신 메일이 전송되지 못했습니다.\n \n받는 사람    hanako@far.example\n발송 시간    2026-10-26 14:05:29\n실패 사유    받는 사람의 메일 계정이 휴면 상태입니다.\n             (550 5.2.1 Inactive mbox: hanako@far.example)\n",
    ["hanako@far.example"],
  ],
  [
    "attached as a text file",
    { "Content-Type": "multipart/mixed; boundary=b" },
    parts(["text/plain", QUESTION], ['text/plain; name="error.txt"\nContent-Disposition: attachment', POSTFIX]),
    ["hanako@far.example"],
  ],
];

test.each(QUOTED)("read: %s", async (_name, fields, body, recipients) => {
  const read = await report(mail({ ...person, ...fields }, body));
  expect(read).toMatchObject({ kind: "bounce", warnings: ["warning.quoted"] });
  expect(read.recipients.map(({ recipient }) => recipient)).toEqual(recipients);
});

const LETTER = `${QUESTION}${POSTFIX}`;
const OTHERS: readonly (readonly [name: string, fields: Readonly<Record<string, string>>, body: string])[] = [
  ["a newsletter", { "List-Unsubscribe": "<https://news.example/u>" }, LETTER],
  ["mail to many", { Precedence: "bulk" }, LETTER],
  [
    "a program's alert",
    { "Auto-Submitted": "auto-generated" },
    "mx.far.example[192.0.2.60]:25: Connection timed out (12)\n<hanako@far.example>: 450 4.2.0 Greylisted\n<jiro@far.example>: 450 4.2.0 Greylisted\n",
  ],
  [
    "an alert with a mail queue in it",
    {},
    "Deferred queue > 500\n\nmailq | tail:\n0A1B22C4F1     4310 Sat Oct 31 23:50:11  office@office.example\n(host mx.far.example[192.0.2.3] said: 451 4.7.1 Greylisting in action (in reply to RCPT TO command))\n                                         hanako@far.example\n\n0C77D2C5AA    18220 Sun Nov  1 00:02:45  MAILER-DAEMON\n(connect to mx.other.example[192.0.2.9]:25: Connection timed out)\n                                         jiro@other.example\n\n-- 84022 Kbytes in 1254 Requests.\n",
  ],
  [
    "the same of Exim",
    {},
    "Queue on mx1:\n\n25m  2.9K 1veWfu-0000000Bz8s-0AmK <office@office.example>\n          hanako@far.example\n<hanako@far.example>: host mx.far.example[192.0.2.25] said: 450 4.2.0 Greylisted\n<jiro@far.example>: host mx.far.example[192.0.2.25] said: 450 4.2.0 Greylisted\n",
  ],
  [
    "lines of a server's log",
    { From: "Fail2Ban <fail2ban@mx.office.example>", Subject: "banned 192.0.2.60" },
    "Lines containing failures of 192.0.2.60\n\nOct 27 03:11:07 mx postfix/smtpd[8841]: NOQUEUE: reject: RCPT from unknown[192.0.2.60]: 554 5.7.1 Client host [192.0.2.60] blocked using list.example; from=<promo@cheap.example> to=<orders@mx.office.example> proto=ESMTP\nOct 27 03:11:31 mx postfix/smtpd[8841]: NOQUEUE: reject: RCPT from unknown[192.0.2.60]: 550 5.1.1 <jiro@mx.office.example>: Recipient address rejected: User unknown; from=<promo@cheap.example> to=<jiro@mx.office.example> proto=ESMTP\n",
  ],
  [
    "an article about error codes that a program sends",
    { "Auto-Submitted": "auto-generated", Subject: "[Wiki] How to read undeliverable messages" },
    "Your message to name@domain.example couldn't be delivered: what now?\n\nCode Text What to do\n550 5.1.10 RESOLVER.ADR.RecipientNotFound Check the spelling\n550 5.4.1 Recipient address rejected: Access denied\n554 5.2.2 mailbox full Phone the recipient\n550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized Ask the owner\n550 5.7.708 Access denied Call the desk\n",
  ],
  [
    "a person's list of codes",
    { Subject: "Codes for the wiki" },
    "Delivery has failed to these recipients or groups:\n\nname@domain.example\n550 5.1.10 not found\n\nothers:\n550 5.4.1 Access denied\n554 5.2.2 mailbox full\n550 5.7.1 not authorized\n550 5.7.708 Access denied\n",
  ],
  [
    "a course with a sample, forwarded as it seems",
    { From: "Course <training@course.example>", "List-Unsubscribe": "<https://course.example/u>" },
    `Module 4: could you spot this fake?\n\nFrom: Microsoft Outlook <postmaster@0ffice.example>\nSent: Monday, 2 November 2026 10:00\nTo: you@office.example\nSubject: Undeliverable: Invoice\n\n${POSTFIX}\nWhat gives it away?\n`,
  ],
  ["a digest", {}, `${LETTER}${"Another line of another thread.\n".repeat(80)}`],
  ["the address of the person who writes", { Cc: "hanako@far.example" }, LETTER],
  [
    "an answer that explains a reply of a server",
    { Subject: "Re: [#5] Undeliverable mail" },
    'The line "554 5.7.1 <hanako@far.example>: Relay access denied" tells that authentication is off.\nPlease switch it on.\n',
  ],
  [
    "a service that could not send something else",
    { From: "Shop <no-reply@shop.example>", Subject: "Your payment could not be sent" },
    "Your payment could not be sent.\nTo: hanako@far.example\nReason: card declined\n",
  ],
  [
    "words about a mail that nobody names",
    {},
    "Your mail to us could not be delivered yesterday: 550 5.1.1 User unknown.\n",
  ],
];

test.each(OTHERS)("left alone: %s", async (_name, fields, body) => {
  expect((await report(mail({ ...person, ...fields }, body))).kind).toBe("other");
});
