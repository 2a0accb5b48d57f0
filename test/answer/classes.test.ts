import { findingLine } from "../../src/cases/check";
import { ask, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { bookOf, shippedSources, sourceOf } from "../support/book";

/* Classes, and classes in classes: asked about, absent, as addressee and as signer. */

const book = bookOf([...shippedSources(), sourceOf("test/good/rules/sungai-belanta/perbup-34-2022.yaml")]);

function answered(asked: Asked, regulation: string) {
  const replies = ask(book, { ...asked, regulations: [regulation] });
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  const answers = (replies as readonly Reply[]).flatMap((reply) => reply.answers);
  return {
    verdicts: answers.map(({ verdict }) => verdict),
    lines: answers.flatMap(({ findings }) => findings.map(findingLine)).sort(),
    represented: answers.flatMap(({ findings }) =>
      findings.flatMap(({ part }) => (part.kind === "deputy" ? part.represents.map(({ id }) => id) : [])),
    ),
    cites: answers.flatMap(({ findings }) => findings.flatMap(({ because }) => because)),
  };
}

test("from a class that no rule speaks of go the paths of the classes in it, each named once", () => {
  const { verdicts, lines } = answered(
    { command: "route", from: "Perangkat Daerah", for: "pertanggungjawaban", to: "Bupati" },
    "kutai-timur",
  );
  expect(verdicts).toEqual(["answered"]);
  expect(lines).toEqual([
    "badan > sekretaris-daerah > bupati",
    "dinas > sekretaris-daerah > bupati",
    "kecamatan > sekretaris-daerah > bupati",
  ]);
});

test("a class asked about as signer is answered for the classes in it that the text empowers", () => {
  const { lines, cites } = answered(
    { command: "who-signs", doc: "keputusan", signer: "Perangkat Daerah" },
    "kutai-timur",
  );
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["badan", "dinas"]);
  expect(cites).toContain("Pasal 22 ayat (2)");
});

test("nobody in an absent class acts: no class in it, and no unit that the text does not name", () => {
  const absent = "Perangkat Daerah";
  for (const signer of ["Dinas", "Dinas Uji Coba", "Kecamatan Uji Coba"])
    expect([signer, answered({ command: "who-signs", doc: "surat", signer, absent }, "kutai-timur").lines]).toEqual([
      signer,
      [],
    ]);
  const via = answered({ command: "route", from: "Kelurahan", for: "izin-perjalanan", absent }, "sungai-belanta");
  expect(via.lines.filter((line) => line.includes("> kecamatan >"))).toEqual([]);
});

test("of an absent class the class is stood in for, not every member; a member only where it is asked about", () => {
  const asked: Asked = { command: "deputize", absent: "Dinas", occasion: "umum" };
  const all = answered(asked, "sungai-belanta");
  expect(new Set(all.represented)).toEqual(new Set(["dinas"]));
  const one = answered({ ...asked, for: "Dinas Uji Coba" }, "sungai-belanta");
  expect(one.represented).toEqual(all.represented.map(() => "dinas-uji-coba"));
});

test("a class as addressee means its members that the text names", () => {
  const { verdicts, lines } = answered(
    { command: "route", from: "Asisten I", to: "Instansi Vertikal", for: "koordinasi" },
    "kutai-barat",
  );
  expect(verdicts).toEqual(["answered"]);
  expect(lines).toContain("asisten-i > polres-kutai-barat");
  expect(lines).toHaveLength(8);
});

test("a signer narrows whose document it is, where that is a class", () => {
  const { lines } = answered(
    { command: "who-signs", doc: "surat", onBehalf: "Perangkat Daerah", signer: "Dinas Kesehatan" },
    "kutai-barat",
  );
  expect(lines.some((line) => line.startsWith("dinas-kesehatan"))).toBe(true);
});

test("who signs in the name of a class signs in the name of each of its members", () => {
  const { lines, cites } = answered(
    { command: "who-signs", doc: "surat", onBehalf: "Kecamatan Uji Coba" },
    "sungai-belanta",
  );
  expect(lines.some((line) => /^kelurahan .*kecamatan-uji-coba/.test(line))).toBe(true);
  expect(cites).toContain("Pasal 9 ayat (7)");
});
