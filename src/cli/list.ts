import { Command } from "commander";
import { nearest } from "../diagnostic/nearest";
import type { Text } from "../document/text";
import { LISTABLE, type Listable, type Listing, listOf } from "../inspect/listing";
import type { Misunderstanding } from "../question/question";
import { listingJson } from "../render/inspect-json";
import { listingText } from "../render/text/list";
import { dressed, type Making, withExamples } from "./common";
import { type Inspected, type InspectOptions, inspect, inspecting, type Shown } from "./inspecting";
import { text } from "./texts";

/** `jenjang list KIND`: what there is of one kind, as names to ask with. */
export function listCommand(making: Making): Command {
  const { language } = making;
  const command = inspecting(dressed(new Command("list"), language), making)
    .summary(text("list", language))
    .description(text("list", language))
    .argument("<kind>", text("listed", language))
    .action((kind: string, options: InspectOptions) =>
      making.done(inspect(options, making, (inspected) => look(kind, inspected))),
    );
  return withExamples(
    command,
    making,
    ["list offices -r kutai-barat", "list documents", "list provisions"],
    [["<kind>", KINDS]],
  );
}

/** What each kind is. */
const KINDS: ReadonlyMap<Listable, Text> = new Map([
  ["regulations", { id: "peraturan yang dimuat", en: "the regulations that are loaded" }],
  ["offices", { id: "jabatan dan perangkat daerah", en: "offices and units" }],
  ["classes", { id: "kelompok jabatan, mis. Dinas", en: "kinds of offices, such as Dinas" }],
  ["provisions", { id: "ketentuan: pasal, ayat, huruf", en: "provisions: articles and their parts" }],
  ["readings", { id: "pembacaan, untuk --reading", en: "readings, for --reading" }],
  ["purposes", { id: "keperluan, untuk --for", en: "purposes, for --for" }],
  ["documents", { id: "jenis naskah, untuk --doc", en: "documents, for --doc" }],
  ["occasions", { id: "kesempatan, untuk --occasion", en: "occasions, for --occasion" }],
  ["matters", { id: "materi surat, untuk --matter", en: "what a letter says, for --matter" }],
  ["characters", { id: "sifat surat, untuk --character", en: "characters of a letter, for --character" }],
  ["states", { id: "keadaan berhalangan, untuk --absent", en: "states of absence, for --absent" }],
]);

function look(kind: string, { book, entries }: Inspected): Shown | Misunderstanding {
  if (!isListable(kind)) return unknown(kind);
  const listings: Listing[] = listOf(kind, book, entries);
  return {
    text: (sheet, language) => listings.map((one) => listingText(one, sheet, language)).join("\n"),
    json: (language) => ({ list: kind, groups: listings.map((one) => listingJson(one, language)) }),
  };
}

function isListable(kind: string): kind is Listable {
  return LISTABLE.includes(kind as Listable);
}

function unknown(list: string): Misunderstanding {
  return { code: "unknown-list", args: { list, known: LISTABLE.join(", ") }, suggestions: nearest(list, LISTABLE) };
}
