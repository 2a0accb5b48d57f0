import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/*
 * Whether docs/mutation.md explains every mutant that the last run of `npm run mutation` has left alive, and none that it has not.
 */

const ROOT = join(__dirname, "../..");
const PAGE = "docs/mutation.md";

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const ALIVE: readonly string[] = ["Survived", "NoCoverage"];

/** The survivors of a report as the page names them: file, function, what stood there and what was put in its place. */
export function survivors({ files }: Report): string[] {
  const rows = Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    const alive = mutants.filter(({ status }) => ALIVE.includes(status));
    return alive.map(
      (one) => `| ${code(path)} | ${code(functionAt(file, one.location.start))} | ${change(file, one)} |`,
    );
  });
  return [...new Set(rows)].sort();
}

/** The rows of the page's table, each up to its explanation, and the rows that have none. */
export function explained(page: string): { readonly rows: readonly string[]; readonly bare: readonly string[] } {
  const rows = page.split("\n").filter((line) => line.startsWith("| `src/"));
  const parted = rows.map((row) => /^(.* \|) ([^|]*) \|$/.exec(row) ?? [row, row, ""]);
  return {
    rows: parted.map(([, row = ""]) => row),
    bare: parted.flatMap(([, row = "", why = ""]) => (why.trim() === "" ? [row] : [])),
  };
}

function change(file: ts.SourceFile, { location, replacement }: Mutant): string {
  const [start, end] = [location.start, location.end].map((place) => offset(file, place)) as [number, number];
  return `${code(file.text.slice(start, end))} → ${code(replacement)}`;
}

function offset(file: ts.SourceFile, { line, column }: Place): number {
  return file.getPositionOfLineAndCharacter(line - 1, column - 1);
}

/** The innermost function, method or constant that has a name. */
function functionAt(file: ts.SourceFile, place: Place): string {
  const at = offset(file, place);
  let name = "";
  const visit = (node: ts.Node): void => {
    if (node.pos > at || node.end <= at) return;
    if (isNamed(node) && node.name !== undefined) name = node.name.getText(file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return name;
}

function isNamed(node: ts.Node): node is ts.FunctionDeclaration | ts.MethodDeclaration | ts.GetAccessorDeclaration {
  const isTop = ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent);
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node) || isTop;
}

/** Code in a cell of a Markdown table: on one line, not too long, its strokes escaped. */
function code(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const cut = line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
  return `\`${cut.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function main(): number {
  const report = JSON.parse(readFileSync(join(ROOT, "reports/mutation/mutation.json"), "utf8")) as Report;
  const alive = survivors(report);
  const { rows, bare } = explained(readFileSync(join(ROOT, PAGE), "utf8"));
  const told = (title: string, list: readonly string[]): void => {
    if (list.length > 0) console.log(`${title}:\n${list.join("\n")}\n`);
  };
  const missing = alive.filter((row) => !rows.includes(row));
  const gone = rows.filter((row) => !alive.includes(row));
  told(`survivors that ${PAGE} does not explain`, missing);
  told(`explained in ${PAGE}, but not left alive`, gone);
  told(`without an explanation in ${PAGE}`, bare);
  console.log(`${alive.length} kinds of survivors, ${alive.length - missing.length} explained`);
  return missing.length + gone.length + bare.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
