/** Mails, surroundings and a desk for the pane's tests. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Account } from "../../src/checklist/types";
import { type Context, type Diagnosis, diagnose, type Input } from "../../src/classifier";
import type { Intake, NewMessage, Reading, Refusal, Store, Surroundings } from "../../src/outlook/types";

export const emlOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(__dirname, `../fixtures/mails/${name}.eml`)));

export const intakeOf = (name: string, door: Intake["door"] = "item"): Intake => ({
  door,
  input: emlOf(name),
  name,
  itemId: name,
});

/** The real classifier, without worker and signal. */
export const diagnoseHere = (input: Input, context: Context): Promise<Diagnosis> => diagnose(input, context);

export const ACCOUNT: Account = {
  type: "work",
  cloud: "worldwide",
  client: "web",
  owaHost: null,
  addresses: ["sato@kaede-shoji.example.co.jp"],
};

/** A store in memory. `full`: takes nothing. */
export function memoryStore(full = false): Store & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: (key) => values.get(key),
    set: async (key, value) => {
      if (full) return false;
      values.set(key, JSON.parse(JSON.stringify(value)));
      return true;
    },
  };
}

export interface Outside extends Surroundings {
  /** What the next reading of the open item gives. */
  next: Reading | Promise<Reading>;
  attachedMails: readonly Intake[];
  readonly opened: string[];
  readonly composed: NewMessage[];
  /** Outlook shows another item. */
  change(): void;
  drop(intakes: readonly Intake[], refused?: readonly Refusal[]): void;
}

export const LOCKED: Reading = { ok: false, none: { why: "locked" } };
export const open = (name: string): Reading => ({ ok: true, intake: intakeOf(name) });

export function surroundings(change: Partial<Surroundings> = {}): Outside {
  let changed = () => {};
  let drop: Parameters<Surroundings["onDrop"]>[0] | null = null;
  const outside: Outside = {
    inOutlook: true,
    account: ACCOUNT,
    language: "en-US",
    store: memoryStore(),
    next: LOCKED,
    attachedMails: [],
    opened: [],
    composed: [],
    read: async () => outside.next,
    attached: async () => outside.attachedMails,
    onItemChanged: (handler) => {
      changed = handler;
      return () => {};
    },
    onDrop: (handlers) => {
      drop = handlers;
      return () => {};
    },
    readFiles: async () => ({ intakes: [], refused: [] }),
    open: (href) => outside.opened.push(href),
    compose: async (message) => {
      outside.composed.push(message);
      return true;
    },
    change: () => changed(),
    drop: (intakes, refused = []) => drop?.dropped(intakes, refused),
    ...change,
  };
  return outside;
}
