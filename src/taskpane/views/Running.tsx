import { createElement, Fragment } from "react";
import { running } from "../first/breaks";
import { create } from "./VerdictCard";

/** Running text: its long words break at their joints. */
export function Running({ text }: { readonly text: string }) {
  return createElement(Fragment, null, ...running(create, text));
}
