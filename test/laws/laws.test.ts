import { LAWS } from "./laws";
import { hold } from "./run";

/*
 * A fixed sample of what `npm run test:laws` holds the laws against (README.md).
 */

const SEED = 20_250;

/** How many cases: fewer of the laws that load many regulations for each. */
const CASES: Readonly<Record<string, number>> = {
  order: 100,
  unrelated: 80,
  "citations-suffice": 80,
  "citations-needed": 40,
  certainty: 60,
  bytes: 60,
};

test.each(LAWS.map((law) => [law.wording, law] as const))("%s", (_, law) => {
  const { report, cases } = hold(law, { cases: CASES[law.id] ?? 150, seed: SEED, patience: 5000 });
  expect(report).toBeUndefined();
  expect(cases).toBe(CASES[law.id] ?? 150);
});
