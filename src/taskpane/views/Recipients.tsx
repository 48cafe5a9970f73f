import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { VerdictGroup } from "../../checklist/types";
import type { Diagnosis } from "../../classifier/types";
import { recipients } from "../first/recipients";
import { useWords } from "../words";
import { create } from "./VerdictCard";

interface Props {
  readonly diagnosis: Diagnosis;
  readonly groups: readonly VerdictGroup[];
}

const keyOf = ({ reason, detail, failures }: VerdictGroup) => `${reason}.${detail}.${failures[0]}`;

/** The addresses that may have been painted before React came, now with the buttons that show all of them. */
export function Recipients({ diagnosis, groups }: Props) {
  const speech = useWords();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  return recipients(create, diagnosis, groups, speech, {
    unfolded: (group) => unfolded.includes(keyOf(group)),
    more: (group, hidden) => (
      <Button
        className="first-more"
        appearance="transparent"
        size="small"
        onClick={() => setUnfolded((keys) => [...keys, keyOf(group)])}
      >
        {speech.t("pane.recipients.more", { count: hidden })}
      </Button>
    ),
  });
}
