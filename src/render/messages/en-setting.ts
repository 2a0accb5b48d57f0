import type { SettingWords } from "./setting";

const by = (origin: string | undefined): string => (origin === "" ? "by default" : `according to ${origin}`);

/** English: what is in effect, and from where. */
export const enSetting: SettingWords = {
  byDefault: "by default",
  inEffect: "In effect",
  labels: {
    program: "program",
    node: "Node.js",
    "user-file": "your settings",
    "folder-file": "folder settings",
    regulation: "regulation",
    lang: "language",
    rules: "rules folder",
    "rule-files": "rule files",
    cache: "cache",
    output: "output",
    encoding: "characters",
  },
  all: "all that know the names",
  languages: { id: "Indonesian", en: "English" },
  loaded: "Regulations to choose from",
  howTo: {
    choose: "choose",
    forget: "forget the choice",
    once: "for one question only",
    all: "ask all of them this once",
  },
  used: (regulation) => `From now on questions ask ${regulation}`,
  forgotten: "The chosen regulation is forgotten.",
  nothingForgotten: "There was no chosen regulation to forget.",
  writtenTo: (file) => `written to ${file}`,
  overridden: (regulation, origin) => `But here ${regulation} is in effect, according to ${origin}.`,
  health: {
    program: ({ version }) => `jenjang ${version}`,
    node: ({ version }) => `${version}`,
    "node-old": ({ version, needed }) => `${version}, but ${needed} or later is needed`,
    "file-found": ({ file }) => `${file}`,
    "file-absent": ({ file }) => `none yet (${file})`,
    "file-nowhere": () => "nowhere to be: the user's home folder is not known",
    "file-faulty": ({ at, message }) => `${at}: ${message}`,
    "no-folder-file": () => "none in the working folder or above it",
    regulation: ({ names, origin }) => `${names} (${by(origin)})`,
    "regulation-all": ({ origin }) => `all that know the names (${by(origin)})`,
    "regulation-unknown": ({ name, origin }) => `\`${name}\` is unknown (${by(origin)})`,
    lang: ({ lang, origin }) => `${lang === "id" ? "Indonesian" : "English"} (${by(origin)})`,
    "lang-ignored": ({ value }) => `JENJANG_LANG is \`${value}\`, which is neither id nor en, and is ignored`,
    "rules-folder": ({ folder, origin }) => `${folder} (${by(origin)})`,
    "rules-folder-missing": ({ folder, origin }) => `${folder} is not there (${by(origin)})`,
    "rule-files": ({ count, overlays }) =>
      `${count} ${count === "1" ? "regulation" : "regulations"}${overlays === "" ? "" : `, with ${overlays}`}, all valid`,
    "rule-files-faulty": ({ faults, files, count }) =>
      `faults: ${faults}, in files: ${files}; regulations that can be loaded: ${count}`,
    cache: ({ folder, size, files }) => `${folder} (${size}, ${files} ${files === "1" ? "file" : "files"})`,
    "cache-off": () => "nowhere to be; every call reads the rule files again",
    "cache-closed": ({ folder, reason }) => `${folder} cannot be written (${reason})`,
    output: ({ width, kind, colour }) =>
      `${width} columns, ${kind === "terminal" ? "a terminal" : "no terminal"}, ${colour === "yes" ? "in colour" : "no colours"}`,
    encoding: ({ locale }) => `${locale}`,
    "encoding-plain": ({ locale }) => `${locale === "" ? "not stated" : locale}, which is not UTF-8`,
  },
  mending: {
    "node-old": ({ needed }) => `install Node.js ${needed} or later`,
    "file-absent": () => "`jenjang use REGION` makes it",
    "file-nowhere": () => "name the file with JENJANG_CONFIG",
    "file-faulty": () => "mend that line; known keys: regulation, rules, lang",
    "regulation-unknown": ({ meant, known }) => (meant === "" ? `there are: ${known}` : `did you mean \`${meant}\`?`),
    "lang-ignored": () => "set JENJANG_LANG to id or en",
    "rules-folder-missing": () => "make that folder, or take it out of the settings or of --rules",
    "rule-files-faulty": ({ command }) => `\`${command}\` shows all of them`,
    "cache-off": () => "name a folder with JENJANG_CACHE; the answers are the same, only faster",
    "cache-closed": () => "open the folder, or name another with JENJANG_CACHE; the answers are the same, only faster",
    "encoding-plain": () => "signs like → and ✓ may not show; use a UTF-8 locale, such as LANG=en_GB.UTF-8",
  },
  healthy: "All is well.",
  unhealthy: (wrong, notes) =>
    [
      wrong > 0 ? `${wrong} ${wrong === 1 ? "thing" : "things"} to mend` : "",
      notes > 0 ? `${notes} ${notes === 1 ? "thing" : "things"} to know` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
};
