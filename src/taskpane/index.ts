/**
 * Starts the pane. Words and classifier travel while Office.js starts; the first answer is painted in plain DOM as soon as it is
 * there; React and Fluent come when that is done, or while the pane would only be waiting for Outlook.
 */
import { createFirstWords, languageOf } from "../locales";
import { createSurroundings } from "../outlook";
import { readFiles } from "../outlook/files";
import type { Files } from "../outlook/types";
import { createDesk, type Desk } from "./desk";
import { diagnoseAnywhere, loadClassifier } from "./diagnoser";
import { type Gift, takeEarly } from "./early";
import { paintAnswer } from "./first/paint";
import { nextTask } from "./next-task";
import { keepForOffline } from "./offline";
import { intakeOfText } from "./paste";
import { accountWith, readChoices } from "./settings";
import { type Speech, speechOf } from "./speech";
import type { State } from "./state";

/** Everything is loaded and still no mail: Outlook takes its time, which React can use. */
const PATIENCE_MS = 150;
/** The mail is there and still no answer: it is a large one, read in a worker, and the page is free. */
const LARGE_MS = 300;

/** React, Fluent and the views come as one; each begins in a task of its own, so that the page never stands still for long. */
async function loadApp() {
  await import(/* webpackChunkName: "app" */ "react-dom/client");
  await nextTask();
  await import(/* webpackChunkName: "app" */ "./theme");
  await nextTask();
  return import(/* webpackChunkName: "app" */ "./app");
}
/** After the next frame is on screen; a page in the background gets none. */
const shown = () =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), pause(100)]);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function start(root: HTMLElement): Promise<void> {
  // What the shell guessed is nearly always right.
  const guessed = languageOf(document.documentElement.lang);
  const words = createFirstWords(guessed);
  const loaded = Promise.all([words, loadClassifier()]);
  let desk: Desk | null = null;
  const waiting = loaded
    .then(() => pause(PATIENCE_MS))
    .then(() => isRead(desk) && pause(LARGE_MS))
    .then(loadApp);
  const surroundings = await createSurroundings();
  const choices = readChoices(surroundings.store);
  const language = choices.language ?? languageOf(surroundings.language);
  const here = createDesk(surroundings, diagnoseAnywhere);
  desk = here;
  const answered = readFirst(here, takeEarly(window));
  const { translate, complete } = await (language === guessed ? words : createFirstWords(language));
  const speech = speechOf(language, translate);
  const { painted, end } = paintUntilReact(root, here, speech, answered);
  await Promise.race([painted, waiting]);
  const [{ prepare, mount }] = await Promise.all([loadApp(), complete()]);
  await prepare(here);
  await nextTask();
  end();
  mount(root, here, speech);
  keepForOffline(surroundings.inOutlook);
}

/** Paints the first answer, and what is brought before React is there, each in a task of its own. */
function paintUntilReact(root: HTMLElement, desk: Desk, speech: Speech, answered: Promise<void>) {
  let ended = false;
  let last: State | null = null;
  const paintNow = () => {
    if (ended || desk.state() === last) return;
    last = desk.state();
    paint(root, desk, speech);
  };
  const painted = answered.then(nextTask).then(paintNow).then(shown);
  const stop = desk.subscribe(() => void painted.then(nextTask).then(paintNow));
  const end = () => {
    ended = true;
    stop();
  };
  return { painted, end };
}

/** Has the mail come, so that only reading it is left? Its name is known then. */
function isRead(desk: Desk | null): boolean {
  const now = desk?.state();
  return now?.at === "reading" && now.name !== null;
}

/** What the person brought meanwhile goes before the open item. */
async function readFirst({ reader }: Desk, gifts: readonly Gift[]): Promise<void> {
  if (gifts.length === 0) return reader.readOpenItem();
  const all = await Promise.all(gifts.map(filesOfGift));
  const [intakes, refused] = [all.flatMap((files) => files.intakes), all.flatMap((files) => files.refused)];
  return intakes.length + refused.length > 0 ? reader.readBrought(intakes, refused) : reader.readOpenItem();
}

async function filesOfGift({ by, files, text, html }: Gift): Promise<Files> {
  const intake = intakeOfText(text, html);
  return intake ? { intakes: [intake], refused: [] } : readFiles(files, by === "drop" ? "drop" : "file");
}

/** The answer, when there is one already; everything else is React's. */
function paint(root: HTMLElement, { state, surroundings }: Desk, speech: Speech): void {
  const now = state();
  if (now.at !== "answer") return;
  document.documentElement.lang = speech.language;
  paintAnswer(root, now.mail, accountWith(surroundings.account, readChoices(surroundings.store)), speech);
}

const root = document.getElementById("app");
if (root) {
  start(root).catch((error) => {
    // The shell has the words for it, in the right language.
    document.documentElement.dataset.failed = "";
    throw error;
  });
}
