import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as jenjang from "jenjang";

// The library as an ES module and as CommonJS, from a folder that has it installed and nothing else.
const read = (path) => ({ path, text: readFileSync(new URL(`node_modules/jenjang/${path}`, import.meta.url), "utf8") });
const loading = jenjang.load(read("rules/vocabulary.yaml"), [read("rules/kutai-barat/perbup-21-2017.yaml")]);
const replies = jenjang.ask(loading.book, { command: "route", from: "Dinas Pariwisata", to: "Bupati" });
const required = createRequire(import.meta.url)("jenjang");
const faults = required.load(read("rules/vocabulary.yaml"), [{ path: "rules/x/y.yaml", text: "regulation: {}" }]);
process.stdout.write(
  JSON.stringify({
    answers: jenjang.toJson(replies, "id").answers.length,
    exports: [Object.keys(required).length, Object.keys(jenjang).filter((name) => name in required).length],
    faults: faults.diagnostics.length,
  }),
);
