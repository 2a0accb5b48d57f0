import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRuleFiles } from "../../src/cli/files";
import { sourceOf, vocabularySource } from "../support/book";
import { jenjang } from "../support/shell";

const ROOT = join(__dirname, "../..");
const OVERLAY = `overlay:
  extends: kutai-timur/perbup-6-2007
  title: Bagan Lampiran, salinan contoh
coordination:
  - { coordinator: Asisten II, units: Dinas Pariwisata, cite: Lampiran }
`;

test("an overlay that is given is checked with the regulations that are there, and none of their overlays", () => {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-"));
  const file = join(folder, "kutai-timur/bagan.overlay.yaml");
  mkdirSync(join(folder, "kutai-timur"));
  writeFileSync(file, OVERLAY);
  const sound = jenjang(["validate", file]);
  writeFileSync(file, OVERLAY.replace("Asisten II", "Asisten Dua"));
  const { exit, err } = jenjang(["validate", file, "--lang", "en"], {
    rules: readRuleFiles({ folder: ROOT, cwd: ROOT }, [file]),
  });
  rmSync(folder, { recursive: true });
  expect(sound).toMatchObject({
    exit: 0,
    err: "",
    out: expect.stringContaining("kutai-timur/perbup-6-2007: sah, dengan bagan.overlay.yaml"),
  });
  expect([exit, err]).toEqual([5, expect.stringContaining(`${file}:5:`)]);
});

test("an overlay that is no YAML is told as one", () => {
  const rules = {
    ...readRuleFiles({ folder: ROOT, cwd: ROOT }),
    overlays: [{ path: "own/kutai-timur/x.overlay.yaml", text: "overlay: [" }],
  };
  const { exit, err } = jenjang(["validate"], { rules });
  expect([exit, err]).toEqual([5, expect.stringContaining("own/kutai-timur/x.overlay.yaml:1:")]);
});

test("a sound overlay is named beside the regulation that it extends", () => {
  const rules = {
    vocabulary: vocabularySource(),
    regulations: [sourceOf("rules/kutai-timur/perbup-6-2007.yaml"), sourceOf("rules/kutai-barat/perbup-21-2017.yaml")],
    overlays: [{ path: "own/kutai-timur/bagan.overlay.yaml", text: OVERLAY }],
    cases: [],
    unreadable: [],
    stamps: new Map(),
  };
  const { exit, out } = jenjang(["validate"], { rules, columns: 80 });
  expect(exit).toBe(0);
  expect(out.split("\n")).toEqual([
    "kutai-timur/perbup-6-2007: sah, dengan bagan.overlay.yaml",
    "kutai-barat/perbup-21-2017: sah",
    "",
  ]);
});
