import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useState } from "react";
import { createTranslator, type Language, languageOf, type Translate } from "../locales";
import type { Surroundings } from "../outlook/types";
import { accountIn, readDeployment } from "./deployment";
import type { Diagnose } from "./diagnoser";
import { createReader } from "./reader";
import { accountWith, type Choices, keepChoices, readChoices, rememberShell } from "./settings";
import { reduce, START } from "./state";
import { HereProvider } from "./surroundings";
import { themeOf, useDark } from "./theme";
import { Announcer } from "./views/Announcer";
import { Pane } from "./views/Pane";
import { type Speech, SpeechProvider, speechOf } from "./words";

interface Props {
  readonly surroundings: Surroundings;
  readonly language: Language;
  readonly translate: Translate;
  readonly diagnose: Diagnose;
}

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

export function App({ surroundings, language, translate, diagnose }: Props) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduce, START);
  const [choices, setChoices] = useState(() => readChoices(surroundings.store));
  const speech = useSpeech(choices.language ?? languageOf(surroundings.language), language, translate);
  const dark = useDark(surroundings);
  const reader = useMemo(() => createReader({ surroundings, diagnose, dispatch }), [surroundings, diagnose]);
  const here = useMemo(
    () => ({ surroundings, account: accountWith(accountIn(readDeployment(), surroundings.account), choices) }),
    [surroundings, choices],
  );

  useEffect(() => {
    void reader.readOpenItem();
    return surroundings.onItemChanged(() => void reader.itemChanged());
  }, [surroundings, reader]);

  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    rememberShell(choices.language, dark);
  }, [speech.language, choices.language, dark]);

  const choose = (changed: Choices) => {
    setChoices(changed);
    void keepChoices(surroundings.store, changed);
  };

  return (
    <FluentProvider theme={themeOf(speech.language, dark)} className={styles.root}>
      <SpeechProvider value={speech}>
        <HereProvider value={here}>
          <Announcer>
            <Pane state={state} reader={reader} dispatch={dispatch} choices={choices} onChoose={choose} />
          </Announcer>
        </HereProvider>
      </SpeechProvider>
    </FluentProvider>
  );
}

/** Another language's words are fetched before anything changes on screen. */
function useSpeech(wanted: Language, first: Language, translate: Translate): Speech {
  const [speech, setSpeech] = useState(() => speechOf(first, translate));
  useEffect(() => {
    let current = true;
    if (wanted !== speech.language) {
      createTranslator(wanted).then(
        (loaded) => current && setSpeech(speechOf(wanted, loaded)),
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [wanted, speech.language]);
  return speech;
}
