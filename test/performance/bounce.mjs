// Bounces of any size, as Postfix writes them: the report is small, the returned mail with its attachment is what weighs.

const BOUNDARY = "7C1F2A40B3.1794708727/mx1.kaede-shoji.example.co.jp";
const INNER = "=_returned_0001";
const LINE = `${"QmFzZTY0IG9mIGEgZHJhd2luZywgd2hpY2ggbm9ib2R5IHdpbGwgZXZlciBkZWNvZGUhIQ==".padEnd(76, "A")}\n`;

const report = (number) => `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx1.kaede-shoji.example.co.jp>
To: sato@kaede-shoji.example.co.jp
Subject: Undelivered Mail Returned to Sender (${number})
Date: Fri, 20 Nov 2026 10:15:${String(number % 60).padStart(2, "0")} +0900 (JST)
Message-Id: <2026112001${number}.7C1F2A40B3@mx1.kaede-shoji.example.co.jp>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="${BOUNDARY}"

--${BOUNDARY}
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx1.kaede-shoji.example.co.jp.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<tanaka${number}@customer.example.jp>: host mx.customer.example.jp[192.0.2.25] said: 550
    5.1.1 <tanaka${number}@customer.example.jp>: Recipient address rejected: User unknown in
    local recipient table (in reply to RCPT TO command)

--${BOUNDARY}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.kaede-shoji.example.co.jp
X-Postfix-Queue-ID: 7C1F2A40B3
X-Postfix-Sender: rfc822; sato@kaede-shoji.example.co.jp
Arrival-Date: Fri, 20 Nov 2026 10:15:01 +0900 (JST)

Final-Recipient: rfc822; tanaka${number}@customer.example.jp
Original-Recipient: rfc822;tanaka${number}@customer.example.jp
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.customer.example.jp
Diagnostic-Code: smtp; 550 5.1.1 <tanaka${number}@customer.example.jp>: Recipient address
    rejected: User unknown in local recipient table

--${BOUNDARY}
Content-Description: Undelivered Message
Content-Type: message/rfc822

Return-Path: <sato@kaede-shoji.example.co.jp>
Received: from pc17.kaede-shoji.example.co.jp (pc17 [192.0.2.117])
\tby mx1.kaede-shoji.example.co.jp (Postfix) with ESMTPSA id 7C1F2A40B3
\tfor <tanaka${number}@customer.example.jp>; Fri, 20 Nov 2026 10:15:01 +0900 (JST)
From: Sato <sato@kaede-shoji.example.co.jp>
To: tanaka${number}@customer.example.jp
Subject: Drawings, part ${number}
Date: Fri, 20 Nov 2026 10:15:00 +0900
Message-Id: <d3f0${number}@kaede-shoji.example.co.jp>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="${INNER}"

--${INNER}
Content-Type: text/plain; charset=utf-8

Here are the drawings.

--${INNER}
Content-Type: application/pdf; name="drawings.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="drawings.pdf"

`;
const END = `
--${INNER}--

--${BOUNDARY}--
`;

/**
 * One bounce of about `size` bytes. `number` makes recipient, subject and ids differ. Written into one buffer, so that
 * making it leaves nothing behind in memory.
 */
export function bounce(size, number = 1) {
  const head = Buffer.from(report(number));
  const lines = Math.max(1, Math.floor((size - head.length - END.length) / LINE.length));
  const mail = Buffer.alloc(head.length + lines * LINE.length + END.length, LINE, "latin1");
  mail.fill(LINE, head.length, mail.length - END.length, "latin1");
  head.copy(mail);
  mail.write(END, mail.length - END.length, "latin1");
  return mail;
}
