/** What the words of an answer mean together, in languages and wordings that no row lists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findConcepts, together, vocabulary } from "../../src/classifier/diagnosis/concepts";
import { normalise } from "../../src/classifier/diagnosis/normalise";
import { failure, verdict } from "./helpers";

function conceptsIn(text: string): string[] {
  const { names } = vocabulary();
  return [...findConcepts(normalise(text)).keys()].map((n) => names[n] as string).sort();
}

test("words are found in any form, without regard to accents", () => {
  expect(conceptsIn("Das Postfach wurde gesperrt")).toEqual(["disabled", "mailbox", "refused"]);
  expect(conceptsIn("Utilisateur introuvable")).toEqual(conceptsIn("UTILISATEUR INTROUVABLE"));
  expect(conceptsIn("El buzon esta lleno")).toEqual(conceptsIn("El buzón está lleno"));
  expect(conceptsIn("用户不存在")).toEqual(["absent", "person"]);
});

test("a negation reaches over some words, but not over the end of the sentence", () => {
  expect(conceptsIn("the recipient could not really be found")).toContain("absent");
  expect(conceptsIn("we do not. It was found")).not.toContain("absent");
});

test("names of people, hosts and pages are no words", () => {
  expect(conceptsIn("<spam.virus@mailbox.example> see https://full.example/quota mx.unknown.example")).toEqual([]);
  expect(conceptsIn("rejected due to virus: Win.Exploit.Example")).toContain("virus");
});

test("the longer of two terms at one place counts: an IP address is no address", () => {
  expect(conceptsIn("IP address")).toEqual(["host"]);
  expect(conceptsIn("email address")).toEqual(["person"]);
});

test("concepts belong together when they stand near each other", () => {
  const { names } = vocabulary();
  const both = [names.indexOf("mailbox"), names.indexOf("full")];
  const text = normalise("the mailbox of this person is full");
  expect(together(findConcepts(text), both, 90)).toEqual({ from: 4, to: 34 });
  const far = normalise(`the mailbox ${"of this person ".repeat(10)}is full`);
  expect(together(findConcepts(far), both, 90)).toBeNull();
});

/** Our own wordings of what administrators write; the languages are those of Exchange's reports. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ["550 We have no record of a person called tom", "userunknown"],
  ["550 Diese E-Mail-Adresse gibt es nicht", "userunknown"],
  ["550 Aucun utilisateur de ce nom", "userunknown"],
  ["550 Nie ma takiego użytkownika", "userunknown"],
  ["550 Нет такого пользователя", "userunknown"],
  ["550 该收件人不存在", "userunknown"],
  ["550 사용자를 찾을 수 없습니다", "userunknown"],
  ["552 Postvak is vol", "mailboxfull.recipient"],
  ["552 Quota de la boîte dépassé", "mailboxfull.recipient"],
  ["552 受信者のメールボックスの容量制限を超過しました", "mailboxfull.recipient"],
  ["550 Cuenta deshabilitada por falta de pago", "suspend"],
  ["550 Konto zablokowane", "suspend"],
  ["552 Nachricht zu gross", "emailtoolarge.recipient_server"],
  ["552 Taille du message supérieure à la limite autorisée", "emailtoolarge.recipient_server"],
  ["554 您的IP被列入黑名单", "blocked"],
  ["554 Votre adresse IP est bloquée", "blocked"],
  ["550 Your country is not allowed to connect", "blocked"],
  ["450 Demasiadas conexiones", "ratelimited.ip"],
  ["550 1日の送信上限を超えました", "ratelimited.own_quota"],
  ["550 Hourly sending quota exceeded", "ratelimited.own_quota"],
  ["550 Pièce jointe interdite", "policyviolation.attachment_type"],
  ["554 Wegen Spamverdacht abgelehnt", "spamdetected"],
  ["554 Nachricht enthält Schadsoftware", "virusdetected"],
  ["550 Dominio del remitente no encontrado", "rejected"],
  ["550 Dominio inexistente", "hostunknown"],
  ["550 Relais refusé", "norelaying.wrong_mx"],
  ["535 パスワードが正しくありません", "securityerror.smtp_auth"],
  ["530 Das Zertifikat ist ungültig", "failedstarttls.tls"],
  ["550 逆引きが設定されていません", "requireptr"],
  ["554 Message in einer Schleife", "networkerror.loop"],
];

test.each(WORDINGS)("%s", (diagnostic, expected) => {
  const { reason, detail } = failure({ diagnostic });
  expect(detail ? `${reason}.${detail}` : reason).toBe(expected);
});

test("more telling words overrule a plain row", () => {
  expect(verdict("550 Quota exceeded").is).toBe("mailboxfull");
  expect(verdict("550 You have exceeded your hourly sending quota").is).toBe("ratelimited.own_quota");
});

test("what stands behind a standard's own words comes first", () => {
  const text = "550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed by SPF.";
  expect(verdict(text).is).toBe("authfailure.spf");
  expect(verdict("550 Requested action not taken: mailbox unavailable").is).toBe("userunknown");
});

test("words and status that agree make a verdict surer, rivals that a status denies less sure", () => {
  const agreed = failure({ diagnostic: "552 5.2.2 Das Konto ist voll" });
  const alone = failure({ diagnostic: "550 Das Konto ist voll" });
  const denied = failure({ diagnostic: "550 5.2.1 Sender unknown, relay denied" });
  expect(agreed.confidence).toBeGreaterThan(alone.confidence);
  expect(alone.confidence).toBeGreaterThanOrEqual(0.9);
  expect(denied.confidence).toBeLessThan(alone.confidence);
});

test("a bare refusal is not sure", () => {
  for (const diagnostic of ["550", "550 5.7.1", "550 Rejected", "554 Denied"])
    expect(failure({ diagnostic }).confidence).toBeLessThan(0.5);
});

/** A second set of wordings of our own, written before the vocabulary was looked at again. */
const MORE_WORDINGS: readonly (readonly [string, string])[] = [
  ["550 La bandeja de entrada del destinatario está llena", "mailboxfull"],
  ["550 メールボックスに空きがありません", "mailboxfull"],
  ["550 수신자 메일함이 가득 찼습니다", "mailboxfull"],
  ["550 Dieses Konto wurde geschlossen", "suspend"],
  ["550 送信元サーバがブロックされています", "blocked"],
  ["550 Zugriff verweigert: IP auf Sperrliste", "blocked"],
  ["550 Verification of sender failed: no route to host", "rejected"],
  ["530 5.5.1 Authentication Required", "securityerror"],
  ["550 発信数が制限を超えました", "ratelimited"],
  ["550 DKIM检查失败", "authfailure"],
  ["550 unrouteable mail domain example.org", "hostunknown"],
];

test.each(MORE_WORDINGS)("%s", (diagnostic, expected) => {
  expect(failure({ diagnostic }).reason).toBe(expected);
});

test("umlauts are also written in ASCII", () => {
  expect(conceptsIn("Nachricht ueberschreitet die zulaessige Groesse")).toEqual(["exceed", "message", "size"]);
  expect(conceptsIn("Empfänger")).toEqual(conceptsIn("Empfaenger"));
});

test("of two readings that weigh the same, the one whose words stand together counts", () => {
  expect(failure({ diagnostic: "550 Mailbox full until its owner has deleted something" }).reason).toBe("mailboxfull");
});

test("who has the sender on his own list moves first", () => {
  const { reason, actors } = failure({ diagnostic: "550 Dieser Absender steht auf der Sperrliste des Empfängers" });
  expect([reason, actors[0]]).toEqual(["rejected", "recipient"]);
});

/** Wordings of our own in twenty-five languages, each with the reasons that fit: `reason,reason|answer`. */
const WORLD = readFileSync(join(__dirname, "../fixtures/wild/wordings.txt"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("|") as [string, string]);

test.each(WORLD)("%s: %s", (accepted, diagnostic) => {
  expect(accepted.split(",")).toContain(failure({ diagnostic }).reason);
});
