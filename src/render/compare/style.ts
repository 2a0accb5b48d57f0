/** How the page of a comparison looks: quiet on a screen, and on paper lying on its side. */
export const STYLE = `
:root { color-scheme: light; --ink: #1d2429; --faint: #5a6670; --line: #cfd6db; --band: #eef2f4; --stop: #8a4b08; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.5 "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
h3 small, nav td:last-child { font-weight: normal; color: var(--faint); }
ul { margin: .3rem 0; padding-left: 1.4rem; }
p { margin: .1rem 0; overflow-wrap: anywhere; }
nav h2 { border: 0; margin: 1.2rem 0 .2rem; font-size: 1rem; }
nav td { padding: 0 1.2rem 0 0; vertical-align: top; }
a { color: inherit; }
table { border-collapse: collapse; }
table.sides { width: 100%; table-layout: fixed; }
.sides thead th { text-align: left; padding: .3rem .6rem; color: var(--faint); font-weight: 600; border-bottom: 1px solid var(--ink); }
.sides tbody th { text-align: left; padding: .4rem .6rem; background: var(--band); border-top: 1px solid var(--line); }
.sides td { width: 50%; padding: .35rem .6rem; vertical-align: top; border-bottom: 1px solid var(--line); }
.sides td + td { border-left: 1px solid var(--line); }
.cite, .also, .see, .nothing, footer { color: var(--faint); font-size: .9em; }
.note { padding-left: 1rem; font-size: .95em; }
.stop { color: var(--stop); font-style: italic; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; }
dt { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
dd { margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media (max-width: 40rem) { main { padding: .8rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@page { size: A4 landscape; margin: 14mm; }
@media print {
  body { font-size: 9pt; line-height: 1.35; }
  .sides td, .sides tbody th, .sides thead th { padding: .15rem .5rem; }
  main { max-width: none; padding: 0; }
  h2, h3, .sides tbody th, tr:has(.also) { break-after: avoid; }
  .sides tbody tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .sides tbody th { print-color-adjust: exact; }
}
`;
