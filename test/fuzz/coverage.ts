import { type Profiler, Session } from "node:inspector";

/** Which blocks of src/ have ever run, as V8 counts them. */
export class Coverage {
  private readonly session = new Session();
  private readonly seen = new Set<string>();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
    this.fresh();
  }

  get blocks(): number {
    return this.seen.size;
  }

  /** How many blocks have run since the last time that had never run before. @param keep whether they count as seen now */
  fresh(keep = true): number {
    let count = 0;
    for (const block of this.ran()) {
      if (this.seen.has(block)) continue;
      count += 1;
      if (keep) this.seen.add(block);
    }
    return count;
  }

  private *ran(): Generator<string> {
    for (const { url, functions } of this.taken())
      for (const { ranges } of functions)
        for (const { count, startOffset, endOffset } of ranges)
          if (count > 0) yield `${url}:${startOffset}-${endOffset}`;
  }

  private taken(): Profiler.ScriptCoverage[] {
    let found: Profiler.ScriptCoverage[] = [];
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error === null) found = result;
    });
    return found.filter(({ url }) => /\/src\/[^/]+/.test(url) && !url.includes("node_modules"));
  }
}
