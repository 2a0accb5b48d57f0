import { basisOf } from "../../src/answer/basis";
import { lawWith } from "../reference/mended-law";
import { swapped } from "../support/bad";
import { bookOf } from "../support/book";

/* What can be said of a regulation before anything is asked. */

const LAW = lawWith(`readings: [{ about: kata, options: { begini: begini, begitu: begitu }, cite: Pasal 3 }]
channels:
  - { id: dari-dinas, from: [Dinas, Badan], for: [konsultasi, laporan], to: Bupati, cite: Pasal 2 }
  - { id: lain, from: Dinas, for: koordinasi, to: Bupati, cite: Pasal 2 }
gates:
  - { id: seleksi, holder: Asisten Satu, from: Dinas, for: [konsultasi, telaahan], to: Bupati, cite: Pasal 5 }
coordination: [{ coordinator: Asisten Dua, for: koordinasi, cite: Pasal 6, lists: { Pasal 7: { huruf a: Badan Gama } } }]
powers:
  - { id: surat, signer: Bupati, signs: surat, cite: Pasal 2 }
  - { id: undangan, signer: Bupati, signs: [perda, undangan], cite: Pasal 2 }
substitutions:
  - { id: sehari-hari, deputy: Asisten Satu, for: Bupati, occasion: umum, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }
  - { id: acara, deputy: Asisten Satu, for: Bupati, occasion: acara-resmi, manner: mewakili, when: { absent: [Wakil Bupati, Bupati], joined-by: dan, state: berhalangan }, cite: Pasal 2 }
  - { id: kelas, deputy: Asisten Satu, for: Badan, occasion: undangan, manner: mewakili, when: { state: berhalangan }, cite: Pasal 2 }
  - { id: anggota, deputy: Asisten Satu, for: Bupati, occasion: undangan, manner: mewakili, when: { absent: [Bupati, Badan], joined-by: dan, state: berhalangan }, cite: Pasal 2 }
  - { id: selalu, deputy: Asisten Satu, for: Bupati, occasion: pengadilan, manner: mewakili, cite: Pasal 2 }`);
const IN_ONE_READING = swapped(
  LAW.text,
  "members: [{ of: Badan Gama, cite: Pasal 3 }]",
  "members: [{ of: Badan Gama, cite: Pasal 3, reading: begini }]",
);

const book = bookOf([{ ...LAW, text: IN_ONE_READING }]);
const [entry] = [...book.entries.values()];
if (entry === undefined) throw new Error("no regulation");
const { graph } = entry;
const { vocabulary } = book;
const basis = () => basisOf(graph, vocabulary);
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

test("a regulation has one basis; under another vocabulary another one", () => {
  expect(basisOf(graph, vocabulary)).toBe(basis());
  const other = basisOf(graph, { ...vocabulary, occasions: new Map([...vocabulary.occasions].reverse()) });
  expect([basis().generalOccasion, other.generalOccasion]).toEqual(["umum", "pengadilan"]);
});

test("its choices are those of the canons, then its own", () => {
  expect(basis().space.ids().slice(-2)).toEqual(["begini", "begitu"]);
  expect(basis().space.of("atau-literal")?.id).toBe("disjunction");
});

test("which rules are about a topic: those for wider ones too, and however often one asks", () => {
  for (const _ of [1, 2]) {
    expect(ids(basis().powersOn("undangan"))).toEqual(["surat", "undangan"]);
    expect(ids(basis().powersOn("surat"))).toEqual(["surat"]);
    expect(ids(basis().substitutionsOn("acara-resmi"))).toEqual(["sehari-hari", "acara"]);
    expect(ids(basis().substitutionsOn("umum"))).toEqual(["sehari-hari"]);
    expect(ids(basis().gatesOn("telaahan"))).toEqual(["seleksi"]);
    expect(basis().gatesOn("laporan")).toEqual([]);
    expect(ids(basis().channelsFrom(graph.unit("dinas"), "konsultasi"))).toEqual(["dari-dinas"]);
    expect(ids(basis().channelsFrom(graph.unit("dinas"), "koordinasi"))).toEqual(["lain"]);
    expect(ids(basis().channelsFrom(graph.unit("badan"), "koordinasi"))).toEqual([]);
    expect(ids(basis().channelsFrom(graph.unit("badan"), "laporan"))).toEqual(["dari-dinas"]);
  }
});

test("which topics any rule is about", () => {
  const spokenOf = [...vocabulary.purposes.keys()].filter((topic) => basis().isSpokenOf("route", topic));
  expect(spokenOf).toEqual(["konsultasi", "koordinasi", "telaahan", "laporan"]);
  expect([basis().isSpokenOf("who-signs", "perda"), basis().isSpokenOf("who-signs", "perbup")]).toEqual([true, false]);
  const narrow = bookOf([
    lawWith(`substitutions:
  - { deputy: Asisten Satu, for: Bupati, occasion: acara-resmi, manner: mewakili, cite: Pasal 2 }`),
  ]);
  for (const { graph: small } of narrow.entries.values()) {
    const spoken = basisOf(small, vocabulary);
    expect([spoken.isSpokenOf("deputize", "pembukaan-penutupan"), spoken.isSpokenOf("deputize", "umum")]).toEqual([
      true,
      false,
    ]);
  }
});

test("whose absence a substitution waits for, where only named offices set it off", () => {
  const watched = graph.regulation.substitutions.map((rule) => [rule.id, basis().watchedBy(rule)]);
  expect(watched).toEqual([
    ["sehari-hari", ["bupati"]],
    ["acara", ["wakil-bupati", "bupati"]],
    ["kelas", null],
    ["anggota", null],
    ["selalu", null],
  ]);
});

test("what a unit belongs to, where no reading decides it", () => {
  const kin = (id: string) =>
    basis()
      .kinOf(graph.unit(id))
      ?.map(({ unit }) => unit.id);
  expect(kin("dinas-alfa")).toEqual(["dinas-alfa", "dinas", "perangkat-daerah"]);
  expect(kin("badan-gama")).toBeUndefined();
});
