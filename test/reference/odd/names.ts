/*
 * Who and what there is in an odd regulation: the same names in all of them, so that a question fits each.
 */

/** What may stand in a rule file; `undefined` leaves the key out. */
export type Value = string | number | boolean | undefined | readonly Value[] | { readonly [key: string]: Value };

/** A mapping of a rule file: one rule, or all of it. */
export type Entry = Readonly<Record<string, Value>>;

export const COORDINATORS = ["Asisten Satu", "Asisten Dua"];
export const OFFICIALS = ["Bupati", "Wakil Bupati", "Sekretaris Daerah", ...COORDINATORS];
export const UNITS = ["Dinas Alfa", "Dinas Beta", "Badan Gama", "Kantor Delta"];
export const CLASSES = ["Asisten", "Dinas", "Badan", "Perangkat Daerah"];
/** Somebody above them all, of whom only copies and paths speak. */
export const ABOVE = "Gubernur";
export const ANYBODY = [...OFFICIALS, ...UNITS, ...CLASSES];

export const TOPICS = ["air", "bumi", "cahaya"];
/** A doubt of the regulation's own. */
export const READINGS = ["baca-begini", "baca-begitu"];

export const PURPOSES = ["konsultasi", "koordinasi", "izin-perjalanan"];
export const DOCUMENTS = ["surat", "undangan", "keputusan"];
export const MATTERS = ["kebijakan-baru", "undangan", "susulan"];
export const OCCASIONS = ["umum", "acara-resmi", "pembukaan-penutupan", "undangan"];
export const STATES = ["berhalangan", "tidak-di-tempat"];

/** Labels that any rule may cite; the first three stand in BAB I, the others in BAB II. */
export const ARTICLES = [1, 2, 3, 4, 5, 6].map((n) => `Pasal ${n}`);

/** The id of a name, as a regulation makes it. */
export function idOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
