import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalL}` },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    marginBottom: tokens.spacingVerticalSNudge,
  },
  count: { fontVariantNumeric: "tabular-nums" },
  bar: {
    gridColumn: "1 / -1",
    display: "block",
    width: "100%",
    height: "6px",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" },
  },
  track: {
    fill: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  value: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
});

interface Props {
  readonly title: string;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

/** Bars as long as their share of all; label and number stand as text, so the bars themselves are only for the eye. */
export function CountChart({ title, counts }: Props) {
  const styles = useStyles();
  const id = useId();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      <ul className={styles.list}>
        {counts.map(({ label, count }) => (
          <li key={label} className={styles.entry}>
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
            <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={100} height={6} rx={1} className={styles.track} />
              <rect width={(100 * count) / all} height={6} rx={1} className={styles.value} />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
