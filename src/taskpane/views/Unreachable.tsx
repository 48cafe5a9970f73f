import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useEffect, useId } from "react";
import type { Client } from "../../checklist/types";
import type { NoIntake } from "../../outlook/types";
import type { Reader } from "../reader";
import { sayState } from "../said";
import { useHere } from "../surroundings";
import { type Way, waysOf } from "../ways";
import { useWords } from "../words";
import { Bring } from "./Bring";
import { GeneralChecklist } from "./GeneralChecklist";
import { WayDrawing } from "./WayDrawing";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  best: {
    marginTop: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bestTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingInlineStart: "20px", "& li": { padding: "2px 0" } },
  others: { margin: `${tokens.spacingVerticalS} -12px ${tokens.spacingVerticalL}` },
  bring: { marginTop: tokens.spacingVerticalL },
  again: { marginTop: tokens.spacingVerticalM },
});

/** Moves per way; the words are in the catalogue under the way and, where menus differ, the client. */
const MOVES = [1, 2, 3] as const;
/** Clients whose way of saving a mail as a file has words of its own. */
const SAVED_BY: { readonly [client in Client]?: string } = { classic: "classic", mac: "mac", page: "page" };

/** Words of a way: outside Outlook there is no mail list to drag from. */
function useWay(way: Way): { readonly title: string; readonly steps: readonly string[] } {
  const { t } = useWords();
  const { client } = useHere().account;
  const key = client === "page" && way === "drag" ? "pane.way.page" : `pane.way.${way}`;
  const save = t(`pane.way.save.${SAVED_BY[client] ?? "web"}`);
  return { title: t(`${key}.title`), steps: MOVES.map((move) => t(`${key}.${move}`, { save })) };
}

function Steps({ way }: { readonly way: Way }) {
  const styles = useStyles();
  const { steps } = useWay(way);
  return (
    <>
      <WayDrawing way={way} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function OtherWay({ way }: { readonly way: Way }) {
  const { title } = useWay(way);
  return (
    <AccordionItem value={way}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel>
        <Steps way={way} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function BestWay({ way }: { readonly way: Way }) {
  const styles = useStyles();
  const { title } = useWay(way);
  const id = useId();
  return (
    <section className={styles.best} aria-labelledby={id}>
      <h2 id={id} className={styles.bestTitle}>
        {title}
      </h2>
      <Steps way={way} />
    </section>
  );
}

/** No door gave a mail: why, the one best way for this Outlook, the others folded, and everything that works without it. */
export default function Unreachable({ none, reader }: { none: NoIntake; reader: Reader }) {
  const styles = useStyles();
  const { t } = useWords();
  const { account } = useHere();
  const [best, ...others] = waysOf(account);
  const title = t(`pane.none.${none.why}.title`);
  const why = t(`pane.none.${none.why}.why`);
  const said = t("pane.pair", { term: title, value: why });
  useEffect(() => sayState(said), [said]);
  return (
    <main>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.why}>{why}</p>
      {none.why === "failed" && (
        <>
          <p className={styles.why}>
            {t("pane.none.failed.call", { call: none.call, code: none.code ?? "–", message: none.message })}
          </p>
          <Button className={styles.again} icon={<ArrowClockwiseRegular />} onClick={() => void reader.readOpenItem()}>
            {t("pane.none.again")}
          </Button>
        </>
      )}
      {best && <BestWay way={best} />}
      <Accordion className={styles.others} collapsible>
        {others.map((way) => (
          <OtherWay key={way} way={way} />
        ))}
      </Accordion>
      <div className={styles.bring}>
        <Bring reader={reader} />
      </div>
      <GeneralChecklist />
    </main>
  );
}
