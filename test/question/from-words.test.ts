import { Book } from "../../src/graph/book";
import { similarTo } from "../../src/question/offices";
import type { Asked, AskedRoute } from "../../src/question/question";
import { BARAT, BOOK, misunderstood, TIMUR, understood } from "./shipped-book";

const route = (more: Partial<AskedRoute>): AskedRoute => ({ command: "route", from: "Dinas Pariwisata", ...more });

/** The absent officials of a list as one regulation understands it. */
function absences(absent: string, regulation: string = BARAT): [office: string, state: string][] {
  const [one] = understood({ command: "deputize", absent, regulations: [regulation] });
  return (one?.question.absent ?? []).map(({ office, state }) => [office.id, state]);
}

const regulations = (asked: Asked): string[] => understood(asked).map(({ entry }) => entry.graph.regulation.id);

describe("a list of absent officials", () => {
  test("the state is berhalangan where none is given", () => {
    expect(absences("Bupati")).toEqual([["bupati", "berhalangan"]]);
  });

  test.each([
    ["one with its state", "Bupati:tidak-di-tempat", [["bupati", "tidak-di-tempat"]]],
    ["a state in other words", "Bupati: dinas luar", [["bupati", "tidak-di-tempat"]]],
    [
      "several, each with its own",
      "Bupati:tidak-di-tempat,WakilBupati",
      [
        ["bupati", "tidak-di-tempat"],
        ["wakil-bupati", "berhalangan"],
      ],
    ],
    [
      "blanks and empty places",
      " Sekda , ,Wabup ;; ",
      [
        ["sekretaris-daerah", "berhalangan"],
        ["wakil-bupati", "berhalangan"],
      ],
    ],
    [
      "semicolons",
      "Bupati; Asisten 1:away; Asisten 2",
      [
        ["bupati", "berhalangan"],
        ["asisten-i", "tidak-di-tempat"],
        ["asisten-ii", "berhalangan"],
      ],
    ],
    [
      "the same official twice: once",
      "Sekda:tidak-di-tempat, Sekretaris Daerah:tidak-di-tempat",
      [["sekretaris-daerah", "tidak-di-tempat"]],
    ],
  ])("%s", (_, list, expected) => {
    expect(absences(list)).toEqual(expected);
  });

  test.each([
    [
      "at the start",
      "Badan Perencanaan, Penelitian dan Pengembangan Daerah, Bupati",
      ["badan-perencanaan-penelitian-dan-pengembangan-daerah", "bupati"],
    ],
    ["at the end", "Bupati, Asisten Ekonomi, Pembangunan dan SDA", ["bupati", "asisten-ii"]],
    [
      "by the head's title",
      "Kepala Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, Sekda",
      ["dinas-perdagangan-koperasi-usaha-kecil-dan-menengah", "sekretaris-daerah"],
    ],
    [
      "two of them",
      "Badan Kepegawaian, Pendidikan dan Pelatihan Daerah,Dinas Perumahan, Kawasan Permukiman dan Pertanahan",
      ["badan-kepegawaian-pendidikan-dan-pelatihan-daerah", "dinas-perumahan-kawasan-permukiman-dan-pertanahan"],
    ],
    [
      "with the region at its end",
      "Badan Kepegawaian, Pendidikan dan Pelatihan Daerah Kabupaten Kutai Barat, Bupati",
      ["badan-kepegawaian-pendidikan-dan-pelatihan-daerah", "bupati"],
    ],
  ])("a name with commas is recognised whole: %s", (_, list, ids) => {
    expect(absences(list).map(([id]) => id)).toEqual(ids);
  });

  test("a name with commas has its state too", () => {
    expect(absences("Asisten Ekonomi, Pembangunan dan SDA:tidak-di-tempat, Bupati:prevented")).toEqual([
      ["asisten-ii", "tidak-di-tempat"],
      ["bupati", "berhalangan"],
    ]);
  });

  test("a state ends its name, whatever follows", () => {
    expect(absences("Asisten I:away, Bupati")).toEqual([
      ["asisten-i", "tidak-di-tempat"],
      ["bupati", "berhalangan"],
    ]);
  });

  test.each([
    ["an unknown state", "Bupati:sakit", { code: "unknown-term", args: { term: "sakit", kind: "states" } }],
    ["an empty state", "Bupati:", { code: "unknown-term", args: { term: "", kind: "states" } }],
    [
      "an unknown name",
      "Bupati, Bupatti",
      { code: "unknown-office", args: { name: "Bupatti" }, suggestions: ["Bupati"] },
    ],
    ["nothing", "", { code: "nothing-asked" }],
    ["commas only", " , ; ", { code: "nothing-asked" }],
  ])("%s is not understood", (_, absent, expected) => {
    expect(misunderstood({ command: "deputize", absent, regulations: [BARAT] })).toMatchObject(expected);
  });

  test("an official in two states is refused, and named", () => {
    expect(
      misunderstood({ command: "deputize", absent: "Sekda:away, Sekretaris Daerah", regulations: [BARAT] }),
    ).toMatchObject({ code: "conflicting-states", args: { name: "Sekretaris Daerah" } });
  });

  test("a state without a name", () => {
    expect(misunderstood({ command: "deputize", absent: ":berhalangan", regulations: [BARAT] })).toMatchObject({
      code: "unknown-office",
      args: { name: "" },
    });
  });

  test("nothing says which option was left empty", () => {
    expect(misunderstood({ command: "deputize", absent: " ; ", regulations: [BARAT] })).toEqual({
      code: "nothing-asked",
      args: { options: "--absent" },
      suggestions: [],
    });
  });

  test("what is wrong with its names is told before that there are none", () => {
    expect(misunderstood({ command: "deputize", absent: "Bupatti", regulations: [BARAT] }).code).toBe("unknown-office");
  });

  test("a name with commas has its state where more follows, and only its last part may have one", () => {
    expect(absences("Badan Kepegawaian, Pendidikan dan Pelatihan Daerah:away, Bupati")).toEqual([
      ["badan-kepegawaian-pendidikan-dan-pelatihan-daerah", "tidak-di-tempat"],
      ["bupati", "berhalangan"],
    ]);
    expect(absences("Bupati, Asisten Ekonomi, Pembangunan dan SDA:away, Sekda")).toEqual([
      ["bupati", "berhalangan"],
      ["asisten-ii", "tidak-di-tempat"],
      ["sekretaris-daerah", "berhalangan"],
    ]);
  });

  test("a long list is read to its end, up to a hundred names", () => {
    const times = (count: number): string => Array.from({ length: count }, () => "Bupati").join(",");
    expect(absences(times(100))).toEqual([["bupati", "berhalangan"]]);
    expect(misunderstood({ command: "deputize", absent: times(101), regulations: [BARAT] })).toMatchObject({
      code: "too-many",
      args: { what: "names", count: "101", most: "100" },
    });
  });
});

describe("who answers", () => {
  test.each<[string, Asked, string[]]>([
    ["all that know the names", route({ to: "Bupati" }), [BARAT, TIMUR]],
    ["not one that does not", route({ from: "Inspektorat" }), [BARAT]],
    ["not one that misses a single name", route({ from: "Bupati", to: "Presiden" }), [TIMUR]],
    ["only those that are asked", route({ to: "Bupati", regulations: ["kutim"] }), [TIMUR]],
  ])("%s", (_, asked, ids) => {
    expect(regulations(asked)).toEqual(ids);
  });
});

describe("the parts of a question", () => {
  test("a route in the terms of the regulation", () => {
    const [one] = understood(
      route({ to: "Sekda", for: "konsul", about: "SDA", character: "rahasia, urgent", regulations: ["kubar"] }),
    );
    expect(one?.question).toMatchObject({
      command: "route",
      from: { id: "dinas-pariwisata" },
      to: { id: "sekretaris-daerah" },
      purpose: "konsultasi",
      about: { kind: "topic", topic: { id: "sumber-daya-alam" } },
      characters: ["rahasia", "segera"],
      absent: [],
    });
  });

  test("what is not said is null", () => {
    const [one] = understood({ command: "who-signs", doc: "surat", regulations: ["kubar"] });
    expect(one?.question).toEqual({
      command: "who-signs",
      document: "surat",
      onBehalf: null,
      signer: null,
      capacity: null,
      about: null,
      matter: null,
      delegated: null,
      absent: [],
    });
  });

  test.each([
    ["on-behalf", "on-behalf"],
    ["On Behalf", "on-behalf"],
    ["on_behalf", "on-behalf"],
    ["OWN", "own"],
  ])("the capacity %p is %p", (capacity, id) => {
    expect(understood({ command: "who-signs", doc: "surat", capacity })[0]?.question).toMatchObject({ capacity: id });
  });

  test.each([["on__behalf"], ["on  behalf"], ["on - behalf"]])("the capacity %p in odd spacing", (capacity) => {
    const asked = { command: "who-signs", doc: "surat", capacity } as const;
    if (capacity.includes("-")) expect(misunderstood(asked)).toMatchObject({ args: { term: capacity } });
    else expect(understood(asked)[0]?.question).toMatchObject({ capacity: "on-behalf" });
  });

  test("characters: several, blanks and empty places, each once", () => {
    const [one] = understood(route({ character: " rahasia ;, urgent,segera", regulations: ["kubar"] }));
    expect(one?.question).toMatchObject({ characters: ["rahasia", "segera"] });
    const [none] = understood(route({ character: ",", regulations: ["kubar"] }));
    expect(none?.question).toMatchObject({ characters: [] });
  });

  test("an unlisted name that ends in another region's is none of this one's", () => {
    const asked = (from: string) => route({ from, regulations: [BARAT] });
    expect(misunderstood(asked("Dinas Kebudayaan Kutai Timur"))).toMatchObject({ code: "unknown-office" });
    expect(understood(asked("Dinas Kebudayaan Kutai Barat"))[0]?.unlisted[0]?.id).toBe("dinas-kebudayaan");
    expect(understood(asked("Dinas Kebudayaan Kutai"))[0]?.unlisted[0]?.id).toBe("dinas-kebudayaan-kutai");
  });

  test("--about names an office where it names no topic", () => {
    const [one] = understood(route({ about: "Dinas Sosial", regulations: ["kubar"] }));
    expect(one?.question).toMatchObject({ about: { kind: "unit", unit: { id: "dinas-sosial" } } });
  });

  test("a name that the regulation does not list is noted with those it looks like", () => {
    const [one] = understood(route({ from: "Dinas Pariwsata", regulations: ["kubar"] }));
    expect(one?.unlisted.map((unit) => [unit.id, similarTo(one.entry, unit)[0]])).toEqual([
      ["dinas-pariwsata", "Dinas Pariwisata"],
    ]);
  });

  test("a name that it lists is not noted, and an unlisted one only once", () => {
    const [one] = understood(route({ to: "Bupati", regulations: ["kubar"] }));
    expect(one?.unlisted).toEqual([]);
    const [twice] = understood(route({ from: "Dinas Kebudayaan", absent: "Dinas Kebudayaan", regulations: ["kubar"] }));
    expect(twice?.unlisted.map((unit) => unit.id)).toEqual(["dinas-kebudayaan"]);
  });
});

describe("a question that is not understood", () => {
  test.each<[string, Asked, object]>([
    [
      "an unknown origin",
      route({ from: "Walikota" }),
      { code: "unknown-office", args: { name: "Walikota" }, suggestions: [] },
    ],
    [
      "an unknown addressee",
      route({ to: "Bupatti" }),
      { code: "unknown-office", args: { name: "Bupatti" }, suggestions: ["Bupati"] },
    ],
    [
      "an unknown purpose",
      route({ for: "konsultassi" }),
      { code: "unknown-term", args: { kind: "purposes" }, suggestions: ["konsultasi"] },
    ],
    [
      "an unknown character",
      route({ character: "rahasia,penting" }),
      { code: "unknown-term", args: { term: "penting", kind: "characters" } },
    ],
    [
      "an unknown topic",
      route({ about: "ekonomy" }),
      { code: "unknown-topic", args: { topic: "ekonomy" }, suggestions: ["ekonomi"] },
    ],
    [
      "an unknown regulation",
      route({ regulations: ["kutai barta"] }),
      { code: "unknown-regulation", suggestions: ["kutai-barat"] },
    ],
    [
      "the same office twice",
      route({ to: "Kadis Pariwisata" }),
      { code: "same-office", args: { name: "Dinas Pariwisata" } },
    ],
    [
      "the same unlisted office twice",
      route({ from: "Dinas Kebudayaan", to: "Kadis Kebudayaan" }),
      { code: "same-office" },
    ],
    [
      "an unknown capacity",
      { command: "who-signs", doc: "surat", capacity: "on-behalff" },
      {
        code: "unknown-term",
        args: { kind: "capacities", known: "own, on-behalf, unstated" },
        suggestions: ["on-behalf"],
      },
    ],
    [
      "an unknown document",
      { command: "who-signs", doc: "surrat" },
      { code: "unknown-term", args: { kind: "documents" }, suggestions: ["surat"] },
    ],
    [
      "an unknown occasion",
      { command: "deputize", absent: "Bupati", occasion: "pesta" },
      { code: "unknown-term", args: { kind: "occasions" } },
    ],
  ])("%s", (_, asked, expected) => {
    expect(misunderstood(asked)).toMatchObject(expected);
  });

  test("the suggestions are those of all the regulations that were asked, the nearest first", () => {
    expect(misunderstood(route({ from: "Inspektorad" })).suggestions).toEqual(["Inspektorat"]);
    expect(misunderstood(route({ from: "Presidenn" })).suggestions).toEqual(["Presiden"]);
  });

  test("an unknown topic comes with all that there are", () => {
    const { args } = misunderstood(route({ about: "ekonomy", regulations: [BARAT] }));
    expect(args.known?.split(", ")).toContain("sumber daya alam");
    expect(args.known?.split(", ").length).toBeGreaterThan(5);
  });

  test("where several regulations complain of the same, their suggestions are told together, three at most", () => {
    const { args, suggestions } = misunderstood(route({ from: "Asisten 4" }));
    expect(args).toEqual({ name: "Asisten 4" });
    expect(suggestions).toEqual(["Asisten", "Asisten I", "Asisten II"]);
  });

  test("suggestions are for the complaint that is told, not for another one of the same question", () => {
    const { code, suggestions } = misunderstood(route({ from: "Presidenn", to: "Bupatti", regulations: [TIMUR] }));
    expect([code, suggestions]).toEqual(["unknown-office", ["Presiden"]]);
    const term = misunderstood(route({ for: "konsultassi", about: "ekonomy", regulations: [BARAT] }));
    expect([term.code, term.suggestions]).toEqual(["unknown-term", ["konsultasi"]]);
  });

  test("where no regulation is loaded, that is what is said", () => {
    expect(misunderstood(route({}), new Book(BOOK.vocabulary, new Map()))).toEqual({
      code: "nothing-loaded",
      args: {},
      suggestions: [],
    });
  });
});
