import { faultsIn, faultsOf, GOOD, spot, swapped, told } from "../support/bad";
import { sourceOf, vocabularySource } from "../support/book";
import { loaded } from "./loaded";

/** The good rule file with sections before its powers. */
function withSections(sections: string, text: string = GOOD): string {
  return swapped(text, "powers:\n", `${sections}\npowers:\n`);
}

describe("the shipped rule files", () => {
  test.each(["kutai-barat/perbup-21-2017.yaml", "kutai-timur/perbup-6-2007.yaml"])("%s has no fault", (path) => {
    expect(faultsOf([sourceOf(`rules/${path}`)])).toEqual([]);
  });
});

describe("where a rule file lies", () => {
  test.each([
    "rules/x/perbup-1-2020.yaml",
    "x/perbup-1-2020.yml",
    "rules\\x\\perbup-1-2020.yaml",
    "/anywhere/x/perbup-1-2020.yaml",
  ])("%s fits its id", (path) => {
    expect(faultsOf([{ path, text: GOOD }])).toEqual([]);
  });

  test.each([
    "rules/y/perbup-1-2020.yaml",
    "perbup-1-2020.yaml",
    "rules/x/perbup-1-2020.txt",
    "rules/x/perbup-1-2020.yaml/more",
  ])("%s does not", (path) => {
    expect(faultsOf([{ path, text: GOOD }]).map(told)).toEqual([["id-path-mismatch", 2, 7]]);
  });
});

describe("the regulation itself", () => {
  test("its header is read, and what it leaves out is filled in", () => {
    const { regulation } = loaded(GOOD);
    expect([regulation.id, regulation.short, regulation.region]).toEqual([
      "x/perbup-1-2020",
      "Perbup X 1/2020",
      { id: "x", name: "Kabupaten X", aliases: [] },
    ]);
    expect(regulation.about).toEqual({
      version: null,
      kind: "Peraturan Bupati",
      number: "1",
      year: 2020,
      enacted: "2020-01-01",
      promulgated: null,
      inForce: "2020-01-01",
      signatory: null,
      repeals: [],
      annexes: [],
    });
  });

  test("the file may say which version it is, in quotes", () => {
    const short = "  short: Perbup X 1/2020\n";
    const versioned = (value: string): string => swapped(GOOD, short, `${short}  version: ${value}\n`);
    expect(loaded(versioned('"1.0"')).regulation.about.version).toBe("1.0");
    expect(faultsIn(versioned("1.0")).map(told)).toEqual([["wrong-value", 5, 12]]);
    expect(faultsIn(versioned('"1.0 <b>"')).map(told)).toEqual([["wrong-value", 5, 12]]);
  });
});

describe("the index of provisions", () => {
  const { regulation } = loaded(
    swapped(
      GOOD,
      "  Pasal 2: Apa",
      [
        "  BAB I: { heading: UMUM }",
        "  BAB I Paragraf 1: { heading: Tugas, not-routable: recital }",
        "  Pasal 3: { gist: { id: Isi, en: Content }, heading: Judul }",
        "  Pasal 3 ayat (1): Ayat",
        "  Pasal 2: Apa",
      ].join("\n"),
    ),
  );
  const provision = (label: string) => regulation.provisions.get(label);

  test("it keeps the order of the file", () => {
    expect([...regulation.provisions.keys()]).toEqual([
      "Pasal 1",
      "BAB I",
      "BAB I Paragraf 1",
      "Pasal 3",
      "Pasal 3 ayat (1)",
      "Pasal 2",
    ]);
  });

  test("a pasal belongs to the heading before it, everything else to what its label says", () => {
    expect([...regulation.provisions.values()].map(({ label, parent }) => [label, parent])).toEqual([
      ["Pasal 1", null],
      ["BAB I", null],
      ["BAB I Paragraf 1", "BAB I"],
      ["Pasal 3", "BAB I Paragraf 1"],
      ["Pasal 3 ayat (1)", "Pasal 3"],
      ["Pasal 2", "BAB I Paragraf 1"],
    ]);
  });

  test("a bare text is the gist, which may be there in both languages", () => {
    expect([provision("Pasal 3 ayat (1)")?.gist, provision("Pasal 3")?.gist, provision("Pasal 3")?.heading]).toEqual([
      { id: "Ayat", en: "Ayat" },
      { id: "Isi", en: "Content" },
      "Judul",
    ]);
    expect(provision("BAB I Paragraf 1")?.notRoutable).toBe("recital");
  });

  test("a label in another spelling than the usual one is malformed", () => {
    expect(faultsIn(`${GOOD}  pasal 3: Huruf kecil\n`).map(told)).toEqual([["malformed-provision", 26, 3]]);
    expect(faultsIn(`${GOOD}  Pasal 2  ayat (1): Dua spasi\n`).map(told)).toEqual([["malformed-provision", 26, 3]]);
  });

  test("a part before its pasal is an orphan", () => {
    const text = swapped(GOOD, "  Pasal 1: Siapa", "  Pasal 1 ayat (1): Terlalu awal\n  Pasal 1: Siapa");
    expect(faultsIn(text).map(told)).toEqual([["orphan-provision", 24, 3]]);
  });
});

describe("offices and classes", () => {
  test("the id is the name, and without a head the head is called like the unit", () => {
    const { regulation } = loaded(GOOD);
    expect(regulation.offices.get("sekretaris-daerah")?.head).toBe("Sekretaris Daerah");
    expect(regulation.classes.get("dinas")?.head).toBe("Kepala Dinas");
  });

  const listed = withSections(
    [
      "coordination:",
      "  - coordinator: Sekretaris Daerah",
      "    cite: Pasal 2",
      "    lists:",
      "      Pasal 2:",
      "        huruf a: Dinas Sosial",
      "        huruf b: Kantor Pos",
      "",
    ].join("\n"),
    `${GOOD}  Pasal 2 huruf a: Satu\n  Pasal 2 huruf b: Dua\n`,
  );

  test("a coordination list declares its offices, with its own citations", () => {
    const { regulation } = loaded(listed);
    const [coordination] = regulation.coordination;
    expect(coordination?.units.map(({ unit, cite }) => [unit, cite])).toEqual([
      ["dinas-sosial", "Pasal 2 huruf a"],
      ["kantor-pos", "Pasal 2 huruf b"],
    ]);
    expect(regulation.offices.get("dinas-sosial")?.cite).toEqual(["Pasal 2 huruf a"]);
  });

  test("one whose name begins with an open class belongs to it, and its head is called after the class's", () => {
    const { regulation } = loaded(listed);
    expect(regulation.memberships.map(({ member, of }) => [member, of])).toEqual([["dinas-sosial", "dinas"]]);
    expect(regulation.offices.get("dinas-sosial")?.head).toBe("Kepala Dinas Sosial");
    expect(regulation.offices.get("kantor-pos")?.head).toBe("Kantor Pos");
  });

  test("unless the class excepts it", () => {
    const { regulation } = loaded(swapped(listed, "open: true", "open: true, except: [Dinas Sosial]"));
    expect(regulation.memberships).toEqual([]);
  });

  test("a class that is not open takes nobody by name", () => {
    expect(loaded(swapped(listed, ", open: true", "")).regulation.memberships).toEqual([]);
  });

  test("a rule may name an office by its alias", () => {
    const alias = swapped(GOOD, "name: Bupati,", "name: Bupati, aliases: [Kepala Daerah],");
    expect(loaded(swapped(alias, "signer: Bupati", "signer: Kepala Daerah")).regulation.powers[0]?.signers).toEqual([
      "bupati",
    ]);
  });

  test("an office cannot be called like a class, which is told with its place", () => {
    const alias = swapped(GOOD, "name: Bupati,", "name: Bupati, aliases: [Kepala Dinas],");
    const [fault, ...more] = faultsIn(alias);
    expect([fault?.code, fault?.args, fault?.related.map(spot)]).toEqual([
      "name-taken",
      { name: "Bupati", other: "Dinas" },
      [[17, 5]],
    ]);
    expect(more).toEqual([]);
  });

  test("but no member of an open class that nothing declares", () => {
    expect(faultsIn(swapped(GOOD, "signer: Bupati", "signer: Dinas Sosial")).map(told)).toEqual([
      ["unknown-office", 20, 15],
    ]);
  });

  test("a class that contains itself is told where the circle closes", () => {
    const text = swapped(
      GOOD,
      "open: true, cite: Pasal 1",
      "open: true, cite: Pasal 1, members: [{ of: Dinas, cite: Pasal 1 }]",
    );
    expect(faultsIn(text).map(({ code, args }) => [code, args.name])).toEqual([["class-cycle", "Dinas"]]);
  });
});

describe("whom a rule points to without a name", () => {
  const channel = (via: string, to: string): string =>
    withSections(`channels:\n  - { from: Dinas, for: konsultasi, via: ${via}, to: ${to}, cite: Pasal 2 }\n`);
  const faultsOfParties = (via: string, to: string) =>
    faultsIn(channel(via, to)).map(({ code, args }) => [code, args.key, args.shape]);

  test("who coordinates is told by the office that asks, unless the rule says by what else", () => {
    const step = (via: string) => loaded(channel(via, "Bupati")).regulation.channels[0]?.steps[0]?.party;
    expect(step("{ coordinator: Asisten terkait }")).toEqual({
      kind: "coordinator",
      words: "Asisten terkait",
      by: ["office"],
    });
    expect(step("{ coordinator: Asisten terkait, by: [topic] }")).toMatchObject({ by: ["topic"] });
  });

  test.each([
    ["nothing", "{}", ["wrong-value", "filled"]],
    ["how, but not whom", "{ by: office }", ["missing-key", undefined]],
    ["two of it", "{ unnamed: pejabat, coordinator: Asisten terkait }", ["wrong-value", "absent"]],
  ])("%s is a fault, as a station and as an addressee, alone and in a list", (_, party, [code, shape]) => {
    const key = { "{}": ["via", "to", "0", "0"] }[party] ?? Array.from({ length: 4 }, () => "coordinator");
    const told = [
      ...faultsOfParties(party, "Bupati"),
      ...faultsOfParties("Bupati", party),
      ...faultsOfParties(`[${party}]`, "Bupati"),
      ...faultsOfParties("Bupati", `[${party}]`),
    ];
    expect(told).toEqual(key.map((one) => [code, one, shape]));
  });

  test("upwards and by name at once is a fault", () => {
    expect(faultsOfParties("Bupati", "{ upwards: atasan, unnamed: pejabat }")).toEqual([
      ["wrong-value", "unnamed", "absent"],
    ]);
  });

  test.each([
    ["steps: [{ via: Bupati, initials: Dinas }]", "0", "one-key"],
    ["steps: [{ via: Bupati }], via: Dinas", "via", "absent"],
  ])("the steps of a channel are told one by one, and once: %s", (steps, key, shape) => {
    const text = withSections(`channels:\n  - { from: Dinas, for: konsultasi, ${steps}, to: Bupati, cite: Pasal 2 }\n`);
    expect(faultsIn(text).map(({ code, args }) => [code, args.key, args.shape])).toEqual([["wrong-value", key, shape]]);
  });
});

describe("a file of another kind among the regulations", () => {
  test.each([
    ["vocabulary", vocabularySource().text],
    ["cases", "regulation: x/perbup-1-2020\ncases: []\n"],
    ["overlay", "overlay: { extends: x/perbup-1-2020 }\n"],
  ])("is told once, by what it is: %s", (kind, text) => {
    expect(faultsIn(text).map(({ code, args }) => [code, args])).toEqual([
      ["other-kind", { kind, wanted: "regulation" }],
    ]);
  });

  test("and a regulation in the place of the vocabulary by what it is", () => {
    const faults = faultsOf([], { path: "rules/vocabulary.yaml", text: GOOD });
    expect(faults.map(({ code, args }) => [code, args])).toEqual([
      ["other-kind", { kind: "regulation", wanted: "vocabulary" }],
    ]);
  });

  test("a regulation that is not finished is a regulation", () => {
    expect(faultsIn("regulation: x\n").map(({ code }) => code)).toContain("missing-key");
  });
});

describe("the words between absent officials", () => {
  const when = (words: string): string =>
    withSections(
      [
        "substitutions:",
        "  - deputy: Dinas",
        "    for: Bupati",
        "    occasion: umum",
        "    manner: mewakili",
        `    when: { ${words} }`,
        "    cite: Pasal 2",
        "",
      ].join("\n"),
    );
  const three = "absent: [Bupati, Sekretaris Daerah, Dinas], state: berhalangan";

  test("one word serves all gaps", () => {
    expect(loaded(when(`${three}, joined-by: atau`)).regulation.substitutions[0]?.trigger?.joints).toEqual([
      "atau",
      "atau",
    ]);
  });

  test("or each gap has its own", () => {
    expect(loaded(when(`${three}, joined-by: [/, atau]`)).regulation.substitutions[0]?.trigger?.joints).toEqual([
      "/",
      "atau",
    ]);
  });

  test("a single official needs none", () => {
    expect(loaded(when("absent: Bupati, state: berhalangan")).regulation.substitutions[0]?.trigger?.joints).toEqual([]);
  });

  test.each([
    ["none", "", "0"],
    ["too many", ", joined-by: [dan, dan, dan]", "3"],
  ])("%s is a fault that counts them", (_, words, written) => {
    const faults = faultsIn(when(`${three}${words}`));
    expect(faults.map(({ code, args }) => [code, args])).toEqual([["trigger-joints", { wanted: "2", written }]]);
  });
});

describe("rules", () => {
  test("a rule without an id is called after its section and number", () => {
    expect(loaded(GOOD).regulation.powers.map(({ id }) => id)).toEqual(["powers-1", "powers-2"]);
  });

  test("a mutual channel is two, the second one back", () => {
    const { regulation } = loaded(
      withSections(
        "channels:\n  - { id: both, from: Dinas, for: koordinasi, to: Bupati, mutual: true, cite: Pasal 2 }\n",
      ),
    );
    expect(regulation.channels.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["both", ["dinas"], [{ kind: "unit", unit: "bupati" }]],
      ["both-back", ["bupati"], [{ kind: "unit", unit: "dinas" }]],
    ]);
  });

  test("the way back of a mutual channel starts at those of its addressees who are named", () => {
    const to = "[Bupati, { unnamed: pejabat yang terkait }]";
    const { regulation } = loaded(
      withSections(`channels:\n  - { from: Dinas, for: koordinasi, to: ${to}, mutual: true, cite: Pasal 2 }\n`),
    );
    expect(regulation.channels.map(({ from }) => from)).toEqual([["dinas"], ["bupati"]]);
  });

  test("what is wrong in it is told once", () => {
    const channel = "{ from: Dinas, for: koordinasi, to: Gubernur, mutual: true, reading: nope, cite: Pasal 9 }";
    expect(
      faultsIn(withSections(`channels:\n  - ${channel}\n`))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["unknown-office", "unknown-provision", "unknown-reading"]);
  });

  test("accountability is a channel for answering to somebody", () => {
    const { regulation } = loaded(
      withSections("accountability:\n  - { from: Dinas, via: Sekretaris Daerah, to: Bupati, cite: Pasal 2 }\n"),
    );
    expect(regulation.channels.map(({ accountability, purposes }) => [accountability, purposes])).toEqual([
      [true, ["pertanggungjawaban"]],
    ]);
  });

  test.each([
    "tidak disebut",
    "{ id: tidak disebut }",
  ])("a text in Indonesian only serves both languages: %s", (says) => {
    const { regulation } = loaded(withSections(`silences:\n  - { concerns: Dinas, says: ${says}, cite: Pasal 2 }\n`));
    expect(regulation.silences.map(({ says, gap }) => [says, gap])).toEqual([
      [{ id: "tidak disebut", en: "tidak disebut" }, "no-rule"],
    ]);
  });

  test("a member in an undeclared reading is a fault too", () => {
    const member = "members: [{ of: Bupati, cite: Pasal 1, reading: nope }]";
    const faults = faultsIn(swapped(GOOD, "open: true, cite: Pasal 1", `open: true, cite: Pasal 1, ${member}`));
    expect(faults.map(({ code, args }) => [code, args.id])).toEqual([["unknown-reading", "nope"]]);
  });

  test("what two substitutions presuppose together goes in no circle", () => {
    const rule = (id: string, presupposes: string): string =>
      `  - { id: ${id}, deputy: Dinas, for: Bupati, occasion: umum, manner: mewakili, ${presupposes}cite: Pasal 2 }\n`;
    const rules = ["a", "b", "c", "d"].map((id) =>
      rule(id, { a: "presupposes: [b, c], ", d: "" }[id] ?? "presupposes: d, "),
    );
    expect(faultsIn(withSections(`substitutions:\n${rules.join("")}`))).toEqual([]);
    const circle = swapped(rules.join(""), "id: d, ", "id: d, presupposes: a, ");
    expect(faultsIn(withSections(`substitutions:\n${circle}`)).length).toBeGreaterThan(0);
  });

  test.each([
    "pasal 2 Huruf A",
    "menimbang",
    "bab I bagian kesatu",
  ])("%s is found in the index, whatever its capitals", (cite) => {
    const index =
      "  Menimbang: Alasan\n  BAB I: { heading: UMUM }\n  BAB I Bagian Kesatu: { heading: Tugas }\n  Pasal 2 huruf a: Satu\n";
    expect(faultsIn(`${swapped(GOOD, "signs: surat, cite: Pasal 2", `signs: surat, cite: ${cite}`)}${index}`)).toEqual(
      [],
    );
  });

  test("every citation of a list is checked by itself", () => {
    const faults = faultsIn(
      swapped(GOOD, "signs: perbup, cite: Pasal 2", "signs: perbup, cite: [Pasal 7, Pasal 2, Pasal 8]"),
    );
    expect(faults.map(({ code, args, place }) => [code, args.cite, spot(place)])).toEqual([
      ["unknown-provision", "Pasal 7", [20, 45]],
      ["unknown-provision", "Pasal 8", [20, 63]],
    ]);
  });
});
