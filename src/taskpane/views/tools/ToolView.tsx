import type { Tool } from "../../../checklist/types";
import { AddressTool } from "./AddressTool";
import { BlockListTool } from "./BlockListTool";
import { CommandsTool, DnsTool } from "./CommandsTool";
import { SizeTool } from "./SizeTool";
import { ReportTool, TextTool } from "./TextTool";

/** The small helper of a step. */
export function ToolView({ tool }: { readonly tool: Tool }) {
  switch (tool.id) {
    case "size":
      return <SizeTool tool={tool} />;
    case "address":
      return <AddressTool suggestions={tool.suggestions} />;
    case "blocklist":
      return <BlockListTool tool={tool} />;
    case "dns":
      return <DnsTool tool={tool} />;
    case "commands":
      return <CommandsTool commands={tool.commands} />;
    case "text":
      return <TextTool tool={tool} />;
    case "report":
      return <ReportTool />;
  }
}
