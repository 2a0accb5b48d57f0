import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHELLS } from "../../src/cli/completion/replies";
import { has } from "../support/terminal";
import { Home, STARTS, type Typist } from "./shells";

/* Real shells in a real terminal: what somebody types with Tab, and the words that jenjang gets. */

// A machine with other things to do may take its time.
jest.setTimeout(60_000);

const SITUATIONS: readonly (readonly [what: string, keys: string, words: string])[] = [
  ["a command", "jenjang who\t--doc surat", "[who-signs][--doc][surat]"],
  ["a command below one", "jenjang explain rou\tBupati", "[explain][route][Bupati]"],
  ["a kind of list", "jenjang list off\t", "[list][offices]"],
  ["the topic of help", "jenjang help dep\t", "[help][deputize]"],
  ["an option", "jenjang route Bupati --regu\tkutai-b\t", "[route][Bupati][--regulation][kutai-barat]"],
  ["a name with a space, in small letters", "jenjang route wak\t", "[route][Wakil Bupati]"],
  ["in double quotes", 'jenjang route "wakil b\t', "[route][Wakil Bupati]"],
  ["in single quotes", "jenjang route 'wakil b\t", "[route][Wakil Bupati]"],
  ["after a backslash", "jenjang route wakil\\ b\t", "[route][Wakil Bupati]"],
  ["a further option after a name", "jenjang route wak\t--to bup\t", "[route][Wakil Bupati][--to][Bupati]"],
  ["in the same word as the option", "jenjang route Bupati --to=wak\t", "[route][Bupati][--to=Wakil Bupati]"],
  ["as far as several names agree", "jenjang route sekretaris\tx", "[route][Sekretaris Daerah][x]"],
  ["in a list", "jenjang deputize --absent Bupati,wak\t", "[deputize][--absent][Bupati,Wakil Bupati]"],
  ["in a list in quotes", 'jenjang deputize --absent "Bupati,Wakil b\t', "[deputize][--absent][Bupati,Wakil Bupati]"],
  ["a state", "jenjang deputize --absent Bupati:ti\t", "[deputize][--absent][Bupati:tidak-di-tempat]"],
  ["a term", "jenjang route Bupati --for kons\t", "[route][Bupati][--for][konsultasi]"],
  ["a file", "jenjang verify --text nas\t", "[verify][--text][naskah lengkap.txt]"],
  ["a provision", "jenjang cite pasal\\ 8\\ huruf\\ b\t-r kutai-b\t", "[cite][Pasal 8 huruf b][-r][kutai-barat]"],
  ["a question by its own name", "deputize --absent bup\t", "[deputize][--absent][Bupati]"],
  ["a question whose name has a hyphen", "who-signs --do\tsurat", "[who-signs][--doc][surat]"],
  ["nothing where nothing fits", "jenjang route Bupati --for xyz\t", "[route][Bupati][--for][xyz]"],
];

describe.each(SHELLS)("%s", (name) => {
  const missing = [name, "script"].filter((program) => !has(program));
  if (missing.length > 0) {
    test.skip(`${missing.join(" and ")} is not installed here`, () => undefined);
    return;
  }

  const home = new Home();
  let typist: Typist;
  beforeAll(() => {
    typist = home.shell(name);
  });
  afterAll(async () => {
    await typist.leave();
    home.remove();
  });

  test.each(SITUATIONS)("completes %s", async (_, keys, words) => {
    expect((await typist.enters(keys)).trim()).toBe(words);
  });

  test("an accepted short form stays or becomes the name; both work", async () => {
    const words = await typist.enters("jenjang route sekda\t");
    expect(words).toBe(name === "fish" ? "[route][sekda]" : "[route][Sekretaris Daerah]");
  });

  // Fish puts a space after every choice.
  (name === "fish" ? test.skip : test)("a list goes on after a completed name", async () => {
    const words = await typist.enters("jenjang deputize --absent wak\t,sekretaris\t");
    expect(words).toBe("[deputize][--absent][Wakil Bupati,Sekretaris Daerah]");
  });

  test("shows the choices where there are several, and keeps what was typed", async () => {
    await typist.presses("jenjang route sek\t\t\t", /KORPRI/);
    await typist.enters("\x15jenjang x");
    expect(await typist.enters("jenjang route --about peng\t")).toMatch(/--about\]\[peng/i);
  });

  test("the system's command of the same name is still there", async () => {
    expect(await typist.enters("command route")).toBe("[the route of the system]");
    expect(await typist.enters("route Bupati")).toBe("[route][Bupati]");
  });
});

describe.each(SHELLS)("%s, set up otherwise", (name) => {
  const missing = [name, "script"].filter((program) => !has(program));
  if (missing.length > 0) {
    test.skip(`${missing.join(" and ")} is not installed here`, () => undefined);
    return;
  }

  const home = new Home();
  afterAll(() => home.remove());

  async function typing<T>(how: Parameters<Home["shell"]>[1], use: (typist: Typist) => Promise<T>): Promise<T> {
    const typist = home.shell(name, how);
    try {
      return await use(typist);
    } finally {
      await typist.leave();
    }
  }

  test("without functions `route` is the system's", async () => {
    await typing({ options: " --no-functions" }, async (typist) => {
      expect(await typist.enters("route wak\t")).toBe("[the route of the system]");
      expect(await typist.enters("jenjang route wak\t")).toBe("[route][Wakil Bupati]");
    });
  });

  test("a script that reads the same lines has the system's `route`", () => {
    const script = join(home.folder, "script");
    writeFileSync(script, `${STARTS[name].init}\nroute x\n`);
    const { stdout, stderr } = spawnSync(name, [script], { env: home.env, encoding: "utf8" });
    expect([stdout.trim(), stderr]).toEqual(["<<<[the route of the system]>>>", ""]);
  });

  const STRICT = { bash: "set -euo pipefail", zsh: "setopt err_return", fish: "" };
  test("an own `route` of the user stays, and a strict shell lives on", async () => {
    const own = name === "fish" ? "function route; echo '<<<mine>>>'; end" : "route() { echo '<<<mine>>>'; }";
    await typing({ before: `${own}\n${STRICT[name]}` }, async (typist) => {
      expect(await typist.enters("route")).toBe("mine");
      expect(await typist.enters("jenjang route --for xyz\t")).toBe("[route][--for][xyz]");
      expect(await typist.enters("jenjang route wak\t")).toBe("[route][Wakil Bupati]");
    });
  });
});

(has("bash") && has("script") ? test : test.skip)("bash in POSIX mode has no functions, and completes", async () => {
  const home = new Home();
  const typist = home.shell("bash", { before: "set -o posix" });
  try {
    expect(await typist.enters("route")).toBe("[the route of the system]");
    expect(await typist.enters("jenjang route wak\t")).toBe("[route][Wakil Bupati]");
  } finally {
    await typist.leave();
    home.remove();
  }
});
