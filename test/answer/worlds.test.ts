import { type Choices, explore, ReadingSpace, TooManyWorlds, type World, Worlds } from "../../src/answer/worlds";
import type { Dimension } from "../../src/document/vocabulary";

function dimension(id: string, ...options: string[]): Dimension {
  return { id, about: { id, en: id }, options: new Map(options.map((option) => [option, { id: option, en: option }])) };
}

/** Three choices between two options, and one among three. */
const SPACE = new ReadingSpace([
  dimension("a", "a0", "a1"),
  dimension("b", "b0", "b1"),
  dimension("c", "c0", "c1"),
  dimension("t", "t0", "t1", "t2"),
]);

const NONE: Choices = new Map();
const chosen = (choices: Choices): string => [...choices.values()].join(" ");
const asks =
  (...dimensions: string[]) =>
  (world: World): string =>
    dimensions.map((one) => world.choose(one)).join(" ");

/** Every world of the given choices. */
function worldsOf(...dimensions: string[]): Choices[] {
  return explore(SPACE, NONE, asks(...dimensions)).map(({ choices }) => choices);
}

/** Under which readings something holds that holds in just the worlds in which `holds` is true. */
function under(worlds: readonly Choices[], holds: (has: (option: string) => boolean) => boolean): string[][] {
  const found = new Worlds(SPACE, worlds).holdsUnder(
    worlds.map((choices) => holds((option) => [...choices.values()].includes(option))),
  );
  return found.map((set) => [...set].sort()).sort();
}

describe("a space of readings", () => {
  test("knows its options, and which choice each belongs to", () => {
    expect(SPACE.ids()).toEqual(["a0", "a1", "b0", "b1", "c0", "c1", "t0", "t1", "t2"]);
    expect(SPACE.options("t")).toEqual(["t0", "t1", "t2"]);
    expect([SPACE.of("b1")?.id, SPACE.of("b2")?.id]).toEqual(["b", undefined]);
    expect(SPACE.options("nothing")).toEqual([]);
  });
});

describe("exploring", () => {
  test("a question that depends on no choice has one world", () => {
    expect(explore(SPACE, NONE, () => "same")).toEqual([{ choices: new Map(), result: "same" }]);
  });

  test("a choice has a world for each option", () => {
    expect(
      explore(SPACE, NONE, asks("t"))
        .map(({ result }) => result)
        .sort(),
    ).toEqual(["t0", "t1", "t2"]);
  });

  test("every combination is visited once", () => {
    const results = explore(SPACE, NONE, asks("a", "b", "t")).map(({ result }) => result);
    const wanted = ["a0", "a1"].flatMap((a) =>
      ["b0", "b1"].flatMap((b) => ["t0", "t1", "t2"].map((t) => `${a} ${b} ${t}`)),
    );
    expect([...results].sort()).toEqual(wanted);
  });

  test("a choice that is asked again stays as it was made", () => {
    const results = explore(SPACE, NONE, (world) =>
      [world.choose("a"), world.choose("b"), world.choose("a")].join(" "),
    );
    expect(results.map(({ result }) => result).sort()).toEqual(["a0 b0 a0", "a0 b1 a0", "a1 b0 a1", "a1 b1 a1"]);
  });

  test("a choice that only one world asks for makes worlds there only", () => {
    const branches = explore(SPACE, NONE, (world) => (world.holds("a1") ? world.choose("t") : "none"));
    expect(branches.map(({ choices }) => chosen(choices)).sort()).toEqual(["a0", "a1 t0", "a1 t1", "a1 t2"]);
  });

  test("worlds that ask in another order are not visited twice", () => {
    const branches = explore(SPACE, NONE, (world) =>
      world.holds("a0") ? asks("b", "c")(world) : asks("c", "b")(world),
    );
    const seen = branches.map(({ choices }) => [...choices.values()].sort().join(" "));
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  });

  test("what a world says holds is what it chose", () => {
    for (const { choices, result } of explore(SPACE, NONE, (world) =>
      ["t0", "t1", "t2"].filter((option) => world.holds(option)),
    )) {
      expect(result).toEqual([...choices.values()]);
    }
  });

  test("an option that no choice has never holds, and makes no worlds", () => {
    expect(explore(SPACE, NONE, (world) => world.holds("nothing"))).toEqual([{ choices: new Map(), result: false }]);
  });

  test("a fixed choice is made in every world", () => {
    const branches = explore(SPACE, new Map([["a", "a1"]]), asks("a", "b"));
    expect(branches.map(({ result }) => result).sort()).toEqual(["a1 b0", "a1 b1"]);
  });

  test("also where another choice is asked for first", () => {
    const branches = explore(SPACE, new Map([["a", "a1"]]), asks("b", "a"));
    expect(branches.map(({ result }) => result).sort()).toEqual(["b0 a1", "b1 a1"]);
  });

  test("a fixed choice that nothing asks for is none of the world's choices", () => {
    expect(
      explore(SPACE, new Map([["a", "a1"]]), asks("b"))
        .map(({ choices }) => chosen(choices))
        .sort(),
    ).toEqual(["b0", "b1"]);
  });

  test("choices that are all fixed leave one world", () => {
    expect(
      explore(
        SPACE,
        new Map([
          ["a", "a1"],
          ["t", "t2"],
        ]),
        asks("t", "a"),
      ).map(({ result }) => result),
    ).toEqual(["t2 a1"]);
  });

  test("more worlds than anybody could read are refused", () => {
    const many = Array.from({ length: 10 }, (_, i) => dimension(`d${i}`, `d${i}-yes`, `d${i}-no`));
    const ids = many.map(({ id }) => id);
    expect(explore(new ReadingSpace(many), NONE, asks(...ids.slice(0, 9)))).toHaveLength(512);
    expect(() => explore(new ReadingSpace(many), NONE, asks(...ids))).toThrow(TooManyWorlds);
  });
});

describe("under which readings something holds", () => {
  const two = worldsOf("a", "b");
  const three = worldsOf("a", "b", "c");

  test("always: no condition", () => {
    expect(under(two, () => true)).toEqual([]);
  });

  test("one option: that one, whatever else was asked", () => {
    expect(under(three, (has) => has("b1"))).toEqual([["b1"]]);
  });

  test("both of two options: one set of two", () => {
    expect(under(two, (has) => has("a0") && has("b1"))).toEqual([["a0", "b1"]]);
  });

  test("either of two options: two sets of one", () => {
    expect(under(two, (has) => has("a0") || has("b1"))).toEqual([["a0"], ["b1"]]);
  });

  test("either but not both: two sets of two", () => {
    expect(under(two, (has) => has("a0") !== has("b0"))).toEqual([
      ["a0", "b1"],
      ["a1", "b0"],
    ]);
  });

  test("one, or both of two others", () => {
    expect(under(three, (has) => has("a1") || (has("b0") && has("c0")))).toEqual([["a1"], ["b0", "c0"]]);
  });

  test("all but one world of three choices: one set for each", () => {
    expect(under(three, (has) => !(has("a0") && has("b0") && has("c0")))).toEqual([["a1"], ["b1"], ["c1"]]);
  });

  test("a set that the others cover is left out", () => {
    // b1 with c1 would do too, and is covered: it holds with a0 by the first set, with a1 by the second
    expect(under(three, (has) => (has("a0") ? has("b1") : has("c1")))).toEqual([
      ["a0", "b1"],
      ["a1", "c1"],
    ]);
  });

  test("two options of three: a set for each", () => {
    expect(under(worldsOf("t"), (has) => !has("t1"))).toEqual([["t0"], ["t2"]]);
  });

  test("a choice that only some worlds make needs no word of the others", () => {
    const worlds = explore(SPACE, NONE, (world) => (world.holds("a1") ? world.choose("b") : "")).map(
      ({ choices }) => choices,
    );
    expect(under(worlds, (has) => has("b0"))).toEqual([["a1", "b0"]]);
    expect(under(worlds, (has) => has("a0") || has("b0"))).toEqual([["a0"], ["b0"]]);
    expect(under(worlds, (has) => has("a0"))).toEqual([["a0"]]);
  });

  test("the small sets first, then in the order in which the choices came up and their options are declared", () => {
    const inOrder = (worlds: readonly Choices[], holds: (has: (option: string) => boolean) => boolean) =>
      new Worlds(SPACE, worlds).holdsUnder(
        worlds.map((choices) => holds((option) => [...choices.values()].includes(option))),
      );
    expect(inOrder(three, (has) => (has("a0") && has("b0")) || has("c0"))).toEqual([["c0"], ["a0", "b0"]]);
    expect(inOrder(worldsOf("b", "a"), (has) => has("a1") || has("b1"))).toEqual([["b1"], ["a1"]]);
    expect(inOrder([...worldsOf("t")].reverse(), (has) => !has("t1"))).toEqual([["t0"], ["t2"]]);
  });

  test("of several sets that could be left out, the last ones are", () => {
    const sets = new Worlds(SPACE, three).holdsUnder(
      three.map((choices) => new Set([...choices.values()].map((option) => option.at(-1))).size > 1),
    );
    expect(sets).toEqual([
      ["a0", "b1"],
      ["a1", "b0"],
      ["a0", "c1"],
      ["a1", "c0"],
    ]);
  });

  test("whatever holds where, the sets say just that", () => {
    for (let mask = 1; mask < 2 ** three.length; mask += 1) {
      const holds = three.map((_, i) => ((mask >> i) & 1) === 1);
      const sets = new Worlds(SPACE, three).holdsUnder(holds);
      const said = three.map(
        (choices) =>
          sets.length === 0 || sets.some((set) => set.every((option) => [...choices.values()].includes(option))),
      );
      expect(said).toEqual(holds);
    }
  });

  test("and no set could be left out, or made smaller", () => {
    for (let mask = 1; mask < 2 ** three.length - 1; mask += 1) {
      const holds = three.map((_, i) => ((mask >> i) & 1) === 1);
      const sets = new Worlds(SPACE, three).holdsUnder(holds);
      const covers = (set: readonly string[], choices: Choices): boolean =>
        set.every((option) => [...choices.values()].includes(option));
      for (const set of sets) {
        const others = sets.filter((other) => other !== set);
        expect(three.every((choices, i) => !holds[i] || others.some((other) => covers(other, choices)))).toBe(false);
        for (const option of set) {
          const smaller = set.filter((other) => other !== option);
          expect(three.every((choices, i) => holds[i] || !covers(smaller, choices))).toBe(false);
        }
      }
    }
  });
});
