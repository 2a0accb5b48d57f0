import type { Line } from "../../chart/chart";
import { Html, html, page } from "../html/html";
import { harmless } from "./cleaned";
import type { Drawing } from "./drawing";
import { leftOutLines } from "./left-out";
import type { ChartTelling } from "./telling";

const STYLE = `
@page { size: A3 landscape; margin: 0 }
body { margin: 0; font: 15px/1.45 Arimo, "Liberation Sans", Arial, Helvetica, sans-serif; color: #1a1a1a; background: #f2f2f0 }
figure { margin: 0; background: #fff }
figure svg { display: block; width: 100%; height: auto }
main { max-width: 80rem; margin: 0 auto; padding: 1.5rem }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem }
table { border-collapse: collapse; width: 100%; background: #fff }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border: 1px solid #ccc }
td:first-child { text-align: right; white-space: nowrap }
tr.marked { background: #fdeee4 }
small { color: #555 }
@media print { main { display: none } body { background: #fff } figure svg { width: 420mm; height: 296.9mm } }
`;

/**
 * The page around the picture of a chart, which is what is printed; under it stands every line with its articles.
 * @returns the page, made of the picture as an SVG
 */
export function pageAround(telling: ChartTelling, drawing: Drawing): (svg: string) => string {
  const main = html`<main>
<h2>${telling.words.table}</h2>
${linesTable(telling, drawing)}
${undrawnList(telling)}
</main>`;
  const { title, language } = drawing;
  return (svg) => page(title, language, STYLE, html`<figure>${new Html(svg)}</figure>\n${main}`);
}

function linesTable(telling: ChartTelling, { strokes }: Drawing): Html {
  const { words, chart, highlight } = telling;
  const drawnAs = (line: Line): number[] =>
    strokes.filter(({ lines }) => lines.includes(line.number)).map(({ number }) => number);
  const ordered = [...chart.lines].sort((a, b) => Math.max(...drawnAs(a)) - Math.max(...drawnAs(b)));
  const rows = ordered.map((line) => {
    const drawn = drawnAs(line).reverse();
    const isMarked = highlight?.hops.some(({ lines }) => lines.includes(line.number)) === true;
    const limits = telling.limits(line).map((limit) => html`<br><small>${harmless(limit)}</small>`);
    return html`<tr${isMarked ? html` class="marked"` : html``}><td>${drawn.join(", ")}</td><td>${words.kinds[line.kind]}</td><td>${harmless(telling.path(line))}${limits}</td><td>${harmless(telling.cites(line).join("; "))}</td></tr>
`;
  });
  const steps = strokes
    .filter(({ kind }) => kind === "path")
    .map(
      ({ number, says, labels }) =>
        html`<tr class="marked"><td>${number}</td><td>${words.step}</td><td>${says}</td><td>${labels.join("; ")}</td></tr>
`,
    );
  const heads = words.columns.map((column) => html`<th scope="col">${column}</th>`);
  return html`<table><thead><tr>${heads}</tr></thead><tbody>
${rows}${steps}</tbody></table>`;
}

function undrawnList(telling: ChartTelling): Html {
  const items = leftOutLines(telling);
  if (items.length === 0) return html``;
  return html`<h2>${telling.words.notDrawn}</h2>
<ul>
${items.map(
  (item) => html`<li>${harmless(item)}</li>
`,
)}</ul>`;
}
