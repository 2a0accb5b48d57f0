import { ask, type Reply } from "../../src/engine";
import { LIMITS } from "../../src/limits";
import { lawWith } from "../reference/mended-law";
import { GOOD, PATH, swapped } from "../support/bad";
import { bookOf } from "../support/book";

const UPWARDS = swapped(
  GOOD,
  "powers:",
  "channels:\n  - { from: Dinas, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 2 }\n\npowers:",
);

test("a path upwards of somebody whose superior the text does not name is ordered and left unnamed", () => {
  const replies = ask(bookOf([{ path: PATH, text: UPWARDS }]), { command: "route", from: "Dinas", for: "konsultasi" });
  const [answer] = (replies as readonly Reply[]).flatMap((reply) => reply.answers);
  expect(answer?.verdict).toBe("partial");
  const [finding] = answer?.findings ?? [];
  expect(finding?.part.kind === "route" && finding.part.hops.map(({ office, name }) => [office?.id, name])).toEqual([
    ["dinas", "Dinas"],
    [undefined, "ke atas"],
  ]);
  expect(answer?.gaps.map(({ code, because }) => [code, because])).toEqual([["addressee-unstated", ["Pasal 2"]]]);
});

test("asked with an addressee it leads nowhere that the text says", () => {
  const asked = { command: "route", from: "Dinas", to: "Bupati", for: "konsultasi" } as const;
  const replies = ask(bookOf([{ path: PATH, text: UPWARDS }]), asked);
  expect((replies as readonly Reply[]).flatMap(({ answers }) => answers.map(({ verdict }) => verdict))).toEqual([
    "silent",
  ]);
});

/** A law with so many ways from Kantor Delta to Bupati, each of which asks for something else. */
function withWays(count: number) {
  const line = (i: number) =>
    `- { from: Asisten Satu, to: Bupati, cite: Pasal 1, conditions: [{ code: c${i}, says: bila ${i} }] }`;
  const lines = Array.from({ length: count }, (_, i) => line(i));
  return lawWith(`accountability:
  - { from: Kantor Delta, to: Asisten Satu, cite: Pasal 2 }
  ${lines.join("\n  ")}
channels:
  - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`);
}

test("all ways up are told that ask for something else, and more than can be compared are an error", () => {
  const asked = { command: "route", from: "Kantor Delta", to: "Bupati", for: "konsultasi" } as const;
  const most = ask(bookOf([withWays(LIMITS.superiors)]), { ...asked, readings: ["any-superior"] });
  const [answer] = (most as readonly Reply[]).flatMap(({ answers }) => answers);
  expect(answer?.findings).toHaveLength(LIMITS.superiors);
  const more = ask(bookOf([withWays(LIMITS.superiors + 1)]), asked);
  expect(more).toEqual({ code: "too-many-ways", args: { most: String(LIMITS.superiors) }, suggestions: [] });
});

test("nobody stands above itself, not even where the lines of accountability come back", () => {
  const law = lawWith(`accountability:
  - { from: Kantor Delta, to: Asisten Satu, cite: Pasal 2 }
  - { from: Asisten Satu, to: [Kantor Delta, Bupati], cite: Pasal 4 }
channels:
  - { from: Kantor Delta, for: konsultasi, to: { upwards: ke atas }, cite: Pasal 6 }`);
  const asked = { command: "route", from: "Kantor Delta", to: "Wakil Bupati", for: "konsultasi" } as const;
  const answers = (ask(bookOf([law]), asked) as readonly Reply[]).flatMap((reply) => reply.answers);
  const names = answers.flatMap(({ gaps }) =>
    gaps.flatMap(({ message }) => ("args" in message && "names" in message.args ? [message.args.names] : [])),
  );
  expect(names).toEqual([["Asisten Satu", "Bupati"]]);
});
