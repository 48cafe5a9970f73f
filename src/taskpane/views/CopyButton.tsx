import { Button, type ButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { type Copy, copy } from "../copy";
import { sayEvent } from "../said";
import { useWords } from "../words";

interface Props {
  readonly what: () => Copy;
  /** Name for everybody when `short`, else the button's text. */
  readonly label: string;
  /** Icon only. */
  readonly short?: boolean;
  readonly appearance?: ButtonProps["appearance"];
}

const SHOWN = 2500;

/** Copies, says so by icon and to screen readers, and says so too when the browser forbids it. */
export function CopyButton({ what, label, short = false, appearance = "subtle" }: Props) {
  const { t } = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), SHOWN);
    return () => clearTimeout(timer);
  }, [done]);
  const onClick = async () => {
    const copied = await copy(what());
    setDone(copied);
    sayEvent(t(copied ? "pane.copy.done" : "pane.copy.failed"));
  };
  const said = done === null ? label : t(done ? "pane.copy.done" : "pane.copy.failed");
  return (
    <Button
      appearance={appearance}
      size={short ? "small" : "medium"}
      icon={done ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={short ? label : undefined}
      title={short ? said : undefined}
      onClick={onClick}
    >
      {short ? (done === false ? said : null) : said}
    </Button>
  );
}
