import { type Both, onBoth, SIDES } from "../../compare/both";
import type { Comparison } from "../../compare/comparison";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { type Html, html, page } from "../html/html";
import { catalogue } from "../say";
import { clean } from "../text/page";
import { STYLE } from "./style";
import type { Extent } from "./text";
import type { Item, Line, LinePair, Part, Section } from "./told";
import { type Chapter, type Whole, wholeOf } from "./whole";

/** A comparison as a page for a browser or for paper: two columns for each question whose answers differ. */
export function comparedHtml(
  comparison: Comparison,
  vocabulary: Vocabulary,
  language: Language,
  { all }: Extent,
): string {
  const whole = wholeOf(comparison, vocabulary, language);
  const numbered = whole.chapters.map((chapter, at) => ({ chapter, at }));
  return page(
    clean(whole.title),
    language,
    STYLE,
    html`<main>
<header><h1>${clean(whole.title)}</h1>
<p>${clean(whole.asked)}</p>
<ul>${whole.tallies.map((tally) => html`<li>${clean(tally)}</li>`)}</ul>
${whole.remarks.map((remark) => html`<p>${clean(remark)}</p>`)}
${overview(whole, language)}</header>
${numbered.map(({ chapter, at }) => chapterHtml(chapter, at, { whole, language, all }))}
${SIDES.map((side) => html`<section><h2>${clean(whole.only[side].title)}</h2><p>${clean(whole.only[side].names)}</p></section>`)}
${readings(whole, language)}
<footer><p>${clean(whole.basis)}</p></footer>
</main>`,
  );
}

interface Setting {
  readonly whole: Whole;
  readonly language: Language;
  readonly all: boolean;
}

/** Every topic in a line, with a way there. */
function overview({ chapters }: Whole, language: Language): Html {
  const lines = chapters.flatMap(({ sections, title }, at) =>
    sections.map(
      (section, i) =>
        html`<tr><td>${i === 0 ? clean(title) : ""}</td><td><a href="#${idOf(at, i)}">${clean(section.title)}</a></td><td>${section.counts}</td></tr>`,
    ),
  );
  return html`<nav><h2>${catalogue(language).comparing.overview}</h2><table>${lines}</table></nav>`;
}

function idOf(chapter: number, section: number): string {
  return `t${chapter}-${section}`;
}

function chapterHtml({ title, sections }: Chapter, at: number, setting: Setting): Html {
  return html`<section><h2>${clean(title)}</h2>
${sections.map((section, i) => sectionHtml(section, idOf(at, i), setting))}</section>`;
}

function sectionHtml(section: Section, id: string, setting: Setting): Html {
  const { comparing } = catalogue(setting.language);
  const nothing =
    section.items.length === 0 && section.see === null ? html`<p class="none">${comparing.noDifference}</p>` : html``;
  const alike = setting.all && section.alike.length > 0;
  return html`<section id="${id}"><h3>${clean(section.title)} <small>${section.counts}</small></h3>
${section.items.length === 0 ? nothing : table(section.items, setting)}
${alike ? html`<h4>${comparing.alike}</h4>${table(section.alike, setting)}` : ""}
${section.see === null ? "" : html`<p class="see">${clean(section.see)}</p>`}</section>`;
}

function table(items: readonly Item[], setting: Setting): Html {
  const { names } = setting.whole;
  return html`<table class="sides"><thead><tr><th scope="col">${clean(names.left)}</th><th scope="col">${clean(names.right)}</th></tr></thead>
${items.map((item) => itemHtml(item, setting))}</table>`;
}

/** A question over its answers; kept together on paper. */
function itemHtml({ question, parts }: Item, { language }: Setting): Html {
  return html`<tbody><tr><th colspan="2" scope="rowgroup">${clean(question)}</th></tr>
${parts.map((part) => partRows(part, language))}</tbody>`;
}

function partRows({ likewise, rows, stops }: Part, language: Language): Html {
  const told = likewise.map((words) => html`<p>${clean(words)}</p>`);
  const also = told.length === 0 ? "" : html`<tr><td colspan="2" class="also">${told}</td></tr>`;
  const isEmpty = onBoth((side) => rows.every((row) => row[side] === null), stops);
  const rest = SIDES.map((side) => (isEmpty[side] ? null : stops[side]));
  const last = rest.every((stop) => stop === null) ? "" : html`<tr>${rest.map(stopCell)}</tr>`;
  return html`${also}${rows.map((row, i) => rowHtml(row, { isEmpty, stops, rows: i === 0 ? rows.length : 0 }, language))}${last}`;
}

/** The sides that have nothing in any of some rows: their one cell is made with the first row. */
interface Empty {
  readonly isEmpty: Both<boolean>;
  readonly stops: Both<string | null>;
  /** How many rows an empty cell covers; 0 after the first row. */
  readonly rows: number;
}

function rowHtml(row: LinePair, { isEmpty, stops, rows }: Empty, language: Language): Html {
  const words = catalogue(language).comparing.worded;
  const worded = row.degree === "worded" ? html`<tr><td colspan="2" class="also">${words}</td></tr>` : "";
  const cells = SIDES.map((side) => {
    if (!isEmpty[side]) return cell(row[side]);
    return rows === 0 ? html`` : emptyCell(stops[side], rows);
  });
  return html`${worded}<tr>${cells}</tr>`;
}

function emptyCell(stop: string | null, rows: number): Html {
  return stop === null
    ? html`<td class="nothing" rowspan="${rows}">—</td>`
    : html`<td class="stop" rowspan="${rows}">${clean(stop)}</td>`;
}

function stopCell(stop: string | null): Html {
  return html`<td class="stop">${stop === null ? "" : clean(stop)}</td>`;
}

function cell(line: Line | null): Html {
  if (line === null) return html`<td class="nothing">—</td>`;
  const notes = line.notes.map((note) => html`<p class="note">${clean(note)}</p>`);
  return html`<td><p>${clean(line.says)}</p>${notes}<p class="cite">${clean(line.cites.join(" · "))}</p></td>`;
}

function readings({ readings: all }: Whole, language: Language): Html {
  if (all.length === 0) return html``;
  const items = all.map(([id, label]) => html`<dt>[${clean(id)}]</dt><dd>${clean(label)}</dd>`);
  return html`<section><h2>${catalogue(language).comparing.readings}</h2><dl>${items}</dl></section>`;
}
