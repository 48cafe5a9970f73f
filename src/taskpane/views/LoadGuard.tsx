import { Component, type ReactNode, Suspense } from "react";
import { useWords } from "../words";

interface Props {
  readonly children: ReactNode;
  /** While it is fetched; nothing by default, since it is usually too short to be seen. */
  readonly fallback?: ReactNode;
}

function Failed() {
  const { t } = useWords();
  return <p role="alert">{t("pane.waiting.failed")}</p>;
}

/** A part that is fetched when needed: when it does not come, or fails, the rest of the pane stays. */
export class LoadGuard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    const { children, fallback = null } = this.props;
    return this.state.failed ? <Failed /> : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
