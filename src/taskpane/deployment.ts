/** What the admin set when packaging, in <meta name="modori:…"> of the page (scripts/packaging/settings.js writes them). */
import { type Account, CLOUDS, type HelpDesk } from "../checklist/types";

export interface Deployment {
  /** Offered with the report; null when neither address nor page was given. */
  readonly helpDesk: HelpDesk | null;
  /** The organization's own privacy page, https. */
  readonly privacyLink: string | null;
  readonly cloud: Account["cloud"];
  /** Host of Outlook on the web on Exchange on-premises. */
  readonly owaHost: string | null;
}

function meta(page: Document, name: string): string | null {
  return page.querySelector<HTMLMetaElement>(`meta[name="modori:${name}"]`)?.content || null;
}

/** The packager lets only https through; a page edited by hand gets no other link past this either. */
function link(page: Document, name: string): string | null {
  const value = meta(page, name);
  return value !== null && URL.canParse(value) && new URL(value).protocol === "https:" ? value : null;
}

export function readDeployment(page: Document = document): Deployment {
  const owa = link(page, "owa-link");
  const helpDesk = { address: meta(page, "help-desk-address"), link: link(page, "help-desk-link") };
  return {
    helpDesk: helpDesk.address === null && helpDesk.link === null ? null : helpDesk,
    privacyLink: link(page, "privacy-link"),
    cloud: CLOUDS.find((cloud) => cloud === meta(page, "cloud")) ?? "worldwide",
    owaHost: owa && new URL(owa).host,
  };
}

/** A page packaged for one of the separate clouds is used in that cloud only, even where Outlook does not tell it. */
export function accountIn(deployment: Deployment, detected: Account): Account {
  return {
    ...detected,
    cloud: deployment.cloud === "worldwide" ? detected.cloud : deployment.cloud,
    owaHost: detected.owaHost ?? (detected.type === "onpremises" ? deployment.owaHost : null),
  };
}
