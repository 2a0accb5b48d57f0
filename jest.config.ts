import type { Config } from "jest";

const config: Config = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // The package is tested by itself: `npm run test:package`.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/package/"],
  transform: {
    "^.+\\.[jt]s$": [
      "ts-jest",
      {
        tsconfig: {
          allowJs: true,
          module: "commonjs",
          moduleResolution: "bundler",
          isolatedModules: true,
          esModuleInterop: true,
          target: "es2023",
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
  // chalk is an ES module: jest has to be given it in the form that it runs
  transformIgnorePatterns: ["node_modules/(?!chalk/)"],
};

export default config;
