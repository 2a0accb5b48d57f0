import { PassThrough } from "node:stream";
import { run } from "../../../src/cli/program";
import type { History } from "../../../src/cli/shell";
import { jenjang, type Setting, shellFor } from "../../support/shell";

/** What a terminal was seen to do while somebody pressed keys. */
interface Seen {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Whether keys came raw, each time that this was changed. */
  readonly raw: readonly boolean[];
}

/** A session at a terminal into which texts are typed, one after the other; Tab must come alone. Then there are no more keys. */
async function typed(texts: readonly string[], setting: Setting = {}, args: readonly string[] = []): Promise<Seen> {
  let out = "";
  let err = "";
  const raw: boolean[] = [];
  const keys = new PassThrough();
  const input = Object.assign(keys, { isTTY: true, setRawMode: (mode: boolean) => raw.push(mode) });
  const whole = { tty: true, columns: 100, ...setting, input };
  const shell = shellFor(["shell", ...args], whole, { out: (text) => (out += text), err: (text) => (err += text) });
  const exit = run(shell);
  for (const text of texts) keys.write(text);
  if (texts.at(-1) !== "keluar\r") keys.end();
  return { exit: await exit, out, err, raw };
}

/** A history that keeps what is added, or says why it cannot. */
function historyOf(lines: readonly string[], fault?: string): { history: History; kept: string[] } {
  const kept: string[] = [];
  const add = (line: string): string | undefined => {
    kept.push(line);
    return fault;
  };
  return { history: { lines, add }, kept };
}

const PLAIN = { NO_COLOR: "1", TERM: "xterm" };

test("Tab goes on where there is one way", async () => {
  const { exit, out, err } = await typed(["route insp", "\t", "--for konsul", "\t", "\r"], { env: PLAIN });
  expect([exit, err]).toEqual([0, ""]);
  expect(out).toContain(jenjang(["route", "Inspektorat", "--for", "konsultasi"], { columns: 100 }).out);
});

test("where there are several ways Tab shows them, with what they are for, and the line stays to be typed on", async () => {
  const { out } = await typed(["list ", "\t", "purposes\r"], { env: PLAIN });
  expect(out).toMatch(/\n {2}offices\n/);
  expect(out).toContain(jenjang(["list", "purposes"], { columns: 100 }).out);
  expect((await typed(["route Bupati --for ", "\t"], { env: PLAIN })).out).toMatch(/\n {2}konsultasi +Konsultasi\n/);
});

test("of many ways Tab shows the first, and how many more there are", async () => {
  const { out } = await typed(["route ", "\t"], { env: { ...PLAIN, JENJANG_LANG: "en" } });
  const [, more = ""] = /… (\d+) more; type some letters\n/.exec(out) ?? [];
  expect(Number(more)).toBeGreaterThan(10);
});

test("where there is no way Tab shows nothing", async () => {
  const { out } = await typed(["route xyzzy", "\t"], { env: PLAIN });
  expect(out.endsWith("route xyzzy\n")).toBe(true);
});

test("what comes after the word that leaves is not answered", async () => {
  const { history, kept } = historyOf([]);
  const { exit, out } = await typed(["keluar\rlist purposes\r"], { env: PLAIN, history });
  expect([exit, kept]).toEqual([0, ["keluar"]]);
  expect(out).not.toContain("konsultasi");
});

test("lines are kept as they were typed, empty ones not; that they cannot be is said once", async () => {
  const { history, kept } = historyOf(["list purposes"], "EROFS");
  const { err } = await typed(["\r", "  \r", "# one\r", "# two\r"], { env: PLAIN, history });
  expect(kept).toEqual(["# one", "# two"]);
  expect(err).toBe("riwayat tidak dapat disimpan: EROFS\n");
});

test("a command that takes its time finds the keys as any command does, and the session has them back", async () => {
  const { out, raw } = await typed(["chart -r kutai-barat --format svg\r", "keluar\r"], { env: PLAIN });
  expect(out).toContain("<svg ");
  expect(raw).toEqual([true, false, true, false]);
  expect(process.listenerCount("SIGINT")).toBe(0);
});

test("where the keys end meanwhile, the command still comes to its end, and then nothing more is asked", async () => {
  const { exit, out, raw } = await typed(["chart -r kutai-barat --format svg\r"], { env: PLAIN });
  expect(exit).toBe(0);
  expect(out).toMatch(/<\/svg>\s+$/);
  expect(raw).toEqual([true, false, false]);
});

test("`--no-color` holds for all that the session shows", async () => {
  const colourful = { TERM: "xterm", FORCE_COLOR: "1" };
  const line = ["list purposes\r"];
  const strong = "\u001b[1m";
  expect((await typed(line, { env: colourful })).out).toContain(strong);
  const { out } = await typed(line, { env: { TERM: "xterm" } }, ["--no-color"]);
  expect(out).toContain("konsultasi");
  expect(out).not.toContain(strong);
});
