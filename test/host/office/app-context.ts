import type { Client } from "./clients";
import type { Settings } from "./settings";
import { THEMES } from "./themes";

export const LOCALES = { ja: "ja-JP", en: "en-US" } as const;
const OUTLOOK_ON_THE_WEB = 64;

/** The answer to ContextActivationManager_getAppContextAsync. Nine members must not be null, or the start fails. */
export function appContext(instanceId: string, client: Client, settings: Settings, roaming: Record<string, string>) {
  const sets: Record<string, string> = { Mailbox: client.mailbox, DialogApi: "1.2" };
  if (client.browserWindow) sets.OpenBrowserWindowApi = "1.1";
  return {
    _id: instanceId,
    _appInstanceId: instanceId,
    _appName: OUTLOOK_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18000.20000",
    _appUILocale: LOCALES[settings.lang],
    _dataLocale: LOCALES[settings.lang],
    _docUrl: location.origin,
    _clientMode: 0,
    _settings: roaming,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _addinName: "Modori",
    _requirementMatrix: JSON.stringify(sets),
  };
}

/** Payload of officeThemeChanged: JSON text of colours as numbers, in an array. */
export function themeChanged(settings: Settings) {
  const asNumbers = Object.entries(THEMES[settings.theme]).map(([name, hex]) => [
    name,
    Number.parseInt(hex.slice(1), 16),
  ]);
  return [JSON.stringify(Object.fromEntries(asNumbers))];
}
