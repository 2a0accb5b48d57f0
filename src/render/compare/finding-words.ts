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
import type { UnitNode } from "../../graph/node";
import { catalogue } from "../say";

/** What a finding says in one line: somebody, and what is said before and after the name. */
interface FindingWords {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Whoever is asked about, where several are: what is said of one of them is said of each. */
export type Asked = ReadonlySet<UnitNode>;

/** A finding in one line; the origin of a path is left to the question. */
export function findingWords(finding: Finding, language: Language, asked: Asked): FindingWords {
  const { part } = finding;
  switch (part.kind) {
    case "route":
      return path(part, language);
    case "signer":
      return { before: "", name: nameOf(part, part.signer, language), after: `, ${capacity(part, language)}` };
    case "deputy":
      return {
        before: "",
        name: nameOf(part, part.deputy, language),
        after: standsIn(finding, part, { language, asked }),
      };
  }
}

/** `→ A → B; tembusan C`: the addressee is the name. */
function path({ hops }: RoutePart, language: Language): FindingWords {
  const { comparing } = catalogue(language);
  const passed = hops.filter((hop) => hop.act !== "copied").slice(1);
  const stations = passed.map((hop) => station(hop, language));
  const copies = hops.filter((hop) => hop.act === "copied");
  return {
    before: ["", ...stations.slice(0, -1), ""].join(" → ").trimStart(),
    name: stations.slice(-1).join(""),
    after: copies.map((hop) => `; ${comparing.acts.copied} ${nameOf(hop, hop.office, language)}`).join(""),
  };
}

/** Somebody on a path, and what they do but pass it on. */
function station(hop: Hop, language: Language): string {
  const act = actOf(hop, language);
  const name = nameOf(hop, hop.office, language);
  if (act === null || (hop.office === null && hop.name.toLowerCase().includes(act))) return name;
  return hop.office === null ? `(${hop.name}; ${act})` : `${name} (${act})`;
}

function actOf({ act }: Hop, language: Language): string | null {
  return act === "screens" || act === "initials" ? catalogue(language).comparing.acts[act] : null;
}

/** A name; or in brackets what the text says of somebody whom it does not name. */
function nameOf({ name }: { readonly name: string }, office: unknown, language: Language): string {
  if (office !== null) return name;
  return `(${name === UNSTATED ? catalogue(language).words.unnamed : name})`;
}

function capacity({ capacity: form, principal }: SignerPart, language: Language): string {
  const { words } = catalogue(language);
  return principal === null ? words[form] : `${words["on-behalf"]} ${principal.head}`;
}

/** How offices are called beside whom else. */
interface Calling {
  readonly language: Language;
  readonly asked: Asked;
}

function standsIn(finding: Finding, part: DeputyPart, { language, asked }: Calling): string {
  const { words, rule, comparing } = catalogue(language);
  const called = (unit: UnitNode): string => (asked.has(unit) ? comparing.concerned : unit.head);
  const represented = part.represents.map(called).join("/");
  const manners = mannersOf(finding).map((manner) => rule.manner[manner]("", represented));
  const by = part.appointer === null ? "" : ` ${words.appointer} ${called(part.appointer)}`;
  const mode = part.mode === "by-office" ? "" : `, ${words[part.mode]}${by}`;
  const rank = part.rank === null ? "" : ` (${part.rank}.)`;
  return `${rank}${manners.join(" /")}${mode}`;
}
