import type { Catalogue } from "./catalogue";
import { enComparing } from "./en-comparing";
import { enInspection, enRule } from "./en-inspection";
import { enReasons } from "./en-reasons";
import { enVerification } from "./en-verification";
import { inSentence } from "./in-sentence";
import { expectation, fileKind, syntaxReason, systemReason } from "./reasons";

/** English; legal terms stay in Indonesian, as the regulations have them: `render/gloss` says once what each means. */
export const en: Catalogue = {
  phrases: {
    "condition.delegated": () => "as far as it was delegated",
    "condition.matter": ({ matters }) => `if the letter is about ${matters}`,
    "condition.invited-by": ({ hosts }) => `for an invitation of ${hosts}`,
    "condition.paraf": ({ initials }) => `after the paraf of ${initials}`,
    "condition.supplied": ({ title, file }) => `${title} (${file}), not the text of the regulation`,
    "condition.in-list": ({ holders }) => `if it is among the units that ${holders} coordinates`,
    "gap.topic-decides": () => "who it is depends on the field of the matter; name it with --about",
    "gap.needs-appointment": ({ office, appointer }) =>
      `${office} is absent; its deputy must first be appointed by ${appointer}`,
    "gap.only-represents": ({ deputy, office }) => `${deputy} only represents ${office} and, so read, does not sign`,
    "gap.addressee-unstated": ({ from }) => `the text does not say to whom ${from} addresses it`,
    "gap.step-unnamed": ({ step }) => `the text says "${step}" without naming anyone`,
    "gap.deputy-unnamed": ({ words }) => `the text says "${words}" without naming an office`,
    "gap.member-decides": ({ office }) => `${office} is a class of offices; who coordinates it depends on the member`,
    "gap.coordinator-in-chart": ({ office }) =>
      `who coordinates ${office} is left to the annexed chart, which the text does not contain`,
    "gap.coordinator-not-listed": ({ office }) => `${office} is in no coordination list`,
    "gap.gate-in-chart": ({ office, holders }) =>
      `${holders} screen the proposals of the units they coordinate; whether ${office} is one is left to the annexed chart, which the text does not contain`,
    "gap.field-unknown": ({ subject }) => `the text does not tell in whose field ${subject} lies`,
    "gap.chart": ({ office }) =>
      `the rest of the pattern for ${office} is left to the annexed chart, which the text does not contain`,
    "gap.no-deputy": ({ office }) => `${office} is absent, and the text puts nobody in its place here`,
    "gap.capacity-unstated": ({ signer }) =>
      `the text does not say whether ${signer} signs in the name of the official replaced`,
    "gap.rank-unstated": ({ words }) => `the text says "${words}" without giving the order`,
    "gap.no-route": ({ from, to, purpose }) =>
      `no provision on ${purpose === "" ? "a path" : inSentence(purpose)} from ${from}${to === "" ? "" : ` to ${to}`}`,
    "gap.other-addressee": ({ to, names }) => `the one there is leads to ${names}${to === "" ? "" : `, not to ${to}`}`,
    "gap.no-power": ({ document, signer, principal }) =>
      `in this case no provision empowers ${signer === "" ? "anyone" : signer} to sign ${document === "" ? "a naskah dinas" : inSentence(document)}${principal === "" ? "" : ` for ${principal}`}`,
    "gap.no-substitution": ({ absent, occasion, deputy, represented }) =>
      `no provision puts in ${deputy === "" ? "a deputy" : deputy}${represented === "" ? "" : ` for ${represented}`}${occasion === "" ? "" : `, for ${inSentence(occasion)},`} while only ${absent} is absent`,
  },
  diagnostics: {
    "file-unreadable": ({ reason }) => `the file cannot be read: ${systemReason(reason, enReasons)}`,
    "too-many-files": ({ count, most }) => `it holds too much: ${count}, at most ${most}`,
    "too-many-entries": ({ key, count, most }) => `too many entries in \`${key}\`: ${count}, at most ${most}`,
    "more-faults": () => "there are more faults; correct those above first and check again",
    "yaml-syntax": ({ reason }) => `not valid YAML: ${syntaxReason(reason, enReasons)}`,
    "empty-file": () => "the file is empty",
    "other-kind": ({ kind, wanted }) =>
      `this file holds ${fileKind(kind, enReasons)}, not ${fileKind(wanted, enReasons)}; move or rename it`,
    "unknown-key": ({ key }) => `unknown key \`${key}\``,
    "missing-key": ({ key }) => `missing key \`${key}\``,
    "wrong-value": ({ key, value, ...wanted }) =>
      `wrong value${value === "" ? "" : ` \`${value}\``} for \`${key}\`: ${expectation(wanted, enReasons)}`,
    "id-path-mismatch": ({ id }) => `the id \`${id}\` does not fit the path of this file`,
    "duplicate-id": ({ id }) => `\`${id}\` is there already`,
    "name-taken": ({ name, other }) => `a name of \`${name}\` is already one of \`${other}\``,
    "unknown-office": ({ name }) => `unknown office \`${name}\``,
    "unknown-term": ({ term, kind }) => `the vocabulary has no term \`${term}\` for \`${kind}\``,
    "unknown-provision": ({ cite }) => `\`${cite}\` is not in the index of provisions`,
    "ambiguous-provision": ({ cite, both }) => `\`${cite}\` is printed twice; say ${both}`,
    "unknown-reading": ({ id }) => `the reading \`${id}\` is not declared under \`readings\``,
    "unknown-rule": ({ id }) => `no rule has the id \`${id}\``,
    "malformed-provision": ({ cite }) => `\`${cite}\` is not a citation`,
    "orphan-provision": ({ cite, parent }) => `\`${cite}\` stands without \`${parent}\` before it`,
    "class-cycle": ({ name }) => `\`${name}\` contains itself`,
    "own-coordinator": ({ name }) => `\`${name}\` coordinates itself`,
    "nothing-to-extend": ({ id }) => `there is no regulation \`${id}\` to extend`,
    "nothing-left-open": ({ name }) => `the text leaves no list of \`${name}\` to a chart`,
    "not-left-open": ({ name, coordinator }) =>
      `\`${name}\` is none of the units that the text leaves to the chart for \`${coordinator}\``,
    "trigger-joints": ({ wanted, written }) =>
      `${wanted} joining words are needed between the absent officials, ${written} given`,
    "forgotten-provision": ({ cite }) => `nothing rests on \`${cite}\`, and it has no \`not-routable\``,
    "contradicted-provision": ({ cite, reason }) =>
      `something rests on \`${cite}\`, which is marked \`not-routable: ${reason}\``,
  },
  misunderstandings: {
    "unknown-office": ({ name }) => `unknown office \`${name}\``,
    "unknown-term": ({ term, kind }) => `unknown ${KINDS[kind as string] ?? "term"} \`${term}\``,
    "unknown-topic": ({ topic }) => `\`${topic}\` is no known office, unit or field`,
    "unknown-regulation": ({ regulation }) => `unknown regulation \`${regulation}\``,
    "unknown-reading": ({ reading }) => `unknown reading \`${reading}\``,
    "unknown-provision": ({ cite }) => `there is no provision \`${cite}\``,
    "ambiguous-provision": ({ cite, both, regulation }) => `\`${cite}\` is printed twice in ${regulation}: ${both}`,
    "unknown-format": ({ format }) => `\`${format}\` is no form of a chart`,
    "binary-to-terminal": ({ format }) =>
      `${format} is not for a screen; write it to a file with -o, e.g. -o chart.${format}`,
    "unknown-list": ({ list }) => `there is no list of \`${list}\``,
    "unknown-shell": ({ shell }) =>
      shell === "" ? "which shell you use is not known; name it" : `the shell \`${shell}\` is not supported`,
    "too-long": ({ word, count, most }) => `too long: \`${word}\`, ${count} characters; at most ${most}`,
    "too-many": ({ what, count, most }) => `too many ${TOO_MANY[what ?? ""] ?? ""}: ${count}; at most ${most}`,
    "unclosed-quote": ({ quote }) =>
      quote === "\\" ? "the line ends in a backslash" : `the quotation mark ${quote} is not closed`,
    "no-question-before": ({ option }) => `\`${option}\` changes the question before, but there is none yet`,
    "not-in-list": ({ item, option }) => `\`${item}\` is not in ${option} of the question before`,
    "no-session-here": () => "this is a session already; leave it with `exit` or Ctrl-D",
    "conflicting-readings": ({ reading, other }) => `the readings \`${reading}\` and \`${other}\` conflict`,
    "conflicting-states": ({ name }) => `\`${name}\` is named in two states`,
    "too-many-readings": () => "this question has too many combinations of readings; fix some with --reading",
    "too-many-ways": ({ most }) => `this question can be answered in too many ways: more than ${most}`,
    "unreadable-text": ({ file, reason }) => `the file \`${file}\` cannot be read: ${systemReason(reason, enReasons)}`,
    "unwritable-file": ({ file, reason }) =>
      `the file \`${file}\` cannot be written: ${systemReason(reason, enReasons)}`,
    "no-folder": ({ folder }) => `there is no rules folder \`${folder}\``,
    "no-setting-place": () => "there is nowhere to write settings; name a file with JENJANG_CONFIG",
    "uneditable-setting": ({ file, line }) =>
      `\`${file}\` cannot be changed without changing what else it says; write there yourself: ${line}`,
    "file-exists": ({ file }) => `the file \`${file}\` is there already; --force replaces it`,
    "unknown-ending": ({ file }) => `the name \`${file}\` does not tell which form is wanted`,
    "conflicting-options": ({ option, other }) => `\`${option}\` conflicts with \`${other}\``,
    "option-alone": ({ option, needs }) => `\`${option}\` means something only with \`${needs}\``,
    "unknown-date": ({ value }) => `the value of SOURCE_DATE_EPOCH is no number of seconds: \`${value}\``,
    "same-office": ({ name }) => `origin and addressee are the same: \`${name}\``,
    "nothing-asked": ({ options }) => `the question is not complete; say ${options}`,
    "two-regulations": () => "name exactly two different regulations to compare",
    "one-regulation": () => "name exactly one regulation",
    "no-provisions": ({ file }) => `no provision can be made out in \`${file}\``,
    "nothing-loaded": () => "no regulation is loaded",
  },
  home: {
    chosenBy: (origin) => `according to ${origin}`,
    askedAtHome: (home, others) => `Only ${home} was asked, as set; known to: ${others}. To ask all: \`-r all\``,
  },
  checks: {
    reading: "holds in another reading only",
    "special-list": "displaced by the office's own special list",
    character: "for letters of another character",
    displaced: "displaced by a more special provision",
    addressee: "leads to somebody else than the addressee asked about",
    "no-deputy": "the one who would have to act is absent, and nobody stands in",
    document: "for other documents",
    principal: "in the name of somebody else than the office asked about",
    signer: "the power of another signer",
    capacity: "in another capacity",
    matter: "for letters about something else",
    delegation: "only for what was delegated",
    field: "outside its field",
    occasion: "for another occasion",
    represented: "does not represent the office asked about",
    deputy: "another deputy, or the one asked about is absent",
    invitation: "for invitations of somebody else",
    trigger: "its condition of absence is not met",
    appointer: "the one who would appoint is absent",
  },
  rejections: {
    deputyAway: "the one who would stand in is absent too",
    fails: (readings) => `does not hold ${readings}`,
    otherName: (principal, asked) => `a.n. ${principal}, not a.n. ${asked}`,
    notOf: (asked) => `neither a document of ${asked} nor a.n. ${asked}`,
  },
  verdicts: {
    answered: "answered",
    partial: "answered in part",
    ambiguous: "depends on the reading",
    silent: "the text is silent",
  },
  words: {
    answer: "Answer",
    condition: "condition",
    subject: "subject",
    deadline: "deadline",
    supplied: "rests on",
    textStops: "where the text stops",
    note: "note",
    readingsDiffer: "The answer depends on how one reads",
    if: "if",
    "and-if": "and",
    "or-if": "or",
    always: "in every reading",
    unnamed: "not said",
    own: "in its own right",
    "on-behalf": "a.n.",
    unstated: "form not said",
    "by-appointment": "appointed",
    "by-assignment": "sent",
    appointer: "by",
    unlisted: "is not named in this regulation; answered by the rules for",
    error: "error",
    warning: "warning",
    known: "Choose from",
    seeHelp: "See",
    explicit: "stated whole by one provision",
    composed: "combined from several provisions",
    rejected: "Considered, but not applicable here:",
    nothing: "nothing",
    nothingMore: "nothing more",
  },
  didYouMean: (names) => `did you mean ${names.map((n) => `\`${n}\``).join(" or ")}?`,
  caseFaults: {
    misunderstood: ({ got }) => `the question was not understood: ${got}`,
    understood: () => "the question should not be understood, and was answered",
    "no-answer": ({ expected }) => `no answer ${expected}`,
    verdict: ({ expected, got }) => `verdict ${got}, expected ${expected}`,
    missing: ({ expected }) => `missing: ${expected}`,
    unexpected: ({ got }) => `not expected: ${got}`,
    "not-cited": ({ expected }) => `does not cite ${expected}`,
    acts: ({ got }) => `${got} must not act here`,
  },
  caseCoverage: (tested, used) => `they touch ${tested} of the ${used} provisions that rules rest on`,
  tally: (passed, failed) => `${passed} ${passed === 1 ? "case" : "cases"} passed, ${failed} failed`,
  warnings: (count, files) =>
    `${count} ${count === 1 ? "warning" : "warnings"} in ${files} ${files === 1 ? "file" : "files"}`,
  faults: (count, files) =>
    `${count} ${count === 1 ? "fault" : "faults"} in ${files} ${files === 1 ? "file" : "files"}`,
  rule: enRule,
  inspection: enInspection,
  verification: enVerification,
  reasons: enReasons,
  comparing: enComparing,
  and: "and",
  or: "or",
};

/** What there can be too much of. */
const TOO_MANY: Readonly<Record<string, string>> = {
  names: "names",
  arguments: "arguments",
  lines: "lines in the copy",
  drawn: "lines to draw",
};

const KINDS: Readonly<Record<string, string>> = {
  purposes: "purpose",
  documents: "document",
  matters: "matter",
  characters: "character of a letter",
  occasions: "occasion",
  states: "state of absence",
  capacities: "capacity",
  topics: "topic of a comparison",
  formats: "format",
};
