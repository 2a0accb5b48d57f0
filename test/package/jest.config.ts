import type { Config } from "jest";
import base from "../../jest.config";

/** The tests of the package as it is installed: they pack and install it, so they are run by themselves. */
const config: Config = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/package"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/package/setup.ts",
  globalTeardown: "<rootDir>/test/package/teardown.ts",
  testTimeout: 120_000,
};

export default config;
