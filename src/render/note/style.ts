import type { Note } from "./note";
import { noteWords } from "./words";

/** The style of a note: sober, A4 on paper, one column on a telephone. */
export function noteStyle({ language, title, day }: Note): string {
  const { labels } = noteWords(language);
  // Letters and digits alone cannot leave the quotes in which CSS has them.
  const plain = (text: string): string => text.replace(/[^\p{L}\d ]/gu, "");
  return paper(`${plain(title)} · ${plain(day)}`, labels.page) + SHAPE + SCREEN;
}

/** The sheet, with what stands at the foot of every page. */
function paper(left: string, pageLabel: string): string {
  const font = 'font: 8pt Arial, "Liberation Sans", sans-serif; color: #444;';
  return `
@page {
  size: A4;
  margin: 15mm 18mm 16mm 22mm;
  @bottom-left { content: "${left}"; ${font} }
  @bottom-right { content: "${pageLabel} " counter(page) " / " counter(pages); ${font} }
}`;
}

const SHAPE = `
* { box-sizing: border-box; }
html { font: 10.5pt/1.32 Georgia, "Liberation Serif", "Times New Roman", serif; color: #111; background: #fff; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
p { margin: 0; }
header { text-align: center; border-bottom: 2.5pt double #111; padding-bottom: 5pt; margin-bottom: 7pt; }
.kind { text-transform: uppercase; letter-spacing: .08em; font-size: 0.86rem; }
h1 { font-size: 1.43rem; line-height: 1.2; margin: 3pt 0 0; }
.particulars { display: grid; grid-template-columns: 25mm 1fr; gap: 1pt 0; margin: 0 0 7pt; }
dt::after { content: " :"; float: right; margin-right: 3mm; }
dd { margin: 0; min-width: 0; }
.question { font-weight: bold; }
code { font: .86rem/1.3 "Liberation Mono", Consolas, "Courier New", monospace; }
.word { display: inline-block; max-width: 100%; }
.regulation { border-top: .75pt solid #111; padding-top: 5pt; margin-bottom: 7pt; }
h2 { font-size: 1.14rem; line-height: 1.25; margin: 0; }
.about, .file { font-size: 0.9rem; color: #333; }
.file { font-size: 0.81rem; margin-top: 4pt; }
.remark { margin-top: 4pt; }
h3, h4 { font-size: 1rem; line-height: 1.3; margin: 6pt 0 1pt; }
h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 5mm; border-bottom: .5pt solid #888; font-size: 1.05rem; }
h3.plain { display: block; border: 0; font-size: 0.95rem; }
h4 { font-size: 0.95rem; }
h2, h3, h4, .head, .meaning, .turns { break-after: avoid; page-break-after: avoid; }
.verdict { font-variant: small-caps; letter-spacing: .02em; }
.verdict.answered { color: #14532d; }
.verdict.partial, .verdict.ambiguous { color: #7a3e00; }
.verdict.silent { color: #7f1d1d; }
.meaning { font-style: italic; font-size: 0.9rem; margin-bottom: 3pt; }
.turns { margin: 3pt 0; font-weight: bold; }
.reading { border-left: 2pt solid #999; padding-left: 3mm; margin: 4pt 0; }
.head { font-style: italic; }
.finding { margin: 2pt 0; break-inside: avoid; page-break-inside: avoid; }
.says { font-weight: bold; }
.basis, .condition, .stations, small { font-size: 0.86rem; }
.basis, small { color: #333; }
.turns .basis { font-weight: normal; }
.finding > .basis, .condition, .stations, .steps { margin-left: 4mm; }
.gap, .nothing { margin: 3pt 0; break-inside: avoid; page-break-inside: avoid; }
table { border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; padding: .5pt 4mm .5pt 0; font-weight: normal; }
.articles { width: 100%; font-size: 0.86rem; line-height: 1.3; }
.articles th { width: 1%; white-space: nowrap; }
.articles td { padding-right: 0; }
tr { break-inside: avoid; page-break-inside: avoid; }
.steps { padding-left: 4mm; font-size: 0.86rem; margin-top: 2pt; margin-bottom: 2pt; }
.blocks { display: grid; grid-template-columns: repeat(auto-fill, minmax(72mm, 1fr)); gap: 3mm; margin-top: 2pt; }
.block { border: .5pt solid #888; padding: 2mm 3mm; break-inside: avoid; page-break-inside: avoid; }
.form { text-align: center; margin-bottom: 2mm; }
.room { height: 14mm; }
.block .condition { margin-left: 0; }
footer { border-top: .75pt solid #111; padding-top: 4pt; font-size: 0.81rem; line-height: 1.35; color: #333; break-inside: avoid; page-break-inside: avoid; }
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
  dt { font-size: 0.86rem; margin-top: 4pt; color: #333; }
  dt::after { content: none; }
  .articles, .articles tbody, .articles tr, .articles th, .articles td, .stations, .stations tbody, .stations tr { display: block; width: auto; }
  .stations td { display: inline; }
  .articles th { font-weight: bold; white-space: normal; }
  .articles td { padding-bottom: 3pt; }
}
`;
