import { createElement, type ReactElement, type Ref } from "react";
import type { Verdict } from "../../checklist/types";
import { verdictCard } from "../first/card";
import type { Create } from "../first/create";
import { useWords } from "../words";
import { CopyButton } from "./CopyButton";

export const create = createElement as Create<ReactElement>;

interface Props {
  readonly verdict: Verdict;
  /** Receives the focus when the person asked for this answer. */
  readonly headlineRef: Ref<HTMLHeadingElement>;
}

/** The card that may have been painted before React came, now with its button. */
export function VerdictCard({ verdict, headlineRef }: Props) {
  const speech = useWords();
  const { code } = verdict;
  return verdictCard(create, verdict, speech, {
    headline: { ref: headlineRef },
    copyCode:
      code === null ? null : <CopyButton short label={speech.t("pane.copy.code")} what={() => ({ text: code })} />,
  });
}
