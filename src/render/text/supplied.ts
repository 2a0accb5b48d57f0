import type { Regulation } from "../../document/regulation";
import type { Language } from "../../document/text";
import { catalogue } from "../say";
import { clean, type Sheet, wrapped } from "./page";

/** A line for each overlay: what is shown of the regulation comes from it too, and not from the text alone. */
export function overlayLines({ overlays }: Regulation, sheet: Sheet, language: Language): string[] {
  const { words, phrases } = catalogue(language);
  return overlays.flatMap(({ title, source }) => {
    const told = phrases["condition.supplied"]({ title, file: nameOf(source.path) });
    return wrapped(`${sheet.paint.caution(`${words.supplied}:`)} ${clean(told)}`, sheet, 2, 2);
  });
}

/** The name of a file, without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
