import fc from "fast-check";
import { distance, isConsumerAddress, suggestAddresses } from "../../src/checklist/address";

test.each([
  ["taro@gmial.com", "taro@gmail.com"],
  ["taro@gmai.com", "taro@gmail.com"],
  ["taro@gmail.con", "taro@gmail.com"],
  ["taro@gmail.co.jp", "taro@gmail.com"],
  ["taro@0utlook.com", "taro@outlook.com"],
  ["taro@hotmai1.com", "taro@hotmail.com"],
  ["taro@yahoo.jp", "taro@yahoo.co.jp"],
  ["taro@yaho.co.jp", "taro@yahoo.co.jp"],
  ["taro@docomo.co.jp", "taro@docomo.ne.jp"],
  ["taro@docomo.ne.jo", "taro@docomo.ne.jp"],
  ["taro@ezwed.ne.jp", "taro@ezweb.ne.jp"],
  ["taro@icloud.con", "taro@icloud.com"],
  ["taro@outlook,com", "taro@outlook.com"],
  ["ｔａｒｏ＠ｇｍａｉｌ．ｃｏｍ", "taro@gmail.com"],
  ["taro@gmail.com.", "taro@gmail.com"],
  ["<taro@gmail.com>", "taro@gmail.com"],
  ["taro @gmail.com", "taro@gmail.com"],
])("%s was meant as %s", (typed, meant) => {
  expect(suggestAddresses(typed)[0]).toBe(meant);
});

test("domains and addresses the reader uses count as well spelled", () => {
  const known = ["suzuki@example.co.jp", "sato0l@example.co.jp"];
  expect(suggestAddresses("ito@exmaple.co.jp", known)).toEqual(["ito@example.co.jp"]);
  expect(suggestAddresses("ito@example.com", known)).toEqual(["ito@example.co.jp"]);
  expect(suggestAddresses("sat0ol@example.co.jp", known)).toEqual(["sato0l@example.co.jp"]);
  expect(suggestAddresses("sato0l@example.co.jp", known)).toEqual([]);
});

test.each([
  ["SRS0=Hk7A=ZX=example.com=taro@forward.example.jp"],
  ["prvs=1234abcd=taro@gmial.com"],
  ["IMCEAEX-_O=EXCHANGELABS_CN=taro@namprd01.prod.outlook.com"],
  ["bounces+12345@gmial.com"],
  ["taro..sato@docomo.ne.jp"],
  ["taro.@ezweb.ne.jp"],
  ["taro@gmail.com"],
  ["taro@mail.com"],
  ["taro@ymail.com"],
  ["taro@qw.com"],
  ["taro@example.co.jp"],
  ["no address at all"],
  ["@gmial.com"],
  ["taro@"],
  [""],
])("%s is not corrected", (address) => {
  expect(suggestAddresses(address)).toEqual([]);
});

test("any text gives at most three addresses, none of them the text itself", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 400 }), fc.emailAddress()),
      fc.array(fc.emailAddress()),
      (text, known) => {
        const found = suggestAddresses(text, known);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found).not.toContain(text);
        for (const address of found) expect(address).toMatch(/^[^\s]+@[^\s@]+$/);
      },
    ),
  );
});

test("distance counts a swap of neighbours as one step", () => {
  expect(distance("gmial.com", "gmail.com")).toBe(1);
  expect(distance("kitten", "sitting")).toBe(3);
  expect(distance("", "abc")).toBe(3);
  expect(distance("abc", "abc")).toBe(0);
});

test("private persons' services are told from organizations", () => {
  expect(isConsumerAddress("taro@Hotmail.co.jp")).toBe(true);
  expect(isConsumerAddress("taro@example.co.jp")).toBe(false);
  expect(isConsumerAddress("taro")).toBe(false);
});
