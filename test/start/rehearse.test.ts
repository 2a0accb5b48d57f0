import { writeFileSync } from "node:fs";
import { readRuleFiles } from "../../src/cli/files";
import { storeFor } from "../../src/cli/store-for";
import { load } from "../../src/load";
import { rehearse } from "../../src/start/quick";
import { keepBook } from "../../src/store/keep-book";
import { aMinuteLater } from "../store/clerk";
import { PackageFolder, smallRules } from "../store/package-folder";

/* What is compiled for a question is kept for the next one, once every kind of question has been asked to nobody. */

const VERSION = "0.0.0-test";
const folders: PackageFolder[] = [];
const { JENJANG_CACHE: before } = process.env;
afterEach(() => {
  if (before === undefined) delete process.env.JENJANG_CACHE;
  else process.env.JENJANG_CACHE = before;
});
afterAll(() => {
  for (const here of folders) here.remove();
});

/** A package with these rules, whose book is kept. */
function withBook(rules: Readonly<Record<string, string>>): PackageFolder {
  const here = new PackageFolder(rules);
  folders.push(here);
  process.env.JENJANG_CACHE = here.newCache();
  const files = readRuleFiles({ folder: here.folder, cwd: here.folder });
  const loading = load(files.vocabulary, files.regulations);
  const kept = storeFor(here.folder, VERSION, process.env);
  if (!loading.ok || kept === undefined) throw new Error("the rules are broken");
  expect(aMinuteLater(() => keepBook(kept.file, kept.edition, loading.book, files.stamps))).toBe(true);
  return here;
}

/** A regulation in which only one is named. */
const ONE = smallRules("x")
  .replace(
    /\noffices:[\s\S]*?\nclasses:/,
    "\noffices:\n  - { name: Bupati, kind: official, cite: Pasal 1 }\n\nclasses:",
  )
  .replace(/\nchannels:[\s\S]*?\nprovisions:/, "\nprovisions:");

test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
  ["of a regulation", { "x/perbup-1-2020.yaml": smallRules("x") }, true],
  ["of a regulation that names only one", { "x/perbup-1-2020.yaml": ONE }, true],
  ["without regulations", {}, false],
])("a book %s is asked everything, if there is anything to ask", (_what, rules, isAsked) => {
  expect(rehearse({ folder: withBook(rules).folder, version: VERSION })).toBe(isAsked);
});

test("a book that is not that of the files is not asked, nor one that there is not", () => {
  const here = withBook({ "x/perbup-1-2020.yaml": smallRules("x") });
  const { folder } = here;
  expect(rehearse({ folder, version: "another" })).toBe(false);
  writeFileSync(`${here.rules}/x/perbup-1-2020.yaml`, smallRules("x", { deputy: "Wakil Bupati" }));
  expect(rehearse({ folder, version: VERSION })).toBe(false);
  process.env.JENJANG_CACHE = "";
  expect(rehearse({ folder, version: VERSION })).toBe(false);
});
