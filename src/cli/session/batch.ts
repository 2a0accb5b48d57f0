import { createInterface } from "node:readline";
import { EXIT } from "../shell";
import type { Session } from "./session";

/**
 * Answers lines that come out of a pipe or a file, in their order and without a prompt.
 * @returns the exit status of the last line that said something, as a shell's script does
 */
export async function inBatch(session: Session): Promise<number> {
  const lines = createInterface({ input: session.host.shell.input(), crlfDelay: Number.POSITIVE_INFINITY });
  let exit: number = EXIT.answered;
  let isFirst = true;
  for await (const line of lines) {
    if (!isFirst && line.trim() !== "" && !line.includes("--json")) session.host.shell.out.write("\n");
    isFirst = false;
    exit = (await session.respond(line)) ?? exit;
    if (session.isOver) break;
  }
  return exit;
}
