import type { Actor, Detail, Reason, Severity, Stage } from "./ids";

/**
 * One row of what the world of mail says. A row names what must occur, never how to search for it.
 * The most specific matching row wins, whatever the order; `example` is its test.
 */
export interface Rule {
  /** `file/short-name`, unique: `google/5.7.26-dmarc`. */
  readonly id: string;
  readonly when: {
    /** All of these lower-case phrases must occur in the diagnostic (after normalisation: see diagnosis/normalise.ts). */
    readonly text?: readonly string[];
    /** Concepts (concepts.ts) of which words must stand in one sentence of the diagnostic. */
    readonly means?: readonly string[];
    /** Enhanced status code; `x` stands for any class digit ("x.2.2"), `*` for any detail ("5.7.*"), `-` for a range of details ("5.7.606-649"). */
    readonly status?: string;
    /** Three-digit reply; `5xx` and `4xx` stand for a class. */
    readonly reply?: string;
    /** The step of the SMTP dialogue. */
    readonly stage?: readonly Stage[];
    /** Speaker that must be known to have spoken (id of speakers.ts): his host name, his banner, or the recipient's domain. */
    readonly speaker?: string;
    /** Domain of the failed recipient, as suffix: "docomo.ne.jp". */
    readonly domain?: readonly string[];
  };
  readonly reason: Reason;
  readonly detail?: Detail;
  /** Only where this row differs from its reason's row in reasons.ts. */
  readonly severity?: Severity;
  /** Only where this row differs; the first should move first. */
  readonly actors?: readonly Actor[];
  /** The provider's own code, when the row is about one: `TSS04`, `S3150`. */
  readonly code?: string;
  /** Official page that explains it. */
  readonly page?: string;
  /** Words known to mislead: only if no other row fits. */
  readonly broad?: true;
  /** The words count only in the server's own answer, and only within a sentence of each other. */
  readonly near?: true;
  /** Words that say that the mail was refused, not why ("access denied"): they come after every other word. */
  readonly vague?: true;
  /** Words that a standard prints beside the reply and servers put before their own: what the rest says comes first. */
  readonly stock?: true;
  /** Words of a server that looked up the sender's address: what else the answer says of an address or a mailbox, it says of that one. */
  readonly callout?: true;
  /** Not confirmed by any stored source: lowers the confidence, never the only ground of a sure verdict. */
  readonly unverified?: true;
  /** A whole SMTP answer, as a server would give it, that this row must win. */
  readonly example: string;
  /** Where the row comes from: URL, RFC section, or repository and path. */
  readonly source: string;
}
