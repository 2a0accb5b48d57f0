import { enReasons } from "../../../src/render/messages/en-reasons";
import { expectation, syntaxReason, systemReason } from "../../../src/render/messages/reasons";

describe("a reason", () => {
  test("of a system is in words, with the code that helps to look it up; what has no words stays as it is", () => {
    expect(systemReason("EACCES", enReasons)).toMatch(/^[a-z].* \(EACCES\)$/);
    expect(systemReason("too-large", enReasons)).not.toContain("too-large");
    expect(systemReason("EWHATEVER", enReasons)).toBe("EWHATEVER");
    expect(systemReason("toString", enReasons)).toBe("toString");
  });

  test("of a parser is in words; what has no words stays as it is", () => {
    expect(syntaxReason("start", enReasons)).toMatch(/^the value starts with/);
    expect(syntaxReason("WHATEVER", enReasons)).toBe("WHATEVER");
  });
});

test("of several types each is in words that has any", () => {
  const told = expectation({ shape: "type", expected: "string | array" }, enReasons);
  expect(told).not.toMatch(/array/);
  expect(expectation({ shape: "type", expected: "string | date" }, enReasons)).toContain("| date");
});
