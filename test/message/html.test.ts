import fc from "fast-check";
import { htmlToText } from "../../src/classifier/message/html";

test.each([
  ["<p>one</p><p>two</p>", "one\n\ntwo"],
  ["<div>one</div><div>two<br>three</div>", "one\ntwo\nthree"],
  ["a<br><br><br>b", "a\n\nb"],
  [
    "<table><tr><td>Reported error:</td><td><i>550 5.1.10</i></td></tr><tr><td>x</td></tr></table>",
    "Reported error: 550 5.1.10\nx",
  ],
  ["<ul><li>one<li>two</ul>three", "one\ntwo\n\nthree"],
  ["sato&#8203;@example<wbr>.co&shy;.jp", "sato@example.co.jp"],
  ["5&#8209;7&#x2011;1 &lt;a@b&gt; &amp;lt; &nbsp;x &unknown; &copy=1", "5-7-1 <a@b> &lt; x &unknown; &copy=1"],
  ["<style>p{}</style><script>alert('<p>')</script><title>t</title>text", "text"],
  ["<SCRIPT>var a = '</p>'</SCRIPT >text", "text"],
  ["<p title='a > b'>x</p>", "x"],
  ['<p title="never closed>x</p>y', "x\n\ny"],
  ["<!-- <p>no</p> -->yes<!-- open", "yes open"],
  ["1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3"],
  ["<pre>a  b\n  c</pre>d  e", "a  b\n  c\n\nd e"],
  ["<![if !mso]>x<![endif]>", "x"],
  ["für", "für"],
  ["", ""],
])("%s", (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test("never throws, and text without markup comes through", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."<>/!-=\"'&;#x1 apbr\n".split("")) }), (html) => {
      expect(typeof htmlToText(html)).toBe("string");
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9.]{1,8}$/), { minLength: 1 }), (words) => {
      expect(htmlToText(`<div>${words.join(" ")}</div>`)).toBe(words.join(" "));
    }),
  );
});
