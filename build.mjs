// Bundles the program and the library, each into one file without dependencies.
import { build } from "esbuild";

const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  logLevel: "warning",
  legalComments: "none",
};
await build({ ...common, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.js", minifySyntax: true });
await build({ ...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js" });
