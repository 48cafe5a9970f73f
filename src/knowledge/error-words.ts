/**
 * Words of delivery errors, for a paste that is nothing but an error text without a code: two of them in a few short lines
 * make it one. Lower case, beginnings of words.
 */
export interface ErrorWordRow {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly source: string;
}

const ENGLISH = "RFC 5321, RFC 3463 and the answers of common mail servers";
const JAPANESE = "help pages of Japanese providers on mail errors";

export const ERROR_WORDS = [
  { text: "mailbox", language: "en", source: ENGLISH },
  { text: "quota", language: "en", source: ENGLISH },
  { text: "user", language: "en", source: ENGLISH },
  { text: "unknown", language: "en", source: ENGLISH },
  { text: "recipient", language: "en", source: ENGLISH },
  { text: "relay", language: "en", source: ENGLISH },
  { text: "spam", language: "en", source: ENGLISH },
  { text: "blocked", language: "en", source: ENGLISH },
  { text: "blacklist", language: "en", source: ENGLISH },
  { text: "rejected", language: "en", source: ENGLISH },
  { text: "denied", language: "en", source: ENGLISH },
  { text: "refused", language: "en", source: ENGLISH },
  { text: "dropped", language: "en", source: ENGLISH },
  { text: "timed out", language: "en", source: ENGLISH },
  { text: "respond", language: "en", source: ENGLISH },
  { text: "server", language: "en", source: ENGLISH },
  { text: "service", language: "en", source: ENGLISH },
  { text: "unavailable", language: "en", source: ENGLISH },
  { text: "connection", language: "en", source: ENGLISH },
  { text: "transaction", language: "en", source: ENGLISH },
  { text: "failed", language: "en", source: ENGLISH },
  { text: "host", language: "en", source: ENGLISH },
  { text: "not found", language: "en", source: ENGLISH },
  { text: "exceed", language: "en", source: ENGLISH },
  { text: "message size", language: "en", source: ENGLISH },
  { text: "limit", language: "en", source: ENGLISH },
  { text: "authenticat", language: "en", source: ENGLISH },
  { text: "smtp", language: "en", source: ENGLISH },
  { text: "delivery", language: "en", source: ENGLISH },
  { text: "undeliverable", language: "en", source: ENGLISH },
  { text: "メールボックス", language: "ja", source: JAPANESE },
  { text: "宛先", language: "ja", source: JAPANESE },
  { text: "あて先", language: "ja", source: JAPANESE },
  { text: "受信者", language: "ja", source: JAPANESE },
  { text: "アドレス", language: "ja", source: JAPANESE },
  { text: "サーバ", language: "ja", source: JAPANESE },
  { text: "容量", language: "ja", source: JAPANESE },
  { text: "存在しません", language: "ja", source: JAPANESE },
  { text: "見つかりません", language: "ja", source: JAPANESE },
  { text: "送信できません", language: "ja", source: JAPANESE },
  { text: "配信できません", language: "ja", source: JAPANESE },
  { text: "拒否", language: "ja", source: JAPANESE },
  { text: "エラー", language: "ja", source: JAPANESE },
  { text: "超え", language: "ja", source: JAPANESE },
] as const satisfies readonly ErrorWordRow[];
