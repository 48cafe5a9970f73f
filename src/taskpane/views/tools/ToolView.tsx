import type { Tool } from "../../../checklist/types";
export function ToolView(_: { tool: Tool }) {
  return null;
}
