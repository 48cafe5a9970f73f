/** A mail of the simulated mailbox, as the server reads it from its .eml file. */
export interface Mail {
  readonly id: string;
  readonly folder: FolderId;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601. */
  readonly date: string;
  readonly messageId: string;
  /** What Outlook makes of it: `REPORT.IPM.Note.NDR`, `.Delayed.DR` … for delivery reports (multipart/report), `IPM.Note` for the rest. */
  readonly itemClass: string;
  /** Always kept from add-ins, as Outlook does with report items, whatever the switch says. */
  readonly locked: boolean;
  readonly unread: boolean;
  readonly headers: string;
  readonly text: string;
  readonly html: string | null;
  readonly size: number;
  readonly attachments: readonly Attachment[];
}

/** `personal` is the inbox of the second account, which is always Outlook.com. */
export type FolderId = "inbox" | "junk" | "sent" | "drafts" | "personal";

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Outlook on the web shows an attached mail as an item; Outlook for Mac as a file named *.eml. */
  readonly kind: "file" | "item";
}

/** A message being written: a forwarded or answered mail, or one that the add-in opened. */
export interface Draft {
  readonly id: string;
  readonly type: "forward" | "reply" | "newMail";
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}
