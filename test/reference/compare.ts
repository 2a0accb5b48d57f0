import type { Regulation } from "../../src/document/regulation";
import type { Vocabulary } from "../../src/document/vocabulary";
import type { ContractAnswer, ContractFinding } from "./contract";
import { type Derived, evaluate, type Held, type Judged } from "./evaluate";
import type { Condition, Shape } from "./found";
import type { Question } from "./question";
import { combinations, dimensionsOf } from "./world";

/** What differs between the engine's answer to a question and that of the reference evaluator, in readable lines. */
export function differences(
  { regulation, vocabulary }: { readonly regulation: Regulation; readonly vocabulary: Vocabulary },
  question: Question,
  engine: ContractAnswer,
): string[] {
  const reference = evaluate(regulation, vocabulary, question);
  const all = dimensionsOf(regulation, vocabulary);
  const mentioned = new Set(engine.findings.flatMap(({ under }) => under.flat()));
  const looked = new Set(reference.worlds.flatMap((world) => [...world.keys()]));
  const relevant = all.filter(
    ({ id, options }) => looked.has(id) || [...options.keys()].some((one) => mentioned.has(one)),
  );
  const worlds = combinations(relevant, question.readings);
  const told: string[] = [];
  if (engine.verdict !== reference.verdict)
    told.push(`verdict: engine ${engine.verdict}, reference ${reference.verdict}`);

  const theirs = gathered(engine.findings.flatMap((one) => fromContract(one, worlds)));
  const ours = gathered(
    reference.findings.map((one) =>
      fromReference(
        one,
        worlds.map((world) =>
          reference.worlds.findIndex((w) => [...w].every(([id, option]) => world.get(id) === option)),
        ),
      ),
    ),
  );
  const together = [...ours.values()].flatMap(cited);
  for (const [key, own] of ours) {
    const other = theirs.get(key);
    if (other === undefined)
      told.push(
        `only the reference${otherwise(key, theirs)}: ${key} [${own.certainty}] because ${cited(own).join("; ")}${where(own.holds, worlds)}`,
      );
    else {
      if (own.holds.some((holds, i) => holds !== other.holds[i]))
        told.push(`under: ${key}: engine${where(other.holds, worlds)}; reference${where(own.holds, worlds)}`);
      if (own.certainty !== other.certainty && !other.shared)
        told.push(`certainty: ${key}: engine ${other.certainty}, reference ${own.certainty}`);
      told.push(
        ...unfounded(other.shared ? { ...own, also: together } : own, other).map((one) => `because: ${key}: ${one}`),
      );
    }
  }
  for (const [key, other] of theirs)
    if (!ours.has(key))
      told.push(
        `only the engine: ${key} [${other.certainty}] because ${cited(other).join("; ")}${where(other.holds, worlds)}`,
      );

  const shown = all.filter(({ options }) => engine.readings.some(({ id }) => options.has(id))).map(({ id }) => id);
  const needed = essential(
    worlds,
    [...ours.values()].map(({ holds }) => holds),
  );
  if (
    reference.verdict === engine.verdict &&
    shown.join() !==
      all
        .filter(({ id }) => needed.has(id))
        .map(({ id }) => id)
        .join()
  )
    told.push(`readings: engine ${shown.join(", ")}; reference ${[...needed].join(", ")}`);
  told.push(...untold(reference, engine).map((code) => `gaps: the engine does not tell ${code}`));
  return told;
}

/** Which of several things is unnamed is told in several ways; the contract decides only that one of them is told. */
const UNNAMED: readonly string[] = ["step-unnamed", "not-listed", "chart-missing", "addressee-unstated"];
const DECIDED: readonly string[] = ["no-deputy", "capacity-unstated", "rank-unstated", "term-undefined"];

function untold({ verdict, gaps }: Judged, engine: ContractAnswer): string[] {
  const codes = engine.gaps.map(({ code }) => code);
  const told: string[] = [...gaps].filter((code) => DECIDED.includes(code) && !codes.includes(code));
  if (engine.verdict === "partial" && !codes.some((code) => UNNAMED.includes(code))) told.push("what is unnamed");
  if (verdict === "silent" && codes.length === 0) told.push("anything, and is silent");
  return told;
}

/** Whether the engine has the same finding under other conditions. */
function otherwise(key: string, theirs: ReadonlyMap<string, Compared>): string {
  const [stem] = key.split(" if ");
  return [...theirs.keys()].some((one) => one.split(" if ")[0] === stem) ? ", on these conditions" : "";
}

interface Compared {
  readonly key: string;
  readonly certainty: string;
  /** The derivations, world by world; of the engine's, one with all that it cites. */
  readonly because: readonly (readonly Derived[])[];
  readonly holds: readonly boolean[];
  /** Whether the engine says it of several in one finding, whose citations then are those of all. */
  readonly documents: readonly string[];
  readonly shared?: boolean;
  readonly also?: readonly string[];
}

function fromContract(finding: ContractFinding, worlds: readonly ReadonlyMap<string, string>[]): Compared[] {
  const holds = worlds.map((world) => {
    const chosen = [...world.values()];
    return finding.under.length === 0 || finding.under.some((set) => set.every((one) => chosen.includes(one)));
  });
  const conditions = finding.conditions.map(({ code, message }) =>
    keyOfCondition({ code, says: { id: message, en: message } }),
  );
  const because = worlds.map(() => [{ cites: finding.because.map(({ cite }) => cite), by: "" }]);
  return keysOf(finding).map((key) => ({
    key: key + listed(conditions),
    certainty: finding.certainty,
    because,
    holds,
    documents: "documents" in finding ? finding.documents : [],
    shared: "represents" in finding && finding.represents.length > 1,
  }));
}

/** A finding of the engine as words; one that represents several counts as one for each. */
function keysOf(finding: ContractFinding): string[] {
  if ("hops" in finding)
    return [
      `${finding.purpose}: ${finding.hops.map(({ act, office, name }) => `${act} ${office ?? `? (${name})`}`).join(" > ")}`,
    ];
  if ("signer" in finding) return [signature({ ...finding, words: finding.name })];
  return finding.represents.map((represents) => deputy({ ...finding, represents, words: finding.name }));
}

/** `at`: for each of the worlds compared, which of the evaluator's it is. */
function fromReference(
  { shape, documents, conditions, certainty, because, holds }: Held,
  at: readonly number[],
): Compared {
  return {
    key: keyOf(shape) + listed(conditions.map(keyOfCondition)),
    certainty,
    documents: [...documents],
    because: at.map((i) => because[i] ?? []),
    holds: at.map((i) => holds[i] === true),
  };
}

/**
 * What is wrong with the citations of a finding: one that no derivation has; none of the derivations of some world in
 * full; none of those, in full, that come from the same rules in every world.
 */
function unfounded(own: Compared, other: Compared): string[] {
  const given = cited(other);
  const worlds = own.because.filter((_, i) => own.holds[i]);
  const extra = given.filter((one) => !cited(own).includes(one) && own.also?.includes(one) !== true);
  const isGiven = ({ cites }: Derived) => cites.every((one) => given.includes(one));
  const bare = worlds.filter((ways) => !ways.some(isGiven));
  const missing = (worlds[0] ?? []).filter(
    ({ by }) =>
      worlds.every((ways) => ways.some((one) => one.by === by)) &&
      worlds.some((ways) => !ways.some((one) => one.by === by && isGiven(one))),
  );
  return [
    ...(extra.length > 0 ? [`the engine cites ${extra.join("; ")}`] : []),
    ...(missing.length > 0 ? [`the engine does not cite ${listedWays(missing)}`] : []),
    ...(bare.length > 0
      ? [`the engine's citations do not carry it: ${given.join("; ")}; needed ${listedWays(bare[0] ?? [])}`]
      : []),
  ];
}

function listedWays(ways: readonly Derived[]): string {
  return ways.map(({ cites }) => cites.join(" + ")).join(" or ");
}

function cited({ because }: Compared): string[] {
  return [...new Set(because.flat().flatMap(({ cites }) => cites))];
}

function keyOf(shape: Shape): string {
  if (shape.kind === "route")
    return `${shape.purpose}: ${shape.hops.map(({ act, office, words }) => `${act} ${office ?? `? (${words ?? "…"})`}`).join(" > ")}`;
  return shape.kind === "signer" ? signature(shape) : deputy(shape);
}

function signature(one: Omit<Shape & { kind: "signer" }, "kind">): string {
  return `${one.signer ?? `? (${one.words})`} ${one.capacity}${one.principal === null ? "" : ` of ${one.principal}`}`;
}

function deputy(one: Omit<Shape & { kind: "deputy" }, "kind">): string {
  const rank = one.rank === null ? "" : `, rank ${one.rank}`;
  return `${one.deputy ?? `? (${one.words})`} for ${one.represents} at ${one.occasion} ${one.mode} ${one.appointer ?? ""}${rank}`;
}

/** The words of subjects and deadlines come from the rule file; of other conditions they are the engine's own. */
function keyOfCondition({ code, says }: Condition): string {
  return ["subject", "deadline"].includes(code) ? `${code} (${says?.id})` : code;
}

function listed(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : ` if ${[...new Set(conditions)].sort().join(" and ")}`;
}

/** The same finding several times is one that holds where any of them does. */
function gathered(all: readonly Compared[]): Map<string, Compared> {
  const by = new Map<string, Compared>();
  for (const one of all) {
    const same = by.get(one.key);
    if (same === undefined) by.set(one.key, one);
    else
      by.set(one.key, {
        key: one.key,
        documents: [...new Set([...same.documents, ...one.documents])],
        shared: one.shared === true || same.shared === true,
        certainty: [one, same].some(({ certainty }) => certainty === "explicit") ? "explicit" : "composed",
        because: one.because.map((ways, i) => [...ways, ...(same.because[i] ?? [])]),
        holds: one.holds.map((holds, i) => holds || same.holds[i] === true),
      });
  }
  return by;
}

/** The choices on which it depends what is found: two worlds that differ in nothing else do not find the same. */
function essential(
  worlds: readonly ReadonlyMap<string, string>[],
  findings: readonly (readonly boolean[])[],
): Set<string> {
  const needed = new Set<string>();
  for (const [i, one] of worlds.entries())
    for (const [j, other] of worlds.entries()) {
      const apart = [...one].filter(([id, option]) => other.get(id) !== option);
      if (apart.length === 1 && apart[0] !== undefined && findings.some((holds) => holds[i] !== holds[j]))
        needed.add(apart[0][0]);
    }
  return needed;
}

function where(holds: readonly boolean[], worlds: readonly ReadonlyMap<string, string>[]): string {
  if (holds.every((one) => one)) return " always";
  const sets = worlds.filter((_, i) => holds[i]).map((world) => [...world.values()].join("+"));
  return ` under ${sets.length > 4 ? `${sets.slice(0, 4).join(" | ")} | … (${sets.length} of ${worlds.length})` : sets.join(" | ")}`;
}
