// @ts-check
// How a person gets the development add-in into an Outlook that no tool can reach, with the values filled in.

/**
 * @param {{ manifest: string, page: string, id: string, ca: string | null }} values paths and addresses as on this machine;
 *   `ca` is the development certificate authority when nothing has made this machine trust it
 */
export const sideloadSteps = ({ manifest, page, id, ca }) => `
Outlook on the web, new Outlook for Windows, Outlook.com
  1. Open ${page} in the browser once: the pane must appear without a warning.${
    ca
      ? `
     This machine does not trust the development certificate yet. Either accept the warning in the browser you use for Outlook,
     or import ${ca} as an authority
     (Chrome, Edge: Settings > Privacy and security > Security > Manage certificates > Authorities;
      Firefox: Settings > Privacy & Security > View Certificates > Authorities).`
      : ""
  }
  2. Open https://aka.ms/olksideload and wait some seconds for "Add-Ins for Outlook".
  3. My add-ins > Custom Addins > Add a custom add-in > Add from File, and choose
     ${manifest}
  4. Open a mail and press the Apps button, then "Why it came back".
     When the browser asks whether Outlook may reach devices on your local network, allow it: this server is one.
  The other Outlooks of the same mailbox get the add-in by themselves, classic Windows within a day. They load the pane from
  ${page}, so it appears only on the machine this server runs on.
To remove it: the same dialog, "..." on the add-in, Remove. Its id is ${id}.
Only accounts that may add their own add-ins see "Custom Addins"; ask the admin for the role "My Custom Apps" otherwise.
`;
