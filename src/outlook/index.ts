/** The only door to Office: what the pane may ask of its surroundings, inside Outlook and outside. */
import { accountOf, accountSource, NO_ACCOUNT } from "./account";
import { readAttached } from "./attachment";
import { peek } from "./call";
import { openNewMessage } from "./compose-new";
import { listenForDrops } from "./drop";
import { readFiles } from "./files";
import { readOpenItem } from "./item";
import { watchItem } from "./item-changed";
import { openInBrowser } from "./links";
import { offerWhenMissing } from "./microsoft-ajax";
import { openItem } from "./open-item";
import { officeReady, readyLimit, within } from "./ready";
import { watchSelection } from "./selection";
import { localStore, roamingStore } from "./settings";
import { currentTheme, watchTheme } from "./theme";
import type { Files, Surroundings } from "./types";

/** Ready after a few seconds at most: where Office.js does not come, as a plain web page. */
export async function createSurroundings(): Promise<Surroundings> {
  offerWhenMissing();
  const inOutlook = await within(officeReady(document), readyLimit(location), false);
  return inOutlook ? outlook(Office.context.mailbox) : plainPage();
}

const chosen = (files: Iterable<File>): Promise<Files> =>
  readFiles(
    Array.from(files, (file) => ({ name: file.name, content: file })),
    "file",
  );

function outlook(mailbox: Office.Mailbox): Surroundings {
  const roaming = peek(() => Office.context.roamingSettings);
  const onItemChanged = watchItem(mailbox);
  const selection = watchSelection(mailbox);
  const partition = peek(() => Office.context.partitionKey);
  return {
    inOutlook: true,
    account: accountOf(accountSource(document)),
    language: peek(() => Office.context.displayLanguage) ?? navigator.language,
    dark: currentTheme(),
    onThemeChanged: watchTheme(mailbox),
    store: roaming ? roamingStore(roaming) : localStore(() => localStorage, partition),
    read: async () => (await selection.read()) ?? readOpenItem(mailbox),
    attached: () => readAttached(openItem(mailbox)),
    onItemChanged: (handler) => {
      const stops = [onItemChanged(handler), selection.onChanged(handler)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onDrop: (handlers) => listenForDrops(document, mailbox, handlers),
    readFiles: chosen,
    open: (href) => openInBrowser(href, document),
    compose: (message) => openNewMessage(mailbox, message),
  };
}

function plainPage(): Surroundings {
  return {
    inOutlook: false,
    account: NO_ACCOUNT,
    language: navigator.language,
    store: localStore(() => localStorage, null),
    read: async () => ({ ok: false, none: { why: "not-in-outlook" } }),
    attached: async () => [],
    onItemChanged: () => () => {},
    onDrop: (handlers) => listenForDrops(document, null, handlers),
    readFiles: chosen,
    open: (href) => openInBrowser(href, document),
    compose: async () => false,
  };
}
