import type { Graph } from "../../src/graph/graph";
import type { UnitNode } from "../../src/graph/node";
import { allMembersOf, directMembersOf, type Holds, isClosed, lineage, membersOf } from "../../src/graph/walk";
import { findOffice } from "../../src/question/offices";
import { only, SMALL, smallBook } from "../inspect/small";
import { swapped } from "../support/bad";

const ALL: Holds = () => true;
const NONE: Holds = () => false;

/** Three classes in one another, a second way up for one of them, and an office at the bottom of both ways. */
const NESTED = swapped(
  swapped(
    SMALL,
    "open: true, cite: Pasal 1 angka 2 }\n  - { name: Bagian",
    "cite: Pasal 1 angka 2 }\n  - { name: Bagian",
  ),
  "classes:\n",
  `classes:
  - { name: Unit, head: Kepala Unit, cite: Pasal 1 angka 2, members: [{ of: [Perangkat Daerah, Balai, Inspektorat], cite: Pasal 1 angka 3 }] }
  - { name: Balai, head: Kepala Balai, cite: Pasal 1 angka 2, members: [{ of: [Inspektorat, Asisten I], cite: Pasal 1 angka 4 }] }
`,
);

const small = only(smallBook());
const nested = only(smallBook(NESTED));
const ids = (units: readonly UnitNode[]): string[] => units.map(({ id }) => id).sort();
const kin = (graph: Graph, unit: UnitNode, holds: Holds) =>
  lineage(graph, unit, holds).map((one) => [one.unit.id, ...one.edges.map((edge) => edge.to.id)]);

describe("the lineage of a unit", () => {
  test("is itself, then its classes, the nearest first, each with the arrows that lead there", () => {
    expect(kin(nested.graph, nested.graph.unit("dinas"), ALL)).toEqual([
      ["dinas"],
      ["perangkat-daerah", "perangkat-daerah"],
      ["unit", "perangkat-daerah", "unit"],
    ]);
  });

  test("has a class once, by the shortest way, where several lead there", () => {
    const [self, ...classes] = kin(nested.graph, nested.graph.unit("inspektorat"), ALL);
    expect(self).toEqual(["inspektorat"]);
    expect(classes).toContainEqual(["unit", "unit"]);
    expect(classes.map(([id]) => id).sort()).toEqual(["balai", "perangkat-daerah", "unit"]);
  });

  test("does not go where an arrow is there only in a reading that does not hold", () => {
    const asked: string[] = [];
    const holds: Holds = (reading) => {
      asked.push(reading);
      return false;
    };
    expect(kin(small.graph, small.graph.unit("inspektorat"), holds)).toEqual([["inspektorat"]]);
    expect(asked).toEqual(["luas"]);
  });

  test("of a unit that the text does not name begins with the class of its name", () => {
    const unit = findOffice(small, "Dinas Uji Coba") as UnitNode;
    expect(kin(small.graph, unit, ALL)).toEqual([
      ["dinas-uji-coba"],
      ["dinas"],
      ["perangkat-daerah", "perangkat-daerah"],
    ]);
  });
});

describe("the members of a class", () => {
  const { graph } = nested;

  test("directly: what an arrow says, each once", () => {
    expect(ids(directMembersOf(graph, graph.unit("unit"), ALL))).toEqual(["balai", "inspektorat", "perangkat-daerah"]);
    expect(ids(directMembersOf(graph, graph.unit("perangkat-daerah"), NONE))).toEqual([]);
    expect(ids(directMembersOf(graph, graph.unit("perangkat-daerah"), ALL))).toEqual(["dinas", "inspektorat"]);
  });

  test("all: through other classes too; and only the offices among them", () => {
    const all = ["asisten-i", "balai", "dinas", "inspektorat", "perangkat-daerah"];
    expect(ids(allMembersOf(graph, graph.unit("unit"), ALL))).toEqual(all);
    expect(ids(membersOf(graph, graph.unit("unit"), ALL))).toEqual(["asisten-i", "inspektorat"]);
    expect(ids(allMembersOf(graph, graph.unit("unit"), NONE))).toEqual(all.filter((id) => id !== "dinas"));
  });

  test("an office has none", () => {
    expect(allMembersOf(graph, graph.unit("bupati"), ALL)).toEqual([]);
  });
});

describe("a class is closed", () => {
  test("where nothing in it is open", () => {
    expect(isClosed(nested.graph, nested.graph.unit("unit"))).toBe(true);
    expect(isClosed(nested.graph, nested.graph.unit("balai"))).toBe(true);
  });

  test("and is not where it is open itself, or a class within it is", () => {
    expect(isClosed(small.graph, small.graph.unit("dinas"))).toBe(false);
    expect(isClosed(small.graph, small.graph.unit("perangkat-daerah"))).toBe(false);
  });
});
