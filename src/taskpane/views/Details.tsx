import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import type { Diagnosis, Failure } from "../../classifier/types";
import { formatBytes, formatPercent, showDateTime } from "../../locales/format";
import { type CodePiece, providerPieces, REGISTRY, replyPieces, statusPieces } from "../codes";
import { breakable, breakBetween } from "../first/breaks";
import { marked } from "../marks";
import { useWords } from "../words";
import { CopyButton } from "./CopyButton";
import { OutsideLink } from "./OutsideLink";
import { Running } from "./Running";
import { create } from "./VerdictCard";

/** Too narrow for a name and its value side by side: 450 px at 200 % zoom. */
const NARROW = "@media (max-width: 260px)";

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalM },
  failures: { margin: "0 -12px" },
  failure: { paddingBottom: tokens.spacingVerticalM },
  address: { overflowWrap: "anywhere" },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  codes: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  // A service's own code can be long (InfoDomainNonexistent): it has a line of its own, its meaning stands below with the others.
  ownCode: { gridColumn: "1 / -1" },
  kind: {
    display: "block",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  meaning: { margin: 0, gridColumn: "2" },
  registry: { marginTop: tokens.spacingVerticalS },
  answer: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: "2px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(80px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    [NARROW]: { marginBottom: tokens.spacingVerticalXS },
  },
});

/** A diagnostic can hold 64 KB; more than this is folded. */
const SHOWN = 1500;

export default function Details({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <div className={useStyles().root}>
      <Failures failures={diagnosis.failures} />
      <Report diagnosis={diagnosis} />
      <Original diagnosis={diagnosis} />
    </div>
  );
}

/** One failure at once; of several, each folded under its address. */
function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const [only, ...others] = failures;
  if (!only) return null;
  if (others.length === 0) return <FailureDetails failure={only} />;
  return (
    <Accordion className={styles.failures} multiple collapsible>
      {failures.map((failure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: failures never change their order, and addresses may repeat
        <AccordionItem key={index} value={index}>
          <AccordionHeader as="h3" size="small">
            <bdi className={styles.address}>{failure.recipient ?? t("pane.recipients.unknown")}</bdi>
          </AccordionHeader>
          <AccordionPanel className={styles.failure}>
            <FailureDetails failure={failure} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function FailureDetails({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { reply, status, providerCode, provider } = failure;
  const pieces = [...replyPieces(reply), ...statusPieces(failure), ...providerPieces(providerCode, provider)];
  const code = [reply, status, providerCode].filter(Boolean).join(" ");
  return (
    <>
      {pieces.length > 0 && (
        <>
          <Heading text={t("pane.code")}>
            <CopyButton short label={t("pane.copy.code")} what={() => ({ text: code })} />
          </Heading>
          <dl className={styles.codes}>
            {pieces.map((piece) => (
              <CodeRow key={piece.kind} piece={piece} />
            ))}
          </dl>
          {status !== null && (
            <div className={styles.registry}>
              <OutsideLink href={REGISTRY}>{t("pane.codes.registry")}</OutsideLink>
            </div>
          )}
        </>
      )}
      {failure.diagnostic !== null && <Answer failure={failure} text={failure.diagnostic} />}
      <Heading text={t("pane.details.delivery")} />
      <Facts
        facts={[
          ["remoteMta", failure.remoteMta],
          ["provider", provider],
          ["typed", failure.originalRecipient],
          ["willRetryUntil", failure.willRetryUntil && showDateTime(language, failure.willRetryUntil)],
          ["confidence", formatPercent(language, failure.confidence)],
          ["rule", failure.evidence.map(({ rule }) => rule).join(", ")],
        ]}
      />
    </>
  );
}

function Heading({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <span>{text}</span>
      {children}
    </div>
  );
}

function CodeRow({ piece }: { readonly piece: CodePiece }) {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <>
      <dt className={mergeClasses(styles.code, piece.kind === "provider" && styles.ownCode)}>
        {create("bdi", null, ...breakable(create, piece.text))}
      </dt>
      <dd className={styles.meaning}>
        <span className={styles.kind}>{t(`pane.codes.kind.${piece.kind}`)}</span>
        {say(piece.meaning)}
      </dd>
    </>
  );
}

/** The server's own words, never translated; what the conclusion rests on is marked. */
function Answer({ failure, text }: { readonly failure: Failure; readonly text: string }) {
  const styles = useStyles();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? text : text.slice(0, SHOWN);
  const evidence = failure.evidence.map((entry) => entry.text);
  return (
    <>
      <Heading text={t("pane.details.answer")}>
        <CopyButton short label={t("pane.copy.text")} what={() => ({ text })} />
      </Heading>
      <p className={styles.answer} dir="ltr">
        {marked(shown, evidence).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order
          <Fragment key={index}>
            {piece.marked ? <mark className={styles.mark}>{piece.text}</mark> : <Running text={piece.text} />}
          </Fragment>
        ))}
        {shown.length < text.length && "…"}
      </p>
      {shown.length < text.length && (
        <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
          {t("pane.details.all")}
        </Button>
      )}
    </>
  );
}

/** `meanings/person-absent`: each word with the sign that ends it. */
const wordsOfRule = (rules: string) => rules.split(/([^/-]*[/-])/).filter((word) => word !== "");

type Fact = readonly [name: string, value: string | null | undefined];

/** Names and values; what the mail does not tell is left out. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <dt className={styles.term}>{t(`pane.details.${name}`)}</dt>
              <dd className={styles.value}>
                {create(
                  "bdi",
                  null,
                  ...(name === "rule" ? breakBetween(create, wordsOfRule(value)) : breakable(create, value)),
                )}
              </dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

function Report({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t, language } = useWords();
  const { reporter, date } = diagnosis;
  return (
    <>
      <Heading text={t("pane.details.report")} />
      <Facts
        facts={[
          ["reporter", reporter.mta],
          ["software", reporter.software],
          ["date", date && showDateTime(language, date)],
        ]}
      />
    </>
  );
}

function Original({ diagnosis: { original } }: { readonly diagnosis: Diagnosis }) {
  const { t, language } = useWords();
  if (!original) return null;
  return (
    <>
      <Heading text={t("pane.details.original")} />
      <Facts
        facts={[
          ["subject", original.subject],
          ["from", original.from],
          ["to", original.to.join(",\n")],
          ["cc", original.cc.join(",\n")],
          ["sent", original.date && showDateTime(language, original.date)],
          ["messageId", original.messageId],
          ["size", original.size === null ? null : formatBytes(language, original.size)],
        ]}
      />
    </>
  );
}
