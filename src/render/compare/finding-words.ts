import {
  type DeputyPart,
  type Finding,
  type Hop,
  type RoutePart,
  type SignerPart,
  UNSTATED,
} from "../../answer/answer";
import { mannersOf } from "../../compare/manner";
import type { Language } from "../../document/text";
import type { Vocabulary } from "../../document/vocabulary";
import { catalogue, listed } from "../say";

/** What a finding says in one line: somebody, and what is said before and after the name. */
export interface FindingWords {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** A finding in one line; the origin of a path is left to the question. */
export function findingWords(finding: Finding, vocabulary: Vocabulary, language: Language): FindingWords {
  const { part } = finding;
  switch (part.kind) {
    case "route":
      return path(part, vocabulary, language);
    case "signer":
      return { before: "", name: nameOf(part, part.signer, language), after: `, ${capacity(part, language)}` };
    case "deputy":
      return { before: "", name: nameOf(part, part.deputy, language), after: standsIn(finding, part, language) };
  }
}

/** `→ Asisten II → Bupati; tembusan Gubernur`: the addressee is the name. */
function path({ hops }: RoutePart, vocabulary: Vocabulary, language: Language): FindingWords {
  const { comparing } = catalogue(language);
  const act = (hop: Hop): string => (vocabulary.acts.get(hop.act)?.label[language] ?? hop.act).toLowerCase();
  const station = (hop: Hop): string => {
    const name = nameOf(hop, hop.office, language);
    if (isPlain(hop) || (hop.office === null && hop.name.toLowerCase().includes(act(hop)))) return name;
    return hop.office === null ? `(${hop.name}; ${act(hop)})` : `${name} (${act(hop)})`;
  };
  const [origin, ...stations] = hops.filter((hop) => hop.act !== "copied");
  const last = stations.at(-1);
  const own = origin === undefined || origin.act === "origin" ? [] : [comparing.ownAct(act(origin))];
  const between = [...own, ...stations.slice(0, -1).map(station)];
  const copies = hops
    .filter((hop) => hop.act === "copied")
    .map((hop) => `; ${act(hop)} ${nameOf(hop, hop.office, language)}`);
  return {
    before: `→ ${between.map((one) => `${one} → `).join("")}`,
    name: last === undefined ? "" : station(last),
    after: copies.join(""),
  };
}

function isPlain({ act }: Hop): boolean {
  return act === "via" || act === "addressee" || act === "origin";
}

/** A name; or in brackets what the text says of somebody whom it does not name. */
function nameOf({ name }: { readonly name: string }, office: unknown, language: Language): string {
  if (office !== null) return name;
  return `(${name === UNSTATED ? catalogue(language).words.unnamed : name})`;
}

function capacity({ capacity: form, principal }: SignerPart, language: Language): string {
  const { words } = catalogue(language);
  return principal === null ? words[form] : `${words["on-behalf"]} ${principal.name}`;
}

function standsIn(finding: Finding, part: DeputyPart, language: Language): string {
  const { words, and, rule } = catalogue(language);
  const represented = listed(
    part.represents.map((unit) => unit.name),
    and,
  );
  const manners = mannersOf(finding).map((manner) => rule.manner[manner]("", represented));
  const by = part.appointer === null ? "" : ` ${words.appointer} ${part.appointer.name}`;
  const mode = part.mode === "by-office" ? "" : `, ${words[part.mode]}${by}`;
  const rank = part.rank === null ? "" : ` (${part.rank}.)`;
  return `${rank}${manners.join(" /")}${mode}`;
}
