/** What is shipped may be shipped, and nothing needs a script at install. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isAllowed, OUTPUTS, shippedPackages } from "../../scripts/packaging/packages.js";

const ROOT = resolve(__dirname, "../..");
const built = (output: string) => existsSync(resolve(ROOT, `dist/packages/${output}.json`));

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(resolve(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};
const manifest = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

/**
 * Build tools that bring an install script and work without it: their binaries come as optional packages of their own.
 * npm runs such scripts only when approved, so a name that is not here must be looked at before it is used.
 */
const SCRIPTS_NOT_NEEDED = ["node_modules/@parcel/watcher", "node_modules/@swc/core"];

describe.each(OUTPUTS)("%s", (output) => {
  if (!built(output)) {
    test.skip(`was not built, so its packages are unknown (npm run build)`, () => {});
    return;
  }
  const packages = shippedPackages(output);

  test("every shipped package is under a licence that may be shipped", () => {
    expect(packages.length).toBeGreaterThan(0);
    expect(
      packages.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`),
    ).toEqual([]);
  });

  test("no shipped package has an install script, every one has a hash in the lock file", () => {
    expect(packages.filter(({ installScript }) => installScript)).toEqual([]);
    expect(packages.filter(({ sha512 }) => sha512 === null).map(({ name }) => name)).toEqual([]);
  });
});

test("a licence that binds the whole product is refused", () => {
  for (const licence of ["GPL-3.0", "MIT AND GPL-2.0", "MPL-2.0", "UNLICENSED", "unknown", ""]) {
    expect(isAllowed(licence)).toBe(false);
  }
  for (const licence of ["MIT", "(MIT OR GPL-3.0)", "MIT AND ISC"]) expect(isAllowed(licence)).toBe(true);
});

test("nothing new wants to run a script at install", () => {
  const wanting = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.map(([path]) => path)).toEqual(SCRIPTS_NOT_NEEDED);
});

test("versions are exact, and every locked package has a hash", () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  // Build tools' binaries for other systems than the one the file was written on are named, so that npm ci works there.
  const named = ({ dev, optional, os }: Locked) => dev && optional && os !== undefined;
  const unhashed = Object.entries(lock.packages).filter(
    ([path, p]) => path !== "" && !p.link && !p.integrity && !named(p),
  );
  expect(unhashed.map(([path]) => path)).toEqual([]);
});

test("every optional package is in the lock file: npm ci refuses one that lacks the binaries of another system", () => {
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, "")));
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});
