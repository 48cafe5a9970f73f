/** The mail that the parts below speak of, and the way to its report. */
import { createContext, useContext } from "react";
import type { Mail } from "../state";

interface MailHere {
  readonly mail: Mail;
  readonly showReport: () => void;
}

const MailContext = createContext<MailHere | null>(null);
export const MailProvider = MailContext.Provider;

function useMailHere(): MailHere {
  const here = useContext(MailContext);
  if (!here) throw new Error("no mail here");
  return here;
}

export const useMail = () => useMailHere().mail;
export const useShowReport = () => useMailHere().showReport;
