/** Exchange's report in every language, as text alone: recipients, the server's words, nothing from the returned header. */

import type { HeadingRow } from "../../src/knowledge/headings";
import { EXCHANGE_HEADINGS } from "../../src/knowledge/headings-exchange";
import { ORIGINAL_HEADINGS } from "../../src/knowledge/headings-original";
import { pasted, report } from "./mail";

const LANGUAGES = ["en", "ja", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "ko", "zh-CN", "zh-TW"];

const rows: readonly HeadingRow[] = [...EXCHANGE_HEADINGS, ...ORIGINAL_HEADINGS];
function examples(language: string, means: HeadingRow["means"]): string[] {
  return rows
    .filter(
      (row) => (row.language ?? "en") === language && row.means === means && !row.at && row.software !== undefined,
    )
    .map((row) => row.example);
}

/** One report for each heading of the language; its other headings are the first of their kind. */
function reports(language: string): string[] {
  const [admin = "", server = ""] = [
    examples(language, "admin").find((text) => !text.includes("example")),
    examples(language, "admin").find((text) => text.includes("example")),
  ];
  const original = language === "en" ? "Original message headers:" : examples(language, "original")[0];
  return examples(language, "failed-list").map(
    (heading) => `${heading}

鈴木 花子<mailto:hanako@example.net>
? 0123456789


jiro@example.org<mailto:jiro@example.org>
? 0123456789





${admin}

${server}

hanako@example.net
mx.example.net
Remote Server returned '550 5.1.1 <hanako@example.net>: User unknown'

jiro@example.org
#552 5.2.2 STOREDRV; mailbox full ##

${original}

Received: from a.example.com (192.0.2.1) by b.example.com (192.0.2.2)
From: Sato <sato@example.co.jp>
To: <hanako@example.net>, <saburo@example.org>
Subject: 550 5.7.1 <shiro@example.org>: Refused
Message-ID: <1234@example.co.jp>
`,
  );
}

describe.each(LANGUAGES)("%s", (language) => {
  const all = reports(language);

  test("has headings of every kind", () => {
    expect(all.length).toBeGreaterThan(0);
    expect(examples(language, "admin").length).toBeGreaterThan(1);
  });

  test.each(all.map((text) => [text.split("\n")[0], text]))("%s", async (_heading, text) => {
    const got = await pasted(text as string);
    expect(got).toMatchObject({
      kind: "bounce",
      recipients: [
        {
          recipient: "hanako@example.net",
          diagnostic: "550 5.1.1 <hanako@example.net>: User unknown",
          remoteMta: "mx.example.net",
        },
        { recipient: "jiro@example.org", diagnostic: "552 5.2.2 STOREDRV; mailbox full" },
      ],
      original: {
        messageId: "<1234@example.co.jp>",
        from: "sato@example.co.jp",
        to: ["hanako@example.net", "saburo@example.org"],
      },
    });
    expect(got.recipients).toHaveLength(2);
  });

  test("the list alone names who failed", async () => {
    const [heading] = examples(language, "failed-list");
    const got = await pasted(`${heading}\n\nSuzuki Hanako<mailto:hanako@example.net>\n? 01234\n`);
    expect(got).toMatchObject({ kind: "bounce", recipients: [{ recipient: "hanako@example.net" }] });
  });
});

test("a page of Exchange, in a language of its own, with the words in table cells", async () => {
  const got = await report({
    html: `<html><body><p><b>Échec de la remise pour ces destinataires ou groupes&nbsp;:</b></p>
<p><a href="mailto:hanako@example.net">Suzuki Hanako</a><br>L'adresse est introuvable.</p><br><br>
<p><b>Informations de diagnostic pour les administrateurs&nbsp;:</b></p><p>Serveur de génération&nbsp;: ex1.example.fr</p>
<p>hanako@example.net<br>Remote Server returned '550 5&#8209;1&#8209;1 &lt;hanako@example.net&gt;: User unknown'</p>
<p>En-têtes de message d'origine&nbsp;:</p><pre>From: sato@example.co.jp
To: saburo@example.org
</pre></body></html>`,
  });
  expect(got).toMatchObject({ kind: "bounce", language: "fr", reportingMta: "ex1.example.fr" });
  expect(got.recipients.map((one) => one.recipient)).toEqual(["hanako@example.net"]);
});
