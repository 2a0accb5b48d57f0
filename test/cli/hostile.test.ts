import { HELPS, LINES } from "../support/commands";
import { EVIL, hostileRules } from "../support/hostile";
import { jenjang } from "../support/shell";

const rules = hostileRules();

/** Signs that steer a terminal or turn the direction of writing; line breaks and this program's own colours are none. */
function steering(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const signs = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are set with control characters
  return text.replace(/\x1b\[(?:1|2|4|22|24|31|32|33|39)m/g, "").match(signs) ?? [];
}

const lines = [...LINES, ...HELPS.map((command) => [...command, "--help"])];

describe.each(["id", "en"])("nothing but text and line breaks in %s", (language) => {
  test.each(lines.map((line) => [line.join(" "), line] as const))("of %s, with hostile rule files", (_, line) => {
    const { out, err } = jenjang([...line, "--lang", language], { rules });
    expect(out + err).not.toBe("");
    expect(steering(out + err)).toEqual([]);
  });

  test.each([
    ["route", EVIL],
    ["route", `Dinas ${EVIL}`, "--to", "Bupati"],
    ["route", "Bupati", "--for", EVIL],
    ["route", "Bupati", `--${EVIL}`],
    ["who-signs", "--doc", "surat", "--about", EVIL],
    ["who-signs", "--signer", "Bupati", "--capacity", EVIL],
    ["deputize", "--absent", `Bupati:${EVIL}`],
    ["deputize", "--absent", "Bupati", "--reading", EVIL],
    ["explain", EVIL],
    ["cite", EVIL],
    ["cite", "Pasal 1", "-r", "kutai-barat", "--text", EVIL],
    ["show", `Badan ${EVIL}`],
    ["list", EVIL],
    ["list", "offices", "-r", EVIL],
    ["validate", `${EVIL}.yaml`],
    ["verify", "-r", "kutai-barat", "--text", EVIL],
    ["help", EVIL],
    ["route", "Bupati", "--lang", EVIL],
    [EVIL],
  ])("of hostile arguments: %#", (...args) => {
    const { out, err } = jenjang([...args, "--lang", language].slice(0, args[0] === "help" ? 2 : undefined));
    expect(out + err).not.toBe("");
    expect(steering(out + err)).toEqual([]);
  });

  test("of a hostile copy of a regulation", () => {
    const texts = { "copy.txt": `Pasal 1\nBupati${EVIL} memimpin.\n\nPasal 2\n${EVIL}\n` };
    for (const command of [["cite", "Pasal 1"], ["verify"]]) {
      const { out, err } = jenjang([...command, "-r", "kutai-barat", "--text", "copy.txt", "--lang", language], {
        texts,
        rules,
      });
      expect(steering(out + err)).toEqual([]);
    }
  });

  test("but the program's own colours in a terminal", () => {
    const coloured = LINES.map((line) => jenjang([...line, "--lang", language], { rules, tty: true }));
    const all = coloured.map(({ out, err }) => out + err).join("");
    expect(all).toContain("\x1b[1m");
    expect(steering(all)).toEqual([]);
  });

  test("in JSON, which says all the same what is in the files", () => {
    const told = JSON_LINES.map((line) => jenjang([...line, "--json", "--lang", language], { rules }).out);
    expect(steering(told.join(""))).toEqual([]);
    expect(told.map((one) => JSON.stringify(JSON.parse(one)).includes("\u202e"))).toEqual(told.map(() => true));
  });
});

const JSON_LINES = [
  ["route", "Dinas Pariwisata", "--to", "Bupati"],
  ["cite", "Pasal 8 huruf b", "-r", "kutai-barat"],
  ["show", "Asisten II"],
  ["list", "documents"],
  ["cite", EVIL],
];

test("the hostile rule files load: their words are what is shown", () => {
  expect(jenjang(["validate"], { rules }).exit).toBe(0);
  expect(jenjang(["route", "Dinas Pariwisata", "--to", "Bupati"], { rules }).out).toContain("�");
});
