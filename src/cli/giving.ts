import type { Vocabulary } from "../document/vocabulary";
import type { Reply } from "../engine";
import type { Asked, Misunderstanding } from "../question/question";
import { noteHtml } from "../render/note/html";
import { noteMarkdown } from "../render/note/markdown";
import { noteOf } from "../render/note/note";
import { blocksText } from "../render/text/blocks";
import { clean, PLAIN } from "../render/text/page";
import { jsonOf, type Printing, type Response, textOf } from "./answering";
import { fingerprint } from "./fingerprint";
import type { Output } from "./output";
import { languageOf, sheetFor } from "./setting";
import type { Shell } from "./shell";
import { text } from "./texts";
import { today } from "./today";

/** A question as a command line poses it: what is asked, how the answer is wanted, and the line that asks it again. */
export interface Posed {
  readonly asked: Asked;
  readonly output: Output;
  readonly line: string;
  /** Whether the derivation is wanted too. */
  readonly explained?: boolean;
}

/** Gives answers in the form that is wanted, and where. */
export function givenAs(posed: Posed, shell: Shell, printing: Printing): Response {
  const { format, file, force } = posed.output;
  return {
    json: format === "json",
    give: (replies, vocabulary) => {
      const whole = wholeOf(replies, vocabulary, posed, shell, printing);
      if (typeof whole !== "string") return whole;
      if (file === null) shell.out.write(whole);
      else return written(file, whole, force, shell);
      return undefined;
    },
  };
}

function written(file: string, whole: string, force: boolean, shell: Shell): Misunderstanding | undefined {
  const refused = shell.writeFile(file, whole, force);
  if (refused === undefined) shell.err.write(`${text("writtenTo", languageOf(shell))} ${clean(file)}\n`);
  return refused;
}

/** All that is to be given, as one text. */
function wholeOf(
  replies: readonly Reply[],
  vocabulary: Vocabulary,
  posed: Posed,
  shell: Shell,
  printing: Printing,
): string | Misunderstanding {
  const { format, file, block } = posed.output;
  const language = languageOf(shell);
  const sheet = sheetFor(shell.out, shell);
  const telling = { vocabulary, sheet: file === null ? sheet : { ...sheet, paint: PLAIN }, language };
  if (format === "json") return jsonOf(replies, printing, telling);
  if (format === "text") return textOf(replies, block ? withBlocks(printing) : printing, telling);
  const day = today(shell);
  if ("code" in day) return day;
  const { line: command, explained = false } = posed;
  const program = `jenjang ${shell.version}`;
  const note = noteOf(replies, { vocabulary, language, command, day, program, fingerprint, explained, block });
  return format === "html" ? noteHtml(note) : noteMarkdown(note);
}

/** Answers with the signature blocks after those of each regulation. */
function withBlocks(printing: Printing): Printing {
  return { ...printing, text: (reply, telling) => printing.text(reply, telling) + blocksText(reply, telling) };
}
