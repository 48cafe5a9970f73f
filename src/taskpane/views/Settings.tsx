import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ACCOUNT_TYPES, CLIENTS, CLOUDS } from "../../checklist/types";
import { LANGUAGES, languageOf } from "../../locales";
import { accountIn, readDeployment } from "../deployment";
import { type Choices, NO_CHOICES } from "../settings";
import { useHere } from "../surroundings";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { OutsideLink } from "./OutsideLink";
import { useFocusOnArrival } from "./use-focus";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  why: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXL },
  privacy: { margin: `${tokens.spacingVerticalXL} 0 0` },
});

interface Props {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onClose: () => void;
}

/** The four things that links and menu words depend on: as detected, or as the person says. Each change counts at once. */
export default function Settings({ choices, onChoose, onClose }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const { surroundings } = useHere();
  const deployment = readDeployment();
  const account = accountIn(deployment, surroundings.account);
  const title = useFocusOnArrival<HTMLHeadingElement>(true);
  const detected = {
    type: account.type,
    cloud: account.cloud,
    client: account.client,
    language: languageOf(surroundings.language),
  };
  const options = {
    language: LANGUAGES,
    type: ACCOUNT_TYPES.filter((type) => type !== "unknown"),
    cloud: CLOUDS,
    client: CLIENTS,
  };
  const said = (name: keyof Choices, value: string) => t(`pane.settings.${name}.${value}`);
  const changed = Object.values(choices).some((choice) => choice !== null);
  return (
    // The answer behind it is hidden, and its landmark with it.
    <main
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h1 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {t("pane.settings.title")}
      </h1>
      <p className={styles.why}>{t("pane.settings.why")}</p>
      <div className={styles.fields}>
        {(Object.keys(options) as (keyof Choices)[]).map((name) => (
          <Choice
            key={name}
            label={t(`pane.settings.${name}.label`)}
            value={choices[name] ?? ""}
            options={[
              { value: "", text: t("pane.settings.detected", { value: said(name, detected[name]) }) },
              ...options[name].map((value) => ({ value, text: said(name, value) })),
            ]}
            onChange={(value) => onChoose({ ...choices, [name]: value === "" ? null : value })}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onClose}>
          {t("pane.settings.close")}
        </Button>
        {changed && <Button onClick={() => onChoose(NO_CHOICES)}>{t("pane.settings.reset")}</Button>}
      </div>
      {deployment.privacyLink && (
        <p className={styles.privacy}>
          <OutsideLink href={deployment.privacyLink}>{t("pane.settings.privacy")}</OutsideLink>
        </p>
      )}
    </main>
  );
}
