// The functions that ajv makes of the schemas, written out: `src/document/validators.ts` has them made at every run.
import { build } from "esbuild";

const WRITTEN_OUT = `
import standalone from "ajv/dist/standalone";
import { ajv } from "./src/document/validators";
export const code = standalone(ajv);
`;
const LOOKED_UP = "const all = exports; module.exports = { validatorOf: (kind) => all[kind] };";

/** The text of a module that has the functions themselves. */
async function writtenOut() {
  const stdin = { contents: WRITTEN_OUT, resolveDir: ".", loader: "ts" };
  const { outputFiles } = await build({ stdin, bundle: true, platform: "node", format: "esm", write: false });
  const { code } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  return `${code}\n${LOOKED_UP}\n`;
}

/** Puts them in the place of that file. */
export const validators = {
  name: "validators",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]document[\\/]validators\.ts$/ }, async () => ({
      contents: await writtenOut(),
      loader: "js",
      resolveDir: ".",
    })),
};
