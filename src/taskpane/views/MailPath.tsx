import { makeStyles, tokens } from "@fluentui/react-components";
import { PLACES, type Place, type Stop } from "../path";
import { useWords } from "../words";

interface Props {
  readonly stop: Stop;
  readonly tone: "failed" | "delayed" | "delivered" | "not-sure";
  /** Failed at an address to which the recipient forwards. */
  readonly forwarded: boolean;
}

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0 0`, maxWidth: "360px" },
  drawing: { display: "block", width: "100%", height: "auto" },
  way: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ahead: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 4" },
  place: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  notReached: { stroke: tokens.colorNeutralStroke1 },
  sign: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  faint: { stroke: tokens.colorNeutralForeground4 },
  markBack: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  failed: { fill: tokens.colorStatusDangerBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  delayed: { fill: tokens.colorPaletteMarigoldForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  delivered: { fill: tokens.colorStatusSuccessBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  "not-sure": { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  markSign: {
    fill: "none",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1.6,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "HighlightText" },
  },
  labels: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    marginTop: tokens.spacingVerticalXXS,
  },
  label: { padding: "0 2px", wordBreak: "keep-all", overflowWrap: "break-word" },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Middle of each place in the drawing's own units; the labels below stand in four equal columns. */
const WIDTH = 320;
const X: Readonly<Record<Place, number>> = { you: 40, yourServer: 120, theirServer: 200, mailbox: 280 };
const Y = 24;
const RADIUS = 16;

/** Drawn on a 16 × 16 square whose middle is 0/0. */
const SIGNS: Readonly<Record<Place | "forward", string>> = {
  you: "M0 -6.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0 -6.4M-6.3 7c0-3.4 2.6-5 6.3-5s6.3 1.6 6.3 5",
  yourServer: "M-6 -6.5h12v5h-12zM-6 1.5h12v5h-12zM-3.5 -4h.01M-3.5 4h.01",
  theirServer: "M-6 -6.5h12v5h-12zM-6 1.5h12v5h-12zM-3.5 -4h.01M-3.5 4h.01",
  mailbox: "M-7 -5h14v10h-14zM-7 -4.5l7 5.2l7 -5.2",
  forward: "M-7 5c0 -6 4 -7 11 -7M0 -6.5l4.5 4.5l-4.5 4.5",
};

const MARKS: Readonly<Record<Props["tone"], string>> = {
  failed: "M-2.6 -2.6l5.2 5.2M2.6 -2.6l-5.2 5.2",
  delayed: "M0 -3.4v3.6l2.4 1.4",
  delivered: "M-3.2 0.2l2.3 2.3l4.2 -4.6",
  "not-sure": "M-2 -1.6a2 2 0 1 1 3 1.9c-.7.4-1 .8-1 1.4M0 3.8v.01",
};

/** Where the mark stands: on a place's corner, or between the two servers. */
function markAt(stop: Stop, tone: Props["tone"]): { x: number; y: number } {
  if (tone === "delivered") return { x: X.mailbox + 12, y: Y + 11 };
  if (stop === "between" || stop === "unknown") return { x: (X.yourServer + X.theirServer) / 2, y: Y };
  return { x: X[stop] + 12, y: Y + 11 };
}

/** How many places the mail reached. */
function reached(stop: Stop, tone: Props["tone"]): number {
  if (tone === "delivered") return PLACES.length;
  return stop === "between" || stop === "unknown" ? 2 : PLACES.indexOf(stop) + 1;
}

/** The way of the mail and the place where it stopped; one sentence for those who do not see it. */
export function MailPath({ stop, tone, forwarded }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  const count = reached(stop, tone);
  const labelOf = (place: Place) => t(`pane.path.${place === "mailbox" && forwarded ? "forward" : place}`);
  const mark = markAt(stop, tone);
  const where = stop === "between" || stop === "unknown" ? t(`pane.path.${stop}`) : labelOf(stop);
  const sentence = t(`pane.path.sentence.${tone}`, { where });
  return (
    <figure className={styles.figure}>
      <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={sentence}>
        {PLACES.slice(1).map((place, index) => (
          <line
            key={place}
            x1={X[PLACES[index] as Place] + RADIUS}
            x2={X[place] - RADIUS}
            y1={Y}
            y2={Y}
            className={index + 1 < count ? styles.way : `${styles.way} ${styles.ahead}`}
          />
        ))}
        {PLACES.map((place, index) => (
          <g key={place} transform={`translate(${X[place]} ${Y})`}>
            <circle r={RADIUS} className={index < count ? styles.place : `${styles.place} ${styles.notReached}`} />
            <path
              d={SIGNS[place === "mailbox" && forwarded ? "forward" : place]}
              className={index < count ? styles.sign : `${styles.sign} ${styles.faint}`}
            />
          </g>
        ))}
        <g transform={`translate(${mark.x} ${mark.y})`}>
          <circle r={8} className={`${styles.markBack} ${styles[tone]}`} />
          <path d={MARKS[tone]} className={styles.markSign} />
        </g>
      </svg>
      <div className={styles.labels} aria-hidden="true">
        {PLACES.map((place) => (
          <span
            key={place}
            className={place === stop && tone !== "delivered" ? `${styles.label} ${styles.here}` : styles.label}
          >
            {labelOf(place)}
          </span>
        ))}
      </div>
    </figure>
  );
}
