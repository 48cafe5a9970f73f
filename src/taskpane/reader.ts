/** Brings mails in and has them read: the open item by itself, and whatever the person drops, chooses or pastes. */
import type { Words } from "../checklist/types";
import type { Context } from "../classifier/types";
import {
  type Door,
  type Reading as Given,
  type Intake,
  MAX_FILE_BYTES,
  MAX_FILES,
  MAX_SELECTED,
  type NoIntake,
  type Refusal,
  type Selection,
  type Surroundings,
} from "../outlook/types";
import type { Diagnose } from "./diagnoser";
import { fingerprint, MAX_MAILS, mailsInside, problemOf, problemOfRead } from "./files";
import type { Action, Mail, Problem } from "./state";

export interface Reader {
  /** Reads what Outlook shows now; the result of an earlier reading is dropped. */
  readOpenItem(): Promise<void>;
  /** Outlook shows another item. A mail that the person brought stays until the new item is a returned mail itself. */
  itemChanged(): Promise<void>;
  readBrought(intakes: readonly Intake[], refused: readonly Refusal[]): Promise<void>;
  /** Stops. What was read of a selection stays; otherwise what stood there before comes back. */
  cancel(): void;
}

interface Tools {
  readonly surroundings: Surroundings;
  readonly diagnose: Diagnose;
  readonly dispatch: (action: Action) => void;
}

interface Reading {
  readonly token: number;
  readonly signal: AbortSignal;
}

const BROUGHT: ReadonlySet<Door> = new Set(["drop", "paste", "file"]);
const tooMany = (limit: number): Words => ({ key: "pane.problem.tooMany", values: { limit } });
const REFUSAL_WORDS: Readonly<Record<Refusal["why"], Words>> = {
  folder: { key: "pane.problem.folder" },
  "too-large": { key: "pane.problem.tooLarge", values: { limit: MAX_FILE_BYTES } },
  "too-many": tooMany(MAX_FILES),
  unreadable: { key: "pane.problem.unreadable" },
  empty: { key: "pane.problem.empty" },
};

let lastId = 0;

export function createReader({ surroundings, diagnose, dispatch }: Tools): Reader {
  let current = { token: 0, control: new AbortController() };
  /** A mail that the person brought is on screen. */
  let holding = false;
  /** Ends the reading of a selection with what was read so far. */
  let endEarly: (() => void) | null = null;
  /** Mails of the selection by item id, so that a mail more in it does not mean reading all of them again. */
  let selected: ReadonlyMap<string, Mail> = new Map();

  const context: Context = { mailboxes: surroundings.account.addresses, language: surroundings.language };

  function begin(): Reading {
    current.control.abort();
    endEarly = null;
    current = { token: current.token + 1, control: new AbortController() };
    return { token: current.token, signal: current.control.signal };
  }

  async function mailOf(intake: Intake, signal: AbortSignal): Promise<Mail> {
    const diagnosis = await diagnose(intake.input, context, signal);
    lastId += 1;
    return { id: lastId, name: diagnosis.subject ?? intake.name, door: intake.door, diagnosis, input: intake.input };
  }

  /** The open mail, or the returned mails attached to it when it is none itself. */
  async function openMails(intake: Intake, { token, signal }: Reading): Promise<readonly Mail[]> {
    dispatch({ type: "progressed", token, name: intake.name, progress: null });
    const open = await mailOf(intake, signal);
    // A verdict that rests on an attached mail belongs to that mail; there may be several.
    const onAttached = open.diagnosis.warnings.includes("warning.attached");
    if (open.diagnosis.kind !== "other" && !onAttached) return [open];
    const attached = (await readAll(await surroundings.attached(), { token, signal })).mails;
    const returned = attached.filter((mail) => mail.diagnosis.kind !== "other");
    return returned.length > 0 ? returned : [open];
  }

  async function readOpenItem(): Promise<void> {
    const reading = begin();
    holding = false;
    dispatch({ type: "started", token: reading.token, name: null, keep: false });
    await guarded(reading, async () => {
      const given = await surroundings.read();
      if (!reading.signal.aborted) await readGiven(given, reading);
    });
  }

  async function readGiven(given: Given, reading: Reading): Promise<void> {
    const { token } = reading;
    const selection = selectionOf(given);
    if (selection) return readSelection(selection, reading);
    if (!given.ok) return dispatch({ type: "nothing", token, none: given.none });
    dispatch({ type: "read", token, mails: await openMails(given.intake, reading), problems: [] });
  }

  /** One after the other; one that Outlook does not hand over does not stop the others. */
  async function readSelection({ items, left, read }: Selection, { token, signal }: Reading): Promise<void> {
    const found = new Map<string, Mail>();
    const problems: Problem[] = [];
    const end = (more: readonly Problem[]) => {
      selected = found;
      dispatch({ type: "read", token, mails: [...found.values()], problems: [...problems, ...more] });
    };
    for (const [done, item] of items.entries()) {
      dispatch({ type: "progressed", token, name: item.subject, progress: { done, total: items.length } });
      endEarly = found.size === 0 ? null : () => end([stopped(items.length - done)]);
      const known = selected.get(item.id);
      const given = known ? null : await read(item);
      if (signal.aborted) return;
      if (given && !given.ok) problems.push(problemOfSelected(item.subject, given.none));
      const mail = known ?? (given?.ok ? await mailOf(given.intake, signal) : null);
      if (mail) found.set(item.id, mail);
    }
    end(left > 0 ? [{ name: null, words: tooMany(MAX_SELECTED) }] : []);
  }

  /** Behind the mail on screen, so that choosing another mail in the list does not take away what the person dropped. */
  async function lookBehind(): Promise<void> {
    const { token, signal } = begin();
    const given = await surroundings.read();
    if (signal.aborted) return;
    // Several were selected on purpose.
    if (selectionOf(given)) return readOpenItem();
    if (!given.ok) return;
    const open = await mailOf(given.intake, signal).catch(() => null);
    if (signal.aborted || !open || open.diagnosis.kind === "other") return;
    holding = false;
    dispatch({ type: "started", token, name: open.name, keep: false });
    dispatch({ type: "read", token, mails: [open], problems: [] });
  }

  async function readBrought(intakes: readonly Intake[], refused: readonly Refusal[]): Promise<void> {
    const reading = begin();
    const { token } = reading;
    holding = intakes.some(({ door }) => BROUGHT.has(door));
    dispatch({ type: "started", token, name: intakes[0]?.name ?? null, keep: true });
    await guarded(reading, async () => {
      const { mails, problems } = await readAll(intakes, reading);
      dispatch({ type: "read", token, mails, problems: [...refused.map(problemOfRefusal), ...problems] });
    });
  }

  /** One after the other; a bad one does not stop the others, the same mail twice is read once. */
  async function readAll(brought: readonly Intake[], { token, signal }: Reading) {
    const mails: Mail[] = [];
    const problems: Problem[] = [];
    const all = await withoutDoubles(brought);
    const total = Math.min(all.length, MAX_MAILS);
    for (const [done, intake] of all.slice(0, MAX_MAILS).entries()) {
      if (signal.aborted) break;
      if (total > 1) dispatch({ type: "progressed", token, name: intake.name, progress: { done, total } });
      const found = await readOne(intake, signal);
      if ("words" in found) problems.push(found);
      else mails.push(found);
    }
    if (all.length > MAX_MAILS) problems.push({ name: null, words: tooMany(MAX_MAILS) });
    return { mails, problems };
  }

  async function readOne(intake: Intake, signal: AbortSignal): Promise<Mail | Problem> {
    const { name, input } = intake;
    const before = problemOf(input);
    if (before) return { name, words: before };
    const mail = await mailOf(intake, signal);
    const after = problemOfRead(input, mail.diagnosis);
    return after ? { name, words: after } : mail;
  }

  /** Nothing may spin for ever: a reading that fails in an unforeseen way ends in words, too. */
  async function guarded({ token, signal }: Reading, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (signal.aborted) return;
      const values = { message: error instanceof Error ? error.message : String(error) };
      const problem = { name: null, words: { key: "pane.problem.failed", values } };
      dispatch({ type: "read", token, mails: [], problems: [problem] });
    }
  }

  return {
    readOpenItem,
    itemChanged: () => (holding ? lookBehind() : readOpenItem()),
    readBrought,
    cancel() {
      const { token } = current;
      current.control.abort();
      if (endEarly) endEarly();
      else dispatch({ type: "cancelled", token });
    },
  };
}

function selectionOf(given: Given): Selection | null {
  return !given.ok && given.none.why === "several-selected" ? given.none.selection : null;
}

const stopped = (count: number): Problem => ({ name: null, words: { key: "pane.problem.stopped", values: { count } } });

function problemOfSelected(name: string, none: NoIntake): Problem {
  const { call, code, message } = none.why === "failed" ? none : { call: "item", code: null, message: none.why };
  return { name, words: { key: "pane.problem.notHandedOver", values: { call, code: code ?? "–", message } } };
}

function problemOfRefusal({ name, why }: Refusal): Problem {
  return { name, words: REFUSAL_WORDS[why] };
}

/** Mailbox files taken apart; of mails that are the same to the byte, the first. */
async function withoutDoubles(brought: readonly Intake[]): Promise<readonly Intake[]> {
  const apart = (await Promise.all(brought.map(mailsInside))).flat();
  if (apart.length < 2) return apart;
  const byKey = new Map<unknown, Intake>();
  for (const intake of apart) {
    const key = intake.input instanceof Uint8Array ? fingerprint(intake.input) : intake;
    if (!byKey.has(key)) byKey.set(key, intake);
  }
  return [...byKey.values()];
}
