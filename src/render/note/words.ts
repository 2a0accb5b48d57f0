import type { Language } from "../../document/text";
import { enNote } from "../messages/en-note";
import { idNote } from "../messages/id-note";
import type { NoteWords } from "../messages/note";

/** The words of a note; apart from the catalogues, so that plain answers need not load them. */
export function noteWords(language: Language): NoteWords {
  return language === "id" ? idNote : enNote;
}
