import type { Examined, HealthKey } from "../../setting/health";
import type { Args } from "./catalogue";

/** The words of what is in effect, and from where: `use`, `doctor`, and what errors say of a home. */
export interface SettingWords {
  /** Who chose something: a place in a file, a variable, an option. */
  readonly chosenBy: (origin: string) => string;
  /** Where nobody has chosen anything. */
  readonly byDefault: string;
  /** That only the home was asked, and who else knows the name. */
  readonly askedAtHome: (home: string, others: string) => string;
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
