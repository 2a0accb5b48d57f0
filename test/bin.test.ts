import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** Runs the built program as a shell would. */
function run(args: readonly string[], root = ROOT) {
  return spawnSync(process.execPath, [join(root, "bin/jenjang"), ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, JENJANG_CACHE: "", JENJANG_CONFIG: "" },
  });
}

test("the built program answers, with its exit code", () => {
  const { status, stdout, stderr } = run(["deputize", "--absent", "Sekda", "--occasion", "umum", "-r", "kutai-barat"]);
  expect([status, stderr]).toEqual([3, ""]);
  expect(stdout).toContain("Perbup Kutai Barat 21/2017");
});

test("a reader that goes away is no fault", () => {
  const program = `${process.execPath} ${join(ROOT, "bin/jenjang")} list provisions | head -1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", program], { encoding: "utf8" });
  expect(stdout.split("\n").length).toBe(2);
  expect(stderr).toBe("");
});

describe("an installation without its rules", () => {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
  beforeAll(() => {
    for (const part of ["bin", "dist", "package.json"])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("says so with exit 5, in words and as JSON, without a stack", () => {
    const words = run(["route", "Bupati"], folder);
    expect(words.status).toBe(5);
    expect(words.stderr).toContain("rules/vocabulary.yaml");
    expect(words.stderr).not.toContain("    at ");
    const json = run(["route", "Bupati", "--json"], folder);
    expect(JSON.parse(json.stdout)).toMatchObject({ contract: 1, error: { code: "invalid-rules" } });
  });
});
