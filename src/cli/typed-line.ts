/** What is open at a place in a line: a quotation, or a backslash that has nothing after it. */
export type Open = "'" | '"' | "\\";

/** A word of a line as a shell reads it. */
interface Word {
  /** What it says, without the quotes. */
  readonly text: string;
  /** Where in the line it begins, with its quotes. */
  readonly start: number;
  /** Where in the line each character of the text stands. */
  readonly at: readonly number[];
  /** What is still open where it ends. */
  readonly open: Open | undefined;
}

/** A line as it was typed, up to some place: its words, and the last one, which is empty after a space. */
interface TypedLine {
  readonly words: readonly Word[];
  readonly last: Word;
  /** Whether the last one is a word even if it is empty: `""` is. */
  readonly isLastWord: boolean;
}

/** Typographic quotes, as word processors make them, with what they stand for. */
const TYPOGRAPHIC: Readonly<Record<string, Open>> = { "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'" };

/**
 * Reads a line as a POSIX shell does: single and double quotes, backslashes. Nothing in it is expanded or run.
 * @param typographic whether “these” are quotes too; in the shells they are not
 */
export function typedLine(line: string, typographic = false): TypedLine {
  const reader = new Reader(line, typographic);
  for (let i = 0; i < line.length; i += 1) reader.take(i);
  return reader.done();
}

class Reader {
  private readonly words: Word[] = [];
  private text = "";
  private at: number[] = [];
  private open: Open | undefined;
  /** Whether a backslash came before, inside the double quotes or outside. */
  private escaped = false;
  private begun = false;
  private start = 0;

  constructor(
    private readonly line: string,
    private readonly typographic: boolean,
  ) {}

  take(i: number): void {
    const char = this.line[i] as string;
    if (!this.begun) this.start = i;
    if (this.escaped) this.takeEscaped(char, i);
    else if (char === "\\" && this.open !== "'") this.escaped = true;
    else if (this.isQuote(char)) this.open = this.open === undefined ? this.quoteOf(char) : undefined;
    else if (this.open === undefined && /\s/.test(char)) {
      this.endWord();
      return;
    } else this.add(char, i);
    this.begun = true;
  }

  done(): TypedLine {
    const start = this.begun ? this.start : this.line.length;
    const last: Word = { text: this.text, start, at: this.at, open: this.escaped ? "\\" : this.open };
    return { words: this.words, last, isLastWord: this.begun };
  }

  /** Inside double quotes a backslash stands before some characters only; elsewhere it is one itself. */
  private takeEscaped(char: string, i: number): void {
    this.escaped = false;
    const isItself = this.open === '"' && !/[$`"\\]/.test(char);
    if (isItself) this.add("\\", i - 1);
    this.add(char, isItself ? i : i - 1);
  }

  /** Whether a character opens or closes a quotation here. */
  private isQuote(char: string): boolean {
    const quote = this.quoteOf(char);
    return quote !== undefined && (this.open === undefined || this.open === quote);
  }

  /** The quote that a character is. Inside a word a typographic apostrophe is a letter: only what was opened is closed. */
  private quoteOf(char: string): Open | undefined {
    if (char === "'" || char === '"') return char;
    const quote = this.typographic ? TYPOGRAPHIC[char] : undefined;
    return quote === "'" && this.open === undefined && this.begun ? undefined : quote;
  }

  private add(char: string, i: number): void {
    this.text += char;
    this.at.push(i);
  }

  private endWord(): void {
    if (this.begun) this.words.push({ text: this.text, start: this.start, at: this.at, open: undefined });
    this.text = "";
    this.at = [];
    this.begun = false;
  }
}
