import type { AskedSigners } from "../../../src/question/question";
import type { SignatureBlock } from "../../../src/render/note/block";
import { SMALL, smallBook } from "../../inspect/small";
import { swapped } from "../../support/bad";
import { firstAnswer, noteFor } from "./made";

function blocks(asked: Omit<AskedSigners, "command">) {
  const found = firstAnswer(noteFor({ command: "who-signs", ...asked }, { block: true })).blocks;
  if (found === null) throw new Error("no blocks were made");
  return found;
}

const titles = (all: readonly SignatureBlock[]): (readonly string[])[] => all.map(({ title }) => title);

test("whoever signs in another's name has that name above the own title, each block with its articles", () => {
  const { all } = blocks({ doc: "surat", onBehalf: "Sekda", regulations: ["kutai-barat"] });
  expect(titles(all)).toEqual([
    ["SEKRETARIS DAERAH,"],
    ["a.n. SEKRETARIS DAERAH", "ASISTEN I,"],
    ["a.n. SEKRETARIS DAERAH", "ASISTEN II,"],
    ["a.n. SEKRETARIS DAERAH", "ASISTEN III,"],
  ]);
  expect(all.map(({ articles }) => articles)).toEqual([
    "Pasal 8 huruf f",
    "Pasal 11 huruf d",
    "Pasal 14 huruf d",
    "Pasal 17 huruf d",
  ]);
  expect(all[0]?.remarks).toEqual([expect.stringMatching(/^syarat: /)]);
  expect(all[0]?.toFill).toEqual(["(nama)", "NIP …"]);
});

test("the region stands only in the title of the one who signed the regulation with it", () => {
  const { all } = blocks({ doc: "surat", onBehalf: "Bupati", signer: "Sekda", regulations: ["kutai-barat"] });
  expect(titles(all)).toEqual([["a.n. BUPATI KUTAI BARAT", "SEKRETARIS DAERAH,"]]);
  const own = blocks({ doc: "perda", regulations: ["kutai-barat"] });
  expect(titles(own.all)).toEqual([["BUPATI KUTAI BARAT,"]]);
});

test("where the text gives no form, none is chosen", () => {
  const { all } = blocks({ doc: "surat", absent: "Bupati", signer: "WakilBupati", regulations: ["kutai-barat"] });
  const open = all.filter(({ title }) => title.length > 1);
  expect(titles(open)).toEqual([["(atas nama atau tidak — tidak diatur)", "WAKIL BUPATI,"]]);
  expect(open[0]?.remarks).toContain("teks tidak menyebut bentuk penandatanganannya; bagian itu dibiarkan terbuka");
});

test("a class has room for the name of the unit, and says so; a unit of it has its own title", () => {
  const { all } = blocks({ doc: "surat", signer: "Kepala Dinas", regulations: ["kutai-timur"], capacity: "own" });
  expect(titles(all)).toEqual([["KEPALA DINAS …,"]]);
  expect(all[0]?.remarks).toContain("Kepala Dinas adalah kelompok jabatan; lengkapi dengan nama unitnya");
  const one = blocks({ doc: "surat", signer: "Dinas Pariwisata", regulations: ["kutai-timur"], capacity: "own" });
  expect(titles(one.all)).toEqual([["KEPALA DINAS PARIWISATA,"]]);
});

test("a block says on which reading it rests, or that it rests on none", () => {
  const { all } = blocks({ doc: "surat", regulations: ["kutai-barat"], absent: "Sekda" });
  const read = all.map(({ remarks }) => remarks[0]);
  expect(new Set(read)).toEqual(
    new Set(["menurut semua pembacaan", expect.stringMatching(/^bila .*\[mention-empowers\]$/)]),
  );
});

test("a block says that a reading was fixed", () => {
  const { all } = blocks({ doc: "surat", regulations: ["kutai-barat"], readings: ["mention-empowers"] });
  expect(all.length).toBeGreaterThan(1);
  expect(all.every(({ remarks }) => remarks[0]?.endsWith("[mention-empowers]"))).toBe(true);
});

test("silence has no block, and says so", () => {
  const { all, none } = blocks({ doc: "perda", signer: "Sekda", regulations: ["kutai-barat"] });
  expect([all, none]).toEqual([[], [expect.stringContaining("teks tidak mengatur")]]);
});

test("blocks are there only where they are wanted", () => {
  expect(firstAnswer(noteFor({ command: "who-signs", doc: "perda" })).blocks).toBeNull();
});

test("whoever signs in an absent one's place, and is only described, has a title of those words, which says so", () => {
  const acting = `  - deputy: { unnamed: sekretaris Dinas yang bersangkutan }
    for: Dinas
    occasion: umum
    manner: melaksanakan-tugas
    when: { absent: Dinas, state: berhalangan }
    cite: Pasal 4 huruf c
`;
  const book = smallBook(swapped(SMALL, "\ncharts:\n", `${acting}\ncharts:\n`));
  const note = noteFor({ command: "who-signs", doc: "surat", absent: "Dinas" }, { block: true }, book);
  const [block] = firstAnswer(note).blocks?.all ?? [];
  expect(block?.title).toEqual(["(atas nama atau tidak — tidak diatur)", "(sekretaris Dinas yang bersangkutan),"]);
  expect(block?.remarks).toContain("teks tidak menyebut jabatannya");
});
