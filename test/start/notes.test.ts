import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keptIn, smallRules, TWO_REGIONS } from "../store/package-folder";
import { Installation } from "./installation";

const here = new Installation(TWO_REGIONS);
const cache = here.newCache();
const ARGS = ["deputize", "--absent", "Bupati", "-r", "x"];
const NOTE = [...ARGS, "--format", "markdown"];
const on = (seconds: number): Record<string, string> => ({ SOURCE_DATE_EPOCH: `${seconds}` });
afterAll(() => here.remove());

test("a note is never kept, and what is kept is never given for a note", async () => {
  const plain = await here.run(ARGS, { cache });
  const kept = keptIn(cache, "answer");
  const first = await here.run(NOTE, { cache, env: on(0) });
  expect(first.stdout).toContain("1 Januari 1970");
  expect((await here.run(NOTE, { cache, env: on(86400) })).stdout).toContain("2 Januari 1970");
  expect(await here.run(NOTE, { cache, env: on(0) })).toEqual(first);
  expect(keptIn(cache, "answer")).toEqual(kept);
  expect(await here.run(ARGS, { cache })).toEqual(plain);
});

test("a note says the same from the stored book as from the rule files", async () => {
  const env = on(0);
  expect(keptIn(cache, "book").length).toBe(1);
  expect(await here.run(NOTE, { cache, env })).toEqual(await here.run(NOTE, { env }));
});

test("an edited rule file has another hash at the next call", async () => {
  const hash = async (): Promise<string> =>
    /sha256 ([0-9a-f]{16})/.exec((await here.run(NOTE, { cache, env: on(0) })).stdout)?.[1] ?? "";
  const before = await hash();
  here.write("x/perbup-1-2020.yaml", `${smallRules("x")}# edited\n`);
  const after = await hash();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  expect(after).toMatch(/^[0-9a-f]{16}$/);
  expect(after).not.toBe(before);
});

test("a file is written into the working folder, and replaced only with --force", async () => {
  const cwd = here.folder;
  const file = join(cwd, "nota.html");
  const write = (...more: string[]) => here.run([...ARGS, "-o", "nota.html", ...more], { cache, cwd, env: on(0) });
  expect(await write()).toMatchObject({ status: 0, stdout: "", stderr: "Ditulis ke nota.html\n" });
  const first = readFileSync(file, "utf8");
  expect(first).toContain("</html>");
  const again = await write("--lang", "en");
  expect(again).toMatchObject({ status: 2, stdout: "" });
  expect(again.stderr).toContain("--force");
  expect(readFileSync(file, "utf8")).toBe(first);
  expect((await write("--force", "--lang", "en")).status).toBe(0);
  expect(readFileSync(file, "utf8")).toContain('<html lang="en">');
  expect(existsSync(join(cwd, `.nota.html.${process.pid}.tmp`))).toBe(false);
});
