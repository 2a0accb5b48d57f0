import type { RuleFiles } from "../../src/cli/shell";
import { SMALL } from "../inspect/small";
import { PATH, swapped } from "../support/bad";
import { vocabularySource } from "../support/book";
import { jenjang, type Ran } from "../support/shell";

const CASES = `regulation: x/perbup-1-2020
cases:
  - id: tanda-tangan
    title: Kepala Dinas signs
    ask: { command: who-signs, signer: Dinas Sosial, doc: surat }
    verdict: answered
`;

function filesOf(text: string): RuleFiles {
  const regulations = [{ path: PATH, text }];
  const cases = [{ path: PATH.replace(".yaml", ".cases.yaml"), text: CASES }];
  return { vocabulary: vocabularySource(), regulations, cases, overlays: [], unreadable: [], stamps: new Map() };
}

/** Runs the program on a rule file in which one provision is forgotten and one contradicted. */
function careless(...args: string[]): Ran {
  const marked = swapped(SMALL, "huruf a: Seleksi", "huruf a: { gist: Seleksi, not-routable: internal }");
  return jenjang(args, { rules: filesOf(`${marked}  Pasal 6: Sesuatu\n`) });
}

describe("coverage", () => {
  test("forgets nothing in the shipped regulations, in either language", () => {
    for (const [lang, says] of [
      ["id", "Semua 3\\d\\d ketentuan diperhitungkan"],
      ["en", "All 3\\d\\d provisions are accounted for"],
    ] as const) {
      const { exit, out } = jenjang(["coverage", "-r", "kutai-barat", "--lang", lang]);
      expect(exit).toBe(0);
      expect(out).toMatch(new RegExp(says));
    }
    expect(jenjang(["coverage"]).exit).toBe(0);
  });

  test("tells for each provision which rules use it and which cases test it, or why it has none", () => {
    const { out } = jenjang(["coverage", "-r", "kutai-barat"], { columns: 100 });
    expect(out).toMatch(/^ {2}Pasal 8 huruf d +powers-\d+ · diuji: /m);
    expect(out).toMatch(/^ {2}Pasal 31 +tanpa aturan \[closing\]$/m);
    expect(out).not.toMatch(/^ {2}Pasal 8 {2}/m);
  });

  test("fails on what is forgotten or contradicted, and says where it stands", () => {
    const { exit, out } = careless("coverage", "--lang", "en");
    expect(exit).toBe(1);
    expect(out).toMatch(/Pasal 6 +FORGOTTEN rules\/x\/perbup-1-2020\.yaml:\d+:3/);
    expect(out).toMatch(/Pasal 4 huruf a +contradicted \[internal\]: gates-1/);
    expect(out).toContain("1 forgotten, 1 used though marked as without rule");
  });

  test("names the cases in the JSON, with rules, places and counts", () => {
    const { out, exit } = careless("coverage", "--json");
    const { contract, regulations } = JSON.parse(out) as {
      contract: number;
      regulations: {
        regulation: string;
        complete: boolean;
        counts: Record<string, number>;
        provisions: { cite: string; account: string; rules: string[]; cases: string[]; line: number }[];
      }[];
    };
    const [first] = regulations;
    expect([exit, contract, first?.regulation, first?.complete]).toEqual([1, 1, "x/perbup-1-2020", false]);
    expect(first?.counts).toMatchObject({ forgotten: 1, contradicted: 1, "not-routable": 2 });
    expect(first?.provisions.find(({ cite }) => cite === "Pasal 4 huruf b")).toMatchObject({
      account: "used",
      rules: ["powers-1"],
      cases: ["tanda-tangan"],
    });
  });

  test("fits the width of the terminal", () => {
    for (const columns of [40, 80]) {
      const { out } = jenjang(["coverage", "-r", "kutai-timur"], { columns });
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(columns);
    }
  });
});

describe("validate", () => {
  test("warns of what is forgotten or contradicted, with its place, and finds the file sound", () => {
    const { exit, out, err } = careless("validate", "--lang", "en");
    expect([exit, out]).toEqual([0, "x/perbup-1-2020: valid\n"]);
    expect(err).toMatch(/^rules\/x\/perbup-1-2020\.yaml:\d+:3 warning \[contradicted-provision\]$/m);
    expect(err).toMatch(/^rules\/x\/perbup-1-2020\.yaml:\d+:3 warning \[forgotten-provision\]$/m);
    expect(err).toContain("2 warnings in 1 file");
    expect(err).not.toContain("error");
  });

  test("takes them for faults with --strict", () => {
    const { exit, out, err } = careless("validate", "--strict", "--lang", "en");
    expect([exit, out]).toEqual([5, ""]);
    expect(err).toContain("error [forgotten-provision]");
    expect(err).toContain("2 faults in 1 file");
  });

  test("has them in its JSON, as warnings or as faults", () => {
    const warned = JSON.parse(careless("validate", "--json").out) as { valid: string[]; warnings: { code: string }[] };
    expect(warned.valid).toEqual(["x/perbup-1-2020"]);
    expect(warned.warnings.map(({ code }) => code)).toEqual(["contradicted-provision", "forgotten-provision"]);
    const strict = JSON.parse(careless("validate", "--strict", "--json").out) as {
      error: { code: string; diagnostics: { code: string }[] };
    };
    expect(strict.error.code).toBe("invalid-rules");
    expect(strict.error.diagnostics).toHaveLength(2);
  });

  test("finds the shipped files sound without a warning, strictly too", () => {
    expect(jenjang(["validate", "--strict"])).toMatchObject({ exit: 0, err: "" });
    expect(JSON.parse(jenjang(["validate", "--json"]).out)).toMatchObject({ warnings: [] });
  });
});
