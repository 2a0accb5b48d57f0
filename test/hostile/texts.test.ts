import { LIMITS } from "../../src/limits";
import { diagnosticsText } from "../../src/render/text/diagnostics";
import { PLAIN } from "../../src/render/text/page";
import { isProper } from "../fuzz/oracle";
import { faultsIn } from "../support/bad";
import { TEXTS } from "./texts";
import { inTime, SHORT } from "./within";

describe("a hostile rule file is told in words, in time, and with places inside it", () => {
  test.each(TEXTS)("%s", (_, text, said) => {
    const faults = inTime(() => faultsIn(text));
    expect([...new Set(faults.map(({ code }) => code))].sort()).toEqual([...said].sort());
    isProper(faults);
  });

  test("nothing of it reaches the objects of the program", () => {
    for (const [, text] of TEXTS.slice(-48)) faultsIn(text);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("how much is told", () => {
  const faults = faultsIn(Array.from({ length: 5000 }, (_, i) => `k${i}: 1\n`).join(""));

  test("of one file the first hundred faults, and that there are more", () => {
    expect(faults.length).toBe(LIMITS.faultsOfFile + 1);
    expect(faults.at(-1)?.code).toBe("more-faults");
  });

  test("of a very long word the beginning", () => {
    const long = faultsIn(`${"k".repeat(1000)}: 1\n`);
    const told = diagnosticsText(long, { width: 80, paint: PLAIN }, "id");
    expect(told).toContain("…");
    expect(told.length).toBeLessThan(SHORT);
  });
});
