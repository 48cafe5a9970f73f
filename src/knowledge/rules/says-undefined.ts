/** General wordings that mean `undefined`, whoever says them. */
import { table } from "./table";

export const rules = table("says-undefined", {}, [
  [
    "送信先メールアドレスが見つからないか",
    "undefined",
    "550 送信先メールアドレスが見つからないか",
    "github.com/sisimai/set-of-emails (sample mails)",
    { broad: true },
  ],
]);
