import { lstatSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../src/store/make-folder";

const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is made with those that it is to be in, for nobody else where that is wanted", () => {
  const path = join(folder, "a/b/c");
  makeFolder(path, 0o700);
  makeFolder(path, 0o700);
  expect(["a", "a/b", "a/b/c"].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
});

test("what stands there already, as a link to nowhere does, is left as it is: what is done in it will say so", () => {
  const link = join(folder, "link");
  symlinkSync("nowhere", link);
  expect(() => makeFolder(link)).not.toThrow();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test("that none can be made is told", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => makeFolder(join(folder, "file/below"))).toThrow("ENOTDIR");
});
