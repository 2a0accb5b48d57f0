import type { Language } from "../../document/text";
import { labelOf, type TermKind, type Vocabulary } from "../../document/vocabulary";
import type { UnitNode } from "../../graph/node";
import type { Absence, Question, Subject } from "../../question/question";
import type { Asking, ThingKind } from "../messages/note";
import { catalogue, listed } from "../say";
import { noteWords } from "./words";

/** A question as a whole sentence. */
export function questionWords(question: Question, vocabulary: Vocabulary, language: Language): string {
  const words = new Words(vocabulary, language);
  return noteWords(language).asks[question.command](words.of(question));
}

const OPEN: Asking = {
  from: "",
  to: "",
  thing: "",
  character: "",
  about: "",
  matter: "",
  principal: "",
  signer: "",
  capacity: "",
  delegated: "",
  represented: "",
  deputy: "",
  host: "",
  absent: "",
};

/** Puts the parts of a question into the words of one language. */
class Words {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {}

  of(question: Question): Asking {
    const words = noteWords(this.language);
    const shared = { ...OPEN, absent: this.absent(question.absent) };
    switch (question.command) {
      case "route":
        return {
          ...shared,
          from: question.from.name,
          to: question.to?.name ?? "",
          thing: this.thing("purposes", question.purpose),
          character: listed(
            question.characters.map((id) => this.label("characters", id)),
            this.and,
          ),
          about: subject(question.about),
        };
      case "who-signs":
        return {
          ...shared,
          thing: this.thing("documents", question.document),
          principal: head(question.onBehalf),
          signer: head(question.signer),
          capacity: question.capacity === null ? "" : words.capacities[question.capacity],
          about: subject(question.about),
          matter: question.matter === null ? "" : this.label("matters", question.matter),
          delegated: question.delegated === null ? "" : words.delegation[`${question.delegated}`],
        };
      case "deputize":
        return {
          ...shared,
          represented: head(question.for),
          deputy: head(question.deputy),
          thing: this.thing("occasions", question.occasion),
          host: head(question.invitedBy),
        };
    }
  }

  private get and(): string {
    return catalogue(this.language).and;
  }

  /** What a question is about, as its sentence says it. */
  private thing(kind: ThingKind, id: string | null): string {
    if (id === null) return "";
    const { things, thing } = noteWords(this.language);
    return things[kind][id] ?? thing(this.label(kind, id), kind);
  }

  private label(kind: TermKind, id: string): string {
    const label = labelOf(this.vocabulary[kind], id)[this.language];
    // As in a sentence, unless the capital belongs to a name.
    return /^[A-Z]\S* [A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  }

  /** Who is absent, those in one state together. */
  private absent(all: readonly Absence[]): string {
    const states = [...new Set(all.map(({ state }) => state))];
    const told = states.map((state) => {
      const names = all.filter((one) => one.state === state).map(({ office }) => office.head);
      return noteWords(this.language).absent(listed(names, this.and), names.length, this.label("states", state));
    });
    return listed(told, this.and);
  }
}

function head(unit: UnitNode | null): string {
  return unit?.head ?? "";
}

function subject(about: Subject | null): string {
  if (about === null) return "";
  return about.kind === "unit" ? about.unit.name : about.topic.name;
}
