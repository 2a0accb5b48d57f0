import { jenjang } from "../support/shell";

const flat = (text: string): string => text.replace(/[│├└─]/g, " ").replace(/\s+/g, " ");

describe("explain", () => {
  test("shows every step with its article, what the article says in short, and the line of the rule file", () => {
    const { out, exit } = jenjang([
      "explain",
      "route",
      "Dinas Pariwisata",
      "--to",
      "Bupati",
      "--for",
      "konsultasi",
      "-r",
      "kutai-barat",
    ]);
    expect(exit).toBe(0);
    expect(flat(out)).toContain("✓ Dinas Pariwisata → Asisten II → Bupati");
    expect(flat(out)).toContain("Pasal 14 huruf c angka 2 huruf c Lingkup Asisten II: Dinas Pariwisata");
    expect(out).toMatch(/rules\/kutai-barat\/perbup-21-2017\.yaml:\d+/);
  });

  test("a why-not question has the rules that name the candidate, each with the check that it fails", () => {
    const { out, exit } = jenjang([
      "explain",
      "who-signs",
      "--doc",
      "surat",
      "--on-behalf",
      "Bupati",
      "--signer",
      "Asisten II",
      "-r",
      "kutai-barat",
    ]);
    expect(exit).toBe(3);
    expect(flat(out)).toMatch(
      /✗ Asisten II menandatangani surat a\.n\. Sekretaris Daerah .*bukan atas nama.* Pasal 14 huruf d/,
    );
    expect(flat(out)).toMatch(/✗ Asisten II menandatangani naskah dinas intern .*untuk jenis naskah lain/);
  });

  test("a rejected deputy is told which absence is missing", () => {
    const { out } = jenjang([
      "explain",
      "deputize",
      "--absent",
      "Bupati",
      "--occasion",
      "umum",
      "--deputy",
      "Sekda",
      "-r",
      "kutai-timur",
    ]);
    expect(flat(out)).toMatch(/✗ Sekretaris Daerah mewakili Bupati.*tidak \(semua\) berhalangan.*Pasal 7 ayat \(2\)/);
  });

  test("as JSON carries the same tree beside the answers of the contract", () => {
    const args = [
      "explain",
      "deputize",
      "--absent",
      "Bupati",
      "--occasion",
      "acara-resmi",
      "-r",
      "kutai-timur",
      "--json",
    ];
    const said = JSON.parse(jenjang(args).out) as {
      answers: { findings: unknown[] }[];
      explanations: {
        derivations: { steps: { each: string[]; place: string }[]; under: string[][] }[];
        rejected: { failed: string; under: string[][] }[];
      }[];
    };
    const [explanation] = said.explanations;
    expect(explanation?.derivations).toHaveLength(said.answers[0]?.findings.length ?? -1);
    expect(explanation?.derivations[0]?.steps[0]?.each).toEqual(["Pasal 4 ayat (4)"]);
    expect(explanation?.derivations[0]?.steps[0]?.place).toMatch(/^rules\/kutai-timur\/perbup-6-2007\.yaml:\d+$/);
    expect(explanation?.rejected).toContainEqual(
      expect.objectContaining({ failed: "trigger", under: [["atau-cascade"]] }),
    );
    expect(explanation?.rejected).toContainEqual(expect.objectContaining({ failed: "trigger", under: [] }));
  });

  test("without a question shows how to ask one", () => {
    const { out, exit } = jenjang(["explain"]);
    expect(exit).toBe(0);
    expect(out).toContain("jenjang explain route");
  });
});

test("a candidate whom no rule names is answered with the rules that name others", () => {
  const { out } = jenjang(["explain", "who-signs", "--doc", "surat", "--signer", "Staf Ahli", "-r", "kutai-barat"]);
  expect(flat(out)).toMatch(
    /✗ Sekretaris Daerah menandatangani surat a\.n\. Bupati.*bukan untuk penandatangan yang ditanyakan/,
  );
});
