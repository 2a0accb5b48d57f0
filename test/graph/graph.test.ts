import type { Entry } from "../../src/graph/book";
import type { Edge, EdgeType } from "../../src/graph/node";
import { only, SMALL, smallBook } from "../inspect/small";
import { swapped } from "../support/bad";

const { graph } = only(smallBook());

/** An arrow as it is read: from whom to whom, and on what it rests. */
function told({ from, to, grounds, reading }: Edge): string {
  const cites = [...grounds.each, ...grounds.with.map((cite) => `with ${cite}`)].join(", ");
  return `${from.id} → ${to.id} (${cites})${reading === null ? "" : ` in ${reading}`}`;
}

function arrows(type: EdgeType, entry: Entry = only(smallBook())): string[] {
  return [...entry.graph.nodes()].flatMap((node) => entry.graph.out(node, type)).map(told);
}

describe("the arrows of a small regulation", () => {
  test.each<[EdgeType, string[]]>([
    [
      "member-of",
      [
        "inspektorat → perangkat-daerah (Pasal 1 angka 3, with Pasal 1 angka 4) in luas",
        "dinas-sosial → dinas ()",
        "dinas → perangkat-daerah (Pasal 1 angka 3, with Pasal 1 angka 4) in luas",
      ],
    ],
    ["coordinates", ["asisten-i → dinas-sosial (Pasal 2 ayat (3) huruf a)"]],
    [
      "from",
      ["accountability-1 → perangkat-daerah (Pasal 3 ayat (1))"].concat(
        "channels-1 → perangkat-daerah (Pasal 3 ayat (2), with Pasal 3 ayat (3))",
      ),
    ],
    [
      "leads-to",
      [
        "accountability-1 → bupati (Pasal 3 ayat (1))",
        "channels-1 → bupati (Pasal 3 ayat (2), with Pasal 3 ayat (3))",
        "channels-1 → sekretaris-daerah (Pasal 3 ayat (2), with Pasal 3 ayat (3))",
        "gates-1 → sekretaris-daerah (Pasal 4 huruf a)",
      ],
    ],
    ["passes", ["accountability-1 → sekretaris-daerah (Pasal 3 ayat (1))"]],
    ["held-by", ["coordination-1 → asisten-i (Pasal 2 ayat (1))", "gates-1 → asisten-i (Pasal 4 huruf a)"]],
    ["signed-by", ["powers-1 → dinas (Pasal 4 huruf b)"]],
    ["on-behalf-of", ["powers-1 → bupati (Pasal 4 huruf b)"]],
    ["deputy", ["substitutions-1 → sekretaris-daerah (Pasal 4 huruf c)"]],
    ["stands-in-for", ["substitutions-1 → bupati (Pasal 4 huruf c)"]],
    ["appointed-by", ["substitutions-1 → bupati (Pasal 4 huruf c)"]],
    ["triggered-by", ["substitutions-1 → bupati (Pasal 4 huruf c)", "substitutions-1 → asisten-i (Pasal 4 huruf c)"]],
    ["concerns", ["charts-1 → dinas (Pasal 4 huruf d)", "silences-1 → bagian (Pasal 4 huruf e)"]],
  ])("%s", (type, expected) => {
    expect(arrows(type)).toEqual(expected);
  });

  test("rests-on, from every rule to each provision of its grounds", () => {
    expect(arrows("rests-on").map((line) => line.replace(/ \((Pasal|BAB).*/, ""))).toEqual([
      "coordination-1 → Pasal 2 ayat (1)",
      "accountability-1 → Pasal 3 ayat (1)",
      "channels-1 → Pasal 3 ayat (2)",
      "channels-1 → Pasal 3 ayat (3)",
      "gates-1 → Pasal 4 huruf a",
      "powers-1 → Pasal 4 huruf b",
      "substitutions-1 → Pasal 4 huruf c",
      "charts-1 → Pasal 4 huruf d",
      "silences-1 → Pasal 4 huruf e",
    ]);
  });

  test("a power in nobody's name, a paraf, a path upwards, a gate for others, a deputy without appointer or trigger", () => {
    const other = [
      ["via: Sekretaris Daerah, to: Bupati", "to: { upwards: ke atas }"],
      ["on-behalf-of: Bupati, ", "after-paraf: Asisten I, "],
      ["to: Sekretaris Daerah, cite: Pasal 4 huruf a", "from: Dinas, to: Sekretaris Daerah, cite: Pasal 4 huruf a"],
      ["    appointer: Bupati\n", ""],
      ["    when: { absent: [Bupati, Asisten I], joined-by: dan, state: berhalangan }\n", ""],
    ].reduce((text, [from = "", to = ""]) => swapped(text, from, to), SMALL);
    const entry = only(smallBook(other));
    const types = ["on-behalf-of", "passes", "leads-to", "from", "appointed-by", "triggered-by"] as const;
    expect(types.map((type) => arrows(type, entry).map((line) => line.replace(/ \((Pasal|BAB).*/, "")))).toEqual([
      [],
      ["powers-1 → asisten-i"],
      ["channels-1 → bupati", "channels-1 → sekretaris-daerah", "gates-1 → sekretaris-daerah"],
      ["accountability-1 → perangkat-daerah", "channels-1 → perangkat-daerah", "gates-1 → dinas"],
      [],
      [],
    ]);
  });
});

describe("a graph", () => {
  test("has the arrows that end at a node in the order of the rule file, and none where nothing ends", () => {
    expect(graph.into(graph.unit("bupati"), "leads-to").map(told)).toEqual([
      "accountability-1 → bupati (Pasal 3 ayat (1))",
      "channels-1 → bupati (Pasal 3 ayat (2), with Pasal 3 ayat (3))",
    ]);
    expect(graph.into(graph.unit("bupati"), "passes")).toEqual([]);
    expect(graph.out(graph.unit("bupati"), "leads-to")).toEqual([]);
  });

  test("has a node for every unit, rule and provision, each once, and the same whenever it is asked for", () => {
    const { regulation } = graph;
    const nodes = [...graph.nodes()];
    const count = (kind: string): number => nodes.filter((node) => node.kind === kind).length;
    expect(count("unit")).toBe(regulation.offices.size + regulation.classes.size);
    expect([...graph.rules.keys()]).toEqual([
      "coordination-1",
      "accountability-1",
      "channels-1",
      "gates-1",
      "powers-1",
      "substitutions-1",
      "charts-1",
      "silences-1",
    ]);
    expect(count("rule")).toBe(graph.rules.size);
    expect(count("provision")).toBe(regulation.provisions.size);
    expect([...graph.nodes()].every((node, i) => node === nodes[i])).toBe(true);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  test("a class is told from an office, and neither is an unlisted unit", () => {
    expect(graph.unit("dinas")).toMatchObject({ name: "Dinas", head: "Kepala Dinas", isClass: true, unlistedIn: null });
    expect(graph.unit("bupati")).toMatchObject({ name: "Bupati", head: "Bupati", isClass: false, unlistedIn: null });
  });

  test("a unit that the regulation does not have is a fault of the program, and named", () => {
    expect(() => graph.unit("camat")).toThrow("no unit camat in x/perbup-1-2020");
  });
});
