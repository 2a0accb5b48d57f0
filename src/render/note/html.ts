import { type Html, html, page } from "../html/html";
import { catalogue } from "../say";
import type { NoteAnswer, NoteFinding, NoteGroup, Told } from "./answer";
import type { SignatureBlock } from "./block";
import type { NoteRejected } from "./derivation";
import type { Note, NoteRegulation, NoteTopic } from "./note";
import { noteStyle } from "./style";
import { noteWords } from "./words";

/** A note as a page that prints on A4 and can be read on any screen. */
export function noteHtml(note: Note): string {
  const { labels } = noteWords(note.language);
  const body = html`<article>
<header>
<p class="kind">${note.kind}</p>
<h1>${note.title}</h1>
</header>
<dl class="particulars">
<dt>${labels.date}</dt><dd>${note.day}</dd>
<dt>${labels.question}</dt><dd class="question">${note.question}</dd>
<dt>${labels.command}</dt><dd><code>${words(note.command)}</code></dd>
</dl>
${note.regulations.map((regulation) => regulationPart(regulation, note))}
<footer>
<p>${note.caution.join(" ")}</p>
<p>${note.madeBy}</p>
</footer>
</article>`;
  return page(`${note.title}: ${note.day}`, note.language, noteStyle(note), body);
}

/** Words that are broken only where they do not fit a line of their own. */
function words(line: string): Html[] {
  return line.split(" ").map((word) => html`<span class="word">${word}</span> `);
}

function regulationPart(regulation: NoteRegulation, note: Note): Html {
  const { words } = catalogue(note.language);
  const { labels } = noteWords(note.language);
  const { title, about, enacted, remarks, answers, articles, files } = regulation;
  return html`<section class="regulation">
<h2>${title}</h2>
<p class="about">${about}; ${enacted}</p>
${remarks.map((remark) => html`<p class="remark"><b>${words.note}:</b> ${remark}</p>`)}
${answers.map((answer) => answerPart(answer, note))}
${articleTable(articles, labels.articles)}
${files.map((file) => html`<p class="file">${file}</p>\n`)}
</section>
`;
}

function articleTable(articles: NoteRegulation["articles"], title: string): Html | never[] {
  if (articles.length === 0) return [];
  const rows = articles.map(({ label, gist }) => html`<tr><th scope="row">${label}</th><td>${gist}</td></tr>\n`);
  return html`<h3 class="plain">${title}</h3>
<table class="articles"><tbody>
${rows}</tbody></table>`;
}

function answerPart(answer: NoteTopic, { language }: Note): Html {
  const { words } = catalogue(language);
  return html`<section class="answer">
<h3><span>${answer.topics.join(" · ")}</span> <span class="verdict ${answer.verdict}">${answer.verdictWords}</span></h3>
<p class="meaning">${answer.meaning}</p>
${answer.turnsOn.map((told) => html`<p class="turns">${cited(told)}</p>\n`)}
${answer.groups.map(groupPart)}
${answer.gaps.map((gap) => html`<p class="gap"><b>${words.textStops}:</b> ${cited(gap)}</p>\n`)}
${signatures(answer, language)}
${rejectedPart(answer.rejected, language)}
</section>
`;
}

function groupPart({ head, findings, nothing }: NoteGroup): Html {
  return html`<div class="${head === null ? "group" : "group reading"}">
${head === null ? [] : html`<p class="head">${head}:</p>`}
${findings.map(findingPart)}
${nothing === null ? [] : html`<p class="nothing">${nothing}</p>`}
</div>
`;
}

function findingPart({ says, articles, stations, certainty, conditions, steps }: NoteFinding): Html {
  const basis = stations.length === 0 ? `${articles}; ${certainty}` : certainty;
  return html`<div class="finding">
<p class="says">${says}</p>
${stationTable(stations)}
<p class="basis">${basis}</p>
${conditions.map((condition) => html`<p class="condition">${condition}</p>\n`)}
${steps.length === 0 ? [] : html`<ul class="steps">${steps.map(stepItem)}</ul>`}
</div>
`;
}

function stationTable(stations: NoteFinding["stations"]): Html | never[] {
  if (stations.length === 0) return [];
  const rows = stations.map(
    ({ act, name, cites }) => html`<tr><td>${act}</td><td>${name}</td><td>${cites.join(" · ")}</td></tr>\n`,
  );
  return html`<table class="stations"><tbody>${rows}</tbody></table>`;
}

function stepItem({ says, place }: NoteFinding["steps"][number]): Html {
  return html`<li>${says} <small>${place}</small></li>\n`;
}

function cited({ says, articles }: Told): Html {
  return articles === "" ? html`${says}` : html`${says} <span class="basis">(${articles})</span>`;
}

function signatures({ blocks }: NoteAnswer, language: Note["language"]): Html | never[] {
  if (blocks === null) return [];
  return html`<h4>${noteWords(language).labels.blocks}</h4>
<div class="blocks">${blocks.all.map(signature)}</div>
${blocks.none.map((none) => html`<p class="nothing">${none}</p>\n`)}`;
}

function signature({ title, toFill, remarks, articles }: SignatureBlock): Html {
  const lines = (all: readonly string[]): Html[] => all.map((line) => html`<p>${line}</p>`);
  return html`<div class="block">
<div class="form">${lines(title)}<div class="room"></div>${lines(toFill)}</div>
<p class="basis">${articles}</p>
${remarks.map((remark) => html`<p class="condition">${remark}</p>\n`)}</div>
`;
}

function rejectedPart(rejected: readonly NoteRejected[], language: Note["language"]): Html | never[] {
  if (rejected.length === 0) return [];
  const item = ({ says, why, cites, place }: NoteRejected): Html =>
    html`<li>${says}: <i>${why}</i> <span class="basis">(${cites.join(" · ")})</span> <small>${place}</small></li>\n`;
  return html`<p class="head">${catalogue(language).words.rejected}</p><ul class="steps">${rejected.map(item)}</ul>`;
}
