/**
 * Words that together tell the cause whatever stands between them, as administrators word their refusals themselves.
 * All are `broad`: any sentence that a table knows, and any status that says something, comes first.
 */
import { slug } from "../slug";
import { type Row, table, type Verdict } from "./table";

const CONTENT = "RFC 3463 section 3.7 (paraphrased)";
const SECURITY = "RFC 3463 section 3.8 (paraphrased)";

/** Words, what they mean together, an answer with them, the section that speaks of it. */
function together(words: readonly string[], is: Verdict, example: string, source: string): Row {
  return [words, is, example, source, { id: slug(words.join(" ")) }];
}

export const rules = table("word-pairs", { broad: true, near: true }, [
  together(
    ["line", "length"],
    "notcompliantrfc",
    "550 A line in your mail has 3012 octets, more than the length allowed",
    CONTENT,
  ),
  together(["sender", "verify"], "rejected", "451 Could not verify the sender", SECURITY),
  together(["sender", "verification"], "rejected", "550 The verification of the sender was in vain", SECURITY),
  together(["domain", "not allowed to send"], "rejected", "550 Domain example.co.jp is not allowed to send", SECURITY),
  together(["from address", "verified"], "rejected", "550 The from address is not a verified identity", SECURITY),
]);
