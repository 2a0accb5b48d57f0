import { rmSync } from "node:fs";
import { join } from "node:path";
import { byTheFiles } from "./by-the-files";
import { aMinuteLater, Clerk } from "./clerk";
import { PackageFolder, smallRules, TWO_REGIONS } from "./package-folder";

/*
 * A folder of the user's own beside the package, with a regulation and an overlay: whatever is changed there, the next
 * answer is that of the files, and where nothing has changed it is taken from what was kept.
 */

/** A region whose list is left to a chart. */
const CHARTED = smallRules("x").replace(
  "channels:",
  `coordination:
  - { coordinator: Wakil Bupati, for: koordinasi, cite: Pasal 3, chart: { cite: Pasal 5, among: Dinas } }

channels:
  - { from: Dinas, for: laporan, via: { coordinator: koordinatornya, by: office }, to: Bupati, cite: Pasal 3 }`,
);
const overlay = (unit: string, title = "Bagan contoh"): string => `overlay:
  extends: x/perbup-1-2020
  title: ${title}
coordination:
  - { coordinator: Wakil Bupati, units: ${unit}, cite: Pasal 5 }
`;

const FILE = "x/bagan.overlay.yaml";
const ASKED = ["route", "Dinas Pariwisata", "--for", "laporan", "-r", "x"];
const ALL = ["route", "Dinas Pariwisata"];
const OF_Z = ["who-signs", "--doc", "perbup", "-r", "z"];
const QUESTIONS = [ASKED, ALL, OF_Z, ["show", "Wakil Bupati", "-r", "x"]];

const folders: PackageFolder[] = [];
afterAll(() => {
  for (const here of folders) here.remove();
});

/** A package and a folder of the user's own, of which everything is kept. */
function warm(): { here: PackageFolder; clerk: Clerk } {
  const here = new PackageFolder({ ...TWO_REGIONS, "x/perbup-1-2020.yaml": CHARTED });
  folders.push(here);
  here.writeOwn(FILE, overlay("Dinas Pariwisata"));
  here.writeOwn("z/perbup-1-2020.yaml", smallRules("z"));
  const clerk = new Clerk(here, here.newCache());
  aMinuteLater(() => {
    for (const args of [...QUESTIONS, ...QUESTIONS]) clerk.ask(args);
    expect(QUESTIONS.slice(0, 3).map((args) => clerk.ask(args).taken)).toEqual(["kept", "kept", "kept"]);
  });
  return { here, clerk };
}

function sameAsFiles(here: PackageFolder, clerk: Clerk): void {
  for (const args of [...QUESTIONS, ...QUESTIONS]) {
    const { taken, ...told } = clerk.ask(args);
    expect([args, told]).toEqual([args, byTheFiles(here, args)]);
  }
}

test("a regulation and an overlay of the user's own are read beside the package's, and answered from what is kept", () => {
  const { here, clerk } = warm();
  sameAsFiles(here, clerk);
  expect(clerk.ask(ASKED).stdout).toContain("bertumpu pada: Bagan contoh (bagan.overlay.yaml)");
  expect(clerk.ask(OF_Z).stdout).toContain("Perbup Z 1/2020");
  aMinuteLater(() => {
    const again = clerk.ask([...ASKED, "--json"]);
    expect([again.taken, again.status]).toEqual(["book", 0]);
    expect(again.stdout).toContain('"code": "supplied"');
  });
});

test.each<readonly [string, (here: PackageFolder) => void, string]>([
  ["an overlay is changed", ({ own }) => write(own, FILE, overlay("Dinas Pariwisata", "Bagan lain")), "Bagan lain"],
  ["an overlay is taken away", ({ own }) => rmSync(join(own, FILE)), "koordinatornya"],
  ["an overlay no longer names the office", ({ own }) => write(own, FILE, overlay("Dinas Sosial")), "koordinatornya"],
  [
    "a second overlay comes to the package's own folder",
    (here) => here.write("x/kedua.overlay.yaml", overlay("Dinas Pariwisata", "Bagan kedua")),
    "Bagan kedua",
  ],
  [
    "the rule file under it is changed",
    (here) => here.write("x/perbup-1-2020.yaml", `${CHARTED}\n# lain\n`),
    "Bagan contoh",
  ],
  [
    "another regulation of the user's own comes",
    (here) => here.writeOwn("y/perbup-2-2020.yaml", smallRules("y", { number: "2" })),
    "Bagan contoh",
  ],
  ["the whole region is taken away", ({ own }) => rmSync(join(own, "x"), { recursive: true }), "koordinatornya"],
])("when %s, the next answer is that of the files", (_, change, told) => {
  const { here, clerk } = warm();
  change(here);
  sameAsFiles(here, clerk);
  expect(clerk.ask(ASKED).stdout.replace(/\s+/g, " ")).toContain(told);
  aMinuteLater(() => sameAsFiles(here, clerk));
});

test("an overlay that is broken, or lies astray, stops the questions of its region only", () => {
  const { here, clerk } = warm();
  here.writeOwn(FILE, overlay("Bupati"));
  expect(clerk.ask(ASKED)).toMatchObject({ status: 5, stderr: expect.stringContaining("[not-left-open]") });
  expect(clerk.ask(OF_Z).status).toBe(0);
  here.writeOwn(FILE, overlay("Dinas Pariwisata"));
  here.writeOwn("z/astray.overlay.yaml", overlay("Dinas Pariwisata"));
  expect(clerk.ask(OF_Z)).toMatchObject({ status: 5, stderr: expect.stringContaining("[id-path-mismatch]") });
  expect(clerk.ask(ASKED).status).toBe(0);
});

test("a rule file that lies in no region is told to be astray; a regulation that is there twice, with both places", () => {
  const { here, clerk } = warm();
  here.writeOwn("perbup-1-2020.yaml", smallRules("z"));
  expect(clerk.ask(ALL)).toMatchObject({ status: 5, stderr: expect.stringContaining("[id-path-mismatch]") });
  rmSync(join(here.own, "perbup-1-2020.yaml"));
  here.writeOwn("y/perbup-1-2020.yaml", smallRules("y"));
  const { status, stderr } = clerk.ask(ALL);
  expect([status, stderr.includes("[duplicate-id]"), stderr.includes("rules/y/perbup-1-2020.yaml")]).toEqual([
    5,
    true,
    true,
  ]);
});

function write(own: string, path: string, text: string): void {
  folders.find((here) => here.own === own)?.writeOwn(path, text);
}
