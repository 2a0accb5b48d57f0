import type { Membership, Regulation } from "../../src/document/regulation";
import type { Asked } from "../../src/question/question";
import { type Finding, holdsUnder } from "./answers";
import { VOCABULARY } from "./regulations";

/** One option of every choice that is looked at. */
export type World = readonly string[];

/** Every choice that a question to a regulation may hang on, option by option. */
export function choicesOf(regulation: Regulation): string[][] {
  return [...VOCABULARY.canons.values(), ...regulation.readings].map(({ options }) => [...options.keys()]);
}

/** Every combination of the choices of which one of these options is one, less those that the asker has excluded. */
export function worldsOf(
  choices: readonly string[][],
  options: Iterable<string>,
  chosen: readonly string[] = [],
): World[] {
  const wanted = new Set(options);
  const open = choices
    .filter((all) => all.some((one) => wanted.has(one)))
    .map((all) => (all.some((one) => chosen.includes(one)) ? all.filter((one) => chosen.includes(one)) : all));
  return open.reduce<string[][]>((worlds, all) => worlds.flatMap((w) => all.map((one) => [...w, one])), [[]]);
}

/** The readings on which memberships of a regulation hang. */
export function membershipReadings({ memberships }: Regulation): string[] {
  return [...new Set(memberships.flatMap(({ reading }) => (reading === null ? [] : [reading])))];
}

/** Who is away in a world: those named, all who belong to a class that is, and a closed class of which all are. */
export class Away {
  private readonly named: readonly string[];
  private readonly members: readonly Membership[];

  constructor(
    private readonly regulation: Regulation,
    { absent = "" }: Pick<Asked, "absent">,
    world: World,
  ) {
    this.named = absent
      .split(";")
      .map((one) => one.split(":")[0] ?? "")
      .filter((one) => one !== "");
    this.members = regulation.memberships.filter(({ reading }) => reading === null || world.includes(reading));
  }

  has(unit: string): boolean {
    return this.isNamed(unit) || this.isEmptied(unit);
  }

  /** Whether it, or a class that it belongs to, is said to be away. */
  private isNamed(unit: string): boolean {
    return this.isOneOf(unit, this.named);
  }

  /** Whether a unit is one of some, or belongs to a class that is. */
  isOneOf(unit: string, some: readonly string[]): boolean {
    const seen = new Set([unit]);
    for (const at of seen) for (const cls of this.classesOf(at)) seen.add(cls);
    return [...seen].some((one) => some.includes(one));
  }

  private classesOf(unit: string): string[] {
    const { classes, offices } = this.regulation;
    const unlisted = !classes.has(unit) && !offices.has(unit);
    const open = unlisted ? [...classes.values()].find((cls) => cls.open && unit.startsWith(`${cls.id}-`)) : undefined;
    const above = this.members.flatMap(({ member, of }) => (member === unit ? [of] : []));
    return open === undefined ? above : [open.id, ...above];
  }

  private isEmptied(unit: string): boolean {
    if (!this.regulation.classes.has(unit)) return false;
    const within = new Set([unit]);
    for (const at of within)
      for (const { member, of } of this.regulation.memberships) if (of === at) within.add(member);
    if ([...within].some((one) => this.regulation.classes.get(one)?.open)) return false;
    const now = new Set([unit]);
    for (const at of now) for (const { member, of } of this.members) if (of === at) now.add(member);
    const offices = [...now].filter((one) => !this.regulation.classes.has(one));
    return offices.length > 0 && offices.every((one) => this.isNamed(one));
  }
}

/** The worlds, of all, in which a finding holds. */
export function holding({ under }: Finding, worlds: readonly World[]): World[] {
  return worlds.filter((world) => holdsUnder(under, world));
}
