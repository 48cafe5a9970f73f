/** Answers of Yahoo! JAPAN. */
import { table } from "./table";

export const rules = table("yahoo-japan", {}, [
  [
    "this user doesn't have a yahoo.co.jp account",
    "userunknown",
    "554 delivery error: dd This user doesn't have a yahoo.co.jp account",
    "https://support.yahoo-net.jp/PccMail/s/article/H000007355; public bounce samples",
    { page: "https://support.yahoo-net.jp/" },
  ],
]);
