import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line } from "./shell-line";

/* Readers that go away, and streams that are full or closed. */

const here = mkdtempSync(join(tmpdir(), "jenjang-"));
afterAll(() => rmSync(here, { recursive: true }));
jest.setTimeout(60_000);

const ASKED = "route 'Dinas Pariwisata' --to Bupati -r kutai-barat";
const COMMANDS = ["help", ASKED, `${ASKED} --json`, "list offices", "compare kutai-barat kutai-timur --json", "doctor"];

test.each(COMMANDS)("%s ends quietly when its reader has gone away", async (command) => {
  expect(await line(`J ${command} | head -1 >/dev/null; exit \${PIPESTATUS[0]}`, here)).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
});

test("a session of which nobody reads the answers ends, also where there are ever more questions", async () => {
  const { status, stderr } = await line("yes 'list purposes' | J shell | head -1 >/dev/null", here);
  expect([status, stderr]).toEqual([0, ""]);
});

test.each(COMMANDS.slice(1, 4))("%s says in both languages that what it prints cannot be written", async (command) => {
  const [id, en] = await Promise.all(
    ["id", "en"].map((language) => line(`JENJANG_LANG=${language} J ${command} >/dev/full`, here)),
  );
  expect(id).toEqual({
    status: 1,
    stdout: "",
    stderr: "galat: keluaran tidak dapat ditulis: ruang penyimpanan penuh (ENOSPC)\n",
  });
  expect(en).toEqual({
    status: 1,
    stdout: "",
    stderr: "error: the output cannot be written: no space left (ENOSPC)\n",
  });
});

test.each([
  "nonsense",
  "route Xyz",
  "list xyz",
])("where nobody can be told what is wrong with `%s`, that is a fault, and the end", async (command) => {
  expect(await line(`J ${command} 2>/dev/full`, here)).toEqual({ status: 1, stdout: "", stderr: "" });
});

test("with standard streams that are closed the rest is as ever", async () => {
  const told = await line(`J ${ASKED}`, here);
  expect(await line(`J ${ASKED} <&- 2>&-`, here)).toEqual(told);
  expect(await line(`J ${ASKED} -o nota.html <&- >&- 2>&- && wc -l < nota.html`, here)).toMatchObject({ status: 0 });
  expect(await line("J nonsense >&- 2>&-", here)).toEqual({ status: 2, stdout: "", stderr: "" });
  expect(await line("J shell <&-", here)).toEqual({ status: 0, stdout: "", stderr: "" });
});
