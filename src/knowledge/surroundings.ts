/** Whose mailbox, in which cloud and in which Outlook the reader stands: names that steps, links and menu words depend on. */

export const ACCOUNT_TYPES = ["work", "personal", "onpremises", "unknown"] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

export const CLOUDS = ["worldwide", "gcc-high", "dod", "china"] as const;
export type Cloud = (typeof CLOUDS)[number];

/** `page`: outside Outlook, as a plain web page. */
export const CLIENTS = ["classic", "new", "web", "mac", "ios", "android", "page"] as const;
export type Client = (typeof CLIENTS)[number];

/** Where an address or a menu path holds: the account types, Microsoft 365 told apart by cloud. */
export const PLACES = ["work", "gcc-high", "dod", "china", "personal", "onpremises"] as const;
export type Place = (typeof PLACES)[number];
