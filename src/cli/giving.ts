import type { Vocabulary } from "../document/vocabulary";
import type { Reply } from "../engine";
import type { Asked, Misunderstanding } from "../question/question";
import { glossed } from "../render/gloss";
import { noteHtml } from "../render/note/html";
import { noteMarkdown } from "../render/note/markdown";
import { noteOf } from "../render/note/note";
import { blocksText } from "../render/text/blocks";
import { clean, PLAIN } from "../render/text/page";
import type { Telling } from "../render/text/telling";
import { jsonOf, type Printing, type Response, textOf } from "./answering";
import { fingerprint } from "./fingerprint";
import type { Format, Output } from "./output";
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
      const whole = isNote(format)
        ? noted(replies, vocabulary, posed, shell)
        : printedOn(replies, printing, posed.output, tellingFor(file, vocabulary, shell));
      if (typeof whole !== "string") return whole;
      return put(whole, { file, force }, shell);
    },
  };
}

function isNote(format: Format): format is "markdown" | "html" {
  return format === "markdown" || format === "html";
}

/** Puts what was made where it is wanted, and says where that is. @returns why it cannot, if so */
export function put(
  whole: string | Uint8Array,
  { file, force }: Pick<Output, "file" | "force">,
  shell: Shell,
): Misunderstanding | undefined {
  if (file !== null) return write(file, whole, force, shell);
  if (typeof whole === "string") shell.out.write(whole);
  else shell.writeBytes(whole);
  return undefined;
}

function write(file: string, whole: string | Uint8Array, force: boolean, shell: Shell): Misunderstanding | undefined {
  const refused = shell.writeFile(file, whole, force);
  if (refused === undefined) shell.err.write(`${text("writtenTo", languageOf(shell))} ${clean(file)}\n`);
  return refused;
}

/** A file has no colours, and the same width everywhere. */
export function tellingFor(file: string | null, vocabulary: Vocabulary, shell: Shell): Telling {
  const sheet = file === null ? sheetFor(shell.out, shell) : { width: 80, paint: PLAIN };
  const language = languageOf(shell);
  return { vocabulary, sheet: glossed(sheet, vocabulary, language), language };
}

function printedOn(replies: readonly Reply[], printing: Printing, { format, block }: Output, telling: Telling): string {
  if (format === "json") return jsonOf(replies, printing, telling);
  return textOf(replies, block ? withBlocks(printing) : printing, telling);
}

/** Answers with the signature blocks after those of each regulation. */
function withBlocks(printing: Printing): Printing {
  return { ...printing, text: (reply, telling) => printing.text(reply, telling) + blocksText(reply, telling) };
}

function noted(
  replies: readonly Reply[],
  vocabulary: Vocabulary,
  posed: Posed,
  shell: Shell,
): string | Misunderstanding {
  const day = today(shell);
  if ("code" in day) return day;
  const { line: command, explained = false, output } = posed;
  const made = { language: languageOf(shell), vocabulary, day, program: `jenjang ${shell.version}`, fingerprint };
  const note = noteOf(replies, { ...made, command, explained, block: output.block });
  return output.format === "html" ? noteHtml(note) : noteMarkdown(note);
}
