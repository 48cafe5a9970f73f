import { CHOICES, type Settings } from "../office/settings";
import { h, ICONS, icon } from "./dom";
import { say, state } from "./state";
import type { Word } from "./words";

type Key = keyof typeof CHOICES;
/** Always in sight; the others are behind the button. */
const FRONT: readonly Key[] = ["client", "account", "lang", "theme"];

/** The bar above the mail program: what is simulated, and the switches. */
export function bar(change: (settings: Settings) => void): HTMLElement {
  const rest = (Object.keys(CHOICES) as Key[]).filter((key) => !FRONT.includes(key));
  const more = h(
    "div",
    { id: "more-switches", className: "more", popover: "auto" },
    ...rest.map((key) => choice(key, change)),
  );
  const open = h(
    "button",
    { type: "button", className: "quiet", title: say("switches"), aria: { label: say("switches") } },
    icon(ICONS.sliders),
  );
  open.popoverTargetElement = more;
  return h(
    "header",
    { className: "bar" },
    h("h1", { title: say("about") }, say("title")),
    h("div", { className: "front" }, ...FRONT.map((key) => choice(key, change))),
    open,
    more,
  );
}

function choice(key: Key, change: (settings: Settings) => void): HTMLElement {
  const options = CHOICES[key].map((value) =>
    h("option", { value, selected: state.settings[key] === value }, say(`${key}.${value}` as Word)),
  );
  const select = h("select", { name: key }, ...options);
  select.addEventListener("change", () => change({ ...state.settings, [key]: select.value }));
  return h("label", { className: "switch" }, h("span", {}, say(key as Word)), select);
}
