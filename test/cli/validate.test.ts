import { sourceOf, vocabularySource } from "../support/book";
import { jenjang } from "../support/shell";

const OVERLAY = `overlay:
  extends: kutai-timur/perbup-6-2007
  title: Bagan Lampiran, salinan contoh
coordination:
  - { coordinator: Asisten II, units: Dinas Pariwisata, cite: Lampiran }
`;

test("a sound overlay is named beside the regulation that it extends", () => {
  const rules = {
    vocabulary: vocabularySource(),
    regulations: [sourceOf("rules/kutai-timur/perbup-6-2007.yaml"), sourceOf("rules/kutai-barat/perbup-21-2017.yaml")],
    overlays: [{ path: "own/kutai-timur/bagan.overlay.yaml", text: OVERLAY }],
    cases: [],
    unreadable: [],
    stamps: new Map(),
  };
  const { exit, out } = jenjang(["validate"], { rules, columns: 80 });
  expect(exit).toBe(0);
  expect(out.split("\n")).toEqual([
    "kutai-timur/perbup-6-2007: sah, dengan bagan.overlay.yaml",
    "kutai-barat/perbup-21-2017: sah",
    "",
  ]);
});
