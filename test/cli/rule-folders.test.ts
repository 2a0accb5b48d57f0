import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRuleFiles } from "../../src/cli/files";
import { machine } from "../../src/cli/machine";
import { reasonOf } from "../../src/cli/reason";
import { smallRules } from "../store/package-folder";
import { jenjang } from "../support/shell";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("rule files come in the order of their whole paths, however their folders are ordered", () => {
  const own = join(folder, "order");
  for (const region of ["kota", "kota-lama"]) {
    mkdirSync(join(own, region), { recursive: true });
    writeFileSync(join(own, region, "perbup-1-2020.yaml"), "");
  }
  const { regulations } = readRuleFiles({ folder: ROOT, own: [own], cwd: ROOT });
  expect(regulations.map(({ path }) => path).filter((path) => path.startsWith(own))).toEqual([
    join(own, "kota-lama/perbup-1-2020.yaml"),
    join(own, "kota/perbup-1-2020.yaml"),
  ]);
});

test("`test` asks each regulation as its own file has it, whatever overlays there are", () => {
  const own = join(folder, "tested");
  mkdirSync(join(own, "x"), { recursive: true });
  writeFileSync(join(own, "x/perbup-1-2020.yaml"), smallRules("x"));
  const without = jenjang(["test", "--rules", own]);
  writeFileSync(join(own, "x/bagan.overlay.yaml"), "overlay: { extends: x/perbup-1-2020, title: Bagan }\n");
  const rules = readRuleFiles({ folder: ROOT, own: [own], cwd: ROOT });
  expect(rules.overlays).toHaveLength(1);
  expect(jenjang(["test", "--rules", own], { rules })).toEqual(without);
});

test("what is kept is counted; what has gone meanwhile has no length", () => {
  const kept = join(folder, "kept");
  mkdirSync(kept);
  writeFileSync(join(kept, "book-1.bin"), "12345");
  writeFileSync(join(kept, "notes.txt"), "12345");
  symlinkSync("nowhere", join(kept, "answer-1.bin"));
  expect(machine({ JENJANG_CACHE: kept }).cache).toEqual({ folder: kept, closed: undefined, files: 2, bytes: 5 });
});

test.each([
  [Object.assign(new Error("no"), { code: "EACCES" }), "EACCES"],
  [Object.assign(new TypeError("no"), { code: "ERR_ENCODING_INVALID_ENCODED_DATA" }), "UTF-8"],
  [new TypeError("no"), "UTF-8"],
  ["ENOENT", "ENOENT"],
])("the reason of %p is %s", (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
