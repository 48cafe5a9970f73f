import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Verdict } from "../../src/checklist/types";
import { SURE_FROM, unreadableVerdict, verdictOf } from "../../src/checklist/verdict";
import { KINDS, type Origin } from "../../src/knowledge/ids";
import { createTranslator, LANGUAGES, type Translate } from "../../src/locales";
import { fullWidths } from "../locales/japanese";
import { account, accountUsed, bounce, CAUSES, diagnosis, failure, wordsIn } from "./given";

const t = {} as Record<"en" | "ja", Translate>;
beforeAll(async () => {
  for (const language of LANGUAGES) t[language] = await createTranslator(language);
});

function say(words: { key: string; values?: object | undefined }, language: "en" | "ja" = "ja"): string {
  return t[language](words.key, words.values as never);
}

/** The commonest verdicts as the wording guide has them. */
const MODELS: readonly (readonly [string, Verdict, string, string, string, string])[] = [
  [
    "1",
    verdictOf(bounce("userunknown")),
    "宛先のアドレスが見つかりません",
    "相手のメール サーバーに、このアドレスがありません。入力の間違いか、すでに使われていない可能性があります。",
    "あなた",
    "アドレスを 1 文字ずつ確認してください。",
  ],
  [
    "2",
    verdictOf(bounce("hostunknown")),
    "宛先のドメインが見つかりません",
    "アドレスの @ より後ろの部分が、インターネット上に見つかりません。つづりが違う可能性があります。",
    "あなた",
    "@ より後ろのつづりを確認してください。",
  ],
  [
    "3",
    verdictOf(bounce("userunknown", { detail: "consumer_mailbox" })),
    "Outlook.com に宛先がありません",
    "相手の Outlook.com (Hotmail など) に、このアドレスが見つかりません。障害ではなく、待っても届きません。",
    "あなた",
    "電話など別の方法で、今使えるアドレスを相手に確認してください。",
  ],
  [
    "4",
    verdictOf(bounce("mailboxfull", { detail: "recipient" })),
    "相手のメールボックスがいっぱいです",
    "保存できる容量を使い切っているため、相手は新しいメールを受け取れません。",
    "相手",
    "電話などで知らせ、容量を空けてもらってください。",
  ],
  [
    "5",
    verdictOf(bounce("emailtoolarge")),
    "メールのサイズが大きすぎます",
    "添付ファイルを含めたサイズが、受け取れる上限を超えました。同じまま送り直しても届きません。",
    "あなた",
    "添付ファイルを減らすか、共有リンクにしてください。",
  ],
  [
    "6",
    verdictOf(bounce("norelaying")),
    "サーバーが中継を断りました",
    "接続先のメール サーバーが、このメールを引き受けませんでした。どちらかの側の設定が原因です。",
    "断ったサーバーの管理者",
    "レポートをコピーして、ヘルプ デスクに渡してください。",
  ],
  [
    "7",
    verdictOf(bounce("blocked", { detail: "dnsbl" })),
    "送信元がブロックされています",
    "送信元のメール サーバーがブロック リストに載っているため、相手側が受け取りを断りました。",
    "社内の管理者",
    "リスト名と IP アドレスが入ったレポートを、管理者に渡してください。",
  ],
  [
    "8",
    verdictOf(bounce("spamdetected")),
    "迷惑メールと判定されました",
    "相手側のフィルターが、件名や本文、リンクなどを見て迷惑メールと判断し、受け取りを断りました。",
    "あなた",
    "リンクや添付ファイルを減らし、文面を変えてください。",
  ],
  [
    "9",
    verdictOf(bounce("authfailure", { detail: "dmarc" })),
    "送信元の確認に失敗しました",
    "なりすましを防ぐための確認 (DMARC) に通りませんでした。送信元ドメインの設定を直す必要があります。",
    "社内の管理者",
    "レポートを管理者に渡し、SPF、DKIM、DMARC の確認を頼んでください。",
  ],
  [
    "10",
    verdictOf(bounce("userunknown", { detail: "carrier_ambiguous" })),
    "携帯電話側で受信できませんでした",
    "ドコモ、au、ソフトバンクでは、アドレスの間違いのほか、相手の受信設定でも同じエラーになります。",
    "相手",
    "電話や SMS で、アドレスと受信設定を確認してもらってください。",
  ],
  [
    "11",
    verdictOf(bounce("expired")),
    "期限までに届けられませんでした",
    "メール サーバーが何度も送り直しましたが、相手側につながらず、送信を打ち切りました。",
    "相手側の管理者",
    "ドメインのつづりを確認してください。",
  ],
  [
    "12",
    verdictOf(diagnosis([failure("expired", { detail: "delay", action: "delayed" })], { kind: "delay" })),
    "配信が遅れています (失敗ではありません)",
    "メールはまだ届いていませんが、メール サーバーが自動的に送り直しています。",
    "対応は不要",
    "このままお待ちください。送り直すと、同じメールが 2 通届くことがあります。",
  ],
  [
    "13",
    verdictOf(bounce("blocked", { detail: "greylist" })),
    "一時的に受け取りを制限されました",
    "相手側は、見慣れない送信元からのメールを最初だけ断ります。宛先の間違いではありません。",
    "あなた",
    "しばらくお待ちください。",
  ],
  [
    "14",
    verdictOf(bounce("rejected", { detail: "account_restricted" })),
    "このアカウントは送信を止められています",
    "迷惑メールを送った疑いがあるためです。だれかに乗っ取られている可能性があります。",
    "あなたと社内の管理者",
    "今すぐパスワードを変更し、管理者に連絡してください。",
  ],
  [
    "15",
    verdictOf(bounce("rejected", { detail: "tenant_restricted" })),
    "組織全体の送信が制限されています",
    "Microsoft が、組織からのメール送信を制限しています。自分だけの問題ではありません。",
    "社内の管理者",
    "レポートを管理者に渡し、Microsoft への問い合わせを頼んでください。",
  ],
  [
    "16",
    verdictOf(bounce("policyviolation", { detail: "autoforward_blocked" })),
    "外部への自動転送が止められました",
    "組織の設定で、外部への自動転送が許可されていません。アドレスの間違いではありません。",
    "転送を設定した人",
    "自分の転送設定を確認し、覚えのない転送は削除してください。",
  ],
  [
    "17",
    verdictOf(bounce("rejected", { detail: "restricted_recipient" })),
    "この宛先は送れる人が限られています",
    "グループやメールボックスが、許可された人からのメールだけを受け取る設定になっています。",
    "相手側の管理者",
    "グループやメールボックスの所有者に、送信の許可を頼んでください。",
  ],
  [
    "18",
    verdictOf(bounce("mailboxfull", { forwarded: true })),
    "相手の転送先で止まりました",
    "入力した宛先ではなく、相手が設定した転送先で失敗しました。元の宛先には届いている可能性があります。",
    "相手",
    "相手に届いたかどうかを尋ね、転送先の確認を頼んでください。",
  ],
  [
    "19",
    verdictOf(bounce("networkerror", { detail: "loop" })),
    "転送が繰り返され、届きませんでした",
    "転送の設定どうしでメールが回り続け、メール サーバーが配信をやめました。送り直しても届きません。",
    "相手と相手側の管理者",
    "相手に連絡し、転送の設定を見直してもらってください。",
  ],
  [
    "20",
    verdictOf(diagnosis([failure("userunknown")], { origin: { verdict: "foreign", evidence: [] } })),
    "ほかの人が送ったメールのようです",
    "だれかが、このアドレスを差出人に使った可能性があります。返信する必要はありません。",
    "あなた",
    "[送信済みアイテム] に、このメールがないか確認してください。",
  ],
  [
    "21",
    verdictOf(bounce("undefined")),
    "原因を特定できませんでした",
    "この内容だけでは判断できません。サーバーからの返答は、下の [技術的な詳細] にあります。",
    "社内の管理者",
    "レポートをコピーして、ヘルプ デスクに相談してください。",
  ],
];

test.each(MODELS)("model sentence %s", (_, verdict, headline, explanation, move, action) => {
  expect(say(verdict.headline)).toBe(headline);
  expect(say(verdict.explanation)).toBe(explanation);
  expect(say(verdict.move)).toBe(move);
  expect(say(verdict.action)).toBe(action);
});

const EVERY: readonly (readonly [string, Verdict])[] = [
  ...(["work", "personal"] as const).flatMap((type) =>
    CAUSES.flatMap(([reason, detail]) =>
      (["permanent", "transient"] as const).map(
        (severity) =>
          [
            `${type} ${reason}.${detail} ${severity}`,
            verdictOf(bounce(reason, { detail, severity }), account({ type })),
          ] as const,
      ),
    ),
  ),
  ...KINDS.map((kind) => [kind, verdictOf(diagnosis([], { kind }))] as const),
  ["until", verdictOf(diagnosis([failure("expired", { willRetryUntil: "2026-11-22T09:00:00Z" })], { kind: "delay" }))],
  ["several", verdictOf(diagnosis([failure("userunknown"), failure("mailboxfull")]))],
  ["used", verdictOf(accountUsed, account(), "foreign")],
  ["service", verdictOf(bounce("mailererror", { recipient: "taro@gmail.com" }), account({ type: "personal" }))],
  ["elsewhere", verdictOf(bounce("policyviolation", { detail: "autoforward_blocked", forwarded: true }))],
  ["unreadable", unreadableVerdict(account({ type: "personal" }))],
];

test.each(EVERY)("%s is said in full in both languages, within the length of a glance", (_, verdict) => {
  for (const words of wordsIn(verdict)) {
    for (const language of LANGUAGES) {
      const text = say(words, language);
      expect(text).not.toBe(words.key);
      expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
    }
  }
  expect(fullWidths(say(verdict.headline))).toBeLessThanOrEqual(24);
  expect(say(verdict.headline)).not.toMatch(/。$/);
  expect(fullWidths(say(verdict.explanation))).toBeLessThanOrEqual(70);
  expect(fullWidths(say(verdict.action))).toBeLessThanOrEqual(40);
  expect(say(verdict.explanation)).toMatch(/。$/);
  expect(say(verdict.action)).toMatch(/。$/);
});

test("a private person is sent to the mail service's support, never to an admin", () => {
  for (const [reason, detail] of CAUSES) {
    const verdict = verdictOf(bounce(reason, { detail }), account({ type: "personal" }));
    const text = [verdict.move, verdict.action].map((words) => say(words)).join("");
    expect(text).not.toMatch(/社内|ヘルプ デスク/);
    expect(text.replaceAll("相手側の管理者", "").replaceAll("断ったサーバーの管理者", "")).not.toContain("管理者");
  }
});

test("a guess is not sold as a cause", () => {
  const verdict = verdictOf(bounce("userunknown", { confidence: SURE_FROM - 0.01 }));
  expect(verdict.tone).toBe("not-sure");
  expect(verdict.groups[0]).toMatchObject({ sure: false, recipients: ["sato@example.co.jp"] });
  expect(verdictOf(bounce("userunknown", { confidence: SURE_FROM })).tone).toBe("failed");
  expect(verdictOf(diagnosis([])).tone).toBe("not-sure");
});

test("the threshold is that of the blind sets: below it half of the answers are right, above it nine in ten", () => {
  const document = readFileSync(resolve(__dirname, "../../docs/calibration.md"), "utf8");
  const grounds = [...document.matchAll(/^\| [a-z -]+ \| (0\.\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, promised, ...sets]) => ({
      promised: Number(promised),
      sets: sets.flatMap((set) =>
        [...set.matchAll(/^(\d+) of (\d+)/g)].map(([, right, all]) => [Number(right), Number(all)]),
      ),
    }),
  );
  const share = (kept: (promised: number) => boolean) => {
    const sets = grounds.filter(({ promised }) => kept(promised)).flatMap((ground) => ground.sets);
    const sum = (place: 0 | 1) => sets.reduce((total, set) => total + (set[place] ?? 0), 0);
    return sum(0) / sum(1);
  };
  expect(share((promised) => promised >= SURE_FROM)).toBeGreaterThan(0.85);
  expect(share((promised) => promised < SURE_FROM)).toBeLessThan(0.66);
});

test("recipients with one cause are one group; several causes are told apart, the grave ones first", () => {
  const same = verdictOf(
    diagnosis([
      failure("mailboxfull", { recipient: "a@example.jp" }),
      failure("mailboxfull", { recipient: "b@example.jp" }),
    ]),
  );
  expect(same.groups.map((group) => group.recipients)).toEqual([["a@example.jp", "b@example.jp"]]);
  expect(say(same.headline)).toBe("相手のメールボックスがいっぱいです");
  const mixed = verdictOf(
    diagnosis([
      failure("ratelimited", { recipient: "a@example.jp" }),
      failure("userunknown", { recipient: "b@example.jp" }),
      failure("delivered", { recipient: "c@example.jp", action: "delivered" }),
    ]),
  );
  expect(mixed.groups.map((group) => group.reason)).toEqual(["userunknown", "ratelimited"]);
  expect(mixed.groups.map((group) => group.failures)).toEqual([[1], [0]]);
  expect(say(mixed.explanation)).toBe("2 件の宛先に届きませんでした。原因は 2 つあります。");
});

test.each([
  ["delivered", "メールは引き渡されています", "mailbox", "delivered"],
  // RFC 3464 section 2.3.3: beyond a server that does not report, nobody knows.
  ["relayed", "メールは相手側に引き渡されました", "server", "not-a-bounce"],
] as const)("%s tells how far the mail is known to have come", (action, headline, reached, tone) => {
  const verdict = verdictOf(diagnosis([failure("delivered", { action })], { kind: "delivered" }));
  expect([say(verdict.headline), verdict.reached, verdict.tone]).toEqual([headline, reached, tone]);
});

test("the reader's answer goes before the classifier's guess", () => {
  const unknown = diagnosis([failure("userunknown")], { origin: { verdict: "unknown", evidence: [] } });
  expect(verdictOf(unknown, account()).tone).toBe("failed");
  expect(verdictOf(unknown, account(), "foreign").tone).toBe("foreign");
  const foreign = diagnosis([failure("userunknown")], { origin: { verdict: "foreign", evidence: [] } });
  expect(verdictOf(foreign, account(), "own").tone).toBe("failed");
  expect(verdictOf(diagnosis([], { kind: "other" }), account(), "foreign").tone).toBe("not-a-bounce");
});

test("the code people search for stands under the headline of its screen, and only there", () => {
  const code = "S2017062302";
  expect(verdictOf(bounce("userunknown", { detail: "consumer_mailbox", providerCode: code })).code).toBe(code);
  expect(verdictOf(bounce("userunknown", { providerCode: "AS(1)" })).code).toBeNull();
});

test("what passes by itself may be sent again, what does not may not", () => {
  const resend = (...args: Parameters<typeof bounce>) => verdictOf(bounce(...args)).resend;
  expect(resend("userunknown")).toBe("after-change");
  expect(resend("notaccept", { severity: "transient" })).toBe("later");
  expect(resend("suspend")).toBe("no");
  expect(verdictOf(diagnosis([failure("expired")], { kind: "delay" })).resend).toBe("not-needed");
});

describe("a forwarding that was blocked", () => {
  const passedOn = (to: string, origin: Origin = "own") =>
    diagnosis(
      [
        failure("policyviolation", {
          detail: "autoforward_blocked",
          recipient: "private@gmail.com",
          originalRecipient: to,
          forwarded: true,
        }),
      ],
      { origin: { verdict: origin, evidence: [] } },
    );

  test("is the reader's own when the mail came to the reader's mailbox, whoever wrote it", () => {
    for (const origin of ["own", "foreign", "unknown"] as const) {
      const verdict = verdictOf(passedOn("Suzuki@example.com", origin), account());
      expect(say(verdict.headline)).toBe("外部への自動転送が止められました");
      expect(say(verdict.action)).toBe("自分の転送設定を確認し、覚えのない転送は削除してください。");
    }
  });

  test("is the recipient's when the reader wrote to somebody else: nobody is told to look for intruders", () => {
    const verdict = verdictOf(passedOn("sato@example.co.jp"), account());
    expect(say(verdict.headline)).toBe("相手の自動転送が止められました");
    expect(say(verdict.move)).toBe("相手");
    expect(say(verdict.resendAdvice)).toBe(
      "相手に届いていれば、送り直す必要はありません。届いていなければ、転送が直ってから送り直してください。",
    );
    expect(verdict.groups[0]?.security).toBeNull();
  });
});

test("who looks after the recipient's mailbox: an organization, a mail service, the reader's own organization", () => {
  const move = (recipient: string) => say(verdictOf(bounce("systemerror", { recipient }), account()).move);
  expect(move("sato@example.co.jp")).toBe("相手側の管理者");
  expect(move("taro@gmail.com")).toBe("相手のメール サービス");
  expect(move("colleague@example.com")).toBe("社内の管理者");
  const action = (recipient: string) => say(verdictOf(bounce("mailererror", { recipient }), account()).action, "en");
  expect(action("taro@gmail.com")).toBe("Ask the recipient to hand the report to their mail service's support.");
  expect(action("colleague@example.com")).toBe("Ask the recipient to hand the report to your admin.");
});

test("the spelling of a large service's domain is not doubted", () => {
  expect(say(verdictOf(bounce("expired", { recipient: "taro@aol.com" })).action)).not.toContain("つづり");
  expect(say(verdictOf(bounce("expired")).action)).toContain("つづり");
});

test("what was given up is sent again by the sender, though nobody is at fault", () => {
  expect(say(verdictOf(bounce("blocked", { detail: "greylist" })).move, "en")).toBe("You");
});

test("several causes: no cause's advice is passed off as that of all", () => {
  const verdict = verdictOf(diagnosis([failure("userunknown"), failure("mailboxfull", { recipient: "b@example.jp" })]));
  expect(say(verdict.move)).toBe("宛先によって違います");
  expect(say(verdict.resendAdvice, "en")).toBe("It differs by recipient: see below.");
  expect(verdict.actors).toEqual(["sender", "recipient"]);
  const alike = verdictOf(diagnosis([failure("suspend"), failure("hasmoved")]));
  expect(say(alike.resendAdvice)).toBe(say(alike.groups[0]?.resendAdvice ?? { key: "" }));
});

test("'I did not send this' of a mail that left through one's own mail service: the account may be used", () => {
  const used = verdictOf(accountUsed, account(), "foreign");
  expect(say(used.headline)).toBe("アカウントが使われている可能性があります");
  expect(say(used.action)).toBe("今すぐパスワードを変更し、管理者に連絡してください。");
  expect(verdictOf(accountUsed, account(), null).tone).toBe("failed");
  // A Message-ID proves nothing: whoever forges the sender writes it himself.
  const forged = {
    ...accountUsed.origin.evidence[0],
    rule: "origin/message-id",
  } as (typeof accountUsed.origin.evidence)[0];
  const verdict = verdictOf({ ...accountUsed, origin: { verdict: "own", evidence: [forged] } }, account(), "foreign");
  expect(say(verdict.headline)).toBe("ほかの人が送ったメールです");
});

test("that somebody else sent it is a guess until the reader says so", () => {
  const forged = diagnosis([failure("userunknown")], { origin: { verdict: "foreign", evidence: [] } });
  expect(say(verdictOf(forged, account()).headline)).toBe("ほかの人が送ったメールのようです");
  expect(say(verdictOf(forged, account(), "foreign").headline)).toBe("ほかの人が送ったメールです");
});

test("the domain that was perhaps meant is named, where every address comes near to the same one", () => {
  const about = (...addresses: string[]) =>
    verdictOf(diagnosis(addresses.map((recipient) => failure("hostunknown", { recipient })))).explanation;
  expect(say(about("a@gmial.com", "b@gmial.com"), "en")).toContain("Perhaps gmail.com was meant.");
  expect(say(about("a@gmial.com"))).toContain("gmail.com の間違いかもしれません。");
  for (const none of [about("a@gmial.com", "b@example.invalid"), about("a@example.invalid")])
    expect(none.key).toBe("verdict.hostunknown.explanation");
});

test("an unreadable file is not called an ordinary mail", () => {
  const verdict = verdictOf(diagnosis([], { kind: "other", warnings: ["warning.unreadable"] }));
  expect(verdict.tone).toBe("unreadable");
});
