/** Look-ups of a domain as commands for three shells. Only names that need no quoting are ever put in. */
import { hostName } from "./quote";
import type { Command } from "./types";

interface Query {
  readonly name: string;
  readonly type: "MX" | "TXT" | "CNAME" | "NS";
}

/** What decides about the sender: mail servers, SPF, DMARC, both DKIM selectors of Microsoft 365, name servers. */
function senderQueries(domain: string): readonly Query[] {
  return [
    { name: domain, type: "MX" },
    { name: domain, type: "TXT" },
    { name: `_dmarc.${domain}`, type: "TXT" },
    { name: `selector1._domainkey.${domain}`, type: "CNAME" },
    { name: `selector2._domainkey.${domain}`, type: "CNAME" },
    { name: domain, type: "NS" },
  ];
}

const SHELLS = {
  powershell: {
    label: "command.resolve",
    line: ({ name, type }: Query) => `Resolve-DnsName -Name ${name} -Type ${type}`,
  },
  cmd: { label: "command.nslookup", line: ({ name, type }: Query) => `nslookup -type=${type.toLowerCase()} ${name}` },
  sh: { label: "command.dig", line: ({ name, type }: Query) => `dig +noall +answer ${type} ${name}` },
} as const;

function commands(queries: readonly Query[]): readonly Command[] {
  return Object.entries(SHELLS).map(([shell, { label, line }]) => ({
    shell: shell as keyof typeof SHELLS,
    label: { key: label },
    text: queries.map(line).join("\n"),
  }));
}

/** Commands that show how the sender's domain is set up; empty when it is no host name. */
export function senderCommands(domain: string): readonly Command[] {
  const name = hostName(domain);
  return name ? commands(senderQueries(name)) : [];
}

/** Commands that show whether a recipient's domain takes mail at all. */
export function mxCommands(domain: string): readonly Command[] {
  const name = hostName(domain);
  return name ? commands([{ name, type: "MX" }]) : [];
}
