import type { Shape, SyntaxFault } from "../../diagnostic/diagnostic";
import type { FileKind } from "../../document/file-kind";

/** Why something cannot be read or written, and what was expected: the words behind codes of the system and the parsers. */
export interface ReasonWords {
  readonly syntax: Readonly<Record<SyntaxFault, string>>;
  readonly system: Readonly<Record<SystemFault, string>>;
  readonly shapes: Readonly<Record<Shape, (expected: string) => string>>;
  /** The types of values in a rule file. */
  readonly types: Readonly<Record<ValueType, string>>;
  /** What a file may hold. */
  readonly files: Readonly<Record<FileKind, string>>;
}

/**
 * What a system has against a file, by its own codes; and what we have: no UTF-8, too large, no ordinary file, a link out of the folder
 * of rules, a device or a pipe to write to, changed since it was read.
 */
type SystemFault =
  | "ENOENT"
  | "EACCES"
  | "EPERM"
  | "EISDIR"
  | "ENOTDIR"
  | "EROFS"
  | "ENOSPC"
  | "ENAMETOOLONG"
  | "ELOOP"
  | "EMFILE"
  | "EFBIG"
  | "EDQUOT"
  | "EIO"
  | "UTF-8"
  | "too-large"
  | "special"
  | "outside"
  | "no-file"
  | "changed";

/** The types that a schema asks for. */
type ValueType = "string" | "array" | "object" | "boolean" | "integer" | "number" | "null";

/** A reason in words with the system's code behind it, which helps whoever looks it up; the code alone where it has no words. */
export function systemReason(code: string | undefined, { system }: ReasonWords): string {
  if (!isSystemFault(code, system)) return code ?? "";
  return /^E[A-Z]+$/.test(code) ? `${system[code]} (${code})` : system[code];
}

function isSystemFault(code: string | undefined, system: ReasonWords["system"]): code is SystemFault {
  return code !== undefined && Object.hasOwn(system, code);
}

/** What a YAML parser has against a text, in words. */
export function syntaxReason(code: string | undefined, { syntax }: ReasonWords): string {
  return syntax[code as SyntaxFault] ?? code ?? "";
}

/** What a file holds, in words. */
export function fileKind(kind: string | undefined, { files }: ReasonWords): string {
  return files[kind as FileKind] ?? String(kind);
}

/** What a value must be, in words. */
export function expectation({ shape, expected = "" }: Readonly<Record<string, string>>, words: ReasonWords): string {
  const { shapes, types } = words;
  const told =
    shape !== "type"
      ? expected
      : expected
          .split(" | ")
          .map((type) => types[type as ValueType] ?? type)
          .join(" | ");
  return shapes[shape as Shape]?.(told) ?? told;
}
