export function GeneralChecklist() {
  return null;
}
