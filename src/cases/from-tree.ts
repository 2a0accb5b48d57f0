import type { Verdict } from "../answer/answer";
import type { Findings } from "../diagnostic/diagnostic";
import { Reader } from "../document/reader";
import { fitsSchema } from "../document/schema";
import type { Asked } from "../question/question";
import { plain, type Tree } from "../syntax/tree";
import type { Case, CaseFile, Expectation } from "./cases";

/** Reads a case file; undefined when it does not fit its schema, with every reason in `findings`. */
export function casesFromTree(tree: Tree, findings: Findings): CaseFile | undefined {
  if (!fitsSchema("cases", tree, findings)) return undefined;
  const root = new Reader(tree);
  const seen = new Map<string, Reader>();
  const cases = root.readers("cases").map((reader) => {
    const id = reader.required("id");
    const twin = seen.get(id);
    if (twin !== undefined) findings.add("duplicate-id", reader.place, { id }, { related: [twin.place] });
    seen.set(id, reader);
    return caseFrom(reader, id);
  });
  return { regulation: root.required("regulation"), cases };
}

function caseFrom(reader: Reader, id: string): Case {
  return {
    id,
    title: reader.required("title"),
    ask: askedFrom(reader.sub("ask")),
    expect: expectationFrom(reader),
    why: reader.string("why") ?? null,
    place: reader.place,
  };
}

function expectationFrom(reader: Reader): Case["expect"] {
  if (reader.has("topics")) {
    const topics = reader.sub("topics").entries();
    return new Map(topics.map(({ key, value }) => [key.text, expected(new Reader(value))]));
  }
  return reader.string("verdict") === "misunderstood" ? "misunderstood" : expected(reader);
}

function expected(reader: Reader): Expectation {
  const list = (key: string): string[] => reader.wordList(key).map((word) => word.text);
  const compared = reader.has("always") || reader.has("sometimes") || reader.string("verdict") === "silent";
  return {
    verdict: reader.string("verdict") as Verdict,
    always: compared ? list("always") : null,
    sometimes: list("sometimes"),
    cites: list("cites"),
    neverActs: list("never-acts"),
  };
}

/** A question whose keys are written as the options of the command line are. */
function askedFrom(reader: Reader): Asked {
  const words = reader.entries().map(({ key, value }) => {
    const name = key.text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return [name, plain(value)];
  });
  return Object.fromEntries(words) as Asked;
}
