import type { Asked } from "../jenjang";
import { Random } from "../random";
import type { Facts } from "./facts";
import { COMMANDS, type Command, type Question } from "./question";

/** The terms that a question's topic may be one of, by command. */
export type Terms = Readonly<Record<Command, readonly string[]>>;

/** Distinct questions of each command, made from the names of one regulation; the same for the same seed. */
export function questionsOn(facts: Facts, terms: Terms, perCommand: number, seed: number): Question[] {
  const maker = new Maker(facts, terms, new Random(seed));
  return COMMANDS.flatMap((command) => maker.make(command, perCommand));
}

class Maker {
  private readonly offices: readonly string[];
  /** The officials who act somewhere: their absence changes answers. */
  private readonly acting: readonly string[];
  private readonly addressees: readonly string[];
  private readonly principals: readonly string[];

  constructor(
    private readonly facts: Facts,
    private readonly terms: Terms,
    private readonly random: Random,
  ) {
    const isOffice = (id: string): boolean => facts.units.get(id)?.isClass === false;
    const rules = [...facts.rules.values()];
    this.offices = [...facts.units.keys()].filter(isOffice);
    const channels = rules.filter((rule) => rule.kind === "channel");
    const powers = rules.filter((rule) => rule.kind === "power");
    const substitutions = rules.filter((rule) => rule.kind === "substitution");
    this.addressees = distinct(channels.flatMap((c) => c.to)).filter(isOffice);
    this.principals = distinct(powers.flatMap((p) => [p.principal ?? "", ...p.signers])).filter(isOffice);
    this.acting = distinct([
      ...substitutions.flatMap((s) => [...s.represents, ...s.deputies, ...(s.trigger ?? []).flat()]),
      ...channels.flatMap((c) => c.steps),
      ...facts.coordinators,
    ]).filter(isOffice);
  }

  make(command: Command, count: number): Question[] {
    const made = new Map<string, Question>();
    for (let tries = 0; made.size < count && tries < count * 50; tries += 1) {
      const question = this.one(command);
      made.set(JSON.stringify(question.asked), question);
    }
    return [...made.values()];
  }

  private one(command: Command): Question {
    switch (command) {
      case "route":
        return this.route();
      case "who-signs":
        return this.signers();
      case "deputize":
        return this.deputies();
    }
  }

  private route(): Question {
    const { random } = this;
    const from = random.pick(this.offices);
    const aim = random.chance(0.25) ? null : random.pick(random.chance(0.75) ? this.addressees : this.offices);
    const to = aim === from ? null : aim;
    const { topics, term } = this.topic("route", "for");
    const absent = this.absent(random.chance(0.5) ? 0 : 1);
    const asked = {
      command: "route" as const,
      from: this.name(from),
      ...given("to", to && this.name(to)),
      ...given("for", term),
    };
    return this.question(asked, absent, { command: "route", from, to, topics });
  }

  private signers(): Question {
    const { random } = this;
    const onBehalf = random.chance(0.3) ? null : random.pick(random.chance(0.8) ? this.principals : this.offices);
    const { topics, term } = this.topic("who-signs", "sign");
    const absent = this.absent(random.chance(0.5) ? 0 : 1);
    const asked = {
      command: "who-signs" as const,
      ...given("doc", term),
      ...given("onBehalf", onBehalf && this.name(onBehalf)),
    };
    return this.question(asked, absent, { command: "who-signs", onBehalf, topics });
  }

  private deputies(): Question {
    const { topics, term } = this.topic("deputize", "on");
    const absent = this.absent(1 + Math.floor(this.random.next() * 3));
    return this.question({ command: "deputize", absent: "", ...given("occasion", term) }, absent, {
      command: "deputize",
      topics,
    });
  }

  private question(
    asked: Asked,
    absent: readonly string[],
    ids: DistributiveOmit<Question["ids"], "regulation" | "absent">,
  ): Question {
    const { regulation } = this.facts;
    const names = absent.map((unit) => this.name(unit)).join("; ");
    return {
      asked: { ...asked, regulations: [regulation], ...(names === "" ? {} : { absent: names }) },
      ids: { ...ids, regulation, absent },
    };
  }

  /** One topic of the command, or (in half of the questions) all of them. */
  private topic(command: Command, prefix: string): { topics: string[]; term: string | null } {
    const all = this.terms[command];
    const term = this.random.chance(0.5) ? null : this.random.pick(all);
    return { term, topics: (term === null ? all : [term]).map((one) => `${prefix}:${one}`) };
  }

  private absent(count: number): string[] {
    return distinct(
      Array.from({ length: count }, () => this.random.pick(this.random.chance(0.85) ? this.acting : this.offices)),
    );
  }

  private name(id: string): string {
    return this.facts.units.get(id)?.name ?? id;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function given<K extends string>(key: K, value: string | null): Partial<Record<K, string>> {
  return value === null ? {} : ({ [key]: value } as Record<K, string>);
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
