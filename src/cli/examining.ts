import { type Diagnostic, Findings } from "../diagnostic/diagnostic";
import { asksAll, chooseRegulations } from "../question/regulations";
import { originText } from "../render/text/origin";
import { nameOf } from "../render/text/supplied";
import { isLanguage } from "../setting/from-environment";
import type { Finding } from "../setting/health";
import type { ConfigFile } from "../setting/setting";
import { readCases } from "./case-files";
import { quoted } from "./command-line";
import type { Opened } from "./rules";
import { languageIn, sheetFor, wantsColour } from "./setting";
import type { Shell } from "./shell";

/** The oldest Node.js on which the program is tested: `engines` of package.json. */
export const NEEDED_NODE = "20.19";

/** Everything that is worth looking at when something does not work, in the order in which one thing needs another. */
export function examined(shell: Shell, opened: Opened): Finding[] {
  return [
    { about: "program", key: "program", health: "well", args: { version: shell.version } },
    node(shell),
    ...files(shell),
    regulation(shell, opened),
    ...language(shell),
    ...folders(shell),
    ruleFiles(opened, shell),
    cache(shell),
    output(shell),
    ...encoding(shell),
  ];
}

function node({ machine }: Shell): Finding {
  const { node: version } = machine();
  const [major, minor] = version.split(".").map(Number) as [number, number];
  const [least, leastMinor] = NEEDED_NODE.split(".").map(Number) as [number, number];
  const isOld = major < least || (major === least && minor < leastMinor);
  const args = { version, needed: NEEDED_NODE };
  return { about: "node", key: isOld ? "node-old" : "node", health: isOld ? "wrong" : "well", args };
}

function files({ setting }: Shell): Finding[] {
  const ofUser = setting.files.filter(({ role }) => role === "user");
  const ofFolder = setting.files.filter(({ role }) => role === "folder");
  return [
    ...ofUser.flatMap((file) => fileFindings(file, setting.faults)),
    ...(ofUser.length > 0 ? [] : [{ about: "user-file", key: "file-nowhere", health: "note", args: {} } as const]),
    ...ofFolder.flatMap((file) => fileFindings(file, setting.faults)),
    ...(ofFolder.length > 0
      ? []
      : [{ about: "folder-file", key: "no-folder-file", health: "well", args: {} } as const]),
  ];
}

function fileFindings({ role, path: file, text }: ConfigFile, faults: readonly Diagnostic[]): Finding[] {
  const about = role === "user" ? "user-file" : "folder-file";
  const wrong = faults.filter(({ place }) => place.source.path === file);
  if (wrong.length > 0)
    return wrong.map((fault) => ({ about, key: "file-faulty", health: "wrong", args: {}, fault }) as const);
  return [{ about, key: text === undefined ? "file-absent" : "file-found", health: "well", args: { file } }];
}

function regulation({ setting }: Shell, { book }: Opened): Finding {
  const about = "regulation";
  const { value, from } = setting.regulations;
  const origin = originText(from);
  if (asksAll(value)) return { about, key: "regulation-all", health: "well", args: { origin } };
  const home = (names: readonly string[]): Finding => {
    return { about, key: "regulation", health: "well", args: { names: names.join(", "), origin } };
  };
  if (book === undefined) return home(value);
  const chosen = chooseRegulations(book, value);
  if (!("code" in chosen)) return home(chosen.map(({ short }) => short));
  const known = [...book.entries.keys()].slice(0, MOST_NAMES).join(", ");
  const [suggestion = ""] = chosen.suggestions;
  // `use` writes the user's own file: it is no help where something stronger has chosen.
  const own = setting.files.find(({ role }) => role === "user")?.path;
  const isOwn = from.kind === "file" && from.place.source.path === own;
  const meant = isOwn && suggestion !== "" ? `jenjang use ${suggestion}` : suggestion;
  const args = { name: chosen.args.regulation as string, origin, meant, known };
  return { about, key: "regulation-unknown", health: "wrong", args };
}

const MOST_NAMES = 5;

function language(shell: Shell): Finding[] {
  const { value, from } = languageIn(shell);
  const told: Finding = { about: "lang", key: "lang", health: "well", args: { lang: value, origin: originText(from) } };
  const { JENJANG_LANG: wanted = "" } = shell.env;
  if (wanted === "" || isLanguage(wanted)) return [told];
  return [told, { about: "lang", key: "lang-ignored", health: "note", args: { value: wanted } }];
}

function folders({ setting, folderAt }: Shell): Finding[] {
  return setting.rules.map(({ value, from }) => {
    const isThere = folderAt(value) !== undefined;
    const args = { folder: value, origin: originText(from) };
    return isThere
      ? { about: "rules", key: "rules-folder", health: "well", args }
      : { about: "rules", key: "rules-folder-missing", health: "wrong", args };
  });
}

function ruleFiles({ book, faults, cases }: Opened, { setting }: Shell): Finding {
  const findings = new Findings();
  readCases(cases, findings);
  const all = [...faults, ...findings.all];
  const named = setting.rules.filter(({ from }) => from.kind === "option");
  const command = ["jenjang", "validate", ...named.flatMap(({ value }) => ["--rules", value])].map(quoted).join(" ");
  const args = {
    count: String(book?.entries.size ?? 0),
    overlays: overlaysIn(book),
    faults: String(all.length),
    files: String(filesOf(all)),
    command,
  };
  return all.length > 0 || book === undefined
    ? { about: "rule-files", key: "rule-files-faulty", health: "wrong", args }
    : { about: "rule-files", key: "rule-files", health: "well", args };
}

/** The overlays of all regulations, by their files' names. */
function overlaysIn(book: Opened["book"]): string {
  const all = [...(book?.entries.values() ?? [])].flatMap(({ graph }) => graph.regulation.overlays);
  return all.map(({ source }) => nameOf(source.path)).join(", ");
}

function filesOf(faults: readonly Diagnostic[]): number {
  return new Set(faults.map(({ place }) => place.source.path)).size;
}

function cache({ machine }: Shell): Finding {
  const about = "cache";
  const { cache: kept } = machine();
  if (kept === undefined) return { about, key: "cache-off", health: "note", args: {} };
  const { folder, closed, files: count, bytes } = kept;
  if (closed !== undefined) return { about, key: "cache-closed", health: "note", args: { folder, reason: closed } };
  const size = bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return { about, key: "cache", health: "well", args: { folder, size, files: String(count) } };
}

function output(shell: Shell): Finding {
  const { out } = shell;
  const args = {
    width: String(sheetFor(out, shell).width),
    kind: out.isTTY ? "terminal" : "pipe",
    colour: wantsColour(out, shell) ? "yes" : "no",
  };
  return { about: "output", key: "output", health: "well", args };
}

/** In which characters the terminal writes, as far as anything says so: Windows does not. */
function encoding({ env, machine }: Shell): Finding[] {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const { platform } = machine();
  if (locale === "" && (platform === "win32" || platform === "darwin")) return [];
  const isUnicode = /utf-?8/i.test(locale);
  return [
    {
      about: "encoding",
      key: isUnicode ? "encoding" : "encoding-plain",
      health: isUnicode ? "well" : "note",
      args: { locale },
    },
  ];
}
