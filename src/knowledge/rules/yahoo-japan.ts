/** Answers of Yahoo! JAPAN. */
import { table } from "./table";

export const rules = table("yahoo-japan", {}, []);
