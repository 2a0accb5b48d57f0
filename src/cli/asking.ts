import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import type { Asked } from "../question/question";
import { asksAll, chooseRegulations } from "../question/regulations";
import { explanationJson } from "../render/explanation-json";
import { explanationText } from "../render/text/explanation";
import { ANSWERS, answerFrom, type Printing } from "./answering";
import { wantedOf } from "./at-home";
import { printFaults } from "./faults";
import { fromStored } from "./from-stored";
import type { Respond } from "./question-command";
import { withOpenRules } from "./rules";
import { languageOf } from "./setting";
import type { Shell } from "./shell";

/** Asks, prints the answers, and says how it went. */
export const answer: Respond = (asked, json, shell) => respond(asked, json, shell, ANSWERS);

/** The same, with the whole derivation of the answers. */
export const explain: Respond = (asked, json, shell) =>
  respond(asked, json, shell, { json: explanationJson, text: explanationText });

function respond(asked: Asked, json: boolean, shell: Shell, printing: Printing): number {
  return fromStored(asked, json, shell, printing) ?? fromFiles(asked, json, shell, printing);
}

/** Whether a fault is in what the question asks: in a folder of the regulations that it names, or in what all share. */
function concerns({ place }: Diagnostic, regulations: readonly string[], book: Book): boolean {
  const chosen = chooseRegulations(book, regulations);
  const [folder, ...file] = place.source.path.split("/").slice(1);
  if (asksAll(regulations) || "code" in chosen || file.length === 0) return true;
  return chosen.some(({ region }) => region.id === folder);
}

/** Answers from the rule files; or prints what is wrong with those that are asked. */
function fromFiles(asked: Asked, json: boolean, shell: Shell, printing: Printing): number {
  const wanted = wantedOf(asked.regulations, shell.setting);
  return withOpenRules(shell, {}, ({ book, faults }) =>
    book === undefined || faults.some((fault) => concerns(fault, wanted, book))
      ? printFaults(faults, json, shell, languageOf(shell))
      : answerFrom(book, asked, json, shell, printing),
  );
}
