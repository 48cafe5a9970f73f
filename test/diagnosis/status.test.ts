/** Every code of the standards gives a sensible answer alone, in its class and in the other one. */
import { rules as first } from "../../src/knowledge/rules/status";
import { rules as second } from "../../src/knowledge/rules/status-policy";
import { failure, verdict } from "./helpers";

const codes = [...first, ...second].flatMap(({ when: { status }, reason }) =>
  status && !status.includes("x") ? [{ status, reason }] : [],
);

test("the whole registry is there", () => {
  expect(codes.length).toBeGreaterThan(120);
});

test.each(codes)("$status alone", ({ status, reason }) => {
  expect(verdict(`${status[0]}50 ${status} Message not delivered`).is.split(".")[0]).toBe(reason);
  expect(failure({ status }).reason).toBe(reason);
});

test.each(codes.filter(({ status }) => status.startsWith("4")))("$status passes by itself", ({ status }) => {
  expect(failure({ status }).severity).toBe("transient");
});

test("a code nobody has listed falls back on its subject", () => {
  expect(failure({ status: "5.1.77" }).reason).toBe("userunknown");
  expect(failure({ status: "5.3.77" }).reason).toBe("systemerror");
  expect(failure({ status: "5.6.77" }).reason).toBe("contenterror");
});

test("a code that only tells the class gives way to the reply and to any text", () => {
  expect(failure({ status: "5.0.0", diagnostic: "550 refused", stage: "rcpt" }).reason).toBe("userunknown");
  expect(failure({ status: "5.0.0", diagnostic: "552 mailbox full" }).reason).toBe("mailboxfull");
  expect(failure({ status: "5.0.0" }).reason).toBe("undefined");
});
