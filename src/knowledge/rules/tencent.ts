/** Answers of Tencent QQ Mail and Foxmail. */
import { SISIMAI_TENCENT } from "./sources";
import { table } from "./table";

export const rules = table("tencent", {}, [
  [
    "suspected bounce attacks",
    "blocked",
    "550 Suspected bounce attacks https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "suspected spam ip",
    "blocked.provider_list",
    "550 Suspected spam ip https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "connection denied",
    "blocked.provider_list",
    "550 Connection denied https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "message too large",
    "emailtoolarge.recipient_server",
    "550 Message too large https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "mail is rejected by recipients",
    "rejected",
    "550 Mail is rejected by recipients https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", actors: ["recipient"], page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "suspected spam",
    "rejected",
    "550 Suspected spam https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", actors: ["sender"], page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "mail content denied",
    "spamdetected",
    "550 Mail content denied https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "mailbox unavailable or access denied",
    "ratelimited.ip",
    "550 Mailbox unavailable or access denied https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "bad address syntax",
    "syntaxerror",
    "550 Bad address syntax https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", actors: ["sender"], page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "ip frequency limited",
    "ratelimited.ip",
    "550 Ip frequency limited https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
  [
    "domain frequency limited",
    "ratelimited.ip",
    "550 Domain frequency limited https://service.mail.qq.com/detail/122/92",
    SISIMAI_TENCENT,
    { speaker: "tencent", page: "https://service.mail.qq.com/detail/122" },
  ],
]);
