import { Findings } from "../../src/diagnostic/diagnostic";
import { startOf } from "../../src/source/source";

const place = startOf({ path: "a.yaml", text: "" });

describe("findings", () => {
  test("they are kept in the order in which they were found", () => {
    const findings = new Findings();
    findings.add("empty-file", place);
    findings.add("unknown-office", place, { name: "Bupatti" }, { suggestions: ["Bupati"] });
    expect(findings.all.map((fault) => fault.code)).toEqual(["empty-file", "unknown-office"]);
  });

  test("what is not said is empty", () => {
    const findings = new Findings();
    findings.add("empty-file", place);
    expect(findings.all).toEqual([{ code: "empty-file", args: {}, place, related: [], suggestions: [] }]);
  });

  test("words, other places and suggestions are kept", () => {
    const findings = new Findings();
    findings.add("name-taken", place, { name: "Sekda" }, { related: [place], suggestions: ["Setda"] });
    expect(findings.all).toEqual([
      { code: "name-taken", args: { name: "Sekda" }, place, related: [place], suggestions: ["Setda"] },
    ]);
  });
});
