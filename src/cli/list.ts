import { Command } from "commander";
import { nearest } from "../diagnostic/nearest";
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
    .argument("<kind>", `${text("listed", language)}: ${LISTABLE.join(", ")}`)
    .action((kind: string, options: InspectOptions) =>
      making.done(inspect(options, making, (inspected) => look(kind, inspected))),
    );
  return withExamples(command, making, ["list offices -r kutai-barat", "list documents", "list provisions"], []);
}

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
