import type { AgreementRow, Fact, Figure, Results } from "../figures";
import type { Spread } from "../statistics";
import type { About } from "./about";

/** The results as a page. */
export function markdown(about: About, results: Results): string {
  const groups = [...new Set([...results.figures, ...results.facts].map(({ group }) => group))];
  return [
    "# Results",
    "",
    introduction(about),
    "",
    ...groups.flatMap((group) => section(group, results)),
    ...peers(results.agreement),
  ].join("\n");
}

function introduction({ date, machine, node, v8, jenjang, commit, options }: About): string {
  const { cpu, cores, memoryGiB, system } = machine;
  const kind = options.quick ? " A quick run: few questions, few rounds." : "";
  return [
    `jenjang ${jenjang}${commit === null ? "" : ` (${commit})`}, ${date.slice(0, 10)}, Node ${node} (V8 ${v8}), ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}.${kind}`,
    "",
    "A ratio is how many times as long jenjang took as what stands beside it, measured in turns in one run: the median, and",
    "from the 10th to the 90th percentile of the runs. Below 1 jenjang is faster. What each figure means: [README.md](README.md).",
  ].join("\n");
}

function section(group: string, { figures, facts }: Results): string[] {
  const rows = figures.filter((figure) => figure.group === group);
  const told = facts.filter((fact) => fact.group === group);
  return [`## ${group}`, "", ...list(told), ...(rows.length > 0 ? table(rows) : [])];
}

function list(facts: readonly Fact[]): string[] {
  return facts.length === 0 ? [] : [...facts.map(({ what, value }) => `- ${what}: ${value}`), ""];
}

function table(rows: readonly Figure[]): string[] {
  const lines = rows.map(({ what, against, ratio, unit, own, other }) =>
    row(
      what,
      against,
      `**${number(ratio.median)}**`,
      range(ratio),
      timed(own, unit),
      timed(other, unit),
      String(ratio.runs),
    ),
  );
  return [
    row("what", "against", "ratio", "p10–p90", "jenjang", "the other", "runs"),
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
  ];
}

function peers(rows: readonly AgreementRow[]): string[] {
  if (rows.length === 0) return [];
  const groups = [...new Set(rows.map(({ group }) => group))];
  const lines = [...new Map(rows.map((one) => [one.peer, one])).values()].map(({ peer, version, does }) => {
    const agreed = groups.map((group) => agreement(rows.find((one) => one.group === group && one.peer === peer)));
    return row(`${peer} ${version}`, does, ...agreed);
  });
  return [
    "## What the peers answer",
    "",
    "Before the clock starts, every peer answers every question, and what it finds is compared with what jenjang finds. The",
    "peers know one reading only, are given ids, and give ids: no names as people type them, no citations, certainty,",
    "conditions or gaps. jenjang does all that in the times above.",
    "",
    row("peer", "what it does", ...groups.map((group) => `agrees: ${group.replace("In process, ", "")}`)),
    row("---", "---", ...groups.map(() => "---:")),
    ...lines,
    "",
  ];
}

function agreement(found: AgreementRow | undefined): string {
  if (found === undefined) return "–";
  return found.agreed === null ? "–" : `${found.agreed} of ${found.asked}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function timed({ median, p10, p90 }: Spread, unit: string): string {
  return `${number(median)} ${unit} (${number(p10)}–${number(p90)})`;
}

function range({ p10, p90 }: Spread): string {
  return `${number(p10)}–${number(p90)}`;
}

/** Three digits that matter. */
function number(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}
