/** Starts the pane: surroundings, words and classifier are fetched side by side, then React takes over from the shell. */
import { createRoot } from "react-dom/client";
import { createTranslator, languageOf } from "../locales";
import { createSurroundings } from "../outlook";
import { App } from "./App";
import { diagnoseAnywhere, loadClassifier } from "./diagnoser";
import { keepForOffline } from "./offline";
import { readChoices } from "./settings";

async function start(root: HTMLElement): Promise<void> {
  // What the shell guessed is nearly always right: its words travel while Outlook is still starting.
  const guessed = languageOf(document.documentElement.lang);
  const words = createTranslator(guessed);
  const classifier = loadClassifier();
  const surroundings = await createSurroundings();
  const language = readChoices(surroundings.store).language ?? languageOf(surroundings.language);
  const translate = await (language === guessed ? words : createTranslator(language));
  await classifier;
  createRoot(root).render(
    <App surroundings={surroundings} language={language} translate={translate} diagnose={diagnoseAnywhere} />,
  );
  keepForOffline(surroundings.inOutlook);
}

const root = document.getElementById("app");
if (root) {
  start(root).catch((error) => {
    // The shell has the words for it, in the right language.
    document.documentElement.dataset.failed = "";
    throw error;
  });
}
