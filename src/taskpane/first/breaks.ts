/** Where lines may break inside of addresses, hosts and other words that can be longer than a line. */
import type { Create } from "./create";

/** No line of a narrow pane holds more without a blank; what is shorter goes to the next line whole by itself. */
const LONGER_THAN_A_LINE = /[!-;=-~]{32,1024}/g;
/** Behind it nobody reads on, and a hostile text would become as many elements as it has letters. */
const MAX_READ = 4096;
/** From one joint to the next: before the signs that begin a part, behind those that end one. */
const PARTS = /[.@?&=_$]?[^.@?&=_$,/]*[,/]*/g;

/** A text whose long words break at their joints. */
export function running<N>(create: Create<N>, text: string): (N | string)[] {
  const nodes: (N | string)[] = [];
  let end = 0;
  for (const { 0: word, index } of text.slice(0, MAX_READ).matchAll(LONGER_THAN_A_LINE)) {
    nodes.push(text.slice(end, index), ...breakBetween(create, word.match(PARTS)?.filter(Boolean) ?? []));
    end = index + word.length;
  }
  return [...nodes, text.slice(end)];
}

/** A sentence whose address or host goes to the next line whole, and breaks only where it is longer than a line. */
export function whole<N>(create: Create<N>, text: string, value: string): (N | string)[] {
  const at = text.lastIndexOf(value);
  if (value === "" || at < 0) return [text];
  return [
    text.slice(0, at),
    create("span", { className: "first-whole" }, ...breakable(create, value)),
    text.slice(at + value.length),
  ];
}

/** Lines break before a dot or the @ where they can, inside of a word only where they must. */
export function breakable<N>(create: Create<N>, address: string): (N | string)[] {
  return breakBetween(create, address.split(/(?=[.@])/));
}

export function breakBetween<N>(create: Create<N>, parts: readonly string[]): (N | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [create("wbr", null), part]));
}
