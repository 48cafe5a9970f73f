/**
 * What a service (orders, tickets, forms) writes when it could not send the reader's mail: a program's own mail (RFC 3834
 * section 5) that says so, with the recipient and the reason behind labels and without any server's answer.
 *
 *   下記のメッセージは、宛先に送信できませんでした。
 *
 *    宛先: hanako@example.net
 *    理由: 宛先のメールアドレスが存在しません
 */
import { NOT_DELIVERED, NOTICE_REASON, NOTICE_RECIPIENT } from "../../../knowledge/sentences";
import { header } from "../../message/message";
import { fieldAddress, headerAddresses, sameAddress } from "../address";
import { distil } from "../diagnostic";
import type { Draft } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";

/** What is longer is a log or a summary. */
const MAX_LINES = 60;
const MAX_LINE = 500;

export function notice(m: Material): Draft | null {
  const { message } = m;
  if (!/^auto-generated/i.test(header(message, "auto-submitted") ?? "") || m.lines.length > MAX_LINES) return null;
  if (header(message, "list-unsubscribe") !== null || header(message, "list-id") !== null) return null;
  const lines = m.lines.map((line) => line.slice(0, MAX_LINE));
  const said = lines.find((line) => NOT_DELIVERED.test(line));
  const [address, ...others] = valuesOf(lines, NOTICE_RECIPIENT).map(fieldAddress);
  const [reason] = valuesOf(lines, NOTICE_REASON);
  if (!said || !address || others.length > 0 || !reason) return null;
  if (headerAddresses(header(message, "to")).some((to) => sameAddress(to, address))) return null;
  const words = { ...distil([reason]), diagnostic: reason };
  return {
    reader: "notice",
    recipients: [toRecipient({ name: address, line: 0, details: [] }, { words })],
    kind: "bounce",
    evidence: { field: "text", text: said.trim() },
  };
}

const LABEL = /^[\s*・■◆●-]{0,12}([^\s:：][^:：]{0,29}?)\s{0,12}[:：]\s{0,12}(\S.*)$/;

function valuesOf(lines: readonly string[], labels: readonly { readonly text: string }[]): string[] {
  return lines.flatMap((line) => {
    const [, label = "", value = ""] = LABEL.exec(line) ?? [];
    return labels.some(({ text }) => text === label.toLowerCase()) ? [value.trim()] : [];
  });
}
