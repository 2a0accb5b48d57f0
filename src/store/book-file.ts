import { type Card, PARTS, type Written } from "../compiled/regulation";
import { type Mirrored, openMirrored, writeMirrored } from "./mirrored";
import { type Stamp, stampsIn } from "./stamp";

/*
 * A compiled book in a mirrored file: a head with the lengths of what follows, the paths that the book hangs on, their
 * stamps, a line for each regulation, the vocabulary, and then the parts of every regulation. A question reads what
 * stands before the parts, and the parts that it touches.
 */

/** The form of the file; what has another form is no book. */
const FORM = 4;

/** Which book it is: made by which version of the program, from which rules folder, and which others beside it. */
export interface Edition {
  readonly program: string;
  readonly rules: string;
  /** Folders of a user's own rule files. */
  readonly others?: readonly string[];
}

/** What a book is made of. */
interface Contents {
  readonly vocabulary: string;
  /**
   * The folders and files that the book hangs on, with their stamps: the rules folder first, then the vocabulary, then the
   * other folders. Their paths are seen from the rules folder; those in other folders are whole.
   */
  readonly stamps: ReadonlyMap<string, Stamp>;
  readonly regulations: readonly { readonly file: string; readonly written: Written }[];
}

/** A regulation in the file: its card, the numbers of what it hangs on among the paths, and where its parts are. */
export interface Filed {
  readonly card: Card;
  readonly file: string;
  /** The folders of its region. */
  readonly folders: readonly number[];
  /** Its own file, and the overlays in those folders. */
  readonly files: readonly [number, ...number[]];
  readonly from: number;
  readonly lengths: readonly number[];
}

/** What stands before the parts, and a way to read these. */
export interface Front {
  readonly paths: readonly string[];
  readonly stamps: Float64Array;
  readonly vocabulary: string;
  /** The regulations whose ids begin like this, in their order. */
  readonly beginning: (start: string) => Filed[];
  /** A stretch of the parts; undefined where it is damaged. */
  readonly part: (from: number, length: number) => string | undefined;
}

/** The lengths of the sections before the parts. */
type Lengths = readonly [paths: number, stamps: number, cards: number, vocabulary: number];

const HEAD_LENGTH = 64;

function whatIs({ program, rules, others = [] }: Edition): string {
  return `jenjang book ${FORM} ${program} ${process.version} ${[rules, ...others].join("\n")}`;
}

/** Writes a book to a file. @returns whether it is there now */
export function writeFile(path: string, edition: Edition, { stamps, regulations, vocabulary }: Contents): boolean {
  const paths = [...stamps.keys()];
  const places = placesAmong(paths);
  const parts: Buffer[] = [];
  let from = 0;
  const lines = regulations.map(({ file, written }) => {
    const texts = PARTS.map((part) => Buffer.from(written.parts[part]));
    const { folders, files } = places(written.card.region.id, file);
    const filed: Filed = { card: written.card, file, folders, files, from, lengths: texts.map((text) => text.length) };
    for (const text of texts) from += text.length;
    parts.push(...texts);
    return `\n${written.card.id}\t${JSON.stringify(filed)}`;
  });
  const sections = [
    Buffer.from(paths.join("\n")),
    Buffer.from(Float64Array.from([...stamps.values()].flat()).buffer),
    Buffer.from(`${lines.join("")}\n`),
    Buffer.from(vocabulary),
  ];
  const head = Buffer.from(JSON.stringify(sections.map((section) => section.length)).padEnd(HEAD_LENGTH));
  return writeMirrored(path, whatIs(edition), [head, ...sections, ...parts]);
}

/** Which of some paths a regulation hangs on, by its region and its file. */
function placesAmong(paths: readonly string[]) {
  const numbers = new Map(paths.map((path, number) => [path, number]));
  type Belonging = { readonly folders: number[]; readonly overlays: number[] };
  const ofRegion = new Map<string, Belonging>();
  paths.forEach((path, number) => {
    const [name, folder = ""] = path.split("/").reverse() as [string, string?];
    const isFolder = !/\.ya?ml$/.test(name);
    const region = isFolder ? name : folder;
    const of = ofRegion.get(region) ?? { folders: [], overlays: [] };
    if (isFolder) of.folders.push(number);
    else if (isOverlay(name)) of.overlays.push(number);
    ofRegion.set(region, of);
  });
  return (region: string, file: string): Pick<Filed, "folders" | "files"> => {
    const { folders, overlays } = ofRegion.get(region) as Belonging;
    return { folders, files: [numbers.get(file) as number, ...overlays] };
  };
}

/** Whether a file is an overlay, by its name. */
export function isOverlay(path: string): boolean {
  return /\.overlay\.ya?ml$/.test(path);
}

/** Opens the file of a book; undefined when it holds no whole one of this edition. */
export function openFile(path: string, edition: Edition): Front | undefined {
  const file = openMirrored(path, whatIs(edition));
  if (file === undefined) return undefined;
  const front = frontOf(file);
  if (front === undefined) file.close();
  return front;
}

/** What stands before the parts of an open file, which stays open for these; undefined where it is damaged. */
function frontOf(file: Mirrored): Front | undefined {
  const head = file.read(0, HEAD_LENGTH);
  if (head === undefined) return undefined;
  const lengths = JSON.parse(head.toString("latin1")) as Lengths;
  const [paths, stamps, cards, vocabulary] = lengths;
  const bodies = HEAD_LENGTH + paths + stamps + cards + vocabulary;
  const front = file.read(HEAD_LENGTH, bodies - HEAD_LENGTH);
  if (front === undefined) return undefined;
  const lines = front.toString("utf8", paths + stamps, paths + stamps + cards);
  return {
    paths: front.toString("utf8", 0, paths).split("\n"),
    stamps: stampsIn(front.subarray(paths, paths + stamps)),
    vocabulary: front.toString("utf8", paths + stamps + cards),
    beginning: (start) => linesBeginning(lines, start).map((line) => JSON.parse(line) as Filed),
    part: (from, length) => file.read(bodies + from, length)?.toString(),
  };
}

/** Of lines `id TAB rest`, each after a line break, the rests of those whose ids begin like this. */
function linesBeginning(lines: string, start: string): string[] {
  const found: string[] = [];
  for (let at = lines.indexOf(`\n${start}`); at >= 0 && at < lines.length - 1; at = lines.indexOf(`\n${start}`, at + 1))
    found.push(lines.slice(lines.indexOf("\t", at) + 1, lines.indexOf("\n", at + 1)));
  return found;
}
