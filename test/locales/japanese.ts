/** What the wording guide asks of Japanese texts, as far as a machine can see it. Shared by the tests of words. */

/** Width in full-width characters: Latin letters, digits and ASCII signs count half. */
export function fullWidths(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u0000-\u00ff\uff61-\uff9f]/.test(char) ? 0.5 : 1;
  return width;
}

const FULL = "[\\u3040-\\u30ff\\u3400-\\u9fff々〆]";
const SPACING = [
  new RegExp(`${FULL}[A-Za-z0-9(\\[{]`),
  new RegExp(`[A-Za-z0-9)\\]}%]${FULL}`),
  /[、。「」・] /,
  / [、。」・]/,
  /[^:] 「/,
];

/** Words a reader who is no engineer should not meet, with what to write instead. */
export const AVOIDED: readonly (readonly [string, string])[] = [
  ["バウンス", "エラーで戻ってきたメール"],
  ["リレー拒否", "サーバーが中継を断りました"],
  ["ブラックリスト", "ブロック リスト"],
  ["レピュテーション", "送信元の評価"],
  ["グレーリスト", "見慣れない送信元を一時的に断るしくみ"],
  ["スロットリング", "送信数の制限"],
  ["レート制限", "送信数の制限"],
  ["キュー", "送信待ち"],
  ["タイムアウト", "期限までに届けられませんでした"],
  ["期限切れ", "期限までに届けられませんでした"],
  ["コンプロマイズ", "乗っ取られた可能性"],
  ["バックスキャター", "身に覚えのないエラー メール"],
  ["スプーフィング", "なりすまし"],
  ["エンベロープ", "送信元アドレス"],
  ["ポリシー違反", "組織の設定で許可されていません"],
  ["オンプレミス", "社内のメール サーバー"],
  ["ペイン", "作業ウィンドウ"],
  ["ログイン", "サインイン"],
  ["ログオン", "サインイン"],
  ["ログアウト", "サインアウト"],
  ["再送してください", "送り直してください"],
  ["恒久的", "このままでは届きません"],
  ["永続的", "このままでは届きません"],
  ["不正なアドレス", "見つからないアドレス"],
  ["該当", "この"],
  ["当該", "この"],
  ["実施", "行う"],
  ["において", "で"],
  ["お客様", "あなた"],
  ["お願いいたします", "してください"],
  ["ご対応", "してください"],
  ["下さい", "ください"],
  ["全て", "すべて"],
  ["既に", "すでに"],
  ["出来", "でき"],
  ["例えば", "たとえば"],
  ["及び", "および"],
  ["又は", "または"],
  ["更に", "さらに"],
  ["アウトルック", "Outlook"],
  ["マイクロソフト", "Microsoft"],
  ["フォルダ(?!ー)", "フォルダー"],
  ["サーバ(?!ー)", "サーバー"],
  ["ユーザ(?!ー)", "ユーザー"],
  ["ヘッダ(?!ー)", "ヘッダー"],
  ["フィルタ(?!ー)", "フィルター"],
  ["ブラウザ(?!ー)", "ブラウザー"],
  ["コンピュータ(?!ー)", "コンピューター"],
  ["プロバイダ(?!ー)", "プロバイダー"],
  ["コネクター", "コネクタ"],
  ["メール(サーバー|アドレス|ソフト|サービス)", "メール サーバー (with a space)"],
  ["ヘルプデスク", "ヘルプ デスク"],
  ["エラー(コード|メール)", "エラー コード (with a space)"],
  ["ブロックリスト", "ブロック リスト"],
  ["自動返信|不在通知", "自動応答"],
  ["デリゲート", "代理人"],
  ["従来の Outlook", "クラシック Outlook"],
];

/** Faults of one text as the catalogue holds it; placeholders stand for half-width words. */
export function faults(text: string): string[] {
  const found: string[] = [];
  const plain = text.replace(/\{\{\s*([a-zA-Z_]+)(?:,[^}]*)?\}\}/g, (_, name: string) => PLACEHOLDERS[name] ?? "X");
  for (const pattern of SPACING) {
    const match = pattern.exec(plain);
    if (match) found.push(`spacing at "${plain.slice(Math.max(0, match.index - 6), match.index + 8)}"`);
  }
  if (/[！-～｡-ﾟ]/.test(text.replace(/[（）]/g, ""))) found.push("full-width letters or half-width katakana");
  if (/[（）：]/.test(text)) found.push("full-width brackets or colon");
  if (/[①-⑳㈱℡]/.test(text)) found.push("machine-dependent character");
  if (/!/.test(plain)) found.push("exclamation mark");
  if (/ {2}/.test(plain)) found.push("two spaces");
  for (const [pattern, instead] of AVOIDED) {
    if (new RegExp(pattern).test(text)) found.push(`write ${instead}`);
  }
  return found;
}

/** Placeholders that are filled with Japanese words and therefore stand without spaces. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  admin: "管理者",
  helpdesk: "窓口",
  first: "相手",
  second: "相手",
  theirAdmin: "管理者",
};

/** Where two sides are told apart; everywhere else Japanese leaves "you" out. */
export const NAMES_THE_READER: ReadonlySet<string> = new Set(["move.sender", "pane.actor.sender", "pane.path.you"]);
