import { CONTRACTED } from "./contracted";
import type { Law } from "./law";
import { ORDER } from "./order";
import { UNRELATED } from "./unrelated";

/** All laws of the engine. */
export const LAWS: readonly Law[] = [ORDER, UNRELATED, CONTRACTED];
