import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { lazy, useEffect, useRef, useState } from "react";
import { isQuoted } from "../../checklist/verdict";
import type { Sort } from "../list";
import type { Reader } from "../reader";
import type { Choices } from "../settings";
import type { Action, Mail, State } from "../state";
import { useWords } from "../words";
import { AnswerView } from "./AnswerView";
import { LoadGuard } from "./LoadGuard";
import { MailName } from "./MailName";
import { Reading } from "./Reading";

const Settings = lazy(() => import(/* webpackChunkName: "settings" */ "./Settings"));
const ListView = lazy(() => import(/* webpackChunkName: "list" */ "./ListView"));
const Unreachable = lazy(() => import(/* webpackChunkName: "bring" */ "./Unreachable"));
const CouldNotRead = lazy(() => import(/* webpackChunkName: "bring" */ "./CouldNotRead"));
const DropVeil = lazy(() => import(/* webpackChunkName: "bring" */ "./DropVeil"));

const useStyles = makeStyles({
  content: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

interface Props {
  readonly state: State;
  readonly reader: Reader;
  /** Something is held over the pane, about to be dropped. */
  readonly over: boolean;
  readonly dispatch: (action: Action) => void;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The frame around every state: whose mail this is, the settings, drop and paste anywhere. */
export function Pane({ state, over, reader, dispatch, choices, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const [settings, setSettings] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);

  // Something new to read: the settings make room.
  useEffect(() => {
    if (state.at === "reading") setSettings(false);
  }, [state.at]);

  const closeSettings = () => {
    setSettings(false);
    gear.current?.focus();
  };
  const mail = state.at === "answer" ? state.mail : null;
  const name = state.at === "reading" ? (state.name ?? t("pane.name.reading")) : nameOf(state, t);
  return (
    <>
      <MailName
        name={name}
        date={mail?.diagnosis.date ?? null}
        door={mail?.door ?? null}
        quoted={mail !== null && isQuoted(mail.diagnosis)}
      >
        <Button
          ref={gear}
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={t("pane.settings.open")}
          title={t("pane.settings.open")}
          aria-expanded={settings}
          onClick={() => setSettings((open) => !open)}
        />
      </MailName>
      <div className={styles.content}>
        <LoadGuard>{settings && <Settings choices={choices} onChoose={onChoose} onClose={closeSettings} />}</LoadGuard>
        <div hidden={settings}>
          <LoadGuard>
            <Body state={state} reader={reader} dispatch={dispatch} />
          </LoadGuard>
        </div>
      </div>
      <LoadGuard>{over && <DropVeil />}</LoadGuard>
    </>
  );
}

function nameOf(state: State, t: (key: string, values?: { count: number }) => string): string {
  if (state.at === "answer") return state.mail.name;
  if (state.at === "list") return t("pane.name.list", { count: state.mails.length });
  return t("pane.name.none");
}

function Body({ state, reader, dispatch }: Pick<Props, "state" | "reader" | "dispatch">) {
  // Kept while one mail of the list is open.
  const [sort, setSort] = useState<Sort>("order");
  const open = (mail: Mail) => dispatch({ type: "opened", mail });
  switch (state.at) {
    case "reading":
      return <Reading key={state.token} progress={state.progress} onCancel={reader.cancel} />;
    case "answer":
      return <AnswerView key={state.mail.id} state={state} reader={reader} onBack={() => dispatch({ type: "back" })} />;
    case "list":
      return <ListView state={state} reader={reader} sort={sort} onSort={setSort} onOpen={open} />;
    case "could-not-read":
      return <CouldNotRead problems={state.problems} reader={reader} />;
    case "no-bounce-reachable":
      return <Unreachable none={state.none} reader={reader} />;
  }
}
