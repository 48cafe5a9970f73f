import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import { showDateTime } from "../../locales/format";
import { download } from "../copy";
import { breakable } from "../first/breaks";
import { countBy, csvOf, type Names, type Row, rowOf, SORTS, type Sort, sorted } from "../list";
import type { Reader } from "../reader";
import { sayState } from "../said";
import type { ListState, Mail } from "../state";
import { useHere } from "../surroundings";
import { useWords } from "../words";
import { BringSection } from "./BringSection";
import { Choice } from "./Choice";
import { CountChart } from "./CountChart";
import { Problems } from "./Problems";
import { useFocusOnArrival } from "./use-focus";
import { create } from "./VerdictCard";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    textWrap: "balance",
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  sort: { flex: "1 1 130px" },
  list: {
    listStyleType: "none",
    margin: "0 -8px",
    padding: 0,
    // Each row has a frame there.
    "@media (forced-colors: active)": { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0 },
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 8px`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { flexGrow: 1, minWidth: 0 },
  headline: { display: "block", fontWeight: tokens.fontWeightSemibold },
  meta: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // The colour above would be taken for a grey of the theme while the pointer is over the row.
    "@media (forced-colors: active)": { color: "inherit" },
  },
});

interface Props {
  readonly state: ListState;
  readonly reader: Reader;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (mail: Mail) => void;
}

/** Several mails: what is most frequent, who has to move, each one a click away, all of it as a table to take along. */
export default function ListView({ state, reader, sort, onSort, onOpen }: Props) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { account } = useHere();
  const title = useFocusOnArrival<HTMLHeadingElement>(state.from === undefined);
  const rows = useMemo(() => state.mails.map((mail) => rowOf(mail, account)), [state.mails, account]);
  const names: Names = useMemo(
    () => ({ language, cause: (cause) => t(`pane.reason.${cause}`), actor: (actor) => t(`pane.actor.${actor}`) }),
    [t, language],
  );
  const shown = useMemo(() => sorted(rows, sort, names), [rows, sort, names]);
  const delayed = rows.filter(({ cause }) => cause === "delay").length;
  const failed = rows.filter(({ cause }) => cause !== null).length - delayed;
  const heading = t(`pane.list.${delayed > 0 ? "titleDelayed" : "title"}`, { count: rows.length, failed, delayed });
  useEffect(() => sayState(heading), [heading]);
  const save = () => {
    const header = t("pane.list.columns").split("|");
    download("modori.csv", "text/csv;charset=utf-8", csvOf(shown, header, names));
  };
  return (
    <main>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {heading}
      </h1>
      <Problems problems={state.problems} />
      <CountChart
        title={t("pane.list.byReason")}
        counts={countBy(rows.map(({ cause }) => cause)).map(({ key, count }) => ({
          label: names.cause(key),
          count,
        }))}
      />
      <CountChart
        title={t("pane.list.byActor")}
        counts={countBy(rows.map(({ actor }) => actor)).map(({ key, count }) => ({
          label: names.actor(key),
          count,
        }))}
      />
      <div className={styles.tools}>
        <Choice
          className={styles.sort}
          label={t("pane.list.sort")}
          value={sort}
          options={SORTS.map((name) => ({ value: name, text: t(`pane.list.sorts.${name}`) }))}
          onChange={(value) => onSort(value as Sort)}
        />
        <Button icon={<ArrowDownloadRegular />} onClick={save}>
          {t("pane.list.csv")}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.mail.id}>
            <RowButton row={row} isLeft={row.mail.id === state.from} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <BringSection reader={reader} />
    </main>
  );
}

interface RowProps {
  readonly row: Row;
  /** The person has just come back from it. */
  readonly isLeft: boolean;
  readonly onOpen: (mail: Mail) => void;
}

function RowButton({ row, isLeft, onOpen }: RowProps) {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const { mail, verdict, recipients } = row;
  const date = mail.diagnosis.date;
  const button = useFocusOnArrival<HTMLButtonElement>(isLeft, true);
  return (
    <Button
      ref={button}
      className={styles.row}
      appearance="subtle"
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={() => onOpen(mail)}
    >
      <span className={styles.text}>
        <span className={styles.headline}>{say(verdict.headline)}</span>
        {recipients.length > 0 && (
          <span className={styles.meta}>
            {create("bdi", null, ...breakable(create, recipients[0] ?? ""))}
            {recipients.length > 1 && ` ${t("pane.list.moreRecipients", { count: recipients.length - 1 })}`}
          </span>
        )}
        <span className={styles.meta}>{mail.name || t("pane.name.noSubject")}</span>
        {date !== null && <span className={styles.meta}>{showDateTime(language, date)}</span>}
      </span>
    </Button>
  );
}
