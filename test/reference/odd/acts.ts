import { type Arbitrary, array, constant, constantFrom, nat, record, uniqueArray } from "fast-check";
import { anybody, either, now, rule, some, unnamed } from "./arbitraries";
import { ANYBODY, DOCUMENTS, type Entry, OCCASIONS, OFFICIALS, STATES, type Value } from "./names";
import { afterParaf } from "./paths";

/*
 * Rules of who signs, and who stands in.
 */

/** A power to sign. */
export const power: Arbitrary<Entry> = rule({
  signer: some(ANYBODY),
  signs: some(DOCUMENTS),
  "on-behalf-of": now(50, anybody),
  delegated: now(20, constant(true)),
  matter: now(25, some(["kebijakan-baru", "undangan"])),
  "field-bound": now(15, constant(true)),
  "after-paraf": now(15, afterParaf),
});

/** When a substitution takes hold: who must be away, and as what. */
const trigger: Arbitrary<Value> = record({
  absent: now(
    70,
    either([70, uniqueArray(constantFrom(...OFFICIALS), { minLength: 1, maxLength: 3 })], [30, some(ANYBODY, 3)]),
  ),
  joints: array(constantFrom("dan", "atau", "/"), { minLength: 2, maxLength: 2 }),
  state: constantFrom<Value>("berhalangan", "tidak-di-tempat", STATES),
}).map(({ absent, joints, state }) => ({
  absent,
  "joined-by": absent !== undefined && absent.length > 1 ? joints.slice(0, absent.length - 1) : undefined,
  state,
}));

/** How somebody comes to stand in, where not by office. */
const coming: Arbitrary<Entry> = either<Entry>(
  [65, constant({})],
  [20, constantFrom(...OFFICIALS).map((appointer) => ({ appointer }))],
  [15, constant({ assigned: true })],
);

/** Whether the deputies have an order, and whether the text gives it. */
const order: Arbitrary<Entry> = either<Entry>(
  [75, constant({})],
  [15, constant({ ranked: true })],
  [10, constant({ "order-unstated": "secara berjenjang" })],
);

/** Somebody who stands in; `presupposes`: how many rules before it stands the one that must take hold first. */
export const substitution: Arbitrary<Entry> = rule({
  deputies: either<Value>([85, some(ANYBODY)], [15, constant([])]),
  unnamed: now(15, unnamed),
  for: some(ANYBODY),
  occasion: either<Value>([40, constant("umum")], [60, constantFrom(...OCCASIONS)]),
  manner: constantFrom("melaksanakan-tugas", "mewakili"),
  when: now(90, trigger),
  "invited-by": now(15, some(ANYBODY)),
  presupposes: now(15, nat(2)),
  coming,
  order,
});
