/** The first answer in plain DOM, in the place of the skeleton, while React is still on its way. */
import type { Account, Verdict } from "../../checklist/types";
import { verdictOf } from "../../checklist/verdict";
import { sayState } from "../said";
import type { Speech } from "../speech";
import type { Mail } from "../state";
import { announcement, verdictCard } from "./card";
import { createNode } from "./create";
import { mailName } from "./mail-name";
import { recipients } from "./recipients";

/** The mail's name, its verdict and the addresses; the rest follows with React, below. */
export function paintAnswer(root: Element, { diagnosis, name, door }: Mail, account: Account, speech: Speech): Verdict {
  const verdict = verdictOf(diagnosis, account);
  root.replaceChildren(
    mailName(createNode, { name, date: diagnosis.date, door, quoted: verdict.quoted }, speech),
    createNode(
      "main",
      { className: "first-content" },
      verdictCard(createNode, verdict, speech),
      recipients(createNode, diagnosis, verdict.groups, speech),
    ),
  );
  sayState(announcement(verdict, speech));
  return verdict;
}
