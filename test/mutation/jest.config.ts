import type { Config } from "jest";
import everything from "../../jest.config";

const config: Config = {
  ...everything,
  rootDir: "../..",
  roots: ["<rootDir>/test/mutation"],
  testMatch: ["<rootDir>/test/mutation/by-jest.ts"],
};

export default config;
