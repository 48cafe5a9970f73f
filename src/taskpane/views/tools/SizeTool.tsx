import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { type SizeAnswer, sizeAnswer } from "../../../checklist/size";
import type { Tool } from "../../../checklist/types";
import { formatBytes } from "../../../locales/format";
import { useWords } from "../../words";
import { Choice } from "../Choice";
import { Box } from "./Box";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& input": { minWidth: 0 } },
  unit: { whiteSpace: "nowrap" },
  bar: { display: "block", overflow: "visible", width: "100%", height: "28px", marginTop: tokens.spacingVerticalM },
  track: {
    fill: tokens.colorNeutralStroke1Pressed,
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  fits: { fill: tokens.colorStatusSuccessBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  over: { fill: tokens.colorStatusDangerBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  said: { margin: `${tokens.spacingVerticalS} 0 0` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  files: { alignSelf: "flex-start" },
});

const MB = 1024 * 1024;

interface Preset {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly counts: "encoded" | "raw";
}

const USUAL = 25 * MB;

/** Attachments of this many bytes, as a limit that counts raw files sees them. */
function rawAnswer(files: readonly number[], limit: number): SizeAnswer {
  const total = files.reduce((sum, bytes) => sum + bytes, 0);
  const over = Math.max(0, total - limit);
  return { total, fits: over === 0, close: false, over, largest: limit, mails: Math.ceil(total / limit) };
}

/** How large the mail really is on its way, and what would fit. Files chosen here are only measured, never read. */
export function SizeTool({ tool }: { readonly tool: Extract<Tool, { id: "size" }> }) {
  const { limit: named, size } = tool;
  const styles = useStyles();
  const { t, say, language } = useWords();
  const [megabytes, setMegabytes] = useState("");
  const [files, setFiles] = useState<readonly number[] | null>(null);
  const first: Preset =
    named === null
      ? { id: "first", name: t("pane.size.usual"), bytes: USUAL, counts: "encoded" }
      : { id: "first", name: say(tool.whose), bytes: named, counts: "encoded" };
  const [preset, setPreset] = useState(first);
  const input = useRef<HTMLInputElement>(null);
  const typed = Number(megabytes.replace(",", "."));
  const sizes = files ?? (typed > 0 && Number.isFinite(typed) ? [typed * MB] : null);
  const answer = sizes && (preset.counts === "raw" ? rawAnswer : sizeAnswer)(sizes, preset.bytes);
  const presets = [first, ...tool.limits.map((limit) => ({ ...limit, id: limit.name }))];
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    setFiles([...(event.target.files ?? [])].map((file) => file.size));
    setMegabytes("");
    event.target.value = "";
  };
  return (
    <Box>
      <div className={styles.fields}>
        {size !== null && (
          <p className={styles.said}>{t("pane.size.returned", { size: formatBytes(language, size) })}</p>
        )}
        <Field className={styles.field} label={t("pane.size.attachments")}>
          <Input
            type="text"
            inputMode="decimal"
            value={megabytes}
            contentAfter={<span className={styles.unit}>MB</span>}
            data-own-paste
            onChange={(_, { value }) => {
              setMegabytes(value);
              setFiles(null);
            }}
          />
        </Field>
        <Button className={styles.files} size="small" onClick={() => input.current?.click()}>
          {files ? t("pane.size.measured", { count: files.length }) : t("pane.size.measure")}
        </Button>
        <input ref={input} type="file" multiple hidden onChange={chosen} />
        {named === null && <p className={styles.said}>{t("pane.size.unnamed", { whose: say(tool.whose) })}</p>}
        <Choice
          label={t("pane.size.limit")}
          value={preset.id}
          options={presets.map(({ id, name, bytes }) => ({
            value: id,
            // The number first: of a long line, a narrow pane shows the beginning.
            text: t("pane.pair", { term: formatBytes(language, bytes), value: name }),
          }))}
          onChange={(value) => setPreset(presets.find(({ id }) => id === value) ?? first)}
        />
      </div>
      <div role="status">{answer && <Result answer={answer} limit={preset.bytes} />}</div>
    </Box>
  );
}

function Result({ answer, limit }: { readonly answer: SizeAnswer; readonly limit: number }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const bytes = (value: number) => formatBytes(language, value);
  const most = Math.max(answer.total, limit) * 1.05;
  const at = (value: number) => (300 * value) / most;
  const verdict = answer.close ? "close" : answer.fits ? "fits" : "over";
  const said = t(`pane.size.${verdict}`, { total: bytes(answer.total), limit: bytes(limit), over: bytes(answer.over) });
  return (
    <>
      <svg className={styles.bar} viewBox="0 0 300 28" preserveAspectRatio="none" role="img" aria-label={said}>
        <rect x={0} y={8} width={300} height={12} rx={3} className={styles.track} />
        <rect
          x={0}
          y={8}
          width={at(answer.total)}
          height={12}
          rx={3}
          className={answer.fits ? styles.fits : styles.over}
        />
        <line x1={at(limit)} x2={at(limit)} y1={2} y2={26} className={styles.limit} />
      </svg>
      <p className={`${styles.said} ${styles.strong}`}>{said}</p>
      {answer.largest !== null && (
        <p className={styles.said}>{t("pane.size.largest", { largest: bytes(answer.largest) })}</p>
      )}
      {answer.fits === false && answer.mails !== null && answer.mails > 1 && (
        <p className={styles.said}>{t("pane.size.mails", { count: answer.mails })}</p>
      )}
    </>
  );
}
