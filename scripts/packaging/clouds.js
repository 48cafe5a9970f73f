// @ts-check
// What differs between Microsoft's clouds for a hosted page: where Office.js comes from, and who frames the pane.
// Sources: learn.microsoft.com/office/dev/add-ins/publish/government-cloud-guidance (addresses of Office.js; the one of 21Vianet is
// linked there); the Outlook hosts are those the checklist links to, of which only the worldwide ones are widely attested.

/**
 * @typedef {object} Cloud
 * @property {string} officeJs address of Office.js
 * @property {readonly string[]} outlook origins that frame the pane
 */

const WORLDWIDE_OUTLOOK = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://outlook.cloud.microsoft",
];

/** @satisfies {Record<string, Cloud>} */
export const CLOUDS = {
  worldwide: {
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    outlook: WORLDWIDE_OUTLOOK,
  },
  // Its mailboxes are at the worldwide addresses; only Office.js is elsewhere.
  gcc: {
    officeJs: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    outlook: WORLDWIDE_OUTLOOK,
  },
  "gcc-high": {
    officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    outlook: ["https://outlook.office365.us"],
  },
  dod: {
    officeJs: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    outlook: ["https://webmail.apps.mil", "https://outlook-dod.office365.us"],
  },
  china: {
    officeJs: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    outlook: ["https://partner.outlook.cn"],
  },
};

/**
 * Office.js of the CDN loads this script of the ASP.NET library in every client and cloud, and never gets ready without it. The whole
 * address, since its host also has old libraries that could be turned against the page.
 * Source: `loadMsAjaxFull` in the library itself; observed by running it.
 */
export const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
