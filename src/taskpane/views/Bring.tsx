import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular, MailArrowDownRegular } from "@fluentui/react-icons";
import { type ChangeEvent, useRef, useState } from "react";
import { intakeOfText } from "../paste";
import type { Reader } from "../reader";
import { useHere } from "../surroundings";
import { waysOf } from "../ways";
import { useWords } from "../words";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "28px", color: tokens.colorBrandForeground1 },
  paste: {
    marginTop: tokens.spacingVerticalL,
    // A text box asks for twenty letters' width, more than a narrow pane at 200 % zoom has.
    gridTemplateColumns: "minmax(0, 1fr)",
    "& textarea": { minWidth: 0 },
  },
  read: { marginTop: tokens.spacingVerticalS },
});

/** Endings of DESIGN.md's doors; the content decides what a file is, the ending only helps to find it. */
const ACCEPTED = ".eml,.msg,.mbox,.txt,message/rfc822,application/vnd.ms-outlook,application/mbox,text/plain";

/** The doors that are always open: drop, file, paste. */
export function Bring({ reader }: { readonly reader: Reader }) {
  const styles = useStyles();
  const { t } = useWords();
  const { surroundings, account } = useHere();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const chosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file can be chosen again.
    event.target.value = "";
    if (files.length === 0) return;
    const { intakes, refused } = await surroundings.readFiles(files);
    await reader.readBrought(intakes, refused);
  };
  const read = () => {
    const intake = intakeOfText(text, "");
    if (intake) void reader.readBrought([intake], []);
  };
  return (
    <div>
      <div className={styles.drop}>
        <MailArrowDownRegular className={styles.icon} aria-hidden="true" />
        <span className="phrases">{t(waysOf(account).includes("drag") ? "pane.bring.drop" : "pane.bring.saved")}</span>
        <Button icon={<DocumentArrowUpRegular />} onClick={() => input.current?.click()}>
          {t("pane.bring.file")}
        </Button>
        <input ref={input} type="file" multiple hidden accept={ACCEPTED} onChange={chosen} data-testid="file" />
      </div>
      <Field className={styles.paste} label={t("pane.bring.paste")} hint={t("pane.bring.pasteHint")}>
        <Textarea value={text} onChange={(_, { value }) => setText(value)} rows={3} resize="vertical" />
      </Field>
      {text.trim() !== "" && (
        <Button className={styles.read} appearance="primary" onClick={read}>
          {t("pane.bring.read")}
        </Button>
      )}
    </div>
  );
}
