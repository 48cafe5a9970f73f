/** The bounds of reading, each with the attack or accident it stops. What is left out is named in `Message.warnings`. */

/** Characters of readable text kept: a bounce that quotes a huge original, or text made to keep a matcher busy. */
export const MAX_TEXT = 512 * 1024;
/** Characters of one field part (delivery-status …): 1,000 recipients with long diagnostics fit, an endless one does not. */
export const MAX_FIELDS_TEXT = 2 * 1024 * 1024;
/** Attached messages inside attached messages: a mail that holds itself many times over. */
export const MAX_DEPTH = 4;
/** Header fields of one message: a mail made of header lines only. */
export const MAX_HEADERS = 2_000;
/** Bytes read of one header block: the same, with one endless field. */
export const MAX_HEADER_BYTES = 512 * 1024;
/** Levels of multipart inside multipart. */
export const MAX_MULTIPART_DEPTH = 50;
/** Leaf parts of one mail: a mail of a million empty parts. */
export const MAX_PARTS = 1_000;
