// npm run licences: every package of which code is shipped, with version, licence and size, for each output of the build.
// Exit 1 when a licence is not on the list of those that may be shipped, or a package wants to run a script at install.
import { isAllowed, OUTPUTS, shippedPackages } from "./packaging/packages.js";

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

function printTable(output, packages) {
  const rows = packages.map(({ name, version, licence, bytes }) => [name, version, licence, kilobytes(bytes)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(`\n${output}: ${packages.length} packages (size: source of the modules used, before it is made small)`);
  for (const row of rows) {
    console.log(row.map((cell, i) => (i === 3 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join("  "));
  }
}

let refused = 0;
for (const output of OUTPUTS) {
  let packages;
  try {
    packages = shippedPackages(output);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  printTable(output, packages);
  for (const { name, licence, installScript } of packages) {
    if (!isAllowed(licence)) console.error(`${name}: ${licence} may not be shipped`);
    if (installScript) console.error(`${name} runs a script when it is installed`);
    if (!isAllowed(licence) || installScript) refused++;
  }
}
process.exit(refused === 0 ? 0 : 1);
