/** Situations for the review of the checklist, beyond the sample mails: returned mails as servers write them, with invented names. */
import type { OriginAnswer } from "../../src/checklist/types";

interface Failed {
  readonly to: string;
  /** As it was typed, when it differs. */
  readonly typed?: string;
  readonly status: string;
  readonly says: string;
  readonly host?: string;
  readonly action?: "failed" | "delayed";
}

export interface Situation {
  readonly id: string;
  readonly eml: string;
  /** Several bounces came together. */
  readonly wave?: true;
  readonly answer?: OriginAnswer;
}

const ME = "sato@kaede-shoji.example.co.jp";

interface Mail {
  readonly reporter?: string;
  readonly from?: string;
  readonly received?: string;
  readonly retryUntil?: string;
  readonly subject?: string;
}

/** A report as RFC 3464 has it, with the headers of the mail that came back. */
function dsn(failed: readonly Failed[], mail: Mail = {}): string {
  const reporter = mail.reporter ?? "mx-out.kaede-shoji.example.co.jp";
  const from = mail.from ?? `"佐藤 美咲" <${ME}>`;
  const typed = failed.map(({ to, typed: as }) => as ?? to);
  const people = failed.map(
    ({ to, says, host }) => `<${to}>: host ${host ?? `mx.${to.split("@")[1]}`}[203.0.113.20] said: ${says}`,
  );
  const blocks = failed.map(({ to, typed: as, status, says, host, action }) =>
    [
      `Final-Recipient: rfc822; ${to}`,
      `Original-Recipient: rfc822;${as ?? to}`,
      `Action: ${action ?? "failed"}`,
      `Status: ${status}`,
      `Remote-MTA: dns; ${host ?? `mx.${to.split("@")[1]}`}`,
      `Diagnostic-Code: smtp; ${says}`,
      ...(mail.retryUntil ? [`Will-Retry-Until: ${mail.retryUntil}`] : []),
    ].join("\n"),
  );
  return `Return-Path: <>
Received: by ${reporter} (Postfix) id 4D1B200C2A; Thu, 19 Nov 2026 14:41:20 +0900 (JST)
Date: Thu, 19 Nov 2026 14:41:20 +0900 (JST)
From: MAILER-DAEMON@${reporter} (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${ME}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"
Message-Id: <20261119054120.4D1B200C2A@${reporter}>

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

This is the mail system at host ${reporter}.

${people.join("\n")}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; ${reporter}
Arrival-Date: Thu, 19 Nov 2026 10:40:12 +0900 (JST)

${blocks.join("\n\n")}

--b1
Content-Type: message/rfc822

Received: from ${mail.received ?? "pc-12.kaede-shoji.example.co.jp (pc-12.kaede-shoji.example.co.jp [192.0.2.12])"}
	by ${reporter} (Postfix) with ESMTPSA id 4D1B200C2A; Thu, 19 Nov 2026 10:40:12 +0900 (JST)
Date: Thu, 19 Nov 2026 10:40:10 +0900
From: ${from}
To: ${typed.join(",\n\t")}
Subject: ${mail.subject ?? "見積書の送付"}
Message-ID: <20261119014010.77A1@kaede-shoji.example.co.jp>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

いつもお世話になっております。

--b1--
`;
}

const EXCHANGE = "TYAPR01MB5231.jpnprd01.prod.outlook.com";
const team = (name: string) => `${name}@momiji-kikaku.example.jp`;

export const SITUATIONS: readonly Situation[] = [
  {
    id: "organization restricted",
    eml: dsn(
      [
        {
          to: "order@sakura-print.example.jp",
          status: "5.7.705",
          says: "550 5.7.705 Access denied, tenant has exceeded threshold. Visit https://go.microsoft.com/fwlink/?linkid=526653",
          host: EXCHANGE,
        },
      ],
      { reporter: EXCHANGE },
    ),
  },
  {
    id: "wave of returned mails",
    wave: true,
    eml: dsn([{ to: "a.lindqvist@kopparberg-hotell.example.se", status: "5.1.1", says: "550 5.1.1 User unknown" }]),
  },
  {
    id: "own sending limit used up",
    eml: dsn(
      [
        {
          to: "info@momiji-kikaku.example.jp",
          status: "5.1.90",
          says: "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
          host: EXCHANGE,
        },
      ],
      { reporter: EXCHANGE },
    ),
  },
  {
    id: "forged sender, answered no",
    answer: "foreign",
    eml: dsn([{ to: "webmaster@kopparberg-hotell.example.se", status: "5.1.1", says: "550 5.1.1 No such user here" }], {
      reporter: "srv17.nordhost.example.net",
      received: "unknown (HELO vps-4471.bulk-offers.example) (198.51.100.239)",
      subject: "Your parcel is waiting",
    }),
  },
  {
    id: "forwarding target does not exist",
    eml: dsn([
      {
        to: "oldbox@kaede-mobile.example.jp",
        typed: "kimura@yanagi-logi.example.jp",
        status: "5.1.1",
        says: "550 5.1.1 <oldbox@kaede-mobile.example.jp>: Recipient address rejected: User unknown in local recipient table",
      },
    ]),
  },
  {
    id: "greylisted, still trying",
    eml: dsn(
      [
        {
          to: "kobayashi@yanagi-logi.example.jp",
          status: "4.2.0",
          says: "450 4.2.0 <kobayashi@yanagi-logi.example.jp>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/yanagi-logi.example.jp.html",
          action: "delayed",
        },
      ],
      { retryUntil: "Tue, 24 Nov 2026 10:40:12 +0900 (JST)" },
    ),
  },
  {
    id: "greylisted, given up",
    eml: dsn([
      {
        to: "kobayashi@yanagi-logi.example.jp",
        status: "4.7.1",
        says: "451 4.7.1 Greylisting in action, please come back in 00:05:00",
      },
    ]),
  },
  {
    id: "twelve recipients, three causes",
    eml: dsn([
      ...["abe", "baba", "chiba", "doi", "endo", "fujita", "goto"].map((name) => ({
        to: team(name),
        status: "5.1.1",
        says: `550 5.1.1 <${team(name)}>: Recipient address rejected: User unknown`,
      })),
      ...["hara", "ito", "kato"].map((name) => ({
        to: team(name),
        status: "4.2.2",
        says: `452 4.2.2 <${team(name)}>: Mailbox full`,
      })),
      ...["mori", "noda"].map((name) => ({
        to: `${name}@sakura-print.example.jp`,
        status: "5.7.1",
        says: "554 5.7.1 Service unavailable; Client host [203.0.113.77] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.77",
      })),
    ]),
  },
  {
    id: "DMARC of the own domain",
    eml: dsn([
      {
        to: "nakamura@gmail.com",
        status: "5.7.26",
        says: "550 5.7.26 Unauthenticated email from kaede-shoji.example.co.jp is not accepted due to domain's DMARC policy. Please contact the administrator of kaede-shoji.example.co.jp domain.",
        host: "gmail-smtp-in.l.google.com",
      },
    ]),
  },
  {
    id: "encryption required",
    eml: dsn([
      {
        to: "keiri@momiji-kikaku.example.jp",
        status: "5.7.10",
        says: "530 5.7.0 Must issue a STARTTLS command first",
      },
    ]),
  },
  {
    id: "attachment blocked",
    eml: dsn([
      {
        to: "nakamura@gmail.com",
        status: "5.7.0",
        says: "552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines.",
        host: "gmail-smtp-in.l.google.com",
      },
    ]),
  },
  {
    id: "sending server refused the sign-in",
    eml: dsn(
      [
        {
          to: "kobayashi@yanagi-logi.example.jp",
          status: "5.7.57",
          says: "530 5.7.57 Client not authenticated to send mail",
          host: "smtp.office365.com",
        },
      ],
      { reporter: "copier-3f.kaede-shoji.example.co.jp" },
    ),
  },
  {
    id: "closed group",
    eml: dsn([
      {
        to: "zenin@momiji-kikaku.example.jp",
        status: "5.7.133",
        says: "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
      },
    ]),
  },
  {
    id: "forwarding loop",
    eml: dsn([
      {
        to: "kimura@yanagi-logi.example.jp",
        status: "5.4.6",
        says: "554 5.4.6 Hop count exceeded - possible mail loop",
      },
    ]),
  },
  {
    id: "nothing but refused",
    eml: dsn([{ to: "kimura@yanagi-logi.example.jp", status: "5.0.0", says: "550 Requested action not taken" }]),
  },
];
