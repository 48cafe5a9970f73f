/** Reports that people send on: the header block above them, as mail programs write it in their languages. */
import { readMessage } from "../../src/classifier/message/read";
import { citedIn } from "../../src/classifier/report/forwarded";
import { readReport } from "../../src/classifier/report/read";
import { mail } from "./mail";

/** From, date, to, subject: labels in the order of the program. */
const BLOCKS: readonly (readonly [string, string])[] = [
  ["Outlook, English", "From|Sent|To|Subject"],
  ["Outlook, Japanese", "差出人|送信日時|宛先|件名"],
  ["Garoon", "差出人 |日時 |宛先 |標題 "],
  ["Outlook, German", "Von|Gesendet|An|Betreff"],
  ["Outlook, French", "De |Envoyé |À |Objet "],
  ["Outlook, Spanish", "De|Enviado el|Para|Asunto"],
  ["Outlook, Italian", "Da|Inviato|A|Oggetto"],
  ["Outlook, Portuguese", "De|Enviada em|Para|Assunto"],
  ["Outlook, Dutch", "Van|Verzonden|Aan|Onderwerp"],
  ["Outlook, Swedish", "Från|Skickat|Till|Ämne"],
  ["Outlook, Danish", "Fra|Sendt|Til|Emne"],
  ["Outlook, Finnish", "Lähettäjä|Lähetetty|Vastaanottaja|Aihe"],
  ["Outlook, Polish", "Od|Wysłano|Do|Temat"],
  ["Outlook, Czech", "Od|Odesláno|Komu|Předmět"],
  ["Outlook, Hungarian", "Feladó|Elküldve|Címzett|Tárgy"],
  ["Outlook, Turkish", "Gönderen|Gönderildi|Kime|Konu"],
  ["Outlook, Russian", "От|Отправлено|Кому|Тема"],
  ["Outlook, Greek", "Από|Στάλθηκε|Προς|Θέμα"],
  ["Outlook, Korean", "보낸 사람|보낸 시간|받는 사람|제목"],
  ["Outlook, Chinese", "发件人|发送时间|收件人|主题"],
  ["Outlook, Taiwan", "寄件者|傳送日期|收件者|主旨"],
  ["Apple Mail, French", "Expéditeur|Date|Destinataire|Objet"],
  ["Apple Mail, Taiwan", "寄件人|日期|收件人|主題"],
  ["Thunderbird, French", "De |Date |Pour |Sujet "],
  ["Thunderbird, Italian", "Mittente|Data|A|Oggetto"],
  ["Thunderbird, Polish", "Nadawca|Data|Adresat|Temat"],
  ["Thunderbird, Korean", "보낸이|날짜|받는이|제목"],
];

const FAILED = "<hanako@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown";
const SERVER = "Mail Delivery System <MAILER-DAEMON@mx.example.co.jp>";

function block(labels: string, from = SERVER, subject = "Undelivered Mail Returned to Sender"): string[] {
  const [f, d, t, s] = labels.split("|");
  return [`${f}: ${from}`, `${d}: Mon, 3 Mar 2025 10:00`, `${t}: taro@example.co.jp`, `${s}: ${subject}`];
}

async function read(lines: readonly string[], subject = "Question") {
  const bytes = mail({ From: "Taro <taro@example.co.jp>", Subject: subject }, `Hello,\n\n${lines.join("\n")}\n`);
  return readReport(await readMessage(bytes));
}

const HANAKO = { kind: "bounce", recipients: [{ recipient: "hanako@example.net" }] };

test.each(BLOCKS)("%s", async (_name, labels) => {
  const lines = [...block(labels), "", "The machine says:", "", FAILED];
  expect(await read(lines)).toMatchObject(HANAKO);
  expect(await read(lines.map((line) => `> ${line}`))).toMatchObject(HANAKO);
});

test("a body behind quote marks below a block without any, and what was written around it", async () => {
  const body = [
    "This is the mail system at host mx.example.co.jp.",
    "",
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients.",
    "",
    "<hanako@example.net>: host mx.example.net[192.0.2.25]",
    "    said: 552-5.7.0 This message was blocked because its content presents a",
    "    potential security issue. (in reply to end of DATA command)",
  ];
  const lines = [...block("From|Sent|To|Subject"), "", ...body.map((line) => `> ${line}`), "", "Taro Tanaka", "Sales"];
  const found = await read(lines);
  expect(found).toMatchObject(HANAKO);
  expect(found.recipients[0]?.diagnostic).toContain("potential security issue.");
});

test("the only address of a report in words that nobody has listed, besides those of the header block", async () => {
  const said = [
    "Nie poszło do odbiorcy *hanako@example.net*.",
    "",
    "The recipient server did not accept our requests to connect.",
  ];
  const lines = [...block("From|Sent|To|Subject", SERVER, "Delivery Status Notification (Delay)"), "", ...said];
  const found = await read(lines);
  expect(found.recipients.map(({ recipient }) => recipient)).toEqual(["hanako@example.net"]);
  const without = lines.filter((line) => !line.startsWith("To:"));
  expect((await read(without)).recipients.map(({ recipient }) => recipient)).toEqual([null]);
});

test("a sender without an address", async () => {
  const lines = [...block("From|Sent|To|Subject", "Microsoft Outlook", "Minutes"), "", FAILED];
  expect(await read(lines)).toMatchObject(HANAKO);
});

test("a report answered instead of forwarded, its sender named in a sentence", async () => {
  const said = `On 3 March 2025, at 10:00, ${SERVER} wrote:`;
  const lines = [said, "", `> ${FAILED}`];
  expect(await read(lines)).toMatchObject(HANAKO);
  expect((await read(lines, "Re: Question")).kind).toBe("other");
});

test("a colleague's mail below a header block is no report", async () => {
  const lines = [...block("From|Sent|To|Subject", "Jiro <jiro@example.co.jp>", "Minutes"), "", FAILED];
  expect((await read(lines)).kind).toBe("other");
});

test("what a second wrapping tore off behind quote marks goes back to its line; short citations and none are left", () => {
  const torn = [
    "> I'm sorry to have to inform you that your message could",
    "not be delivered.",
    "> <a@b.example>:",
    "> 550",
    "> x",
  ];
  expect(citedIn(["Hello,", "", ...torn, "", "Bye"])).toEqual([
    "I'm sorry to have to inform you that your message could not be delivered.",
    "<a@b.example>:",
    "550",
    "x",
  ]);
  expect(citedIn(["> one", "> two", "", "mine"])).toBeNull();
});
