import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Html, html } from "../../src/render/html/html";
import { FILES, made } from "../answer/told/made";

/*
 * What the README shows beside its text: a recording of a terminal of 80 columns, one scene after the other, a chart and a
 * note. The test of the README makes them again and compares: `npm run record` after a change of the output. It also makes
 * the whole answers of test/answer/told anew.
 */

const ROOT = join(__dirname, "../..");

/** The commands of the scenes, as they are typed. */
const SCENES = [
  'jenjang route "Dinas Pariwisata" --to Bupati --for konsultasi',
  "jenjang deputize --absent Bupati --occasion acara-resmi -r kutai-timur",
  'jenjang who-signs --doc surat --signer "Asisten II" --block -r kutai-barat',
  "jenjang compare kutai-barat kutai-timur --topic izin-perjalanan",
];

const COLUMNS = 80;
const ROWS = 24;
const CELL = { width: 8.4, height: 18 };
const MARGIN = { left: 16, top: 44, bottom: 14 };
/** How long a scene is shown, in seconds. */
const SECONDS = 7;

/** The look of a stretch of text, as the classes of the style sheet call it. */
type Look = "bold" | "dim" | "green" | "yellow" | "red" | "underline";

const LOOKS: Readonly<Record<string, Look>> = {
  1: "bold",
  2: "dim",
  4: "underline",
  31: "red",
  32: "green",
  33: "yellow",
};
const ENDS: Readonly<Record<string, readonly Look[]>> = {
  22: ["bold", "dim"],
  24: ["underline"],
  39: ["green", "yellow", "red"],
};

interface Run {
  readonly text: string;
  readonly column: number;
  readonly looks: readonly Look[];
}

/** The stretches of one line that look the same. */
function runsOf(line: string): Run[] {
  const looks = new Set<Look>();
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these mark the colours
  return line.split(/(\u001b\[\d+m)/).flatMap((part): Run[] => {
    const code = part.startsWith("\u001b[") ? part.slice(2, -1) : undefined;
    if (code === undefined) {
      const run = { text: part, column, looks: [...looks] };
      column += part.length;
      return part.trim() === "" ? [] : [run];
    }
    const look = LOOKS[code];
    if (look !== undefined) looks.add(look);
    for (const ended of ENDS[code] ?? []) looks.delete(ended);
    return [];
  });
}

function lineOf(line: string, row: number): Html {
  const y = MARGIN.top + (row + 1) * CELL.height - 5;
  return html`${runsOf(line).map(({ text, column, looks }) => {
    const start = text.length - text.trimStart().length;
    const words = text.trim();
    const x = (MARGIN.left + (column + start) * CELL.width).toFixed(1);
    const length = (words.length * CELL.width).toFixed(1);
    return html`<text x="${x}" y="${y}" textLength="${length}" class="${looks.join(" ")}">${words}</text>`;
  })}
`;
}

/** What a command prints, whatever its exit status says of the answer. */
function printed(command: string, more: Readonly<Record<string, string>> = {}): string {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(1);
  const own = { JENJANG_CACHE: "", JENJANG_CONFIG: "", JENJANG_LANG: "id", SOURCE_DATE_EPOCH: "1795305600" };
  const env = { PATH: process.env.PATH, COLUMNS: String(COLUMNS), ...own, ...more };
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/jenjang"), ...args], {
    env,
    encoding: "utf8",
  });
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

function sceneOf(command: string, number: number): Html {
  const shown = printed(command, { FORCE_COLOR: "1" }).trimEnd().split("\n");
  const lines = [`\u001b[32m$\u001b[39m \u001b[1m${command}\u001b[22m`, "", ...shown].slice(0, ROWS);
  return html`<g class="scene" style="animation-delay:${number * SECONDS}s">${lines.map(lineOf)}</g>
`;
}

/** The recording as SVG: the scenes take turns; where motion is not wanted, the first one stays. */
function recording(): string {
  const width = Math.ceil(MARGIN.left * 2 + COLUMNS * CELL.width);
  const height = MARGIN.top + ROWS * CELL.height + MARGIN.bottom;
  const whole = SCENES.length * SECONDS;
  const share = (100 / SCENES.length).toFixed(2);
  const style = `text{font:14px ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d8dee9;white-space:pre}
.bold{font-weight:700;fill:#fff}.dim{fill:#8a93a3}.green{fill:#a3be8c}.yellow{fill:#ebcb8b}.red{fill:#e0707c}.underline{text-decoration:underline}
.scene{opacity:0;animation:turn ${whole}s infinite steps(1)}
@keyframes turn{0%{opacity:1}${share}%{opacity:0}100%{opacity:0}}
@media (prefers-reduced-motion:reduce){.scene{animation:none}.scene:first-of-type{opacity:1}}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${SCENES.join("; ")}">
<style>${new Html(style)}</style>
<rect width="${width}" height="${height}" rx="10" fill="#20242c"/>
<circle cx="22" cy="20" r="6" fill="#e0707c"/><circle cx="42" cy="20" r="6" fill="#ebcb8b"/><circle cx="62" cy="20" r="6" fill="#a3be8c"/>
${SCENES.map(sceneOf)}</svg>
`.text;
}

const CHART = 'jenjang chart -r kutai-barat --highlight "Dinas Pariwisata" --to Bupati --for konsultasi --format svg';
const NOTE = 'jenjang route "Dinas Pariwisata" --to Bupati --for konsultasi -r kutai-barat --format markdown';

/** The files that the README shows, by their paths, each with how it is made. */
export const RECORDED: Readonly<Record<string, () => string>> = {
  "docs/first-minute.svg": recording,
  "docs/bagan-kutai-barat.svg": () => printed(CHART),
  "docs/contoh-nota.md": () => printed(NOTE),
};

if (require.main === module) {
  for (const [file, make] of Object.entries(RECORDED)) writeFileSync(join(ROOT, file), make());
  for (const file of FILES) writeFileSync(join(ROOT, file), made(file));
}
