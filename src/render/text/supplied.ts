import type { Overlay, Regulation } from "../../document/regulation";
import type { Language } from "../../document/text";
import { catalogue } from "../say";
import { clean, type Sheet, wrapped } from "./page";

/** A line for each overlay: what is shown of the regulation comes from it too, and not from the text alone. */
export function overlayLines({ overlays }: Regulation, sheet: Sheet, language: Language): string[] {
  const label = sheet.paint.caution(`${catalogue(language).words.supplied}:`);
  return overlays.flatMap((overlay) => wrapped(`${label} ${clean(copyOf(overlay, language))}`, sheet, 2, 2));
}

/** That something rests on an overlay, in one line without colour. */
export function suppliedBy(overlay: Overlay, language: Language): string {
  return `${catalogue(language).words.supplied}: ${copyOf(overlay, language)}`;
}

function copyOf({ title, source }: Overlay, language: Language): string {
  return catalogue(language).phrases["condition.supplied"]({ title, file: nameOf(source.path) });
}

/** The name of a file, without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
