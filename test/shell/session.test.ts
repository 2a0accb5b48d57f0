import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { has, RealTerminal } from "../support/terminal";

/* The session in a real terminal: keys, and the terminal afterwards. */

const ROOT = join(__dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "jenjang-session-"));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

const PROGRAM = `"${process.execPath}" "${join(ROOT, "bin/jenjang")}"`;
const ENV = { HOME: home, TERM: "xterm", LANG: "C.UTF-8", NO_COLOR: "1", JENJANG_CACHE: join(home, "cache") };
const PROMPT = /jenjang › /;

let terminal: RealTerminal;
afterEach(() => terminal.close());

// A machine with other things to do may take its time.
jest.setTimeout(60_000);

const inTerminal = has("script") ? test : test.skip;

/** A session, between what `stty` says before and after. */
async function atPrompt(options = ""): Promise<void> {
  terminal = new RealTerminal(
    `stty -a; ${PROGRAM} shell${options}; echo "left with $?"; stty -a; echo DONE`,
    ENV,
    home,
  );
  await terminal.until(PROMPT);
}

/** Types, and waits until it is there: keys that come together are taken for a text that was pasted, in which Tab is a sign. */
async function typed(text: string): Promise<void> {
  terminal.press(text);
  await terminal.until(new RegExp(text));
}

/** What `stty` said first and last. */
function modes({ all }: RealTerminal): [before: string, after: string] {
  const [before = "", after = ""] = [...all.matchAll(/speed [\s\S]*?echoke[^\n]*\n/g)].map(([mode]) => mode);
  return [before, after];
}

inTerminal("keys complete, clear and bring back lines; Ctrl-D leaves the terminal as it was", async () => {
  await atPrompt();
  await typed("route wak");
  terminal.press("\t");
  await terminal.until(/"Wakil Bupati" /);
  await typed("--to bup");
  terminal.press("\t");
  await terminal.until(/--to Bupati /);
  terminal.press("\r");
  await terminal.until(/Perbup Kutai Barat/);
  await terminal.until(PROMPT);
  terminal.press("list nonsense\x03");
  await terminal.until(/\^C/);
  await terminal.until(PROMPT);
  terminal.press("\x03");
  await terminal.until(/Ctrl-D atau `keluar` untuk selesai/);
  terminal.press("\x1b[A");
  await terminal.until(/route "Wakil Bupati" --to Bupati/);
  terminal.press("\x15");
  await typed("--for kon");
  terminal.press("\t");
  await terminal.until(/sultasi /);
  terminal.press("\r");
  await terminal.until(/› route "Wakil Bupati" --to Bupati --for konsultasi/);
  await terminal.until(PROMPT);
  terminal.press("\x04");
  await terminal.until(/left with 0/);
  await terminal.until(/DONE/);
  expect(terminal.all).not.toContain("nonsense`");
  const [before, after] = modes(terminal);
  expect(before).toContain("icanon");
  expect(after).toBe(before);
});

inTerminal("the history is there in the next session, and `keluar` leaves", async () => {
  const kept = readFileSync(join(home, ".local/state/jenjang/history"), "utf8").split("\n");
  expect(kept).toContain('route "Wakil Bupati" --to Bupati ');
  await atPrompt();
  terminal.press("\x1b[A\x1b[A");
  await terminal.until(/route "Wakil Bupati" --to Bupati/);
  terminal.press("\x15keluar\r");
  await terminal.until(/left with 0/);
  await terminal.until(/DONE/);
  const [before, after] = modes(terminal);
  expect(after).toBe(before);
});

inTerminal("without a history nothing is read or kept", async () => {
  await atPrompt(" --no-history");
  terminal.press("\x1b[A");
  terminal.press("list secrets\r");
  await terminal.until(/secrets`/);
  await terminal.until(PROMPT);
  terminal.press("\x04");
  await terminal.until(/DONE/);
  expect(terminal.all).not.toContain("Wakil Bupati");
  expect(readFileSync(join(home, ".local/state/jenjang/history"), "utf8")).not.toContain("secrets");
});
