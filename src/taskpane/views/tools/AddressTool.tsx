import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MailEditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Input } from "../../../classifier/types";
import { useHere } from "../../surroundings";
import { useWords } from "../../words";
import { CopyButton } from "../CopyButton";
import { useMail } from "../mail-context";
import { Box } from "./Box";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: { "& + &": { marginTop: tokens.spacingVerticalM } },
  address: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  guess: { margin: 0, fontSize: tokens.fontSizeBase200 },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

/** What was written, where it came back; null when it cannot be had. */
async function textOf(input: Input): Promise<string | null> {
  try {
    const { originalText } = await import(/* webpackChunkName: "classifier" */ "../../../classifier/original-text");
    return await originalText(input);
  } catch {
    return null;
  }
}

/** Addresses that look right, each with a new message to it. Nothing is sent by itself. */
export function AddressTool({ suggestions }: { readonly suggestions: readonly string[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const { surroundings } = useHere();
  const { diagnosis, input } = useMail();
  const [failed, setFailed] = useState(false);
  const write = async (address: string) => {
    const body = (input && (await textOf(input))) ?? "";
    const opened = await surroundings.compose({ to: [address], subject: diagnosis.original?.subject ?? "", body });
    setFailed(!opened);
  };
  if (suggestions.length === 0) return null;
  return (
    <Box>
      <p className={styles.guess}>{t("pane.address.guess")}</p>
      <ul className={styles.list}>
        {suggestions.map((address) => (
          <li key={address} className={styles.entry}>
            <span className={styles.address}>
              <bdi>{address}</bdi>
              <CopyButton short label={t("pane.copy.address")} what={() => ({ text: address })} />
            </span>
            {surroundings.inOutlook && (
              <Button size="small" icon={<MailEditRegular />} onClick={() => void write(address)}>
                {t("pane.address.write")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note} role="status">
        {failed ? t("pane.address.failed") : t("pane.address.note")}
      </p>
    </Box>
  );
}
