import type { Language } from "../../document/text";
import type { Finding, Health } from "../../setting/health";
import { healthWords } from "../health-words";
import { settingWords } from "../setting-words";
import { clean, type Paint, type Sheet, wrapped } from "./page";

/** What was examined, a line each, with how to mend what is wrong, and the whole in one sentence. */
export function healthText(findings: readonly Finding[], sheet: Sheet, language: Language): string {
  const { labels, healthy, unhealthy } = settingWords(language);
  const width = Math.max(...findings.map(({ about }) => labels[about].length));
  const lines = findings.flatMap((finding, number) => {
    const isSame = findings[number - 1]?.about === finding.about;
    const label = isSame ? "" : labels[finding.about];
    return told(finding, { label, width }, sheet, language);
  });
  const count = (health: Health): number => findings.filter((one) => one.health === health).length;
  const [wrong, notes] = [count("wrong"), count("note")];
  const sum = wrong + notes === 0 ? sheet.paint.good(healthy) : unhealthy(wrong, notes);
  return `${[...lines, "", ...wrapped(wrong > 0 ? sheet.paint.bad(sum) : sum, sheet, 0)].join("\n")}\n`;
}

function told(
  finding: Finding,
  { label, width }: { readonly label: string; readonly width: number },
  sheet: Sheet,
  language: Language,
): string[] {
  const { says, mending } = healthWords(finding, language);
  const indent = width + 4;
  const isNarrow = sheet.width - indent < 30;
  const head = `${markOf(finding.health, sheet.paint)} ${isNarrow ? label : label.padEnd(width)}`;
  const hanging = isNarrow ? 4 : indent;
  const body = wrapped(clean(says), sheet, hanging);
  const help = mending === undefined ? [] : wrapped(sheet.paint.caution(`→ ${clean(mending)}`), sheet, hanging, 2);
  if (isNarrow) return [...(label === "" ? [] : [head]), ...body, ...help];
  return [`${head}  ${(body[0] as string).trimStart()}`, ...body.slice(1), ...help];
}

function markOf(health: Health, paint: Paint): string {
  return health === "well" ? paint.good("✓") : health === "note" ? paint.caution("!") : paint.bad("✗");
}
