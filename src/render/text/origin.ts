import type { Origin } from "../../setting/setting";
import { at } from "./diagnostics";

/** Who chose a part of the setting, without words of any language: `file:line:column`, a variable or an option; "" for nobody. */
export function originText(origin: Origin): string {
  switch (origin.kind) {
    case "file":
      return at(origin.place);
    case "nothing":
      return "";
    default:
      return origin.name;
  }
}
