// What a build for measuring adds: every source file counts its branches, and every process and thread writes the counts down.
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInstrumenter } from "istanbul-lib-instrument";
import ts from "typescript";

/** As the tests translate it (jest.config.ts), so that the counts of both are counts of the same branches. */
const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  isolatedModules: true,
  esModuleInterop: true,
  sourceMap: true,
};

/** The plugin for esbuild. What the counts are counts of is written into the folder `files` of the given one. */
export const counting = (folder) => ({
  name: "counting",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ contents: counted(path, folder), loader: "js" })),
});

function counted(path, folder) {
  const options = { fileName: path, compilerOptions };
  const { outputText, sourceMapText } = ts.transpileModule(readFileSync(path, "utf8"), options);
  const code = outputText.replace(/^\/\/# sourceMappingURL=.*$/m, "");
  const instrumenter = createInstrumenter({ esModules: true });
  const map = { ...JSON.parse(sourceMapText), sources: [path] };
  const contents = instrumenter.instrumentSync(code, path, map);
  writeFileSync(join(folder, "files", `${randomUUID()}.json`), JSON.stringify(instrumenter.lastFileCoverage()));
  return contents;
}

/** What a bundle begins with: the counts are written when everything else that happens at the end has happened. */
export const writing = (folder) => `if (globalThis.countsAreWritten === undefined) {
  globalThis.countsAreWritten = true;
  const { emit } = process;
  process.emit = function (name, ...args) {
    const answer = emit.call(this, name, ...args);
    if (name === "exit") {
      const counts = Object.entries(globalThis.__coverage__ ?? {}).map(([path, { s, f, b }]) => [path, { s, f, b }]);
      const file = ${JSON.stringify(join(folder, "counts"))} + "/" + require("node:crypto").randomUUID() + ".json";
      require("node:fs").writeFileSync(file, JSON.stringify(Object.fromEntries(counts)));
    }
    return answer;
  };
}`;
