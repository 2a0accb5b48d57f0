import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line } from "./shell-line";

/* Homes, caches and working folders that are not there, or not what they should be. */

const here = mkdtempSync(join(tmpdir(), "jenjang-"));
const ASKED = "J route 'Dinas Pariwisata' --to Bupati -r kutai-barat";
let told: unknown;
beforeAll(async () => {
  writeFileSync(join(here, "file"), "");
  mkdirSync(join(here, "closed"));
  chmodSync(join(here, "closed"), 0o555);
  told = await line(ASKED, here);
});
afterAll(() => rmSync(here, { recursive: true }));
jest.setTimeout(60_000);

const AS_NOBODY = process.getuid?.() === 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
/** By somebody for whom the folders of this test are closed. */
const byNobody = (words: string): string => `exec ${AS_NOBODY}${words}`;
const PLACES = ["/proc/none/deep", "/dev/full", "file/deep"];

test.each(PLACES)("with a cache in %s a question is answered", async (place) => {
  const env = { JENJANG_CACHE: place };
  expect(await line(ASKED, here, env)).toEqual(told);
});

test.each(["", "/none/at/all", "file"])("with the home `%s` a question is answered", async (home) => {
  const unset = "unset JENJANG_CACHE JENJANG_CONFIG;";
  expect(await line(`${unset} ${ASKED} && J shell </dev/null`, here, { HOME: home })).toEqual(told);
  expect(readdirSync(here).sort()).toEqual(["closed", "file"]);
});

test("folders for all homes that are no whole paths count for nothing: nothing is written here", async () => {
  const env = { HOME: "", XDG_CACHE_HOME: "file", XDG_CONFIG_HOME: "caches", XDG_STATE_HOME: "state" };
  expect(await line(`unset JENJANG_CACHE JENJANG_CONFIG; ${ASKED}`, here, env)).toEqual(told);
  expect(readdirSync(here).sort()).toEqual(["closed", "file"]);
});

test.each([
  ["/proc/none/jenjang.yaml", "tidak ada (ENOENT)"],
  ["file/jenjang.yaml", "sebagian letaknya bukan folder (ENOTDIR)"],
  ["/dev/full", "ini perangkat atau pipa, bukan berkas"],
])("a setting that cannot be written to %s is told, and is a fault", async (JENJANG_CONFIG, reason) => {
  const { status, stdout, stderr } = await line("COLUMNS=200 J use kutai-barat", here, { JENJANG_CONFIG });
  expect([status, stdout, stderr.replace(/\s+/g, " ")]).toEqual([1, "", expect.stringContaining(reason)]);
});

test("in a folder that is closed neither a note nor a setting is written, and that is told", async () => {
  chmodSync(here, 0o755);
  const program = `J() { :; }; ${byNobody(`bash -c '"$0" "$@"' "${process.execPath}" "$PROGRAM"`)}`;
  const env = {
    JENJANG_CACHE: join(here, "closed"),
    PROGRAM: join(__dirname, "../../bin/jenjang"),
    JENJANG_CONFIG: join(here, "closed/jenjang.yaml"),
  };
  for (const words of ["route Bupati -o closed/nota.html", "use kutai-barat"]) {
    const { status, stderr } = await line(`${program} ${words}`, here, env);
    expect([status, stderr.replace(/\s+/g, " ")]).toEqual([1, expect.stringContaining("tidak ada izin (EACCES)")]);
  }
  expect(readdirSync(join(here, "closed"))).toEqual([]);
});

test("where the working folder has been removed, nothing is written or read elsewhere instead", async () => {
  const gone = "mkdir gone; cd gone; rmdir ../gone;";
  const { stdout, status } = await line(`${gone} ${ASKED}`, here);
  expect({ stdout, status, stderr: "" }).toEqual(told);
  const note = await line(`${gone} ${ASKED} -o nota-hilang.html`, here);
  expect(note).toMatchObject({ status: 1, stderr: expect.stringContaining("tidak ada (ENOENT)") });
  expect(existsSync(join(__dirname, "../../nota-hilang.html"))).toBe(false);
  expect(await line(`${gone} J use --rules rules`, here)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("folder aturan `rules` tidak ada"),
  });
});
