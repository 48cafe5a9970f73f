type Child = Node | string | null | undefined | false;
type Properties<E> = Partial<Omit<E, "style" | "dataset" | "classList">> & {
  readonly data?: Readonly<Record<string, string>>;
  readonly aria?: Readonly<Record<string, string | null>>;
};

/** An element with properties and children; text is text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { data = {}, aria = {}, ...properties }: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(aria)) if (value !== null) element.setAttribute(`aria-${name}`, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child) || child === ""));
  return element;
}

/** An icon of our own: one path on a 20 × 20 grid, drawn in the colour of the text. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}

export const ICONS = {
  inbox: "M3 11l2-7h10l2 7v5H3zM3 11h4l1.5 2h3L13 11h4",
  junk: "M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM5 5l10 10",
  sent: "M3 10l14-6-5 13-3-5zM9 12l8-8",
  drafts: "M4 16l1-4 8-8 3 3-8 8zM11 6l3 3",
  reply: "M8 5L3 10l5 5M3 10h8c4 0 6 2 6 5",
  forward: "M12 5l5 5-5 5M17 10H9c-4 0-6 2-6 5",
  clip: "M14 7l-6 6a2 2 0 0 1-3-3l7-7a3 3 0 0 1 4 4l-7 7a5 5 0 0 1-7-7l6-6",
  close: "M5 5l10 10M15 5L5 15",
  pin: "M8 3h5l-1 5 3 3H5l3-3zM10 11v6",
  sliders: "M3 6h8M15 6h2M3 14h2M9 14h8M11 4v4h4v-4zM5 12v4h4v-4z",
  lock: "M6 9V7a4 4 0 0 1 8 0v2M5 9h10v8H5z",
  back: "M12 4l-6 6 6 6",
  drop: "M10 3v9M6 8l4 4 4-4M3 14v3h14v-3",
} as const;
