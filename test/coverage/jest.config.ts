import type { Config } from "jest";
import everything from "../../jest.config";

/** All tests, and every source file: also those that none of them loads. */
const config: Config = {
  ...everything,
  rootDir: "../..",
  roots: ["<rootDir>/test", "<rootDir>/src"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // These look at what ships, and a build that counts does not.
  testPathIgnorePatterns: ["/node_modules/", "/test/supply/", "/test/package/"],
  collectCoverage: true,
  collectCoverageFrom: ["src/**/*.ts"],
  coverageReporters: ["json"],
  coverageDirectory: "<rootDir>/coverage",
  // Counting takes time, and processes count too.
  testTimeout: 60_000,
};

export default config;
