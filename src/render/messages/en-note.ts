import type { NoteWords } from "./note";

/** Words of a note, in English. What is written under a letter stays in Bahasa Indonesia. */
export const enNote: NoteWords = {
  kind: "Note: what the text of the regulation answers",
  titles: {
    route: "The path of a matter",
    "who-signs": "The power to sign",
    deputize: "Standing in for absent officials",
  },
  labels: {
    date: "Date",
    question: "Question",
    command: "Command",
    articles: "Provisions cited",
    article: "Provision",
    gist: "In short",
    blocks: "Signature block",
    page: "Page",
  },
  meanings: {
    answered: "The answer is the same in every reading, and every step is named.",
    partial: "The text orders this and leaves part of it unnamed; where the text stops says which part.",
    ambiguous:
      "The words allow more than one reading, and the answer differs with it; the text itself does not choose.",
    silent: "No provision of this regulation answers; below is where the text stops.",
  },
  answeredAsFixed: "In the reading that was fixed there is one answer, and every step is named.",
  supplied: "Part of it rests on the overlay that its finding names, and not on the text of the regulation.",
  fixed: (readings) => `The asker has fixed a reading: ${readings}. In another reading the answer may differ.`,
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  asks: {
    route: ({ from, to, thing, character, about, absent }) =>
      [
        `By which path${to === "" ? ", and to whom," : ""} does ${from} submit ${thing || "a matter"}`,
        character && ` that is ${character}`,
        about && ` concerning ${about}`,
        to && ` to ${to}`,
        absent && `, if ${absent}`,
        "?",
      ].join(""),
    "who-signs": ({ thing, principal, signer, capacity, about, matter, delegated, absent }) =>
      [
        signer === ""
          ? `Who may sign ${thing || "official documents"}`
          : thing === ""
            ? `Which documents may ${signer} sign`
            : `May ${signer} sign ${thing}`,
        principal && ` for ${principal}`,
        delegated && ` ${delegated}`,
        about && ` concerning ${about}`,
        matter && ` containing ${matter}`,
        capacity && `, ${capacity}`,
        absent && `, if ${absent}`,
        "?",
      ].join(""),
    deputize: ({ absent, represented, deputy, thing, host }) =>
      [
        `If ${absent}, `,
        deputy === "" ? "who stands in" : `may ${deputy} stand in`,
        represented && ` for ${represented}`,
        thing && ` ${thing}`,
        host && ` ${thing.endsWith("invitation") ? "of" : "on the invitation of"} ${host}`,
        "?",
      ].join(""),
  },
  things: {
    purposes: {
      koordinasi: "a matter of coordination",
      pertanggungjawaban: "its account",
      telaahan: "technical analysis and advice",
      "izin-perjalanan": "a request for travel permission",
      laporan: "another report",
    },
    documents: {},
    occasions: {
      umum: "in all ordinary duties",
      "acara-resmi": "at an official event",
      "pembukaan-penutupan": "at the opening or closing of an official event",
      undangan: "to attend an invitation",
      pengadilan: "in and out of court",
    },
  },
  thing: (label, kind) => (kind === "occasions" ? `(${label})` : `${/^[aeiou]/i.test(label) ? "an" : "a"} ${label}`),
  absent: (names, count, state) => `${names} ${count === 1 ? "is" : "are"} ${state}`,
  capacities: {
    own: "in its own right",
    "on-behalf": "in the name of another (a.n.)",
    unstated: "in a form that the text leaves open",
  },
  delegation: { true: "that was delegated", false: "that was not delegated" },
  regulation: (kind, place, number) => `${kind} ${place} Nomor ${number}`,
  about: (title) => `tentang ${title}`,
  enacted: (day) => `enacted ${day}`,
  ruleFile: (file, version, hash) =>
    `Rule file ${file}${version === null ? "" : `, version ${version}`}, sha256 ${hash}`,
  overlay: (file, title, hash) => `Overlay ${file} (${title}), sha256 ${hash}`,
  madeBy: (program, day) => `Made with ${program} on ${day}.`,
  caution: [
    "This note shows what the text of the regulation says; it is no legal advice.",
    "Whether the regulation is still in force must be checked apart from it.",
    "Provisions are given in the words of the rule file, not in those of the regulation.",
  ],
  block: {
    onBehalf: "a.n.",
    openForm: "(atas nama atau tidak — tidak diatur)",
    formOpen: "the text does not give the form of the signature; that part is left open",
    name: "(nama)",
    number: "NIP …",
    ofClass: (title) => `${title} is a class of offices; complete it with the name of the unit`,
    unnamed: "the text does not name the office",
    asFixed: (readings) => `in the reading that the asker fixed ${readings}`,
    certain: "in every reading",
    none: "No signature block: the text is silent on what was asked.",
  },
};
