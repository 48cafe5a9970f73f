/** Numbers that look random and can be had again: every mutant is a function of the campaign's seed and its own index. */

export interface Random {
  /** Whole number, 0 ≤ n < limit; 0 when limit is 0. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32 (public domain, T. Ettinger): 32 bits of state are plenty for test cases. */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (limit: number) => (limit > 0 ? next() % limit : 0);
  return { below, pick: <T>(from: readonly T[]) => from[below(from.length)] as T };
}
