import type { Language } from "../../document/text";
import type { Item, Listing } from "../../inspect/listing";
import { cites } from "./findings";
import { clean, type Sheet, table, wrapped } from "./page";

/** One list: a row an item, under the title of its regulation if it has one. */
export function listingText({ graph, kind, items }: Listing, sheet: Sheet, language: Language): string {
  const title = graph === null ? [] : wrapped(sheet.paint.title(clean(graph.regulation.short)), sheet, 0);
  const rows =
    kind === "offices" || kind === "classes"
      ? items.flatMap((item) => wrapped(told(item, sheet, language), sheet, 2, 4))
      : table(
          items.map((item) => [clean(item.id), told(item, sheet, language)]),
          sheet,
          2,
        );
  return `${[...title, ...rows].join("\n")}\n`;
}

/** What an item is called, then in brackets what else it is called and where it stands. */
function told({ name, aliases, cites: labels }: Item, { paint }: Sheet, language: Language): string {
  const more = [...aliases.map(clean), ...(labels.length > 0 ? [cites(labels)] : [])];
  return `${clean(name[language])}${more.length > 0 ? ` ${paint.faint(`(${more.join("; ")})`)}` : ""}`;
}
