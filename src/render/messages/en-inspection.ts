import type { RuleWords } from "./inspection";

/** A rule in one line, in English. */
export const enRule: RuleWords = {
  via: (steps) => `via ${steps}`,
  initials: (steps) => `initialled by ${steps}`,
  copies: (names) => `copy to ${names}`,
  unstated: "not said",
  answers: (from, to) => `${from} answers to ${to}`,
  screens: (holder, purposes) => `${holder} screens ${purposes} of the units it coordinates`,
  thenTo: (to) => `then to ${to}`,
  signs: (signers, documents) => `${signers} signs ${documents}`,
  onBehalf: (principal) => `a.n. (on behalf of) ${principal}`,
  manner: {
    "melaksanakan-tugas": (deputies, offices) => `${deputies} carries out the duties and powers of ${offices}`,
    mewakili: (deputies, offices) => `${deputies} represents ${offices}`,
  },
  when: (absent, states) => `when ${absent} is ${states}`,
  itself: "the one represented",
  appointed: (by) => `appointed by ${by}`,
  assigned: "sent by the one represented",
  ranked: "in that order",
  coordinates: (coordinator, units, purposes) =>
    `${coordinator} coordinates ${units === 0 ? "the units in its scope" : `${units} units`} (${purposes})`,
  field: (topics) => `field: ${topics}`,
  listInChart: "its list is left to the annexed chart, which the text does not contain",
  chart: (offices) => `the pattern of ${offices} is left to the annexed chart, which the text does not contain`,
  silent: (offices, says) => `the text stops for ${offices}: ${says}`,
  character: (characters) => `for letters that are ${characters}`,
  insteadOf: (rule) => `instead of ${rule}`,
  reading: (id) => `in the reading ${id} only`,
};
