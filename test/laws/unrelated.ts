import type { Book } from "../../src/graph/book";
import type { Asked } from "../../src/question/question";
import { jsonText } from "../../src/render/json";
import { answersOf } from "./answers";
import type { Case } from "./case";
import { Dice } from "./dice";
import type { Law } from "./law";
import type { Mapping } from "./plain";
import { mapping } from "./plain";
import { bookFrom, idOf, oddFile, REAL } from "./regulations";

export const UNRELATED: Law = {
  id: "unrelated",
  wording:
    "Adding an unrelated regulation changes no byte of an answer with `-r`, nor of that regulation's part of an answer without.",
  broken: ({ file, book, asked, salt }: Case) => {
    const dice = new Dice(salt);
    const more = another(file, dice);
    const larger = more === undefined ? undefined : bookFrom(dice.shuffled([file, more]));
    if (larger === undefined) return [];
    const { regulations: _, ...unbound } = asked;
    const before = bytes(book, asked, idOf(file));
    return [
      ...differs("with -r", before, bytes(larger, asked, idOf(file))),
      // what the regulation alone does not understand, another may
      ...(before.startsWith("misunderstood")
        ? []
        : differs(
            "without -r",
            bytes(book, unbound as Asked, idOf(file)),
            bytes(larger, unbound as Asked, idOf(file)),
          )),
    ];
  },
};

/** Another regulation: a real one, or a generated one of another region or of the same. */
function another(file: Mapping, dice: Dice): Mapping | undefined {
  const real = dice.one(REAL);
  if (dice.chance(0.2)) return idOf(real) === idOf(file) ? undefined : real;
  const odd = oddFile(dice.below(0x7fffffff));
  const region = dice.chance(0.3) ? (idOf(file).split("/")[0] ?? "") : "y";
  const named = region === "y" ? { name: "Kabupaten Y" } : mapping(mapping(file.regulation).region);
  return {
    ...odd,
    regulation: { ...mapping(odd.regulation), id: `${region}/perda-99-2023`, short: "Perda 99/2023", region: named },
  };
}

function bytes(book: Book, asked: Asked, id: string): string {
  const answers = answersOf(book, asked);
  if (typeof answers === "string") return `misunderstood: ${answers}`;
  return jsonText(answers.filter(({ regulation }) => regulation === id));
}

function differs(where: string, before: string, after: string): string[] {
  return before === after ? [] : [`${where}: ${before}`, `with another: ${after}`];
}
