/** Kinds of tests: unit (Node), view (jsdom), browser (real Chromium on the built pane), performance (measured alone). */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: ["/node_modules/"],
  // A catalogue is cut in two by the build only; here either part is all of it.
  moduleNameMapper: {
    "^(.+\\.json)\\?(?:first|later)$": "$1",
    "^iconv-lite$": "<rootDir>/src/classifier/message/iconv-lite.ts",
  },
};

export default {
  testTimeout: 20_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/browser/"],
    },
    {
      ...common,
      displayName: "view",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testPathIgnorePatterns: ["performance.test"],
      setupFilesAfterEnv: ["<rootDir>/test/browser/setup.ts"],
      testTimeout: 60_000,
    },
    {
      // Measured alone, when all other tests are done: npm test does so, and npm run performance.
      ...common,
      displayName: "performance",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/performance.test.ts"],
    },
  ],
};
