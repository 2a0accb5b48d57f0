import type { Diagnostic } from "../diagnostic/diagnostic";
import type { Book } from "../graph/book";
import type { Asked } from "../question/question";
import { asksAll, chooseRegulations } from "../question/regulations";
import { explanationJson } from "../render/explanation-json";
import { explanationText } from "../render/text/explanation";
import { ANSWERS, answerFrom, type Printing, type Response } from "./answering";
import { wantedOf } from "./at-home";
import { printFaults } from "./faults";
import { fromStored } from "./from-stored";
import { givenAs, type Posed } from "./giving";
import type { Respond } from "./question-command";
import { withOpenRules } from "./rules";
import { RULES } from "./rules-folder";
import { languageOf } from "./setting";
import type { Shell } from "./shell";

/** Asks, gives the answers as they are wanted, and says how it went. */
export const answer: Respond = (posed, shell) => respond(posed, shell, givenAs(posed, shell, ANSWERS));

/** The same, with the whole derivation of the answers. */
export const explain: Respond = (posed, shell) =>
  respond(posed, shell, givenAs({ ...posed, explained: true }, shell, DERIVATIONS));

const DERIVATIONS: Printing = { json: explanationJson, text: explanationText };

function respond({ asked }: Posed, shell: Shell, response: Response): number {
  return fromStored(asked, shell, response) ?? fromFiles(asked, shell, response);
}

/** Whether a fault is in what is asked: in a file in a folder of the regions that are named, or in what all share. */
function concerns({ place }: Diagnostic, regulations: readonly string[], book: Book): boolean {
  const chosen = chooseRegulations(book, regulations);
  const { path } = place.source;
  const [file, folder] = path.replaceAll("\\", "/").split("/").reverse() as [string, string];
  const isShared = folder === RULES || !/\.ya?ml$/.test(file);
  if (asksAll(regulations) || "code" in chosen || isShared) return true;
  return chosen.some(({ region }) => region.id === folder);
}

/** Answers from the rule files; or prints what is wrong with those that are asked. */
function fromFiles(asked: Asked, shell: Shell, response: Response): number {
  const wanted = wantedOf(asked.regulations, shell.setting);
  return withOpenRules(shell, {}, ({ book, faults }) =>
    book === undefined || faults.some((fault) => concerns(fault, wanted, book))
      ? printFaults(faults, response.json, shell, languageOf(shell))
      : answerFrom(book, asked, shell, response),
  );
}
