import type { Completion } from "../../../src/cli/completion/complete";
import { replyTo } from "../../../src/cli/completion/replies";

const TAB = "9";
const LISTING = "63";
const SHOW_ALL = "33";

const names = (...texts: string[]): Completion => ({
  kind: "choices",
  choices: texts.map((text) => ({ text })),
  from: 0,
  isList: false,
});

const bash = (completion: Completion, line: string, replaced: string, type = TAB): string[] =>
  replyTo("bash", completion, line, [replaced, type]).split("\n").slice(0, -1);

describe("bash", () => {
  test("one choice comes as the shell must read it, whatever it is made of", () => {
    const nasty = "a b$(c)`d`\"e'f\\g";
    expect(bash(names(nasty), "j a", "a")).toEqual(["space", "a\\ b\\$\\(c\\)\\`d\\`\\\"e\\'f\\\\g"]);
    expect(bash(names(nasty), 'j "a', "a")).toEqual(["space", "a b\\$(c)\\`d\\`\\\"e'f\\\\g"]);
    expect(bash(names(nasty), "j 'a", "a")).toEqual(["space", "a b$(c)`d`\"e'\\''f\\g"]);
  });

  test("several come with their common start quoted; where bash only lists, as they are", () => {
    const several = names("Dinas Pariwisata", "Dinas Pasar");
    expect(bash(several, "j din", "din")).toEqual(["stay", "Dinas\\ Pariwisata", "Dinas\\ Pasar"]);
    expect(bash(several, "j din", "din", LISTING)).toEqual(["stay", "Dinas Pariwisata", "Dinas Pasar"]);
  });

  test("nothing that was typed is lost where the common start is shorter", () => {
    const several = names("Bupati", "BUMD");
    expect(bash(several, "j bu", "bu")).toEqual(["stay", "bu", "bu "]);
    expect(replyTo("bash", several, "j bu", ["bu", SHOW_ALL])).toBe("stay\n \nBupati\nBUMD\n");
  });

  test("what stands before the item stays as it was typed, also where bash takes less for the word", () => {
    const wakil = { ...names("Wakil Bupati"), from: 7, isList: true };
    expect(bash(wakil, "j Bupati,w", "Bupati,w")).toEqual(["stay", "Bupati,Wakil\\ Bupati"]);
    expect(bash(wakil, 'j "Bupati,w', "Bupati,w")).toEqual(["stay", "Bupati,Wakil Bupati"]);
    expect(bash(wakil, 'j "Bupati",w', ",w")).toEqual(["stay", ",Wakil\\ Bupati"]);
    expect(bash({ ...names("tidak-di-tempat"), from: 7 }, "j Bupati:t", "t")).toEqual(["space", "tidak-di-tempat"]);
    expect(bash(names("Dinas:Satu"), "j dinas:s", "s")).toEqual(["space", "Satu"]);
    expect(bash(names("Bupati"), "j bup", "elsewhere")).toEqual(["space", "ati"]);
  });
});

test("zsh is told whole words, each with its line in the width of the terminal", () => {
  const terms: Completion = { ...names(), choices: [{ text: "a b", says: "long ".repeat(20) }, { text: "abc" }] };
  const [what, first = "", second] = replyTo("zsh", terms, "j a", ["30"]).trimEnd().split("\n");
  expect([what, second]).toEqual(["space", "abc\tabc"]);
  expect(first).toMatch(/^a b\ta b {2}-- long long/);
  expect(first.split("\t")[1]).toHaveLength(29);
});

test("zsh that does not say how wide it is has eighty columns", () => {
  const terms: Completion = { ...names(), choices: [{ text: "a b", says: "long ".repeat(20) }] };
  for (const more of [[], [""], ["wide"]])
    expect(replyTo("zsh", terms, "j a", more)).toBe(replyTo("zsh", terms, "j a", ["80"]));
});

test("zsh is told to insert nothing where that would take letters away", () => {
  expect(replyTo("zsh", names("Bupati", "BUMD"), "j bu", ["80"])).toMatch(/^list\n/);
});

test("fish is told whole words and what they are", () => {
  const terms: Completion = { ...names(), choices: [{ text: "a b", says: "x" }, { text: "abc" }], from: 5 };
  expect(replyTo("fish", terms, "j --to=a", [])).toBe("space\n--to=a b\tx\n--to=abc\n");
});
