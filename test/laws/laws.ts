import { ABSENT } from "./absent";
import { BYTES } from "./bytes";
import { CERTAIN, EXIST, NEEDED, SUFFICE } from "./cited";
import { CONTRACTED } from "./contracted";
import type { Law } from "./law";
import { NARROWING } from "./narrowing";
import { ORDER } from "./order";
import { UNRELATED } from "./unrelated";

/** All laws of the engine. */
export const LAWS: readonly Law[] = [
  ORDER,
  UNRELATED,
  ABSENT,
  NARROWING,
  EXIST,
  SUFFICE,
  NEEDED,
  CERTAIN,
  CONTRACTED,
  BYTES,
];
