import type { Examined, HealthKey } from "../../setting/health";
import type { Args } from "./catalogue";

/** What errors say of a home. */
export interface HomeWords {
  /** Who chose something: a place in a file, a variable, an option. */
  readonly chosenBy: (origin: string) => string;
  /** That only the home was asked, and who else knows the name. */
  readonly askedAtHome: (home: string, others: string) => string;
}

/** The words of `use` and `doctor`: what is in effect, from where, and how it stands. */
export interface SettingWords {
  /** Where nobody has chosen anything. */
  readonly byDefault: string;
  readonly inEffect: string;
  readonly labels: Readonly<Record<Examined, string>>;
  readonly all: string;
  readonly languages: Readonly<Record<"id" | "en", string>>;
  readonly loaded: string;
  readonly howTo: Readonly<Record<"choose" | "forget" | "once" | "all", string>>;
  readonly used: (regulation: string) => string;
  readonly forgotten: string;
  readonly nothingForgotten: string;
  readonly writtenTo: (file: string) => string;
  readonly overridden: (regulation: string, origin: string) => string;
  /** What `doctor` finds, and how to mend it. */
  readonly health: Readonly<Record<HealthKey, (args: Args) => string>>;
  readonly mending: Readonly<Partial<Record<HealthKey, (args: Args) => string>>>;
  readonly healthy: string;
  readonly unhealthy: (wrong: number, notes: number) => string;
}
