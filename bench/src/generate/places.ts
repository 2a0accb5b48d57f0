import { Random } from "./random";

/*
 * Places and people that do not exist. A place is a common word of the landscape and a second word built of syllables,
 * chosen so that they make no name of a real region. The index gives it by a permutation: no two indexes share one.
 */

const LANDSCAPE = [
  "Sungai",
  "Tanjung",
  "Muara",
  "Lubuk",
  "Bukit",
  "Rimba",
  "Teluk",
  "Batu",
  "Telaga",
  "Lembah",
  "Padang",
];
const MORE_LANDSCAPE = ["Rantau", "Kuala", "Gunung", "Danau", "Hulu", "Talang", "Pasir", "Karang", "Simpang", "Rawa"];
const FIRST = [...LANDSCAPE, ...MORE_LANDSCAPE];
const ONSET = [
  "Be",
  "Me",
  "Se",
  "Le",
  "Ke",
  "Te",
  "Pe",
  "Re",
  "Ga",
  "Ra",
  "La",
  "Ma",
  "Sa",
  "Na",
  "Wa",
  "Ta",
  "Ba",
  "Da",
];
const MIDDLE = [
  "lan",
  "ran",
  "lu",
  "run",
  "bu",
  "lin",
  "mun",
  "si",
  "san",
  "wa",
  "ling",
  "ka",
  "nu",
  "ram",
  "ti",
  "lam",
];
const CODA = ["tai", "nai", "dak", "lai", "ruk", "bun", "sui", "jau", "pai", "duk", "reng", "maya", "kit", "sik"];

/** How many regions one seed has. */
export const MOST_REGIONS = FIRST.length * ONSET.length * MIDDLE.length * CODA.length;
/** A prime that divides none of the lengths above, so that stepping by it visits every place once. */
const STRIDE = 38_699;

/** How many regencies and cities the country has, and how many of them are cities. */
const REGIONS = 514;
const CITIES = 98;

/** A region: a regency (kabupaten) with a Bupati, or a city (kota) with a Wali Kota. */
export interface Region {
  readonly id: string;
  /** Without Kabupaten or Kota. */
  readonly name: string;
  readonly isCity: boolean;
}

/** The region with this index among those of a seed. */
export function regionAt(seed: number, index: number): Region {
  if (!Number.isInteger(index) || index < 0 || index >= MOST_REGIONS)
    throw new RangeError(`the index of a region is a whole number from 0 to ${MOST_REGIONS - 1}`);
  const start = new Random(seed, "places").between(0, MOST_REGIONS - 1);
  const at = (start + index * STRIDE) % MOST_REGIONS;
  const name = `${around(FIRST, at)} ${secondWord(Math.floor(at / FIRST.length))}`;
  return { id: name.toLowerCase().replaceAll(" ", "-"), name, isCity: isCity(index) };
}

/** Cities are spread evenly, so that any number of regions has its share of them. */
function isCity(index: number): boolean {
  return Math.floor(((index + 1) * CITIES) / REGIONS) > Math.floor((index * CITIES) / REGIONS);
}

/** The second word of a place, by its number among all second words. */
function secondWord(at: number): string {
  const beyond = Math.floor(at / ONSET.length);
  return around(ONSET, at) + around(MIDDLE, beyond) + around(CODA, Math.floor(beyond / MIDDLE.length));
}

/** The entry at a number that goes round and round a list. */
function around(list: readonly string[], number: number): string {
  return list[number % list.length] ?? "";
}

/** The name of a town, a district or a province. */
export function townOf(random: Random): string {
  return secondWord(random.between(0, ONSET.length * MIDDLE.length * CODA.length - 1));
}

const GIVEN = ["Har", "Sur", "Wir", "Dar", "Mar", "Sum", "Bur", "Yud", "Ism", "Rus"];
const GIVEN_END = ["jana", "yanto", "wati", "iman", "hadi", "awan", "uddin", "iyah", "ono", "ati"];
const SURNAME = ["Sal", "Lam", "Per", "Tum", "Ban", "Kul", "Ren", "Mas"];
const SURNAME_END = ["ukat", "batang", "igan", "engkai", "urung", "andau", "irang", "opak"];

/** The name of a person, in the way people are named. */
export function personOf(random: Random): string {
  const title = random.chance(0.4) ? `${random.pick(["H.", "Drs.", "Hj."])} ` : "";
  const given = random.pick(GIVEN) + random.pick(GIVEN_END);
  return `${title}${given} ${random.pick(SURNAME)}${random.pick(SURNAME_END)}`;
}
