import { type Asisten, type Group, isKnown, knownOf } from "../apparatus";
import { COUNCIL_STAFF, condition, type Draft, oneOrMore, SECRETARY, text } from "../draft";
import type { Part } from "../outline";
import type { Entry, Value } from "../yaml";
import { eventTrigger } from "./secretary";

/** What the kinds of offices are called where a list names them. */
const GROUP_HEADINGS: Readonly<Record<Group["kind"], readonly [usual: string, other?: string]>> = {
  bagian: ["Unsur Staf", "Unsur Pelayanan Administrasi"],
  dinas: ["Unsur Pelaksana", "Dinas Daerah"],
  badan: ["Unsur Penunjang", "Badan Daerah dan Kecamatan"],
  inspektorat: ["Unsur Pengawas"],
  dprd: ["Unsur Pelayanan DPRD"],
  vertical: ["Instansi Vertikal"],
  disaster: ["Lembaga Penanggulangan Bencana"],
  other: ["Lembaga Lain", "Badan Usaha dan Organisasi"],
};

const DUTIES = ["Membina kerja sama antarunit", "Menilai hasil kerja di lingkupnya", "Menyiapkan bahan kebijakan"];

/** The bab about the Asisten, one bagian for each. */
export function asistens(draft: Draft): void {
  const { outline, apparatus, traits } = draft;
  const bab = draft.bab("Asisten");
  const leftToChart = traits.lists === "chart" && draft.random.chance(0.7);
  const opening = leftToChart ? outline.opening(`${SECRETARY} melimpahkan koordinasi menurut bagan terlampir`) : bab;
  draft.mention("Asisten", opening);
  for (const asisten of apparatus.asisten) {
    const bagian = outline.openBagian(
      asisten.name === asisten.aliases[0] ? asisten.name : `${asisten.name} / ${asisten.aliases[0] ?? ""}`,
    );
    draft.office(asisten.name, bagian, { kind: "official", aliases: asisten.aliases });
    one(draft, asisten, leftToChart ? opening : null);
  }
}

function one(draft: Draft, asisten: Asisten, opening: string | null): void {
  const { name } = asisten;
  const { traits, head, random } = draft;
  const topics = asisten.topics.map(([topic = "", ...aliases]) =>
    aliases.length > 0 ? { name: topic, aliases } : topic,
  );
  const tasks = draft.section("tugas", name);
  const field = { cite: tasks.cite(`Bidang ${name}: ${asisten.topics.map(([topic]) => topic).join(", ")}`), topics };
  const last = draft.apparatus.asisten.at(-1)?.name === name;
  const gated = traits.gates === "all" || (traits.gates === "some" && !last);
  draft.clauses(tasks, [
    ...draft.idle(DUTIES, "general-duty", 0, 2),
    draft.bare(0.9, `Tugas lain dari ${SECRETARY}`, "general-duty"),
    [1, (into) => coordination(draft, asisten, field, opening, into)],
    draft.saying(1, `Menandatangani surat a.n. ${SECRETARY}`, (cite) => letters(draft, name, cite, last)),
    draft.rule(last ? 0.4 : 0.6, "Menandatangani naskah dinas intern", "powers", {
      signer: name,
      signs: "naskah-dinas-intern",
    }),
    draft.saying(1, `Acara resmi: mewakili ${head}`, (cite) => atEvents(draft, name, cite)),
    draft.bare(1, `Rapat staf ${name}`, "internal"),
    draft.saying(gated ? 1 : 0, "Menyeleksi usulan perjalanan dinas di lingkupnya", (cite) => gate(draft, name, cite)),
  ]);
  const obligations = draft.section("kewajiban", name);
  const duties = draft.shared(
    "delegated-duties",
    text(
      `tugas dan fungsi yang dilimpahkan ${SECRETARY} kepadanya`,
      `duties and functions that the ${SECRETARY} delegated to it`,
    ),
  );
  const matters = draft.shared(
    "delegated-matters",
    text(`hal-hal yang ditugaskan ${SECRETARY} kepadanya`, `what the ${SECRETARY} assigned to it`),
  );
  draft.clauses(obligations, [
    draft.owed(1, "Melaporkan tugas yang dilimpahkan", name, "laporan", duties),
    draft.bare(0.8, `Tugas lain dari ${SECRETARY}`, "general-duty"),
    draft.owed(1, "Mempertanggungjawabkan hal yang ditugaskan", name, "pertanggungjawaban", matters),
  ]);
  const mechanism = draft.section("mekanisme", name);
  draft.add("accountability", {
    from: name,
    to: SECRETARY,
    cite: mechanism.cite(`Bertanggung jawab kepada ${SECRETARY}`),
  });
  sideways(draft, name, mechanism.cite("Konsultasi ke atas, koordinasi ke samping"));
  draft.chart(name, mechanism);
  if (random.chance(0.1)) mechanism.part("Menjaga keserasian kerja", "general-duty");
}

function coordination(draft: Draft, asisten: Asisten, field: Entry, opening: string | null, into: Part): void {
  const { traits } = draft;
  const part = into.part("Koordinasi dan penyelarasan kebijakan di lingkupnya");
  const base: Entry = { coordinator: asisten.name, for: "koordinasi", cite: part.label, field };
  if (traits.lists === "chart") {
    const kinds = ["Bagian", "Dinas", "Badan", "Kecamatan", "Instansi Vertikal"];
    const among = traits.bab.dprd ? [...kinds, COUNCIL_STAFF] : kinds;
    const cite = opening ?? draft.entries("coordination")[0]?.cite ?? part.label;
    draft.mention(kinds, opening ?? part.label);
    draft.add("coordination", { ...base, chart: draft.shared("left-to-chart", { cite, among }) });
    return;
  }
  const lists: Record<string, Record<string, Value>> = {};
  for (const group of asisten.groups) {
    const [usual, other] = GROUP_HEADINGS[group.kind];
    const title = traits.defines ? (other ?? usual) : usual;
    if (traits.lists === "lettered") {
      const list = part.part(`Lingkup ${asisten.name}: ${title}`, undefined, title);
      lists[list.label] = Object.fromEntries(
        group.units.map((unit) => listed(draft, unit, list.part(`Lingkup ${asisten.name}: ${unit}`), list)),
      );
      if (group.kind === "vertical") draft.verticals.lists.push(list.label);
    } else {
      const sentence = part.part(`Lingkup ${asisten.name}: ${title}, ${group.units.length} unit`);
      for (const unit of group.units) listed(draft, unit, sentence, part);
      lists[part.label] = {
        ...lists[part.label],
        [sentence.label.slice(part.label.length + 1)]: oneOrMore(group.units),
      };
      if (group.kind === "vertical") draft.verticals.sentences.push({ units: group.units, cite: sentence.label });
    }
  }
  draft.add("coordination", { ...base, lists });
}

/** Notes an office that a list names. @returns its item in the list */
function listed(draft: Draft, unit: string, part: Part, list: Part): [string, string] {
  if (isKnown(unit)) draft.office(unit, part.label, knownOf(unit));
  else draft.mention(unit, part.label);
  const [kind = ""] = unit.split(" ");
  if (["Bagian", "Dinas", "Badan", "Kecamatan"].includes(kind)) draft.mention(kind, part.label);
  return [part.label.slice(list.label.length + 1), unit];
}

function letters(draft: Draft, name: string, cite: string, last: boolean): void {
  const signs = draft.traits.numbering === "ayat" ? ["surat", "undangan"] : "surat";
  const narrow = last && draft.random.chance(0.4);
  const unit = condition("kepada-unit-kerja", "kepada unit kerja", "to a work unit");
  draft.add("powers", {
    signer: name,
    signs,
    "on-behalf-of": SECRETARY,
    "field-bound": draft.traits.fieldBound ? true : undefined,
    matter: narrow ? ["susulan", "undangan", "informasi-biasa"] : undefined,
    conditions: narrow ? [unit] : undefined,
    cite,
  });
}

function atEvents(draft: Draft, name: string, cite: string): void {
  const { head, vice, traits, random } = draft;
  const joint = traits.asistenJoint === "mixed" && random.chance(0.5) ? ["/", "atau"] : traits.asistenJoint;
  draft.add("substitutions", {
    deputy: name,
    for: head,
    occasion: "acara-resmi",
    manner: "mewakili",
    when: eventTrigger(draft, [head, vice, SECRETARY], joint === "mixed" ? "atau" : joint),
    cite,
  });
}

function gate(draft: Draft, holder: string, cite: string): void {
  const to = draft.traits.numbering === "ayat" ? SECRETARY : "unstated";
  draft.add("gates", { holder, for: "izin-perjalanan", to, cite });
}

function sideways(draft: Draft, name: string, cite: string): void {
  const { random } = draft;
  const upwards = draft.say("ke atas", "kepada atasan");
  draft.add("channels", { from: name, for: "konsultasi", to: { upwards }, cite });
  draft.mention(["Asisten", "Dinas", "Badan", "Bagian"], cite);
  const to = ["Asisten", "Dinas", "Badan", "Bagian"];
  const concerned = draft.shared(
    "concerned",
    condition("berkaitan", "yang berkaitan dengan bidangnya", "those that are concerned in its field"),
  );
  if (random.chance(0.2)) {
    const says = text(
      "unsur yang dikoordinasikan ke samping tidak diberi pengertian",
      "those at its side are not defined",
    );
    draft.add("silences", { concerns: name, for: "koordinasi", gap: "term-undefined", says, cite });
  }
  draft.add("channels", {
    from: name,
    for: "koordinasi",
    to,
    conditions: random.chance(0.3) ? [concerned] : undefined,
    cite,
  });
}
