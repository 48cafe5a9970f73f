/**
 * How the pane looks in every state, language and theme, compared with kept pictures (test/browser/pictures/). Fonts are fixed, so
 * that every machine draws the same. `npm run pictures` keeps what the built pane looks like now; what differs is drawn in dist/pictures/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { Page, Route } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/locales";
import { HEIGHT, openAlone } from "./alone";
import { type Plain, simulator, words } from "./harness";
import { fixedFonts, missing } from "./pictures/fixed-fonts";
import { difference, drawn, fromKept, type Grid, gridOf, type Kept, TOLERANCE, toKeep } from "./pictures/picture";
import { enter, STATE_NAMES, type StateName, settled, warmUp } from "./states";

const UPDATE = process.env.UPDATE_PICTURES !== undefined;
const FOLDER = resolve(__dirname, "pictures");
const DRAWN = resolve(__dirname, "../../dist/pictures");

const NOTHING_YET = "nothing brought yet";

const LOOKS = {
  light: { width: 320, media: { colorScheme: "light", forcedColors: "none" } },
  wide: { width: 450, media: { colorScheme: "light", forcedColors: "none" } },
  dark: { width: 320, media: { colorScheme: "dark", forcedColors: "none" } },
  contrast: { width: 320, media: { colorScheme: "dark", forcedColors: "active" } },
} as const;
type Look = keyof typeof LOOKS;
const LOOK_NAMES = Object.keys(LOOKS) as readonly Look[];
/** States to which more room makes a difference. */
const ALSO_WIDE: readonly string[] = [
  NOTHING_YET,
  ...([
    "verdict",
    "several causes",
    "twelve long addresses",
    "list",
    "settings",
    "details and report",
  ] satisfies StateName[]),
];
const looksOf = (state: string) => LOOK_NAMES.filter((look) => look !== "wide" || ALSO_WIDE.includes(state));

/** Before there is anything to say: state → a sentence that it shows, and what becomes of the program's file. */
const BEFORE = {
  "program on its way": ["pane.shell.reading", () => undefined],
  "program did not come": ["pane.shell.failed", (route: Route) => route.abort()],
} as const;
const BEFORE_NAMES = Object.keys(BEFORE) as readonly (keyof typeof BEFORE)[];

/** Nothing to see, and what the fixed fonts lack. */
const NOT_IN_FONTS = /[\s→]/g;

/** One file a language and look: its states have much in common, which packs well. */
type Pictures = Readonly<Record<string, Kept>>;
const nameOf = (language: Language, look: Look) => `${language}-${look}`;
const fileOf = (name: string) => resolve(FOLDER, `${name}.json.br`);
const kept = new Map<string, Pictures>();
const taken = new Map<string, Record<string, Kept>>();

const sim = simulator();
/** Computes with pictures. */
let helper: Page;
beforeAll(async () => {
  for (const name of LANGUAGES.flatMap((language) => LOOK_NAMES.map((look) => nameOf(language, look)))) {
    const found = existsSync(fileOf(name));
    kept.set(name, found ? JSON.parse(brotliDecompressSync(readFileSync(fileOf(name))).toString()) : {});
    taken.set(name, {});
  }
  helper = await sim.browser.newPage();
});
afterAll(() => {
  if (!UPDATE) return;
  for (const [name, pictures] of taken) writeFileSync(fileOf(name), brotliCompressSync(JSON.stringify(pictures)));
});

const open = (language: Language) => openAlone(sim, language, { prepare: fixedFonts });

async function turnTo(look: Look, { page }: Plain): Promise<void> {
  const { width, media } = LOOKS[look];
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia(media);
}

/** Without focus and pointer, which the state before has left somewhere. */
async function picture({ page }: Plain): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement).blur();
    await document.fonts.ready;
  });
  return page.screenshot({ fullPage: true, animations: "disabled" });
}

function keptOf(language: Language, look: Look, state: string): Grid | null {
  const found = kept.get(nameOf(language, look))?.[state];
  return found ? fromKept(found) : null;
}

/** What differs, in a sentence; nothing when all is as it was. */
async function compared(language: Language, look: Look, state: string, png: Buffer): Promise<string[]> {
  const now = await gridOf(helper, png);
  if (UPDATE) {
    const pictures = taken.get(nameOf(language, look));
    if (pictures) pictures[state] = toKeep(now);
    return [];
  }
  const before = keptOf(language, look, state);
  const { size, at } = before ? difference(now, before) : { size: 255, at: [0, 0] };
  if (size <= TOLERANCE) return [];
  const name = `${state.replaceAll(" ", "-")}-${language}-${look}.png`;
  mkdirSync(DRAWN, { recursive: true });
  writeFileSync(resolve(DRAWN, name), await drawn(helper, png, now, before));
  const how = before ? `differs by ${size.toFixed(1)} at ${at.join(", ")}` : "no picture is kept";
  return [`${language} ${look}: ${how} (dist/pictures/${name})`];
}

async function inEveryLook(language: Language, pane: Plain, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const look of looksOf(state)) {
    await turnTo(look, pane);
    await pane.page.locator(`html[data-theme=${LOOKS[look].media.colorScheme}]`).waitFor();
    found.push(...(await compared(language, look, state, await picture(pane))));
  }
  await turnTo("light", pane);
  return found;
}

/** Both languages side by side: most of the time is waiting. */
async function inBoth(work: (language: Language) => Promise<string[]>): Promise<string[]> {
  return (await Promise.all(LANGUAGES.map(work))).flat();
}

test.each(BEFORE_NAMES)("looks as it did: %s", async (state) => {
  const [key, answer] = BEFORE[state];
  const found = await inBoth(async (language) => {
    const t = await words(language);
    const pane = await open(language);
    await pane.page.route("**/pane.*.js", answer);
    const differing: string[] = [];
    for (const look of looksOf(state)) {
      await turnTo(look, pane);
      await pane.page.reload({ waitUntil: "commit" });
      await pane.root.getByText(t(key)).waitFor();
      differing.push(...(await compared(language, look, state, await picture(pane))));
    }
    await pane.page.context().close();
    return differing;
  });
  expect(found).toEqual([]);
});

test(`looks as it did: ${NOTHING_YET}`, async () => {
  const found = await inBoth(async (language) => {
    const pane = await open(language);
    await pane.headline.waitFor();
    await settled(pane);
    const differing = await inEveryLook(language, pane, NOTHING_YET);
    await pane.page.context().close();
    return differing;
  });
  expect(found).toEqual([]);
});

describe("with a mail", () => {
  const panes = {} as Record<Language, Plain>;
  const written: string[] = [];
  beforeAll(async () => {
    await inBoth(async (language) => {
      const pane = await open(language);
      // The worker never answers: large mails stay at being read.
      await pane.page.route("**/worker.*.js", () => undefined);
      await pane.headline.waitFor();
      await warmUp(pane, await words(language));
      panes[language] = pane;
      return [];
    });
  });
  afterAll(() => Promise.all(Object.values(panes).map(({ page }) => page.context().close())));

  test.each(STATE_NAMES)("looks as it did: %s", async (state) => {
    const found = await inBoth(async (language) => {
      const pane = panes[language];
      await enter(state, pane, await words(language));
      written.push(...(await pane.page.locator("body").allInnerTexts()));
      return inEveryLook(language, pane, state);
    });
    expect(found).toEqual([]);
  });

  test("everything is written in the fixed fonts", async () => {
    const pane = await open("en");
    await pane.headline.waitFor();
    expect(written.length).toBeGreaterThanOrEqual(LANGUAGES.length * STATE_NAMES.length);
    const characters = new Set(written.join("").replace(NOT_IN_FONTS, ""));
    expect(await missing(pane.page, [...characters])).toEqual([]);
    await pane.page.context().close();
  });

  /** What a slip would do to the pane, and where it must be noticed. */
  test.each<readonly [string, StateName, Look, string]>([
    ["the badge is gone", "verdict", "light", ".first-tone { visibility: hidden }"],
    ["the badge's sign is gone", "verdict", "light", ".first-tone svg { visibility: hidden }"],
    [
      "the badge has another colour",
      "verdict",
      "light",
      ".first-tone { color: #bc4b09 !important; background: #fff9f5 !important }",
    ],
    ["the mark on the mail's way is gone", "verdict", "light", ".first-mark { visibility: hidden }"],
    ["the card stands 12 px lower", "verdict", "light", ".first-card { position: relative; top: 12px }"],
    ["the card stands 12 px further left", "list", "light", "main { position: relative; left: -12px }"],
    ["a check box is gone", "verdict", "light", "main input[type=checkbox] + * { visibility: hidden }"],
    ["the card is wider than the page", "verdict", "wide", ".first-card { width: 480px }"],
    [
      "text of fixed width is written like other text",
      "details and report",
      "light",
      "main * { font-family: 'Segoe UI' !important }",
    ],
    ["the headline is dark on dark", "verdict", "dark", ".first-headline { color: #242424 !important }"],
    ["an area stays light in the dark", "verdict", "dark", ".first-moves { background: #f0f0f0 !important }"],
    [
      "a frame is gone where colours are forced",
      "verdict",
      "contrast",
      ".first-moves { border-color: Canvas !important }",
    ],
  ])("would be noticed: %s", async (_, state, look, css) => {
    const pane = panes.en;
    await enter(state, pane, await words("en"));
    await turnTo(look, pane);
    const slip = await pane.page.addStyleTag({ content: css });
    const now = await gridOf(helper, await picture(pane));
    await slip.evaluate((style) => (style as Element).remove());
    await turnTo("light", pane);
    const before = keptOf("en", look, state);
    const { size } = before ? difference(now, before) : { size: 0 };
    expect(size).toBeGreaterThan(TOLERANCE);
  });
});
