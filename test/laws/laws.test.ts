import { LAWS } from "./laws";
import { hold } from "./run";

/*
 * A fixed sample of what `npm run test:laws` holds the laws against (README.md).
 */

const SEED = 20_250;

/** How many cases: fewer of the laws that load many regulations for each. */
const CASES: Readonly<Record<string, number>> = {
  order: 200,
  unrelated: 150,
  "citations-suffice": 150,
  "citations-needed": 60,
  certainty: 100,
  bytes: 100,
};

test.each(LAWS.map((law) => [law.wording, law] as const))("%s", (_, law) => {
  const { report, cases } = hold(law, { cases: CASES[law.id] ?? 300, seed: SEED, patience: 5000 });
  expect(report).toBeUndefined();
  expect(cases).toBe(CASES[law.id] ?? 300);
});
