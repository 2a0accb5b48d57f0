import { EXIT, type Stream } from "../shell";
import { linesOf } from "./lines";
import type { Session } from "./session";

/** A stream in which what comes later is set apart from what came before by an empty line. */
interface Spaced extends Stream {
  /** Something else comes next. */
  readonly part: () => void;
}

/** Sets the answers of a stream apart. */
export function spaced(out: Stream): Spaced {
  let [isWritten, isParted] = [false, false];
  return {
    isTTY: out.isTTY,
    columns: out.columns,
    get isGone() {
      return out.isGone === true;
    },
    part: () => {
      isParted = isWritten;
    },
    write: (text) => {
      out.write(isParted ? `\n${text}` : text);
      [isWritten, isParted] = [true, false];
    },
  };
}

/**
 * Answers lines that come out of a pipe or a file, in their order and without a prompt.
 * @returns the exit status of the last line that said something, as a shell's script does
 */
export async function inBatch(session: Session, out: Spaced): Promise<number> {
  let exit: number = EXIT.answered;
  for await (const line of linesOf(session.host.shell.input())) {
    out.part();
    exit = (await session.respond(line)) ?? exit;
    if (session.isOver || out.isGone === true) break;
  }
  return exit;
}
