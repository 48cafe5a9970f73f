/**
 * One description, two renderers: what must stand on screen before React has arrived is described by a function that is handed
 * `create`, which is `createElement` of React or `createNode` below. Names of attributes are React's;
 * `key` is for React alone.
 */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Create<N> = (tag: string, attributes: Attributes | null, ...children: (N | string | null)[]) => N;

const SVG = "http://www.w3.org/2000/svg";
const SVG_TAGS: ReadonlySet<string> = new Set(["svg", "g", "path", "circle", "line"]);
const NAMES: Readonly<Record<string, string>> = { className: "class", tabIndex: "tabindex" };

export const createNode: Create<Element> = (tag, attributes, ...children) => {
  const node = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && name !== "key") node.setAttribute(NAMES[name] ?? name, String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
};
