import { blocks, codeBlock, escaped, list, table } from "../markdown/markdown";
import { catalogue } from "../say";
import type { NoteFinding, NoteGroup, Told } from "./answer";
import type { SignatureBlock } from "./block";
import type { NoteRejected } from "./derivation";
import type { Note, NoteRegulation, NoteTopic } from "./note";
import { noteWords } from "./words";

/** A note as Markdown. */
export function noteMarkdown(note: Note): string {
  const { labels } = noteWords(note.language);
  return blocks([
    `# ${escaped(note.title)}`,
    `${escaped(note.kind)}  \n${labels.date}: ${escaped(note.day)}`,
    `**${labels.question}.** ${escaped(note.question)}`,
    codeBlock(note.command),
    ...note.regulations.flatMap((regulation) => regulationBlocks(regulation, note)),
    "---",
    ...note.caution.map(escaped),
    escaped(note.madeBy),
  ]);
}

function regulationBlocks(regulation: NoteRegulation, note: Note): string[] {
  const { words } = catalogue(note.language);
  const { labels } = noteWords(note.language);
  return [
    `## ${escaped(regulation.title)}`,
    `${escaped(regulation.about)}; ${escaped(regulation.enacted)}.`,
    ...regulation.remarks.map((remark) => `> **${words.note}:** ${escaped(remark)}`),
    ...regulation.answers.flatMap((answer) => answerBlocks(answer, note)),
    ...(regulation.articles.length === 0 ? [] : [`### ${labels.articles}`, articleTable(regulation, note)]),
    ...regulation.files.map(escaped),
  ];
}

function articleTable({ articles }: NoteRegulation, note: Note): string {
  const { labels } = noteWords(note.language);
  return table(
    [labels.article, labels.gist],
    articles.map(({ label, gist }) => [escaped(label), escaped(gist)]),
  );
}

function answerBlocks(answer: NoteTopic, { language }: Note): string[] {
  const { words } = catalogue(language);
  const { labels } = noteWords(language);
  return [
    `### ${answer.topics.map(escaped).join(" · ")}: ${escaped(answer.verdictWords)}`,
    escaped(answer.meaning),
    ...answer.turnsOn.map((told) => `**?** ${cited(told)}`),
    ...answer.groups.flatMap(groupBlocks),
    // Paragraphs: an item here would belong to the list of findings before it.
    ...answer.gaps.map((gap) => `**${words.textStops}:** ${cited(gap)}`),
    ...(answer.blocks === null ? [] : [`#### ${labels.blocks}`, ...signatures(answer.blocks)]),
    ...(answer.rejected.length === 0 ? [] : [escaped(words.rejected), list(answer.rejected.map(rejectedItem))]),
  ];
}

function groupBlocks({ head, findings, nothing }: NoteGroup): string[] {
  return [
    ...(head === null ? [] : [`*${escaped(head)}:*`]),
    list(findings.map(findingItem)),
    nothing === null ? "" : escaped(nothing),
  ];
}

/** What is found in bold, then its articles, stations and conditions in items of their own. */
function findingItem({ says, articles, stations, certainty, conditions, steps }: NoteFinding): string {
  const under = [
    ...stations.map(({ act, name, cites }) => `${escaped(act)} ${escaped(name)} (${escaped(cites.join(" · "))})`),
    ...(stations.length === 0 ? [escaped(`${articles}; ${certainty}`)] : [escaped(certainty)]),
    ...conditions.map(escaped),
    ...steps.map(({ says: step, place }) => `${escaped(step)} (${escaped(place)})`),
  ];
  return `**${escaped(says)}**\n${list(under)}`;
}

function cited({ says, articles }: Told): string {
  return articles === "" ? escaped(says) : `${escaped(says)} (${escaped(articles)})`;
}

function signatures({ all, none }: NonNullable<NoteTopic["blocks"]>): string[] {
  return [...all.flatMap(signature), ...none.map(escaped)];
}

/** A block letter by letter, and under it when it may stand there. */
function signature({ title, toFill, remarks, articles }: SignatureBlock): string[] {
  const lines = [...title, "", "", "", ...toFill].map((line) => (line === "" ? "&nbsp;" : escaped(line)));
  return [lines.join("  \n"), list([articles, ...remarks].map(escaped))];
}

function rejectedItem({ says, why, cites, place }: NoteRejected): string {
  return `${escaped(says)}\n${list([escaped(why), `${escaped(cites.join(" · "))} (${escaped(place)})`])}`;
}
