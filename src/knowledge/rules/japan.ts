/** Answers of other providers in Japan. */
import { SISIMAI_BIGLOBE } from "./sources";
import { table } from "./table";

export const rules = table("japan", {}, [
  [
    "does not exist",
    "rejected",
    "553 <example.com> does not exist",
    "https://note.com/sendmagic/n/n5afbf98aeb25",
    { speaker: "softbank" },
  ],
  [
    ["message size", "exceeds size limit"],
    "emailtoolarge.recipient_server",
    "552 message size example.com exceeds size limit",
    "http://misapon.blogspot.com/ (2011 sample, i.softbank.jp)",
    { speaker: "softbank" },
  ],
  [
    "does not exist",
    "rejected",
    "553 Does not exist",
    "https://note.com/sendmagic/n/n59a9f610bc0e",
    { id: "does-not-exist-2", speaker: "jcom" },
  ],
  [
    "too many messages for this session",
    "ratelimited.ip",
    "421 #4.x.2 Too many messages for this session",
    "https://note.com/sendmagic/n/n59a9f610bc0e",
    { speaker: "jcom", actors: ["nobody"] },
  ],
  [
    ["host unknown(name server:", "host not found"],
    "hostunknown",
    "550 Host unknown (Name server: example.com: host not found)",
    "https://help.sakura.ad.jp/rs/2265",
    { speaker: "sakura" },
  ],
  [
    "client host rejected:access denied",
    "securityerror.smtp_auth",
    "554 5.7.1 Client host rejected: Access denied",
    "https://help.arena.ne.jp/hc/ja/articles/360038694154",
    { speaker: "webarena" },
  ],
  [
    "mail delivery failed... user unknown",
    "filtered.reception_rule",
    "550 Mail Delivery Failed... User unknown",
    SISIMAI_BIGLOBE,
    { actors: ["sender", "recipient"] },
  ],
]);
