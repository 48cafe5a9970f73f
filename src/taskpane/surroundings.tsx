/** What every component may ask for: the surroundings, and the account with the person's choices applied. */
import { createContext, useContext } from "react";
import type { Account } from "../checklist/types";
import type { Surroundings } from "../outlook/types";

export interface Here {
  readonly surroundings: Surroundings;
  readonly account: Account;
}

const HereContext = createContext<Here | null>(null);
export const HereProvider = HereContext.Provider;

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("useHere outside HereProvider");
  return here;
}
