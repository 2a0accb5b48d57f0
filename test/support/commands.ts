import { LISTABLE } from "../../src/inspect/listing";

/** Every command, as it is called for help. */
export const HELPS: readonly string[][] = [
  [],
  ["route"],
  ["who-signs"],
  ["deputize"],
  ["explain"],
  ["explain", "route"],
  ["cite"],
  ["show"],
  ["list"],
  ["coverage"],
  ["test"],
  ["validate"],
  ["verify"],
];

/** The same, for tests that take one a row. */
export const COMMANDS: readonly [string, ...string[]][] = HELPS.flatMap(([first, ...rest]) =>
  first === undefined ? [] : [[first, ...rest] as [string, ...string[]]],
);

/** A call or two of every command that shows something to a person. */
export const LINES: readonly string[][] = [
  ["route", "Dinas Pariwisata", "--to", "Bupati"],
  ["route", "Polres Kutai Barat", "-r", "kutai-barat"],
  ["who-signs", "--doc", "surat", "--on-behalf", "Sekda"],
  ["who-signs", "--signer", "Asisten III"],
  ["deputize", "--absent", "Bupati", "--occasion", "acara-resmi"],
  ["deputize", "--absent", "Kadis Kesehatan:tidak-di-tempat"],
  ["explain", "route", "Dinas Kesehatan", "--to", "Sekda", "--about", "pengadaan barang dan jasa"],
  ["explain", "deputize", "--absent", "Bupati", "--deputy", "Sekda", "-r", "kutai-timur"],
  ["cite", "Pasal 8 huruf b", "-r", "kutai-barat"],
  ["cite", "Pasal 26 (MEKANISME)", "-r", "kutai-timur"],
  ["show", "Inspektorat"],
  ["show", "Asisten II"],
  ["show", "Badan"],
  ...LISTABLE.map((kind) => ["list", kind]),
  ["coverage"],
  ["test"],
  ["validate"],
  ["route", "Dinas Parawisata", "--to", "Bupatti"],
  ["route", "--nosuch"],
  ["nosuch"],
];
