import { useWords } from "../words";

/** While a part is fetched: usually too short to be seen. */
export function Loading() {
  const { t } = useWords();
  return <p role="status">{t("pane.waiting.loading")}</p>;
}
