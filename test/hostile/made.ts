import { instance } from "@viz-js/viz";
import { PATH } from "../support/bad";
import { vocabularySource } from "../support/book";
import { jenjangLater } from "../support/shell";
import { hostileRegulation, OFFICE, OTHER_PATH } from "./hostile-regulation";

/** What the program wrote from a hostile regulation: texts by the names of their files. */
export type Made = ReadonlyMap<string, string>;

const rules = {
  stamps: new Map(),
  vocabulary: vocabularySource(),
  regulations: [
    { path: PATH, text: hostileRegulation() },
    { path: OTHER_PATH, text: hostileRegulation("x/perbup-2-2020").replaceAll("signs: surat", "signs: perbup") },
  ],
  overlays: [],
  cases: [],
  unreadable: [],
};
const ONE = ["-r", "x/perbup-1-2020"];

const LINES: readonly string[][] = [
  ["route", OFFICE, "--to", "Bupati", ...ONE, "-o", "route.html"],
  ["route", OFFICE, "--to", "Bupati", ...ONE, "-o", "route.md"],
  ["route", OFFICE, "--to", "Bupati", ...ONE, "--chart", "beside.svg"],
  ["route", OFFICE, "--to", "Bupati", ...ONE, "--chart", "beside.html"],
  ["who-signs", ...ONE, "-o", "who.html"],
  ["who-signs", ...ONE, "-o", "who.md"],
  ["deputize", "--absent", "Bupati", ...ONE, "-o", "deputy.html"],
  ["deputize", "--absent", "Bupati", ...ONE, "-o", "deputy.md"],
  ["chart", ...ONE, "-o", "chart.svg"],
  ["chart", ...ONE, "-o", "chart.html"],
  ["chart", ...ONE, "-o", "chart.dot"],
  ["chart", ...ONE, "-o", "chart.mmd"],
  ["chart", ...ONE, "--highlight", OFFICE, "--to", "Bupati", "-o", "path.svg"],
  ["compare", "x/perbup-1-2020", "x/perbup-2-2020", "--format", "html", "-o", "compare.html"],
  ["compare", "x/perbup-1-2020", "x/perbup-2-2020", "--format", "markdown", "-o", "compare.md"],
];

/** Every kind of file that the program writes, made from the hostile regulation; the DOT file also drawn by Graphviz. */
export async function allMade(): Promise<Made> {
  const written = new Map<string, string | Uint8Array>();
  for (const line of LINES) {
    const { exit, err } = await jenjangLater(line, { rules, written });
    if (exit !== 0 && exit !== 4) throw new Error(`${line.join(" ")}: ${exit} ${err}`);
  }
  const made = new Map([...written].map(([file, text]) => [file, String(text)]));
  made.set("dot-drawn.svg", (await instance()).renderString(made.get("chart.dot") ?? "", { format: "svg" }));
  for (const [file, text] of [...made]) if (file.endsWith(".md")) made.set(`${file}.html`, rendered(text));
  return made;
}

/**
 * Markdown as a renderer shows it that lets everything through: what is escaped or stands in code is text, and whatever
 * else looks like HTML is HTML.
 */
export function rendered(markdown: string): string {
  const shown = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const inText = (text: string): string =>
    text.replace(/\\([!-/:-@[-`{-~])|(`+)([^`][\s\S]*?[^`]|[^`])\2(?!`)/g, (_, sign, __, code) => shown(sign ?? code));
  return markdown
    .split(/^(`{3,})[^\n`]*\n([\s\S]*?)\n\1$/m)
    .map((part, i) => (i % 3 === 0 ? inText(part) : i % 3 === 2 ? shown(part) : ""))
    .join("\n");
}
