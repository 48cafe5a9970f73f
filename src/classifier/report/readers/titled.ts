/**
 * Gmail's reports since 2016, in whatever language: a title between stars, and a paragraph that names the one recipient. The
 * answer of the other server stands below.
 *
 *   ** Mensaje bloqueado **
 *
 *   Tu mensaje a hanako@example.es se ha bloqueado. Consulta los detalles técnicos …
 *
 *   552-5.7.0 This message was blocked because its content presents a potential security issue. …
 */
import { findAddresses, sameAddress } from "../address";
import { distil } from "../diagnostic";
import { type Draft, drafted } from "../draft";
import { toRecipient } from "../entries";
import type { Material } from "../material";

const TITLE = /^\s{0,4}\*\* [^*]{1,120} \*\*\s*$/;
/** Lines of the paragraph below a title. */
const PARAGRAPH = 6;
const MAX_LINE = 500;

export function titled(m: Material): Draft | null {
  const title = m.lines.findIndex((line) => TITLE.test(line.slice(0, MAX_LINE)));
  if (title < 0) return null;
  const begin = m.lines.findIndex((line, index) => index > title && line.trim() !== "");
  if (begin < 0) return null;
  const blank = m.lines.findIndex((line, index) => index > begin && line.trim() === "");
  const end = blank < 0 ? m.lines.length : blank;
  if (end - begin > PARAGRAPH) return null;
  const paragraph = m.lines.slice(begin, end).map((line) => line.slice(0, MAX_LINE));
  const [only, ...others] = findAddresses(paragraph.join(" "), 4);
  if (!only || others.some(({ address }) => !sameAddress(address, only.address))) return null;
  const words = distil(m.lines.slice(end));
  const said = words.sure ? words : distil(paragraph);
  return drafted("titled", [toRecipient({ name: only.address, line: begin, details: [] }, { words: said })], {
    software: "Gmail",
  });
}
