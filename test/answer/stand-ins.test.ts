import { findingLine } from "../../src/cases/check";
import { ask, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { bookOf } from "../support/book";

/* Who stands in, who is one person at two stations, and what a path or a signature then rests on. */

const LAW = `
regulation:
  id: x/perbup-1-2020
  title: Hubungan Kerja
  short: Perbup X 1/2020
  kind: Peraturan Bupati
  number: "1"
  year: 2020
  region: { name: Kabupaten X }
  enacted: 2020-01-01
  in-force: 2020-01-01
offices:
  - { name: Bupati, kind: official, cite: Pasal 1 }
  - { name: Sekretaris Daerah, kind: official, cite: Pasal 1 }
  - { name: Asisten Satu, kind: official, cite: Pasal 1 }
  - { name: Kantor Delta, kind: official, cite: Pasal 1 }
  - { name: Kantor Eka, kind: official, cite: Pasal 1 }
classes:
  - { name: Asisten, cite: Pasal 1, members: [{ of: Asisten Satu, cite: Pasal 2 }] }
  - { name: Staf, cite: Pasal 1, members: [{ of: [Kantor Delta, Kantor Eka], cite: Pasal 3 }] }
channels:
  - from: Kantor Delta
    for: koordinasi
    to: Bupati
    steps: [{ initials: Sekretaris Daerah }, { initials: Kantor Delta }, { initials: Bupati }]
    copies: Asisten Satu
    cite: Pasal 4
  - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 5 }
accountability:
  - { from: Kantor Delta, to: Bupati, cite: Pasal 6, conditions: [{ code: administrative, says: secara administratif }] }
powers:
  - { signer: Asisten, signs: surat, cite: Pasal 7 }
substitutions:
  - { id: staf, deputy: Staf, for: Asisten Satu, occasion: umum, manner: melaksanakan-tugas, when: { state: berhalangan }, cite: Pasal 8 }
  - id: kantor
    deputy: Kantor Delta
    for: Bupati
    occasion: umum
    manner: mewakili
    when: { absent: [Sekretaris Daerah, Asisten], joined-by: [/], state: berhalangan }
    cite: Pasal 9
provisions: { ${Array.from({ length: 9 }, (_, i) => `Pasal ${i + 1}: { gist: isi }`).join(", ")} }
`;

function findings(asked: Asked) {
  const replies = ask(bookOf([{ path: "x/perbup-1-2020.yaml", text: LAW }]), asked);
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return (replies as readonly Reply[]).flatMap(({ answers }) => answers.flatMap((answer) => answer.findings));
}

test("an origin that initials after somebody else is one station, and so is an addressee that initials before a copy goes out", () => {
  const [path, ...others] = findings({ command: "route", from: "Kantor Delta", for: "koordinasi", to: "Bupati" });
  expect(others).toEqual([]);
  expect(path?.part.kind === "route" && path.part.hops.map(({ office, act }) => `${act} ${office?.id}`)).toEqual([
    "origin kantor-delta",
    "initials sekretaris-daerah",
    "copied asisten-satu",
    "addressee bupati",
  ]);
});

test("the condition on which somebody is a superior is the condition of the path upwards", () => {
  const [path] = findings({ command: "route", from: "Kantor Delta", for: "konsultasi" });
  expect(path?.conditions.map(({ code, because }) => [code, because])).toEqual([["administrative", ["Pasal 6"]]]);
});

test("of a class that signs in somebody's place, the member asked about is named, with its membership", () => {
  const asked = { command: "who-signs", doc: "surat", absent: "Asisten Satu" } as const;
  expect(findings({ ...asked, signer: "Kantor Eka" }).map((f) => [findingLine(f), f.because])).toEqual([
    ["kantor-eka unstated", ["Pasal 7", "Pasal 2", "Pasal 8", "Pasal 3"]],
  ]);
  expect(findings({ ...asked, signer: "Kantor Eka", absent: "Asisten Satu,Kantor Eka" })).toEqual([]);
  expect(findings({ ...asked, signer: "Sekretaris Daerah" })).toEqual([]);
});

test("an office that sets a rule off as a member of a class is cited as that member", () => {
  const asked = { command: "deputize", occasion: "umum", for: "Bupati" } as const;
  const alone = findings({ ...asked, absent: "Asisten Satu" });
  expect(alone.map(({ because, certainty, under }) => [because, certainty, under])).toEqual([
    [["Pasal 9", "Pasal 2"], "composed", [["atau-literal"]]],
  ]);
  const all = findings({ ...asked, absent: "Asisten Satu,Sekretaris Daerah" });
  expect(all.map(({ because, under }) => [because, under])).toEqual([[["Pasal 9", "Pasal 2"], []]]);
});
