/** The one-way import rule of DESIGN.md section 3, as a table. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../src");

/** Folder → folders it may import besides itself. `types:x` allows only type imports of x. */
const ALLOWED: Record<string, readonly string[]> = {
  knowledge: [],
  classifier: ["knowledge"],
  checklist: ["types:classifier", "knowledge"],
  locales: ["types:knowledge"],
  outlook: ["types:classifier", "types:checklist"],
  taskpane: ["knowledge", "classifier", "checklist", "locales", "outlook"],
  cli: ["knowledge", "classifier", "checklist", "locales"],
};

/** Packages a folder may import; `node:` stands for Node's built-ins. */
const PACKAGES: Record<string, readonly string[]> = {
  knowledge: [],
  classifier: ["@kenjiuno/msgreader"],
  checklist: [],
  locales: ["i18next"],
  outlook: [],
  taskpane: ["react", "react-dom", "react-dom/client", "@fluentui/react-components", "@fluentui/react-icons"],
  cli: ["node:"],
};

interface Import {
  file: string;
  line: number;
  spec: string;
  typeOnly: boolean;
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(dir, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(dir, entry.name)] : [],
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"/g;
  for (const match of text.matchAll(pattern)) {
    const spec = match[2] ?? match[3] ?? "";
    found.push({ file, line: text.slice(0, match.index).split("\n").length + 1, spec, typeOnly: Boolean(match[1]) });
  }
  return found;
}

function violation(i: Import): string | null {
  const folder = relative(SRC, i.file).split("/")[0] ?? "";
  const at = `${relative(SRC, i.file)}:${i.line} imports ${i.spec}`;
  const allowed = ALLOWED[folder];
  if (!allowed) return `${at}: folder ${folder} is not in the table`;
  if (i.spec.startsWith(".")) {
    const target = relative(SRC, resolve(dirname(i.file), i.spec)).split("/")[0] ?? "";
    if (target === folder || allowed.includes(target)) return null;
    return i.typeOnly && allowed.includes(`types:${target}`) ? null : at;
  }
  const packages = PACKAGES[folder] ?? [];
  return packages.some((p) =>
    p.endsWith(":") ? i.spec.startsWith(p) : i.spec === p || (i.typeOnly && i.spec.startsWith(`${p}/`)),
  )
    ? null
    : at;
}

const files = sources(SRC);

test("folders import only what stands before them", () => {
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap(importsOf).map(violation).filter(Boolean)).toEqual([]);
});

test("Office is named in the outlook folder only", () => {
  const offenders = files.filter(
    (f) =>
      !f.includes("/outlook/") &&
      /\bOffice\s*\.\s*\w/.test(readFileSync(f, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")),
  );
  expect(offenders.map((f) => relative(SRC, f))).toEqual([]);
});

test("no text reaches the page as markup", () => {
  const offenders = files.filter((f) =>
    /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(f, "utf8")),
  );
  expect(offenders.map((f) => relative(SRC, f))).toEqual([]);
});
