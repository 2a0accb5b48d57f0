import { Command } from "commander";
import type { Making } from "../../../src/cli/common";
import { dressed } from "../../../src/cli/common";
import { deputizeCommand } from "../../../src/cli/deputize";
import { listCommand } from "../../../src/cli/list";
import { run } from "../../../src/cli/program";
import { routeCommand } from "../../../src/cli/route";
import { tab } from "../../../src/cli/session/completer";
import { Session } from "../../../src/cli/session/session";
import { shellFor } from "../../support/shell";

/** A session in which some lines were typed before, and nothing is printed. */
function sessionAfter(...lines: string[]): Session {
  const shell = shellFor([]);
  const making: Making = { shell, language: "id", done: () => undefined };
  const program = dressed(new Command("jenjang"), "id");
  for (const make of [routeCommand, deputizeCommand, listCommand]) program.addCommand(make(making));
  const session = new Session({ shell, language: "id", program, run: (args) => run({ ...shell, args }) });
  for (const line of lines) void session.respond(line);
  return session;
}

/** The line after Tab. */
function after(line: string, session = sessionAfter()): string {
  const { replaced, text } = tab(line, session);
  return text === undefined ? line : line.slice(0, line.length - replaced.length) + text;
}

test.each([
  ["rou", "route "],
  ["jenjang rou", "jenjang route "],
  ["route wak", 'route "Wakil Bupati" '],
  ['route "wak', 'route "Wakil Bupati" '],
  ["route “wak", 'route "Wakil Bupati" '],
  ["route dinas pariw", 'route "Dinas Pariwisata" '],
  ["route dinas p", 'route "Dinas P'],
  ["route sek", "route Sekretari"],
  ["route Bupati --to inspek", "route Bupati --to Inspektorat "],
  ["deputize --absent Bupati,wak", 'deputize --absent "Bupati,Wakil Bupati"'],
  ["deputize --absent Bupati:ti", "deputize --absent Bupati:tidak-di-tempat"],
  ["use kutai-b", "use kutai-barat"],
  ["help rou", "help route "],
  ["meng", "mengapa "],
  ["kelu", "keluar "],
  ["xyz", "xyz"],
])("Tab makes `%s` into `%s`", (line, expected) => {
  expect(after(line)).toBe(expected);
});

test("a line that begins with an option goes on as the question before would", () => {
  const session = sessionAfter("deputize --absent Bupati,Sekda -r kutai-timur");
  expect(after("--occ", session)).toBe("--occasion ");
  expect(after("--occasion aca", session)).toBe("--occasion acara-resmi ");
  expect(after("--absent +wak", session)).toBe('--absent "+Wakil Bupati"');
  expect(after("--absent -sek", session)).toBe("--absent -Sekretari");
  expect(after("--deputy pariw", session)).toBe("--deputy pariw");
  expect(after("--occ")).toBe("--occ");
});

test("names are those of the regulation in use", () => {
  expect(after("route pariw", sessionAfter("use kutai-timur"))).toBe("route pariw");
  expect(after("route pariw", sessionAfter("use kutai-barat"))).toBe('route "Dinas Pariwisata" ');
});

test("where nothing can be put there, the choices are given", () => {
  const { text, choices } = tab("route Bupati --for ", sessionAfter());
  expect(text).toBeUndefined();
  expect(choices[0]).toEqual({ text: "konsultasi", says: "Konsultasi" });
});

test.each([
  ["? rou", "? route "],
  ["bantuan rou", "bantuan route "],
  ["mengapa deputi", "mengapa deputize "],
  ["route -- dinas pariw", 'route -- "Dinas Pariwisata" '],
])("a word of the session's own goes on as the command that it stands for: `%s`", (line, expected) => {
  expect(after(line)).toBe(expected);
});
