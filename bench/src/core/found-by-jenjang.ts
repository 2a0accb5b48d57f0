import type { Reply } from "../jenjang";
import { type Found, NOBODY, type Question } from "./question";
import type { Readings } from "./readings";

type Part = Reply["answers"][number]["findings"][number]["part"];

const PREFIX = { route: "for:", "who-signs": "sign:", deputize: "on:" };

/** The part of jenjang's answer that the other engines can give too. */
export function foundBy(replies: readonly Reply[], question: Question, readings: Readings): Found[] {
  const answers = replies.flatMap((reply) => reply.answers);
  return answers.flatMap(({ topic, findings }) =>
    findings
      .filter((finding) => readings.holdUnder(finding.under))
      .flatMap(({ part }) => partsOf(part))
      .map((parts) => ({ topic: `${PREFIX[question.ids.command]}${topic}`, parts })),
  );
}

/** The ids of a finding; none when somebody in it is unnamed. */
function partsOf(part: Part): string[][] {
  switch (part.kind) {
    case "route": {
      const stations = part.hops.flatMap((hop) => hop.office?.id ?? []);
      return stations.length === part.hops.length ? [stations] : [];
    }
    case "signer":
      return part.signer === null ? [] : [[part.signer.id, part.capacity, part.principal?.id ?? NOBODY]];
    case "deputy": {
      const { deputy, represents, appointer } = part;
      return deputy === null ? [] : represents.map((unit) => [deputy.id, unit.id, appointer?.id ?? NOBODY]);
    }
  }
}

/** The same things in one order, each once. */
export function canonical(all: readonly Found[]): string {
  return [...new Set(all.map(({ topic, parts }) => `${topic} ${parts.join(" ")}`))].sort().join("\n");
}
