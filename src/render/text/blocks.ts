import { topicsOf } from "../../document/vocabulary";
import type { Reply } from "../../engine";
import { blocksOf, noBlock, type SignatureBlock } from "../note/block";
import { noteWords } from "../note/words";
import { topicLabel } from "./answer";
import { clean, type Sheet, wrapped } from "./page";
import type { Telling } from "./telling";

/** The signature blocks of what one regulation answers, topic by topic, under its answer. */
export function blocksText(reply: Reply, telling: Telling): string {
  const { understood, answers } = reply;
  const { sheet, language, vocabulary } = telling;
  const { labels } = noteWords(language);
  const topics = topicsOf(understood.question, vocabulary);
  const lines = answers.flatMap((answer) => [
    "",
    ...wrapped(sheet.paint.strong(`${labels.blocks}: ${topicLabel(answer, topics, language)}`), sheet, 2),
    ...noBlock(answer, language).flatMap((line) => wrapped(line, sheet, 4, 2)),
    ...blocksOf(answer, reply, language).flatMap((block) => blockLines(block, sheet)),
  ]);
  return `${lines.join("\n")}\n`;
}

/** How far a block stands in, as under a letter, and how many lines are left for the signature. */
const INDENT = 8;
const ROOM = ["", "", ""];

function blockLines({ title, toFill, remarks, articles }: SignatureBlock, sheet: Sheet): string[] {
  const form = [...title, ...ROOM, ...toFill];
  return [
    "",
    ...wrapped(sheet.paint.faint(articles), sheet, 4, 2),
    ...remarks.flatMap((remark) => wrapped(sheet.paint.caution(clean(remark)), sheet, 4, 2)),
    "",
    ...form.flatMap((line) => (line === "" ? [""] : wrapped(clean(line), sheet, INDENT, 2))),
  ];
}
