/** Signs of the first answer, drawn by us on a 20 × 20 square: lines of 1.3, round ends. */
import type { Create } from "./create";

const CIRCLE = "M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0 -15";

export const ICONS = {
  failed: `${CIRCLE}M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6`,
  delayed: `${CIRCLE}M10 5.8v4.4l3 1.8`,
  delivered: `${CIRCLE}M6.6 10.3l2.4 2.4l4.6 -5`,
  unsure: `${CIRCLE}M7.9 8.1a2.1 2.1 0 1 1 3.2 1.8c-.8.5 -1.1 1 -1.1 1.7M10 13.9v.1`,
  shield:
    "M10 2.6c2 1.5 4 2.2 6.3 2.4v4.4c0 3.9 -2.4 6.6 -6.3 8c-3.9 -1.4 -6.3 -4.1 -6.3 -8v-4.4c2.3 -.2 4.3 -.9 6.3 -2.4M10 6.6v4M10 13.2v.1",
  mail: "M2.6 4.8h14.8v10.4h-14.8zM2.8 5.2l7.2 5.4l7.2 -5.4",
  person: "M10 2.8a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 1 1 0 -6.6M3.4 17.2c0 -3.5 2.8 -5 6.6 -5s6.6 1.5 6.6 5",
  first: "M3 10h12.5M10.6 5l5 5l-5 5",
  again: "M15.8 7.2a6.4 6.4 0 1 0 .6 3.6M16.2 3.4v4h-4",
} as const;
export type IconName = keyof typeof ICONS;

export function icon<N>(create: Create<N>, name: IconName): N {
  return create(
    "svg",
    { className: "first-icon", viewBox: "0 0 20 20", "aria-hidden": "true" },
    create("path", { d: ICONS[name] }),
  );
}
