/** What Office.js of the npm package asks of MicrosoftAjax.js, and that our stand-in offers it (--office-js self). */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { MICROSOFT_AJAX } from "../../scripts/packaging/clouds.js";
import { microsoftAjax, officeFiles } from "../../scripts/packaging/office-js.js";

const files = officeFiles();
const libraries = [...files.keys()].filter((path) => /^office\/outlook-.*\.js$/.test(path));
const text = (path: string) => String(files.get(path));
const DIST = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** The stand-in in a world of its own, with the names that it makes. */
function world(): (expression: string) => unknown {
  const context = createContext({});
  runInContext("var window = globalThis", context);
  runInContext(microsoftAjax(), context);
  return (expression) => runInContext(expression, context);
}

test("the libraries of all clients are there, unchanged", () => {
  expect(libraries.map((path) => path.slice("office/outlook-".length))).toEqual([
    "android-16.00.js",
    "ios-16.00.js",
    "mac-16.00.js",
    "web-16.01.js",
    "win32-16.02.js",
  ]);
  const changed = ["office/office.js", ...libraries].filter(
    (path) => !readFileSync(resolve(DIST, path.slice("office/".length))).equals(Buffer.from(files.get(path) ?? "")),
  );
  expect(changed).toEqual([]);
});

test.each(libraries)("%s: everything it uses of MicrosoftAjax.js is in the stand-in", (path) => {
  const code = text(path).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map((match) => match[0]))];
  const of = (name: string, owner: string) =>
    found(new RegExp(`\\.${name}\\.\\w+`, "g")).map((use) => use.replace(`.${name}`, owner));
  const uses = [
    ...found(/\bSys(?:\.\w+)+/g),
    ...found(/\bType\.\w+/g),
    ...found(/\bFunction\._\w+/g),
    ...of("msAjaxError", "Error"),
    ...of("msAjaxString", "String"),
    ...of("msAjaxDebug", "Sys.Debug"),
  ];
  expect(uses).toEqual(expect.arrayContaining(["Sys.StringBuilder", "Function._validateParams", "Sys.Debug.trace"]));
  const has = world();
  // Internet Explorer's way of adding listeners, behind the question whether there is any other.
  const reachable = uses.filter((use) => !use.startsWith("Sys.Browser"));
  expect(reachable.filter((use) => has(`typeof ${use}`) === "undefined")).toEqual([]);
  // Inheritance as MicrosoftAjax.js has it, which the stand-in lacks: the libraries of Outlook 2016 used it.
  expect(code).not.toMatch(/\.(?:initializeBase|callBaseMethod|registerEnum|createDelegate)\(/);
});

test("each library takes the stand-in for the real one, by its own question", () => {
  for (const path of libraries) {
    const readable = readFileSync(resolve(DIST, path.slice("office/".length).replace(/js$/, "debug.js")), "utf8");
    const question = /isMsAjaxLoaded = (function \(\) \{[\s\S]*?\n {8}\});/.exec(readable)?.[1] ?? "";
    expect(question).toContain("JavaScriptSerializer");
    expect(world()(`(${question})()`)).toBe(true);
    expect(runInContext(`(${question})()`, createContext({}))).toBe(false);
  }
});

test("only this address is asked for, and only when it is missing", () => {
  const address = MICROSOFT_AJAX.replace("https:", "");
  for (const path of libraries) {
    expect(text(path).match(/\/\/ajax\.[\w./]+/g)).toEqual([address]);
  }
});

test("the stand-in checks parameters as the libraries rely on", () => {
  const ask = world();
  const params =
    '[{ name: "options", type: Object, optional: true }, { name: "callback", type: Function, mayBeNull: false }]';
  expect(ask(`Function._validateParams([{}, () => 1], ${params})`)).toBeNull();
  expect(ask(`String(Function._validateParams([undefined, null], ${params}))`)).toMatch(/null: callback/);
  expect(ask(`String(Function._validateParams([{}, "text"], ${params}))`)).toMatch(/type: callback/);
  expect(ask(`Type.registerNamespace("A.B"), typeof A.B`)).toBe("object");
  expect(ask(`new Sys.StringBuilder().append("a").append(1).toString()`)).toBe("a1");
  expect(ask(`Sys.Serialization.JavaScriptSerializer.deserialize('{"a":1}').a`)).toBe(1);
});
