/** Exchange's answer beside the address on one line, as its HTML gives it when read alone: the server's words count, not the advice above. */
import { diagnose } from "../../src/classifier";

test.each([
  ["550 5.1.8 Access denied, bad outbound sender AS(42004)", "rejected", "account_restricted"],
  ["550 5.2.2 mailbox full", "mailboxfull", "recipient"],
])("%s", async (answer, reason, detail) => {
  const html = `<p><b>次の受信者またはグループへの配信に失敗しました:</b></p>
<p>受注窓口 (order@example.co.jp)<br>電子メール アドレスがスパムの送信元と疑われています。</p>
<p><b>管理者向けの診断情報:</b></p><p>生成サーバー: mail.example.jp</p>
<p>order@example.co.jp Remote Server returned '${answer}'</p>`;
  const { failures } = await diagnose({ html });
  expect(failures).toMatchObject([{ recipient: "order@example.co.jp", diagnostic: answer, reason, detail }]);
});
