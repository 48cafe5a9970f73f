import { makeStyles, tokens } from "@fluentui/react-components";
import type { Way } from "../ways";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    maxWidth: "300px",
    height: "auto",
    margin: `${tokens.spacingVerticalM} auto`,
  },
  sheet: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  shade: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  text: { fill: tokens.colorNeutralStroke1, [FORCED]: { fill: "CanvasText" } },
  lit: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
  pane: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeDasharray: "4 3",
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
  arrow: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "Highlight" },
  },
});

/** One drawing a way: the list or the mail on the left, the pane on the right, and what the hand does. */
export function WayDrawing({ way }: { readonly way: Way }) {
  const styles = useStyles();
  const line = (x: number, y: number, width: number) => (
    <rect key={`${x}-${y}`} x={x} y={y} width={width} height={4} rx={2} className={styles.text} />
  );
  const pane = (
    <>
      <rect x={196} y={8} width={76} height={84} rx={6} className={styles.sheet} />
      <rect x={204} y={30} width={60} height={54} rx={5} className={styles.pane} />
      {line(204, 16, 30)}
    </>
  );
  const scenes: Readonly<Record<Way, React.ReactNode>> = {
    drag: (
      <>
        <rect x={8} y={8} width={96} height={84} rx={6} className={styles.sheet} />
        {[20, 44, 76].map((y) => [line(18, y, 52), line(18, y + 8, 34)])}
        <rect x={40} y={52} width={104} height={22} rx={5} className={styles.lit} />
        {[line(50, 58, 50), line(50, 66, 34)]}
        <path d="M150 63h40M182 55l8 8l-8 8" className={styles.arrow} />
        {pane}
      </>
    ),
    forward: (
      <>
        <rect x={8} y={8} width={170} height={84} rx={6} className={styles.sheet} />
        <rect x={18} y={18} width={60} height={20} rx={5} className={styles.lit} />
        <path d="M28 33c0-6 5-8 14-8M37 20l6 5l-6 5" className={styles.arrow} />
        {[line(52, 26, 18), line(18, 50, 140), line(18, 60, 120), line(18, 70, 132), line(18, 80, 80)]}
        {pane}
      </>
    ),
    file: (
      <>
        <path d="M34 12h40l18 18v58h-58z" className={styles.lit} />
        <path d="M74 12v18h18" className={styles.arrow} />
        {[line(44, 44, 38), line(44, 54, 30), line(44, 64, 36)]}
        <path d="M110 52h74M176 44l8 8l-8 8" className={styles.arrow} />
        {pane}
      </>
    ),
    paste: (
      <>
        <rect x={8} y={8} width={120} height={84} rx={6} className={styles.sheet} />
        <rect x={16} y={20} width={104} height={60} rx={3} className={styles.lit} />
        {[line(24, 28, 84), line(24, 40, 70), line(24, 52, 88), line(24, 64, 50)]}
        <path d="M138 52h50M180 44l8 8l-8 8" className={styles.arrow} />
        {pane}
      </>
    ),
  };
  return (
    <svg className={styles.drawing} viewBox="0 0 280 100" aria-hidden="true">
      {scenes[way]}
    </svg>
  );
}
