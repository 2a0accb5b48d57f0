import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../store/package-folder";
import { Installation } from "./installation";

/** The files beside the program that pictures are made with. */
const PARTS = ["graphviz.js", "png.js", "resvg.wasm.br", "arimo-400.woff2", "arimo-700.woff2"];

/** Drawing takes its time on a busy machine. */
jest.setTimeout(60_000);

const here = new Installation();
const path = (file: string): string => join(here.around, file);
const chart = (file: string, ...more: string[]) =>
  here.run(["chart", "-r", "kutai-barat", "-o", file, ...more], { cwd: here.around });
afterAll(() => here.remove());

test("an answer and a tree need none of the files that pictures are made with", async () => {
  expect((await here.run(["chart", "-r", "kutai-barat"])).status).toBe(0);
  expect((await here.run(["route", "Dinas Pariwisata", "--to", "Bupati"])).status).toBe(0);
  expect(await chart("x.dot")).toMatchObject({
    status: 0,
    stdout: "",
    stderr: expect.stringMatching(/^(Ditulis ke x\.\w+\n)?$/),
  });
});

describe("with them, and with no packages around", () => {
  beforeAll(() => {
    for (const part of PARTS) cpSync(join(ROOT, "dist", part), join(here.folder, "dist", part));
  });

  test("the program draws, and does not draw over a file that is there", async () => {
    expect(await chart("x.png")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: expect.stringMatching(/^(Ditulis ke x\.\w+\n)?$/),
    });
    const drawn = readFileSync(path("x.png"));
    expect(drawn.subarray(1, 4).toString()).toBe("PNG");
    const again = await chart("x.png");
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("--force");
    expect(readFileSync(path("x.png"))).toEqual(drawn);
    expect((await chart("x.png", "--force")).status).toBe(0);
  });

  test("a picture is drawn anew each time, though the answer beside it was kept", async () => {
    const cache = here.newCache();
    const route = ["route", "Dinas Pariwisata", "--to", "Bupati", "-r", "kutai-barat"];
    const plain = await here.run(route, { cache });
    for (const file of ["1.svg", "2.svg", "3.svg"]) {
      const { status, stdout } = await here.run([...route, "--chart", file], { cache, cwd: here.around });
      expect([status, stdout, existsSync(path(file))]).toEqual([plain.status, plain.stdout, true]);
    }
    const same = await here.run([...route, "--chart", "3.svg"], { cache, cwd: here.around });
    expect([same.status, same.stdout]).toEqual([2, ""]);
  });
});
