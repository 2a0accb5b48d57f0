import type { Language } from "../document/text";
import type { Finding } from "../setting/health";
import { healthWords } from "./health-words";

/** What was examined, for programs: the check, how it stands, the words, and the values in them. */
export function healthJson(findings: readonly Finding[], language: Language) {
  return {
    healthy: findings.every(({ health }) => health !== "wrong"),
    checks: findings.map((finding) => {
      const { says, mending = null } = healthWords(finding, language);
      const { about, key, health, args } = finding;
      return { check: about, health, code: key, message: says, help: mending, values: args };
    }),
  };
}
