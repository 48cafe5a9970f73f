/** Diagnoses and accounts for the tests of this folder, made from what a case needs and plain defaults. */
import type { Account, Words } from "../../src/checklist/types";
import type { Diagnosis, Failure } from "../../src/classifier/types";
import { DETAILS, type Detail, REASONS, type Reason } from "../../src/knowledge/ids";
import { reasonRow } from "../../src/knowledge/reasons";

export function failure(reason: Reason, more: Partial<Failure> = {}): Failure {
  const row = reasonRow(reason, more.detail ?? null);
  return {
    recipient: "sato@example.co.jp",
    originalRecipient: null,
    action: "failed",
    reply: "550",
    status: "5.0.0",
    diagnostic: "550 5.0.0 refused",
    remoteMta: "mx.example.co.jp",
    provider: null,
    providerCode: null,
    reason,
    detail: null,
    severity: row.severity === "transient" ? "transient" : "permanent",
    actors: row.actors.length > 0 ? row.actors : ["nobody"],
    forwarded: null,
    willRetryUntil: null,
    confidence: 0.95,
    evidence: [],
    ...more,
  };
}

export function diagnosis(failures: readonly Failure[], more: Partial<Diagnosis> = {}): Diagnosis {
  return {
    schema: "modori/1",
    file: null,
    kind: "bounce",
    language: "en",
    subject: "Undeliverable: Meeting",
    date: "2026-11-20T09:30:00+09:00",
    reporter: { mta: "mail.example.com", software: "Postfix" },
    failures,
    original: {
      messageId: "<20261120.1@example.com>",
      subject: "Meeting",
      date: "2026-11-20T09:29:00+09:00",
      from: "suzuki@example.com",
      to: ["sato@example.co.jp"],
      cc: [],
      size: null,
      hops: [],
    },
    origin: { verdict: "own", evidence: [] },
    warnings: [],
    ...more,
  };
}

export function bounce(reason: Reason, more: Partial<Failure> = {}): Diagnosis {
  return diagnosis([failure(reason, more)]);
}

/** It left through the reader's own mail service, by a sign that no forger can write. */
export const accountUsed = diagnosis([failure("userunknown")], {
  origin: {
    verdict: "own",
    evidence: [{ field: "header:received", text: "with ESMTPSA", rule: "origin/submission", source: "RFC 3848" }],
  },
});

export function account(more: Partial<Account> = {}): Account {
  return { type: "work", cloud: "worldwide", client: "new", owaHost: null, addresses: ["suzuki@example.com"], ...more };
}

/** Every reason alone and with each of its details. */
export const CAUSES: readonly (readonly [Reason, Detail | null])[] = REASONS.flatMap((reason) => [
  [reason, null] as const,
  ...((DETAILS as Partial<Record<Reason, readonly Detail[]>>)[reason] ?? []).map((detail) => [reason, detail] as const),
]);

/** All messages inside a value, also those that are values of others. */
export function wordsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(wordsIn);
  return "key" in value && typeof value.key === "string" ? [value as Words, ...inner] : inner;
}
