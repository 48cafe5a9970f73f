/**
 * Details of status codes ("subject.detail") to which a mail service gives a meaning of its own, though the standard
 * has another: what the standard says of them would contradict the verdict. The rules say the same (test/knowledge).
 */
export interface OwnStatuses {
  /** The mail services, as the classifier names them. */
  readonly providers: readonly string[];
  readonly details: readonly string[];
  readonly source: string;
}

export const OWN_STATUSES: readonly OwnStatuses[] = [
  {
    providers: ["Exchange Online", "Microsoft Exchange Server", "Outlook.com"],
    details: ["1.2", "1.4", "1.6", "1.8", "1.10", "3.0", "3.2", "3.3", "3.5", "4.1", "5.0", "5.4", "7.12", "7.13"],
    source:
      "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  },
];
