import type { Substitution } from "../../src/document/regulation";
import { answersOf, type Finding } from "./answers";
import type { Case } from "./case";
import type { Law } from "./law";
import { regulationIn } from "./regulations";
import { Away, choicesOf, holding, membershipReadings, worldsOf } from "./worlds";

export const ABSENT: Law = {
  id: "absent",
  wording: "An absent official never acts: not as a hop that must act, nor a signer, a deputy or an appointer.",
  broken: (of: Case) => {
    const answers = answersOf(of.book, of.asked);
    if (typeof answers === "string") return [];
    return answers.flatMap(({ findings }) => findings.flatMap((finding) => actsThoughAway(of, finding)));
  },
};

function actsThoughAway({ book, asked }: Case, finding: Finding): string[] {
  const regulation = regulationIn(book);
  const options = [...finding.under.flat(), ...membershipReadings(regulation), "appointer-acts"];
  const worlds = worldsOf(choicesOf(regulation), options, asked.readings);
  return holding(finding, worlds).flatMap((world) => {
    const away = new Away(regulation, asked, world);
    const acting = actorsOf(finding).filter((one) => away.has(one));
    const { appointer = null } = finding;
    const appoints =
      appointer !== null &&
      away.has(appointer) &&
      !mayAppoint(book, finding, (absent) => away.isOneOf(appointer, absent), world);
    return [
      ...acting.map((one) => `${one} acts, and is away under ${world}: ${JSON.stringify(finding)}`),
      ...(appoints ? [`${appointer} appoints, and is away under ${world}: ${JSON.stringify(finding)}`] : []),
    ];
  });
}

/** Whoever must do something. An origin and an addressee may be away, and whoever only gets a copy does nothing. */
function actorsOf({ hops = [], signer = null, deputy = null }: Finding): string[] {
  const stations = hops.filter(({ act }) => act === "via" || act === "screens" || act === "initials");
  return [...stations.map(({ office }) => office), signer, deputy].filter((one) => one !== null);
}

/**
 * "Except that an official who is not in place may still assign someone", and, where a provision lists its own appointer
 * among those who must be prevented, by its name or that of its class, "the appointer still appoints" under `appointer-acts`.
 */
function mayAppoint(
  book: Case["book"],
  { mode, appointer }: Finding,
  isOneOf: (absent: readonly string[]) => boolean,
  world: readonly string[],
): boolean {
  if (mode === "by-assignment") return true;
  const { substitutions } = regulationIn(book);
  const before = (rule: Substitution): Substitution[] => [
    rule,
    ...rule.presupposes.flatMap((id) => substitutions.filter((other) => other.id === id).flatMap(before)),
  ];
  return (
    world.includes("appointer-acts") &&
    substitutions.some(
      (rule) =>
        rule.appointer === appointer && before(rule).some(({ trigger }) => trigger !== null && isOneOf(trigger.absent)),
    )
  );
}
