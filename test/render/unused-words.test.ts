import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { catalogue } from "../../src/render/say";

const ROOT = join(__dirname, "../..");
const SRC = join(ROOT, "src");
const CATALOGUES = "render/messages/";
const HELP = "cli/texts.ts";

const program = ts.createProgram(
  ts.sys.readDirectory(SRC, [".ts"]),
  ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config, ts.sys, ROOT)
    .options,
);
const checker = program.getTypeChecker();
const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SRC));
const nameOf = ({ fileName }: ts.SourceFile): string => relative(SRC, fileName).replaceAll("\\", "/");
const using = files.filter((file) => !nameOf(file).startsWith(CATALOGUES) && nameOf(file) !== HELP);
const told = files.filter((file) => nameOf(file).startsWith(CATALOGUES));

function nodesIn(all: readonly ts.SourceFile[]): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  for (const file of all) visit(file);
  return nodes;
}

const nodes = nodesIn(using);
const inCatalogues = nodesIn(told);

/** The words that the code says in so many letters; what stands in a type says nothing. */
const literals = new Set(
  nodes.flatMap((node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) return node.name.text;
    return ts.isStringLiteral(node) && !ts.isLiteralTypeNode(node.parent) ? node.text : [];
  }),
);

/** Every word of a catalogue by its path, `words.answer`. */
function paths(of: object, path = ""): string[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
    const at = path === "" ? key : `${path}/${key}`;
    return typeof value === "object" && value !== null ? paths(value, at) : at;
  });
}

/** The types of the catalogue and of all sections within it, with the paths that have them. */
function sections(): Map<ts.Type, string[]> {
  const file = files.find((one) => nameOf(one) === `${CATALOGUES}catalogue.ts`) as ts.SourceFile;
  const declared = file.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === "Catalogue");
  const found = new Map<ts.Type, string[]>();
  const enter = (type: ts.Type, path: string): void => {
    found.set(type, [...(found.get(type) ?? []), path]);
    for (const property of type.getProperties()) {
      const inner = checker.getTypeOfSymbol(property);
      const isSection = inner.getCallSignatures().length === 0 && (inner.flags & ts.TypeFlags.Object) !== 0;
      if (isSection) enter(inner, path === "" ? property.name : `${path}/${property.name}`);
    }
  };
  enter(checker.getTypeAtLocation(declared as ts.Node), "");
  return found;
}

const SECTIONS = sections();

/** What a node takes out of the catalogue: a section, and the keys of it that it may take. */
function taken(node: ts.Node): { from: ts.Type; keys: string[] } | undefined {
  if (ts.isPropertyAccessExpression(node))
    return { from: checker.getTypeAtLocation(node.expression), keys: [node.name.text] };
  if (ts.isElementAccessExpression(node)) {
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const each = key.isUnion() ? key.types : [key];
    const keys = each.flatMap((one) => (one.isStringLiteral() ? one.value : []));
    return { from: checker.getTypeAtLocation(node.expression), keys };
  }
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
  return { from: checker.getTypeAtLocation(node.parent), keys: [key] };
}

/** The paths that the code takes one by one, and the sections of which it may take anything. */
function uses(): { one: Set<string>; any: Set<string> } {
  const one = new Set<string>();
  const any = new Set<string>();
  for (const node of [...nodes, ...inCatalogues]) {
    const use = taken(node);
    const at = use === undefined ? undefined : SECTIONS.get(use.from);
    if (use === undefined || at === undefined) continue;
    const size = use.from.getProperties().length;
    const isAny = ts.isElementAccessExpression(node) && (use.keys.length === 0 || use.keys.length === size);
    for (const path of at) {
      if (isAny) any.add(path);
      else for (const key of use.keys) one.add(path === "" ? key : `${path}/${key}`);
    }
  }
  return { one, any };
}

/** Sections whose keys come from rule files: the schemas have them. */
const FROM_RULE_FILES = ["inspection/reasons", "rule/joints"];

test("every word of the catalogues is used", () => {
  const { one, any } = uses();
  const schemas = ["regulation", "vocabulary", "cases"]
    .map((name) => readFileSync(join(ROOT, `rules/schema/${name}.schema.json`), "utf8"))
    .join();
  const isUsed = (path: string): boolean => {
    const at = path.lastIndexOf("/");
    const [section, key] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
    if (path.startsWith("rule/joints/")) return schemas.includes("^(dan|atau|/)$");
    if (FROM_RULE_FILES.includes(section)) return schemas.includes(`"${key}"`);
    return one.has(path) || (any.has(section) && isProduced(key, section));
  };
  const all = paths(catalogue("id"));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((path) => !isUsed(path))).toEqual([]);
});

/** Codes that come from elsewhere than the source: from the system, and from the schema library. */
const FROM_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  "reasons/system": [
    "ENOENT",
    "EACCES",
    "EPERM",
    "EISDIR",
    "ENOTDIR",
    "EROFS",
    "ENOSPC",
    "ENAMETOOLONG",
    "ELOOP",
    "EMFILE",
    "EFBIG",
    "EDQUOT",
    "EIO",
  ],
  "reasons/types": ["string", "array", "object", "boolean", "integer", "number", "null"],
};

/** Whether the source makes a key that is looked up by what it holds at the time. */
function isProduced(key: string, section: string): boolean {
  if (section === "diagnostics" && ["forgotten-provision", "contradicted-provision"].includes(key))
    return literals.has(key.replace("-provision", ""));
  return literals.has(key) || propertyNames.has(key) || (FROM_OUTSIDE[section]?.includes(key) ?? false);
}

/** Keys of tables in the source, such as one entry for each kind. */
const propertyNames = new Set(
  nodes.flatMap((node) => (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : [])),
);

/** Keys that a refusal carries through Commander, and the help reads back. */
const CARRIED = ["repeatedOption", "emptyOption"];

test("every word of the help is used", () => {
  const file = files.find((one) => nameOf(one) === HELP) as ts.SourceFile;
  const declared = file.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === "TextKey");
  const type = checker.getTypeAtLocation(declared as ts.Node);
  const known = type.isUnion() ? type.types.flatMap((one) => (one.isStringLiteral() ? one.value : [])) : [];
  const used = new Set(
    nodes.flatMap((node) => {
      if (!ts.isStringLiteral(node)) return [];
      const wanted = checker.getContextualType(node);
      const isKey = wanted?.isUnion() === true && wanted.types.length >= known.length;
      return isKey || CARRIED.includes(node.text) ? node.text : [];
    }),
  );
  expect(known.length).toBeGreaterThan(60);
  expect(known.filter((key) => !used.has(key))).toEqual([]);
});
