import type { Language } from "../document/text";
import { PLAIN, type Sheet } from "../render/text/page";
import type { Stream, Terminal } from "./shell";

/** The language asked for, else that of the environment, else Indonesian: the regulations are. */
export function languageOf(shell: Pick<Terminal, "args" | "env">): Language {
  const flag = shell.args.lastIndexOf("--lang");
  const inline = shell.args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const asked = inline ?? (flag >= 0 ? shell.args[flag + 1] : undefined) ?? shell.env.JENJANG_LANG;
  if (asked === "id" || asked === "en") return asked;
  const locale = shell.env.LC_ALL || shell.env.LC_MESSAGES || shell.env.LANG || "";
  return locale.startsWith("en") ? "en" : "id";
}

/** Whether a program reads the answer, and so every error too. */
export function wantsJson(args: readonly string[]): boolean {
  const format = args.lastIndexOf("--format");
  return args.includes("--json") || args.includes("--format=json") || (format >= 0 && args[format + 1] === "json");
}

/** Width and colours of a stream: pipes get plain text, and a terminal's wishes are respected. */
export function sheetFor(stream: Stream, shell: Terminal): Sheet {
  const columns = Number(shell.env.COLUMNS) || stream.columns || 80;
  return { width: Math.max(30, Math.min(columns, 100)), paint: wantsColour(stream, shell) ? shell.colours() : PLAIN };
}

function wantsColour(stream: Stream, { args, env }: Terminal): boolean {
  if (args.includes("--no-color") || (env.NO_COLOR ?? "") !== "") return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY && env.TERM !== "dumb";
}
