import type { OriginAnswer } from "../../checklist/types";
import type { Reader } from "../reader";
import type { Mail } from "../state";
import { BringSection } from "./BringSection";

interface Props {
  readonly mail: Mail;
  readonly origin: OriginAnswer;
  readonly onOrigin: (answer: OriginAnswer) => void;
  readonly reader: Reader;
}

export default function Below({ reader }: Props) {
  return <BringSection reader={reader} />;
}
