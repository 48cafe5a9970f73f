/** Everyday wordings of refusals in other languages than English. Short ones are `broad`. */
import { table } from "./table";

const ADDRESS = "RFC 3463 section 3.2 (paraphrased)";
const SECURITY = "RFC 3463 section 3.8 (paraphrased)";

export const rules = table("common-words", {}, [
  // Japanese
  ["存在しません", "userunknown", "550 <info@example.com> は存在しません", ADDRESS, { broad: true }],
  ["からの受信を制限", "blocked", "554 5.7.1 お使いのサーバからの受信を制限しています", SECURITY],
  ["からの受信を拒否", "blocked", "554 5.7.1 お使いのサーバからの受信を拒否しました", SECURITY],
  ["送信数の上限", "ratelimited.own_quota", "550 5.7.1 送信数の上限に達しました", SECURITY],
  ["送信数制限", "ratelimited.own_quota", "550 5.7.1 送信数制限を超えました", SECURITY],
  ["なりすまし", "authfailure", "550 5.7.1 なりすましの疑いがあります", SECURITY],
  // German
  ["existiert nicht", "userunknown", "550 info@example.com existiert nicht", ADDRESS, { vague: true }],
  // French
  ["adresse inconnue", "userunknown", "550 5.1.1 Adresse inconnue", ADDRESS],
  ["n'existe pas", "userunknown", "550 info@example.com n'existe pas", ADDRESS, { vague: true }],
  // Spanish
  ["no existe", "userunknown", "550 info@example.com no existe", ADDRESS, { vague: true }],
  // Italian
  // Portuguese
  ["não existe", "userunknown", "550 info@example.com não existe", ADDRESS, { vague: true }],
  // Dutch
  ["bestaat niet", "userunknown", "550 info@example.com bestaat niet", ADDRESS, { vague: true }],
  // Russian
  // Chinese
  // Korean
]);
