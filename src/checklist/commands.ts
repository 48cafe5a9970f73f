/** Ready commands for the admin of the sender, filled with this bounce's values. */
import type { CommandSet } from "../knowledge/steps";
import type { Facts } from "./facts";
import { hostName, quotePowerShell } from "./quote";
import type { Account, Command } from "./types";

const HOUR = 3_600_000;
/** Message-ID searches want a window: a day before (slow queues, clocks), two after (retries). At most ten days are allowed. */
const WINDOW = { before: 24 * HOUR, after: 48 * HOUR } as const;

/** The commands of one set; empty when the bounce lacks what they need. */
export function commandsFor(set: CommandSet, facts: Facts, account: Account): readonly Command[] {
  const onPremises = account.type === "onpremises";
  switch (set) {
    case "trace":
      return onPremises ? trackingLog(facts) : messageTrace(facts);
    case "mailbox":
      return mailbox(facts, account, onPremises);
    case "restricted":
      return restricted(facts);
    case "mail-flow":
      return mailFlow(onPremises);
    case "outbound":
      return OUTBOUND;
    case "dkim":
      return onPremises ? [] : dkim(facts);
  }
}

function powershell(label: string, ...lines: readonly string[]): Command {
  return { shell: "powershell", label: { key: `command.${label}` }, text: lines.join("\n") };
}

/** `-Name 'value'` for every value that is known. */
function parameters(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? [`-${name} ${quotePowerShell(value)}`] : []))
    .join(" ");
}

/** Start and end in UTC around the sending, empty when the time is unknown. */
function window(time: string | null, start: string, end: string): Readonly<Record<string, string>> {
  const at = time === null ? Number.NaN : Date.parse(time);
  if (Number.isNaN(at)) return {};
  const iso = (ms: number) => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
  return { [start]: iso(at - WINDOW.before), [end]: iso(at + WINDOW.after) };
}

/** The message by its id, else by sender and recipient. */
function search(facts: Facts, id: string, sender: string, recipient: string): Readonly<Record<string, string | null>> {
  return facts.messageId ? { [id]: facts.messageId } : { [sender]: facts.sender, [recipient]: facts.recipient };
}

/**
 * Without dates the cmdlet goes back 48 hours only; of its 90 days ten are the most that it takes at a time
 * (learn.microsoft.com, Get-MessageTraceV2).
 */
const LAST_DAYS = "-StartDate (Get-Date).AddDays(-10) -EndDate (Get-Date)";

function messageTrace(facts: Facts): Command[] {
  const what = search(facts, "MessageId", "SenderAddress", "RecipientAddress");
  const when = window(facts.time, "StartDate", "EndDate");
  if (Object.values(what).every((value) => value === null)) return [];
  const isDated = Object.keys(when).length > 0;
  const found = `Get-MessageTraceV2 ${parameters({ ...what, ...when })}${isDated ? "" : ` ${LAST_DAYS}`}`;
  const report = { ReportTitle: "Modori", ReportType: "MessageTrace", ...when, ...what };
  return [
    powershell(isDated ? "trace" : "trace-recent", found, `${found} | Get-MessageTraceDetailV2`),
    ...(isDated ? [powershell("trace-report", `Start-HistoricalSearch ${parameters(report)}`)] : []),
  ];
}

function trackingLog(facts: Facts): Command[] {
  const what = search(facts, "MessageId", "Sender", "Recipients");
  if (Object.values(what).every((value) => value === null)) return [];
  const log = parameters({ ...what, ...window(facts.time, "Start", "End") });
  return [
    powershell(
      "tracking-log",
      `Get-TransportService | Get-MessageTrackingLog ${log} | Sort-Object Timestamp | Format-Table Timestamp,ServerHostname,Source,EventId,Recipients,RecipientStatus`,
    ),
  ];
}

function mailbox(facts: Facts, account: Account, onPremises: boolean): Command[] {
  const who = account.addresses[0] ?? facts.sender;
  if (!who) return [];
  const name = quotePowerShell(who);
  const commands = [
    powershell(
      "mailbox-forwarding",
      `Get-Mailbox -Identity ${name} | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward`,
    ),
    powershell(
      "inbox-rules",
      `Get-InboxRule -Mailbox ${name}${onPremises ? "" : " -IncludeHidden"} | Format-List Name,Enabled,ForwardTo,ForwardAsAttachmentTo,RedirectTo,DeleteMessage,MoveToFolder,MarkAsRead`,
    ),
    powershell(
      "permissions",
      `Get-MailboxPermission -Identity ${name} | Where-Object { -not $_.IsInherited } | Format-Table User,AccessRights`,
      onPremises
        ? `Get-ADPermission -Identity ${name} | Where-Object { $_.ExtendedRights -like 'Send-As' } | Format-Table User`
        : `Get-RecipientPermission -Identity ${name} | Format-Table Trustee,AccessRights`,
    ),
  ];
  return onPremises ? commands : [...commands, powershell("revoke", `Revoke-MgUserSignInSession -UserId ${name}`)];
}

function restricted(facts: Facts): Command[] {
  if (!facts.sender) return [];
  const sender = parameters({ SenderAddress: facts.sender });
  return [
    powershell("blocked-sender", `Get-BlockedSenderAddress ${sender}`),
    powershell("release-sender", `Remove-BlockedSenderAddress ${sender}`),
  ];
}

function mailFlow(onPremises: boolean): Command[] {
  const connectors = onPremises
    ? [
        "Get-SendConnector | Format-List Name,Enabled,AddressSpaces,SmartHosts",
        "Get-ReceiveConnector | Format-List Name,Enabled,RemoteIPRanges",
      ]
    : [
        "Get-OutboundConnector | Format-List Name,Enabled,RecipientDomains,SmartHosts",
        "Get-InboundConnector | Format-List Name,Enabled,SenderDomains,SenderIPAddresses",
      ];
  return [
    powershell(
      "transport-rules",
      "Get-TransportRule | Sort-Object Priority | Format-Table Priority,Name,State,Description -Wrap",
    ),
    powershell("connectors", ...connectors),
  ];
}

const OUTBOUND: readonly Command[] = [
  powershell(
    "outbound-policy",
    "Get-HostedOutboundSpamFilterPolicy | Format-List Name,AutoForwardingMode,RecipientLimitExternalPerHour,RecipientLimitInternalPerHour,RecipientLimitPerDay,ActionWhenThresholdReached",
  ),
  powershell("remote-domains", "Get-RemoteDomain | Format-Table Name,DomainName,AutoForwardEnabled"),
];

function dkim(facts: Facts): Command[] {
  const domain = facts.senderDomain ? hostName(facts.senderDomain) : null;
  if (!domain) return [];
  return [
    powershell(
      "dkim",
      `Get-DkimSigningConfig -Identity ${quotePowerShell(domain)} | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME`,
    ),
  ];
}
