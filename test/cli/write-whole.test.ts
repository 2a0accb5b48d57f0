import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../src/cli/write-whole";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "jenjang-write-"));
});

test("a file is written whole, and nothing else is left beside it", () => {
  expect(writeWhole("out.svg", "<svg/>", { force: false, cwd })).toBeUndefined();
  expect(readdirSync(cwd)).toEqual(["out.svg"]);
  expect(readFileSync(join(cwd, "out.svg"), "utf8")).toBe("<svg/>");
});

test("a file that is there is replaced by force only", () => {
  writeFileSync(join(cwd, "out.svg"), "old");
  expect(writeWhole("out.svg", "new", { force: false, cwd })?.code).toBe("file-exists");
  expect(readFileSync(join(cwd, "out.svg"), "utf8")).toBe("old");
  expect(writeWhole("out.svg", "new", { force: true, cwd })).toBeUndefined();
  expect(readFileSync(join(cwd, "out.svg"), "utf8")).toBe("new");
  expect(readdirSync(cwd)).toEqual(["out.svg"]);
});

test("where it cannot be written the reason is told, and nothing is left", () => {
  mkdirSync(join(cwd, "folder"));
  expect(writeWhole("folder", "x", { force: true, cwd })).toMatchObject({ code: "unwritable-file" });
  expect(writeWhole("none/out.svg", "x", { force: false, cwd })).toMatchObject({ args: { reason: "ENOENT" } });
  expect(readdirSync(cwd)).toEqual(["folder"]);
});
