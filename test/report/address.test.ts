import {
  addressAt,
  decodeEscapes,
  fieldAddress,
  findAddresses,
  sameAddress,
  unrewritten,
} from "../../src/classifier/report/address";

test.each([
  ["<hanako@example.net>: User unknown", ["hanako@example.net"]],
  ["mail to hanako.suzuki+tag@mail.example.net.", ["hanako.suzuki+tag@mail.example.net"]],
  ["'hanako@example.net' and *jiro@example.org*", ["hanako@example.net", "jiro@example.org"]],
  ['"hana..ko"@example.net', ['"hana..ko"@example.net']],
  ["h..a..@docomo.ne.jp", ["h..a..@docomo.ne.jp"]],
  ["宛先:hanako@example.net様", ["hanako@example.net"]],
  ["<花子@例え.jp>", ["花子@例え.jp"]],
  ["user@[192.0.2.1] x", ["user@[192.0.2.1]"]],
  ["nyaan%example.com@mx.example.com", ["nyaan%example.com@mx.example.com"]],
  ["for /G=Hans/S=Muster/C=CH/@gw.example.net", ["/G=Hans/S=Muster/C=CH/@gw.example.net"]],
  ["<.taro..mama.@docomo.ne.jp>", [".taro..mama.@docomo.ne.jp"]],
  ["... <hanako@example.net>, see .hanako@example.net", ["hanako@example.net", "hanako@example.net"]],
  ["to /hanako@example.net", ["hanako@example.net"]],
  ["mailto:a@example.net?subject=b", ["a@example.net"]],
  ["a @ b, @example.net, a@, @@", []],
])("addresses of %j", (text, want) => {
  expect(findAddresses(text).map((one) => one.address)).toEqual(want);
});

test("an address is found where it begins, and only there", () => {
  expect(addressAt("a@example.net: x", 0)?.address).toBe("a@example.net");
  expect(addressAt("x a@example.net", 0)).toBeNull();
  expect(addressAt("x a@example.net", 2)?.address).toBe("a@example.net");
});

test.each([
  ["rfc822; hanako@example.net", "hanako@example.net"],
  ["RFC822; <hanako@example.net>", "hanako@example.net"],
  ["rfc/822;hanako@example.net", "hanako@example.net"],
  ["<hanako@example.net>", "hanako@example.net"],
  ["rfc822;hanako+2Btag@example.net", "hanako+tag@example.net"],
  ["rfc822;hanako+2023@example.net", "hanako+2023@example.net"],
  ["utf-8; \\x{82B1}\\x{5B50}@example.net", "花子@example.net"],
  ["rfc822; \\350\\212\\261@example.net", "花@example.net"],
  ["X-Unix; |/usr/local/bin/import a@example.net", null],
  ["rfc822; /var/mail/hanako", null],
  ["rfc822; @mx.example.net", null],
  ['rfc822; ".xalias/helpdesk@kaede+2eexample"@example.com', null],
  ["rfc822; hanako", null],
  ["", null],
])("field value %j", (value, want) => {
  expect(fieldAddress(value)).toBe(want);
});

test("octal escapes are decoded only where they are bytes beyond ASCII", () => {
  expect(decodeEscapes("\\345\\256\\233\\345\\205\\210 C:\\123")).toBe("宛先 C:\\123");
});

test.each([
  ["SRS0=AbCd=XY=example.net=hanako@forward.example.com", "hanako@example.net"],
  ["SRS1=AbCd=first.example.org==XyZw=ZZ=example.net=hanako@forward.example.com", "hanako@example.net"],
  ["prvs=1234abcd=hanako@example.net", "hanako@example.net"],
  ["IMCEASMTP-hanako+40example+2Enet@example.com", "hanako@example.net"],
  ["hanako@example.net", "hanako@example.net"],
])("rewritten %s", (address, want) => {
  expect(unrewritten(address)).toBe(want);
});

test("case, brackets and quotes do not make another mailbox", () => {
  expect(sameAddress("<Hanako@Example.NET>", '"hanako"@example.net')).toBe(true);
  expect(sameAddress("a@example.net", "b@example.net")).toBe(false);
  expect(sameAddress(null, null)).toBe(false);
});
