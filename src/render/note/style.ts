import type { Note } from "./note";
import { noteWords } from "./words";

/** The style of a note: sober, A4 on paper, one column on a telephone. */
export function noteStyle({ language, day }: Note): string {
  const { labels } = noteWords(language);
  return `${paper(labels.page, day.replace(/[^\p{L}\d ]/gu, ""))}${SHAPE}${SCREEN}`;
}

/** The sheet: what stands in its margins is of our own words. */
function paper(pageLabel: string, day: string): string {
  return `
@page {
  size: A4;
  margin: 18mm 18mm 18mm 22mm;
  @bottom-right { content: "${pageLabel} " counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; }
  @bottom-left { content: "jenjang · ${day}"; font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; }
}`;
}

const SHAPE = `
* { box-sizing: border-box; }
html { font: 10.5pt/1.38 Georgia, "Liberation Serif", "Times New Roman", serif; color: #111; background: #fff; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
p { margin: 0; }
header { text-align: center; border-bottom: 2.5pt double #111; padding-bottom: 6pt; margin-bottom: 9pt; }
.kind { text-transform: uppercase; letter-spacing: .08em; font-size: 9pt; }
h1 { font-size: 15pt; line-height: 1.2; margin: 3pt 0 0; }
.particulars { display: grid; grid-template-columns: 25mm 1fr; gap: 2pt 0; margin: 0 0 9pt; }
dt::after { content: " :"; float: right; margin-right: 3mm; }
dd { margin: 0; min-width: 0; }
.question { font-weight: bold; }
code { font: 9pt/1.3 "Liberation Mono", Consolas, "Courier New", monospace; }
.regulation { border-top: .75pt solid #111; padding-top: 6pt; margin-bottom: 9pt; }
h2 { font-size: 12pt; line-height: 1.25; margin: 0; }
.about, .file { font-size: 9.5pt; color: #333; }
.file { font-size: 8.5pt; margin-top: 4pt; }
.remark { margin-top: 4pt; }
h3, h4 { font-size: 10.5pt; line-height: 1.3; margin: 8pt 0 1pt; }
h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 5mm; border-bottom: .5pt solid #888; font-size: 11pt; }
h3.plain { display: block; border: 0; font-size: 10pt; }
h4 { font-size: 10pt; }
h2, h3, h4, .head, .meaning, .turns { break-after: avoid; page-break-after: avoid; }
.verdict { font-variant: small-caps; letter-spacing: .02em; }
.verdict.answered { color: #14532d; }
.verdict.partial, .verdict.ambiguous { color: #7a3e00; }
.verdict.silent { color: #7f1d1d; }
.meaning { font-style: italic; font-size: 9.5pt; margin-bottom: 3pt; }
.turns { margin: 3pt 0; font-weight: bold; }
.reading { border-left: 2pt solid #999; padding-left: 3mm; margin: 4pt 0; }
.head { font-style: italic; }
.finding { margin: 3pt 0; break-inside: avoid; page-break-inside: avoid; }
.says { font-weight: bold; }
.basis, .condition, .stations, small { font-size: 9pt; }
.basis, small { color: #333; }
.turns .basis { font-weight: normal; }
.finding > .basis, .condition, .stations, .steps { margin-left: 4mm; }
.gap, .nothing { margin: 3pt 0; break-inside: avoid; page-break-inside: avoid; }
table { border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; padding: .5pt 4mm .5pt 0; font-weight: normal; }
.articles { width: 100%; font-size: 9pt; line-height: 1.3; }
.articles th { width: 45mm; }
.articles td { padding-right: 0; }
tr { break-inside: avoid; page-break-inside: avoid; }
.steps { padding-left: 4mm; font-size: 9pt; margin-top: 2pt; margin-bottom: 2pt; }
.blocks { display: grid; grid-template-columns: repeat(auto-fill, minmax(72mm, 1fr)); gap: 4mm; margin-top: 2pt; }
.block { border: .5pt solid #888; padding: 3mm; break-inside: avoid; page-break-inside: avoid; }
.form { text-align: center; margin-bottom: 2mm; }
.room { height: 16mm; }
.block .condition { margin-left: 0; }
footer { border-top: .75pt solid #111; padding-top: 4pt; font-size: 8.5pt; line-height: 1.35; color: #333; break-inside: avoid; page-break-inside: avoid; }
`;

const SCREEN = `
@media screen {
  html { background: #e8e8e6; font-size: 16px; }
  article { max-width: 210mm; margin: 8mm auto; padding: 16mm 18mm 16mm 22mm; background: #fff; box-shadow: 0 1px 5px #0003; }
}
@media screen and (max-width: 700px) {
  html { background: #fff; }
  article { margin: 0; padding: 5mm; box-shadow: none; }
  .particulars, .blocks { grid-template-columns: 1fr; }
  dt { font-size: 9pt; margin-top: 4pt; color: #333; }
  dt::after { content: none; }
  .articles, .articles tbody, .articles tr, .articles th, .articles td, .stations, .stations tbody, .stations tr { display: block; width: auto; }
  .stations td { display: inline; }
  .articles th { font-weight: bold; }
  .articles td { padding-bottom: 3pt; }
}
`;
