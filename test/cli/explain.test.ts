import { ask, type Reply } from "../../src/engine";
import { deputy } from "../../src/render/text/findings";
import { PLAIN } from "../../src/render/text/page";
import { lawWith } from "../reference/mended-law";
import { bookOf } from "../support/book";
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
      /✗ Asisten II menandatangani surat a\.n\. Sekretaris Daerah .*a\.n\. Sekretaris Daerah, bukan a\.n\. Bupati.* Pasal 14 huruf d/,
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
    expect(flat(out)).toMatch(
      /✗ Sekretaris Daerah mewakili Bupati.*syarat berhalangan menurut ketentuan ini belum terpenuhi.*Pasal 7 ayat \(2\)/,
    );
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

/** What `explain` says to a question, in one line. */
function explained(line: string, ...more: string[]): string {
  return flat(jenjang(["explain", ...line.split(" "), ...more]).out);
}

describe("why a rule does not apply is said as it is", () => {
  test.each<[string, string, string, string]>([
    [
      "a substitute who is absent too, while somebody else stands in",
      "deputize --absent Bupati,WakilBupati --occasion umum -r kutai-barat",
      "✗ Wakil Bupati melaksanakan tugas dan wewenang Bupati: semua tugas; bila Bupati berhalangan yang harus menggantikan sendiri berhalangan",
      "all ordinary duties; when Bupati is berhalangan the one who would stand in is absent too",
    ],
    [
      "the reading in which a rule is not there",
      "who-signs --doc kontrak -r kutai-barat",
      "hanya bila penyebutan itu mengandung wewenang menandatangani [mention-empowers] tidak berlaku bila penyebutan itu tidak memberi wewenang [mention-only]",
      "only if the mention carries the power to sign [mention-empowers] does not hold if the mention gives no power [mention-only]",
    ],
    [
      "in whose name a power is",
      "who-signs --doc surat --signer Sekda --on-behalf Perangkat-Daerah -r kutai-barat",
      "a.n. Bupati, bukan a.n. Kepala Perangkat Daerah",
      "a.n. Bupati, not a.n. Kepala Perangkat Daerah",
    ],
    [
      "whose documents the signer asked about may sign",
      "who-signs --doc surat --signer Bupati --on-behalf Sekda -r kutai-barat",
      "[mention-empowers] bukan naskah Sekretaris Daerah, dan bukan a.n. Sekretaris Daerah",
      "[mention-empowers] neither a document of Sekretaris Daerah nor a.n. Sekretaris Daerah",
    ],
    [
      "a power of somebody else",
      "who-signs --doc surat --signer Bupati --on-behalf Sekda -r kutai-barat",
      "petunjuk pelaksanaan kebijakan yang telah ditetapkan wewenang penandatangan lain",
      "implementing guidance on an established policy the power of another signer",
    ],
  ])("%s", (_what, line, id, en) => {
    expect(explained(line)).toContain(id);
    expect(explained(line, "--lang", "en").replace(/ \([^()]*\)/g, "")).toContain(en);
  });
});

describe("explain tells what the plain answer tells", () => {
  test("a name that the regulation does not list", () => {
    const out = explained("route Dinas-Uji --for konsultasi -r kutai-timur");
    expect(out).toContain("catatan: Dinas Uji tidak disebut namanya dalam peraturan ini");
  });

  test("the choice on which an answer depends", () => {
    const out = explained("who-signs --doc kontrak -r kutai-barat");
    expect(out).toContain('? Jawabannya bergantung pada cara membaca penyebutan "ditandatangani oleh"');
  });

  test("who initials a letter, and who gets a copy; nothing where a matter is only passed on", () => {
    const initialled = explained("route Kecamatan --for tanda-tangan -r kutai-timur");
    expect(initialled).toMatch(/paraf \(Kepala Bagian[^)]*\), paraf Sekretaris Daerah, kepada Wakil Bupati/);
    expect(explained("route Asisten-I --for pertanggungjawaban -r kutai-barat")).not.toContain(
      "✓ Asisten I → Sekretaris Daerah kepada",
    );
  });
});

describe("a deputy is told in the manner of the rules", () => {
  test.each<[string, string, string]>([
    [
      "kutai-barat",
      "Wakil Bupati melaksanakan tugas dan wewenang Bupati",
      "carries out the duties and powers of Bupati",
    ],
    ["kutai-timur", "Wakil Bupati mewakili Bupati", "Wakil Bupati represents Bupati"],
  ])("%s", (region, id, en) => {
    const line = ["deputize", "--absent", "Bupati", "--occasion", "umum", "-r", region];
    for (const command of [line, ["explain", ...line]]) {
      expect(jenjang(command).out).toContain(id);
      expect(flat(jenjang([...command, "--lang", "en"]).out).replace(/ \([^()]*\)/g, "")).toContain(en);
    }
  });

  test("of several who are represented either may be; heads represent heads", () => {
    const both = ["deputize", "--absent", "Bupati,WakilBupati", "--occasion", "umum", "-r", "kutai-barat"];
    expect(jenjang(both).out).toContain("Sekretaris Daerah mewakili Bupati/Wakil Bupati");
    const one = [
      "deputize",
      "--absent",
      "Dinas Kesehatan:tidak-di-tempat",
      "--occasion",
      "undangan",
      "-r",
      "kutai-barat",
    ];
    expect(flat(jenjang(one).out)).toContain("mewakili Kepala Dinas Kesehatan, ditugaskan oleh Kepala Dinas Kesehatan");
  });

  test("who has the powers by one rule and represents by another is told to represent", () => {
    const rules = (manner: string, cite: string): string =>
      `  - { deputy: Sekretaris Daerah, for: Bupati, occasion: umum, manner: ${manner}, when: { absent: Bupati, state: berhalangan }, cite: ${cite} }`;
    const told = (...all: string[]): string => deputyIn(`substitutions:\n${all.join("\n")}`);
    const [full, only] = [rules("melaksanakan-tugas", "Pasal 2"), rules("mewakili", "Pasal 3")];
    expect(told(full)).toBe("Sekretaris Daerah melaksanakan tugas dan wewenang Bupati");
    expect(told(full, only)).toBe("Sekretaris Daerah mewakili Bupati");
  });
});

function deputyIn(rules: string): string {
  const replies = ask(bookOf([lawWith(rules)]), { command: "deputize", absent: "Bupati", occasion: "umum" });
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  const [finding] = (replies as readonly Reply[]).flatMap(({ answers }) => answers.flatMap(({ findings }) => findings));
  if (finding?.part.kind !== "deputy") throw new Error("nobody stands in");
  return deputy({ ...finding, part: finding.part }, { width: 100, paint: PLAIN }, "id");
}

test.each(["umum", "sehari-hari", "tugas sehari-hari", "semua tugas"])("the widest occasion as %s", (occasion) => {
  const { out } = jenjang([
    "deputize",
    "--absent",
    "Asisten I",
    "--for",
    "Bupati",
    "--occasion",
    occasion,
    "-r",
    "kutai-barat",
  ]);
  expect(flat(out)).toContain("Umum (semua tugas)");
  expect(flat(out)).toContain("untuk mewakili Bupati dalam semua tugas bila hanya Asisten I yang berhalangan");
});

test("a candidate whom no rule names is answered with the rules that name others", () => {
  const { out } = jenjang(["explain", "who-signs", "--doc", "surat", "--signer", "Staf Ahli", "-r", "kutai-barat"]);
  expect(flat(out)).toMatch(/✗ Sekretaris Daerah menandatangani surat a\.n\. Bupati.*wewenang penandatangan lain/);
});
