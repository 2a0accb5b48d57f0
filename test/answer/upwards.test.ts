import { ask, type Reply } from "../../src/engine";
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
