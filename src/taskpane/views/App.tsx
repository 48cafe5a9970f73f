import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createTranslator, type Language, languageOf } from "../../locales";
import type { Desk } from "../desk";
import { accountWith, type Choices, keepChoices, readChoices, rememberShell } from "../settings";
import { type Speech, speechOf } from "../speech";
import { HereProvider } from "../surroundings";
import { themeOf, useDark } from "../theme";
import { SpeechProvider } from "../words";
import { Pane } from "./Pane";

interface Props {
  readonly desk: Desk;
  /** The language the pane starts in. */
  readonly first: Speech;
}

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

export function App({ desk, first }: Props) {
  const styles = useStyles();
  const { surroundings, reader } = desk;
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const over = useSyncExternalStore(desk.subscribe, desk.over);
  const [choices, setChoices] = useState(() => readChoices(surroundings.store));
  const speech = useSpeech(choices.language ?? languageOf(surroundings.language), first);
  const dark = useDark(surroundings);
  const here = useMemo(
    () => ({ surroundings, account: accountWith(surroundings.account, choices) }),
    [surroundings, choices],
  );

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
          <Pane
            state={state}
            over={over}
            reader={reader}
            dispatch={desk.dispatch}
            choices={choices}
            onChoose={choose}
          />
        </HereProvider>
      </SpeechProvider>
    </FluentProvider>
  );
}

/** Another language's words are fetched before anything changes on screen. */
function useSpeech(wanted: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
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
