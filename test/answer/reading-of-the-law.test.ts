import type { Answer } from "../../src/answer/answer";
import { findingLine } from "../../src/cases/check";
import { ask, type Reply } from "../../src/engine";
import type { Asked } from "../../src/question/question";
import { bookOf } from "../support/book";

const book = bookOf();
const BARAT = "kutai-barat";
const TIMUR = "kutai-timur";

function answers(asked: Asked, regulation: string): readonly Answer[] {
  const replies = ask(book, { ...asked, regulations: [regulation] });
  if ("code" in replies) throw new Error(JSON.stringify(replies));
  return (replies as readonly Reply[]).flatMap((r) => r.answers);
}

function only(asked: Asked, regulation: string): Answer {
  const [answer, ...more] = answers(asked, regulation);
  if (answer === undefined || more.length > 0) throw new Error(`${more.length + 1} answers`);
  return answer;
}

const lines = (answer: Answer): string[] => answer.findings.map(findingLine).sort();
const certain = (answer: Answer): string[] =>
  answer.findings
    .filter((f) => f.under.length === 0)
    .map(findingLine)
    .sort();

describe("what does not change the findings makes no ambiguity", () => {
  test("a special and a general provision that empower the same office alike", () => {
    const answer = only({ command: "who-signs", doc: "surat", signer: "Sekretariat DPRD" }, BARAT);
    expect(answer.verdict).toBe("answered");
    expect(lines(answer)).toEqual(["sekretariat-dprd"]);
    expect(answer.findings[0]?.conditions.map((c) => c.code)).toEqual(["kewenangan-jabatan"]);
  });

  test("a listed office whose class hangs on a reading", () => {
    const answer = only({ command: "route", from: "Asisten I", for: "koordinasi" }, BARAT);
    expect(answer.verdict).toBe("answered");
    expect(lines(answer)).toContain("asisten-i > badan-penanggulangan-bencana-daerah");
  });
});

test("--for only narrows: where any one absence is enough, one who is there may be represented, asked about or not", () => {
  const asked: Asked = { command: "deputize", absent: "Bupati", occasion: "pembukaan-penutupan" };
  const represented = (answer: Answer): string[] =>
    answer.findings.flatMap(({ part, under }) =>
      part.kind === "deputy" ? part.represents.map(({ id }) => `${part.deputy?.id} ${id} ${under.join()}`) : [],
    );
  const all = represented(only(asked, TIMUR));
  const one = represented(only({ ...asked, for: "Wakil Bupati" }, TIMUR));
  expect(one).not.toEqual([]);
  expect(all).toEqual(expect.arrayContaining(one));
  expect(one.every((line) => line.includes("wakil-bupati atau-literal"))).toBe(true);
});

test("a coordinator whose list is left to a chart is told that its paths are not all", () => {
  const gaps = (regulation: string, to?: string) =>
    only({ command: "route", from: "Asisten II", for: "koordinasi", ...(to === undefined ? {} : { to }) }, regulation)
      .gaps.filter(({ code }) => code === "chart-missing")
      .map(({ because }) => because);
  expect(gaps(TIMUR)).toEqual([["Pasal 13 ayat (2)", "BAB IV (alinea pembuka)"]]);
  expect(gaps(TIMUR, "Asisten I")).toEqual([]);
  expect(gaps(BARAT)).toEqual([]);
});

describe("a class", () => {
  test("that is absent is absent with all its members", () => {
    const asked = (absent: string): Asked => ({ command: "deputize", absent, occasion: "acara-resmi", for: "Bupati" });
    const byClass = only(asked("Bupati,Wabup,Sekda,Asisten"), BARAT);
    const byName = only(asked("Bupati,Wabup,Sekda,Asisten I,Asisten II,Asisten III"), BARAT);
    expect([byClass.verdict, lines(byClass)]).toEqual([byName.verdict, lines(byName)]);
    expect(byClass.verdict).toBe("silent");
  });

  test("completes a cascade, and leaves the appointer in question", () => {
    const asked: Asked = {
      command: "deputize",
      absent: "Bupati,Wabup,Sekda,Asisten",
      occasion: "pembukaan-penutupan",
      deputy: "Dinas Pariwisata",
    };
    const answer = only(asked, TIMUR);
    expect(answer.verdict).toBe("ambiguous");
    expect(answer.findings.map((f) => f.under)).toEqual([[["appointer-acts"]]]);
  });

  test("as an origin that no rule speaks of is answered member by member", () => {
    const answer = only({ command: "route", from: "Asisten", to: "Sekda", for: "pertanggungjawaban" }, BARAT);
    expect(lines(answer)).toEqual([
      "asisten-i > sekretaris-daerah",
      "asisten-ii > sekretaris-daerah",
      "asisten-iii > sekretaris-daerah",
    ]);
  });

  test("named together with another is no member of it", () => {
    const asked: Asked = { command: "route", from: "Kepala Dinas/Badan", to: "Bupati", regulations: [BARAT] };
    expect(ask(book, asked)).toMatchObject({ code: "unknown-office" });
  });
});

describe("an absent official never acts", () => {
  test("not even where the text leaves open which of several it is, and all are absent", () => {
    const absent = "Asisten I,Asisten II,Asisten III";
    const answer = only({ command: "route", from: "Dinas Pendidikan", to: "Sekda", for: "konsultasi", absent }, TIMUR);
    expect([answer.verdict, answer.gaps[0]?.code]).toEqual(["silent", "no-deputy"]);
    expect(answer.gaps[0]?.because).toContain("Pasal 22 ayat (6)");
  });

  test("while one of them is there, the step stays open", () => {
    const answer = only(
      { command: "route", from: "Dinas Pendidikan", to: "Sekda", for: "konsultasi", absent: "Asisten I" },
      TIMUR,
    );
    expect(answer.verdict).toBe("partial");
  });

  test("nor does a screener", () => {
    const answer = only(
      { command: "route", from: "Bagian Umum", to: "Sekda", for: "izin-perjalanan", absent: "Asisten I,Asisten II" },
      TIMUR,
    );
    expect(answer.verdict).toBe("silent");
  });
});

describe("what the text leaves open is not denied", () => {
  test("a Bagian and a named Asisten, whom only the chart would join", () => {
    const answer = only({ command: "route", from: "Bagian Umum", to: "Asisten III", for: "konsultasi" }, TIMUR);
    expect(answer.verdict).toBe("silent");
    const chart = answer.gaps.find((g) => g.code === "chart-missing");
    expect(chart?.because).toEqual(expect.arrayContaining(["Pasal 21 ayat (2)", "BAB IV (alinea pembuka)"]));
  });

  test("a letter from outside the Sekretariat Daerah for the signature of the Wakil Bupati", () => {
    const answer = only({ command: "route", from: "Camat Bengalon", to: "Wabup", for: "tanda-tangan" }, TIMUR);
    expect([answer.verdict, lines(answer)]).toEqual([
      "partial",
      ["kecamatan-bengalon > ? > sekretaris-daerah > wakil-bupati"],
    ]);
  });

  test("the initials for the Wakil Bupati rest on both of their provisions", () => {
    const answer = only({ command: "route", from: "Dinas Pendidikan", to: "Wabup", for: "tanda-tangan" }, TIMUR);
    expect(answer.findings[0]?.because).toEqual(expect.arrayContaining(["Pasal 23 ayat (6)", "Pasal 4 ayat (5)"]));
    expect(lines(answer)).toEqual(["dinas-pendidikan > ? > sekretaris-daerah > wakil-bupati"]);
  });
});

describe("reasons", () => {
  test("equal findings keep the citations of all the rules that lead to them", () => {
    const answer = only({ command: "route", from: "Sekda", to: "Bupati", for: "pertanggungjawaban" }, BARAT);
    expect(answer.findings[0]?.because).toEqual(["Pasal 10 ayat (1)", "Pasal 9 huruf a"]);
  });

  test("a member of a class is cited by its own provision only", () => {
    const answer = only({ command: "route", from: "Asisten I", to: "Asisten II", for: "koordinasi" }, BARAT);
    expect(answer.findings[0]?.because).toEqual(["Pasal 13 ayat (2)", "Pasal 1 angka 12"]);
  });

  test.each<[string, Asked, string]>([
    ["a Bagian without accountability", { command: "route", from: "Bagian Hukum", for: "koordinasi" }, BARAT],
    ["a listed body", { command: "route", from: "PLN", for: "koordinasi" }, BARAT],
    [
      "an office that is sent nowhere",
      { command: "deputize", absent: "Kantor Penghubung", occasion: "undangan" },
      BARAT,
    ],
    ["an absent outsider", { command: "deputize", absent: "Gubernur" }, TIMUR],
  ])("a silent answer names the nearest provision: %s", (_what, asked, regulation) => {
    const answer = only(asked, regulation);
    expect(answer.verdict).toBe("silent");
    expect(answer.gaps.flatMap((g) => g.because)).not.toEqual([]);
  });

  test("a deputy who only represents is told as such, and not as nobody", () => {
    const asked: Asked = { command: "who-signs", doc: "perda", absent: "Bupati,Wabup" };
    const answer = only(asked, BARAT);
    expect(answer.verdict).toBe("ambiguous");
    expect(answer.gaps.map((g) => ("key" in g.message ? g.message.key : ""))).toContain("gap.only-represents");
  });
});

describe("open questions", () => {
  test("who-signs without any option answers every document", () => {
    const topics = answers({ command: "who-signs" }, BARAT).map((a) => a.topic);
    expect(topics).toEqual(expect.arrayContaining(["surat", "perda", "perbup", "lembaran-daerah"]));
  });

  test("a deputy who takes the place of another signs in a form that the text does not give", () => {
    const answer = only({ command: "who-signs", doc: "perbup", absent: "Bupati" }, BARAT);
    expect(certain(answer)).toEqual(["sekretaris-daerah a.n. bupati", "wakil-bupati unstated"]);
  });

  test("topics of a field may rest on a provision of their own", () => {
    const answer = only(
      { command: "who-signs", doc: "surat", onBehalf: "Sekda", capacity: "on-behalf", about: "arsip" },
      TIMUR,
    );
    expect(certain(answer)).toEqual(["asisten-iii a.n. sekretaris-daerah"]);
    expect(answer.verdict).toBe("ambiguous");
  });
});
