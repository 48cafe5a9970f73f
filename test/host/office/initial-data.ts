import { ACCOUNTS, type AccountId, type Client } from "./clients";
import type { Draft, Mail, Person } from "./mail";
import type { Settings } from "./settings";

/** Whose mailbox it is: kind of account and address. */
export interface Owner {
  readonly account: AccountId;
  readonly address: string;
}

/** What the pane stands beside. */
export type Surface =
  | { readonly kind: "read"; readonly mail: Mail }
  | { readonly kind: "compose"; readonly draft: Draft }
  | { readonly kind: "none" };

const ITEM_TYPE = { message: 1, messageCompose: 4, none: 6 } as const;
const PERMISSION = { readitem: 1, multiselect: 2 } as const;
const USER = 2;

/** The answer to GetInitialData, and the payload of ItemChanged. null: Outlook sends no data at all. */
export function initialData(surface: Surface, owner: Owner, client: Client, settings: Settings): object | null {
  const base = mailboxData(owner, client, settings);
  if (surface.kind === "none") return settings.noitem === "null" ? null : { ...base, itemType: ITEM_TYPE.none };
  if (surface.kind === "compose") return { ...base, itemType: ITEM_TYPE.messageCompose };
  const { itemType, id, ...rest } = messageData(surface.mail, settings);
  return { ...base, itemType, id, ...(settings.item === "partial" ? {} : rest) };
}

export const itemId = ({ id }: Pick<Mail, "id">) => `AAMk${id}`;

function mailboxData(owner: Owner, client: Client, settings: Settings) {
  const account = ACCOUNTS[owner.account];
  return {
    permissionLevel: PERMISSION[settings.manifest],
    hostVersion: "15.20.9000.0",
    owaView: client.hostName === "OutlookWebApp" ? "ThreeColumns" : undefined,
    userProfileType: account.accountType,
    userDisplayName: settings.lang === "ja" ? "佐藤 美咲" : "Misaki Sato",
    userEmailAddress: owner.address,
    userTimeZone: "Tokyo Standard Time",
    timeZoneOffsets: [{ start: "0", end: "253402300799000", offset: "540" }],
    ewsUrl: account.ewsUrl,
    restUrl: null,
    isRead: true,
    isFromSharedFolder: false,
    entities: {},
  };
}

/** A received message as Office.js gets it, whether it is open or loaded by its id. */
export function messageData(mail: Mail, settings: Settings) {
  const sender = person(mail.from);
  return {
    itemType: ITEM_TYPE.message,
    id: itemId(mail),
    itemClass: mail.itemClass,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^(?:re|fw|fwd):\s/i, ""),
    from: sender,
    sender,
    to: mail.to.map(person),
    cc: mail.cc.map(person),
    bcc: [],
    conversationId: `conversation-${mail.id}`,
    internetMessageId: mail.messageId,
    dateTimeCreated: Date.parse(mail.date),
    dateTimeModified: Date.parse(mail.date),
    dateTimeSent: Date.parse(mail.date),
    attachments: attachmentDetails(mail.attachments, settings),
  };
}

/** Outlook for Mac shows an attached mail as a file named *.eml; the others as an item without ending. */
export function attachmentDetails(attachments: Mail["attachments"], settings: Settings) {
  return attachments.map(({ id, name, contentType, size, kind }) => {
    const asFile = kind === "file" || settings.client === "mac";
    return {
      id,
      name: asFile && kind === "item" ? `${name}.eml` : name,
      contentType: asFile ? contentType : null,
      size,
      attachmentType: asFile ? 0 : 1,
      isInline: false,
    };
  });
}

function person({ name, address }: Person) {
  return { name: name || address, address, recipientType: USER };
}
