import Ajv from "ajv/dist/2020";
import schema from "../../docs/answer.schema.json";
import { toJson } from "../../src/render/json";
import { type Answer, type Finding, labels, repliesOf, statements } from "./answers";
import type { Case } from "./case";
import type { Law } from "./law";
import { regulationIn, VOCABULARY } from "./regulations";

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

export const CONTRACTED: Law = {
  id: "contract",
  wording: "The JSON fits the contract: its schema, and what the contract says beyond the schema.",
  broken: (of: Case) => {
    const replies = repliesOf(of.book, of.asked);
    if (typeof replies === "string") return [];
    const json = JSON.parse(JSON.stringify(toJson(replies, "en")));
    if (!validate(json))
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    const answers = (json as { answers: readonly Answer[] }).answers;
    return [...topics(of, answers), ...answers.flatMap((answer) => faults(of, answer))];
  },
};

/** "A question that names its topic gets exactly one answer", an open one an answer for each topic with a finding. */
function topics({ asked }: Case, answers: readonly Answer[]): string[] {
  const named = asked.command === "route" ? asked.for : asked.command === "who-signs" ? asked.doc : asked.occasion;
  const found = answers.map(({ topic }) => topic);
  if (named !== undefined)
    return found.length === 1 && found[0] === named ? [] : [`asked about ${named}, answered ${found.join()}`];
  if (answers.length === 1 && answers[0]?.verdict === "silent")
    return found[0] === null ? [] : ["a silent answer to an open question has a topic"];
  const terms = { route: "purposes", "who-signs": "documents", deputize: "occasions" } as const;
  const order = [...VOCABULARY[terms[asked.command]].keys()];
  const places = found.map((topic) => order.indexOf(topic ?? ""));
  return [
    ...(answers.some(({ verdict }) => verdict === "silent") ? ["silent on one topic of an open question"] : []),
    ...(places.some((at, i) => at < 0 || at <= (places[i - 1] ?? -1)) ? [`topics out of order: ${found.join()}`] : []),
  ];
}

function faults(of: Case, answer: Answer): string[] {
  const { verdict, findings, readings, gaps } = answer;
  const hanging = findings.filter(({ under }) => under.length > 0);
  const unnamed = findings.filter(isUnnamed);
  const expected =
    findings.length === 0 ? "silent" : hanging.length > 0 ? "ambiguous" : unnamed.length > 0 ? "partial" : "answered";
  const codes = gaps.map(({ code }) => code);
  const tell = (wrong: boolean, what: string) => (wrong ? [`${answer.topic}: ${what}`] : []);
  const twice = findings.flatMap((one) => statements(one).map((s) => s + JSON.stringify([one.under, one.conditions])));
  return [
    ...tell(verdict !== expected, `${verdict} where the findings say ${expected}`),
    ...tell(verdict !== "ambiguous" && readings.length > 0, `readings, and ${verdict}`),
    ...tell(verdict === "silent" && gaps.length === 0, "silent, and nothing says where the text stops"),
    ...tell(unnamed.length > 0 && !codes.some((code) => UNNAMED.has(code)), "something is unnamed, and no gap says so"),
    ...tell(
      findings.some(({ capacity }) => capacity === "unstated") !== codes.includes("capacity-unstated"),
      "capacity-unstated is a gap of a signature without a form, and of nothing else",
    ),
    ...tell(new Set(twice).size < twice.length, `the same twice: ${twice.filter((s, i) => twice.indexOf(s) < i)}`),
    ...inPlay(of, answer),
    ...findings.flatMap((finding) => findingFaults(of, finding)).map((what) => `${answer.topic}: ${what}`),
  ];
}

const UNNAMED: ReadonlySet<string> = new Set([
  "step-unnamed",
  "not-listed",
  "chart-missing",
  "addressee-unstated",
  "term-undefined",
]);

function isUnnamed({ hops, signer, deputy }: Finding): boolean {
  return hops?.some(({ office }) => office === null) || signer === null || deputy === null;
}

/** The readings: each option of every choice on which a finding hangs, and no other; none that the asker has fixed. */
function inPlay({ book, asked }: Case, { findings, readings }: Answer): string[] {
  const regulation = regulationIn(book);
  const choices = [...VOCABULARY.canons.values(), ...regulation.readings].map(({ options }) => [...options.keys()]);
  const used = new Set(findings.flatMap(({ under }) => under.flat()));
  const expected = choices.filter((options) => options.some((one) => used.has(one))).flat();
  const ids = readings.map(({ id }) => id);
  const fixed = choices.filter((options) => options.some((one) => asked.readings?.includes(one))).flat();
  return [
    ...([...expected].sort().join() === [...ids].sort().join() ? [] : [`readings ${ids}, used ${[...used]}`]),
    ...ids.filter((id) => fixed.includes(id)).map((id) => `${id} is in play, and the asker has chosen`),
    ...findings
      .flatMap(({ under }) => under)
      .flatMap((set) => {
        const of = set.map((one) => choices.findIndex((options) => options.includes(one)));
        return new Set(of).size < set.length ? [`${set.join(" + ")} cannot hold together`] : [];
      }),
    ...findings.flatMap(({ under }) => spare(under, choices)),
  ];
}

/** Sets of readings that are not needed, or that say "always". */
function spare(under: Finding["under"], choices: readonly string[][]): string[] {
  if (under.length === 0) return [];
  const open = choices.filter((options) => options.some((one) => under.flat().includes(one)));
  const worlds = open.reduce<string[][]>((all, options) => all.flatMap((w) => options.map((o) => [...w, o])), [[]]);
  const holds = (sets: Finding["under"], world: readonly string[]) =>
    sets.some((set) => set.every((one) => world.includes(one)));
  if (worlds.every((world) => holds(under, world))) return [`under ${JSON.stringify(under)} is always`];
  return under.flatMap((set, i) => {
    const others = under.toSpliced(i, 1);
    const covered = worlds.every((world) => !holds([set], world) || holds(others, world));
    return covered && others.length > 0 ? [`${set.join(" + ")} is spare in ${JSON.stringify(under)}`] : [];
  });
}

function findingFaults(of: Case, finding: Finding): string[] {
  if (finding.hops !== undefined) return pathFaults(of, finding, finding.hops);
  return finding.represents === undefined
    ? signatureFaults(of, finding)
    : deputyFaults(of, finding, finding.represents);
}

function pathFaults({ asked, book }: Case, { because }: Finding, hops: NonNullable<Finding["hops"]>): string[] {
  if (asked.command !== "route") return ["a path answers another question"];
  const [first] = hops;
  const last = hops.at(-1);
  const acts = hops.map(({ act }) => act);
  const from = first?.office ?? "";
  const starts = from === asked.from || isWithin(book, from, asked.from);
  const ends = asked.to === undefined || last?.office === asked.to || isWithin(book, last?.office ?? "", asked.to);
  const tell = (wrong: boolean, what: string) => (wrong ? [`${what}: ${hops.map((h) => `${h.act} ${h.office}`)}`] : []);
  return [
    ...tell(acts.indexOf("origin") !== 0 || acts.lastIndexOf("origin") !== 0 || !starts, "starts elsewhere"),
    ...tell(acts.indexOf("addressee") !== acts.length - 1 || !ends, "ends elsewhere"),
    ...tell(
      hops.some(({ office }, i) => office !== null && office === hops[i - 1]?.office),
      "one person is two hops",
    ),
    ...tell(
      hops.some((hop) => hop.because.length === 0 || hop.name === ""),
      "a hop without a reason or a name",
    ),
    ...tell(
      hops.some((hop) => labels(hop.because).some((label) => !labels(because).includes(label))),
      "a hop cites what the finding does not",
    ),
  ];
}

function signatureFaults({ asked, book }: Case, finding: Finding): string[] {
  if (asked.command !== "who-signs") return ["a signature answers another question"];
  const { signer, capacity, principal, documents = [] } = finding;
  const meant = asked.signer === undefined || isWithin(book, signer ?? "", asked.signer);
  return [
    ...((capacity === "on-behalf") === (principal !== null) ? [] : [`${capacity} of ${principal}`]),
    ...(asked.capacity === undefined || asked.capacity === capacity
      ? []
      : [`${capacity}, asked for ${asked.capacity}`]),
    ...(meant ? [] : [`${signer} signs, asked about ${asked.signer}`]),
    ...(documents.length === 0 || new Set(documents).size < documents.length ? [`documents: ${documents}`] : []),
  ];
}

function deputyFaults({ asked, book }: Case, finding: Finding, represents: readonly string[]): string[] {
  if (asked.command !== "deputize") return ["a deputy answers another question"];
  const { deputy, mode, appointer, occasion } = finding;
  const meant = asked.deputy === undefined || isWithin(book, deputy ?? "", asked.deputy);
  const wanted = asked.for === undefined || represents.every((one) => isWithin(book, one, asked.for ?? ""));
  return [
    ...((mode === "by-office") === (appointer === null) ? [] : [`${mode} by ${appointer}`]),
    ...(mode === "by-assignment" && represents.join() !== appointer ? [`${appointer} sends for ${represents}`] : []),
    ...(meant ? [] : [`${deputy} stands in, asked about ${asked.deputy}`]),
    ...(wanted ? [] : [`for ${represents}, asked for ${asked.for}`]),
    ...(asked.occasion === undefined || asked.occasion === occasion ? [] : [`at ${occasion}`]),
    ...(represents.includes(deputy ?? "") ? [`${deputy} stands in for itself`] : []),
    ...(new Set(represents).size < represents.length ? [`represents ${represents}`] : []),
  ];
}

/** Whether a unit is, or in some reading belongs to, another. */
function isWithin(book: Case["book"], unit: string, other: string): boolean {
  const { memberships, classes } = regulationIn(book);
  const seen = new Set([unit]);
  for (const at of seen) {
    for (const { member, of } of memberships) if (member === at) seen.add(of);
    for (const { id, open } of classes.values()) if (open && at.startsWith(`${id}-`)) seen.add(id);
  }
  return seen.has(other);
}
