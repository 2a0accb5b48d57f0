import type { Tree } from "../syntax/tree";
import { Reader, wordOf } from "./reader";
import type { Addressee, Party, Step } from "./regulation";
import type { Units } from "./units-from-tree";

/** Reads whom a rule points to: by name, as whoever coordinates the origin, upwards, or in words that name nobody. */
export class Parties {
  constructor(private readonly units: Units) {}

  /** The steps of a channel: those of `steps` in their order, or those of `via` and then of `initials`. */
  steps(reader: Reader): Step[] {
    const sources = reader.has("steps") ? reader.readers("steps") : [reader];
    return sources.flatMap((source) => [...this.acting(source, "via"), ...this.acting(source, "initials")]);
  }

  private acting(reader: Reader, act: Step["act"]): Step[] {
    return this.all(reader, act).map((party) => ({ act, party }));
  }

  all(reader: Reader, key: string): Party[] {
    return reader
      .trees(key)
      .map((tree) => this.one(tree))
      .filter((p) => p !== undefined);
  }

  one(tree: Tree): Party | undefined {
    if (tree.kind !== "mapping") {
      const unit = this.units.resolve(wordOf(tree));
      return unit === undefined ? undefined : { kind: "unit", unit };
    }
    const reader = new Reader(tree);
    const unnamed = reader.string("unnamed");
    if (unnamed !== undefined) return { kind: "unnamed", words: unnamed };
    const by = reader.wordList("by").map((w) => w.text as "office" | "topic");
    return { kind: "coordinator", words: reader.required("coordinator"), by: by.length > 0 ? by : ["office"] };
  }

  addressee(tree: Tree): Addressee | undefined {
    if (tree.kind === "scalar" && tree.value === "unstated") return { kind: "unstated" };
    const upwards = tree.kind === "mapping" ? new Reader(tree).string("upwards") : undefined;
    return upwards === undefined ? this.one(tree) : { kind: "upwards", words: upwards };
  }
}
