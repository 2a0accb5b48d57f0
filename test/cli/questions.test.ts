import { jenjang } from "../support/shell";

const route = (...more: string[]) => jenjang(["route", "Dinas Pariwisata", "--to", "Bupati", ...more]);

interface Json {
  readonly contract: number;
  readonly question: Record<string, unknown>;
  readonly answers: {
    regulation: string;
    topic: string | null;
    verdict: string;
    gaps: { code: string; message: string }[];
  }[];
  readonly error: { code: string; message: string; suggestions: string[]; diagnostics: unknown[] };
}

const json = (args: string[]): Json & { exit: number } => {
  const ran = jenjang([...args, "--json"]);
  return { ...(JSON.parse(ran.out) as Json), exit: ran.exit };
};

describe("the text that a clerk reads", () => {
  test("names the regulation, the verdict, the path, and the article of each step", () => {
    const { out, exit } = route("--for", "konsultasi", "-r", "kutai-barat");
    expect(exit).toBe(0);
    expect(out).toBe(
      [
        "Perbup Kutai Barat 21/2017",
        "",
        "  Konsultasi                                                            terjawab",
        "    Dinas Pariwisata → Asisten II → Bupati",
        "      dari     Dinas Pariwisata  Pasal 1 angka 15",
        "      melalui  Asisten II        Pasal 20 huruf e · Pasal 14 huruf c angka 2",
        "                                 huruf c",
        "      kepada   Bupati            Pasal 20 huruf e",
        "",
      ].join("\n"),
    );
  });

  test("fits the width of the terminal, down to narrow ones", () => {
    for (const columns of [40, 60, 80, 120]) {
      const { out } = route("--lang", "id");
      const wide = jenjang(["route", "Dinas Pariwisata", "--to", "Bupati"], { columns }).out;
      for (const line of wide.split("\n")) expect([...line].length).toBeLessThanOrEqual(Math.min(columns, 100));
      expect(out.split("\n").every((line) => [...line].length <= 80)).toBe(true);
    }
  });

  test("speaks English when asked to, or when the locale does", () => {
    expect(route("--lang", "en").out).toContain("answered");
    expect(jenjang(["route", "Bupati"], { env: { LANG: "en_GB.UTF-8" } }).out).toContain("answered");
    expect(jenjang(["route", "Bupati"], { env: { LANG: "en_GB.UTF-8", JENJANG_LANG: "id" } }).out).toContain(
      "terjawab",
    );
  });

  test("has colours in a terminal only, and respects NO_COLOR, FORCE_COLOR and --no-color", () => {
    const args = ["route", "Bupati", "--for", "konsultasi"];
    const coloured = (setting: Parameters<typeof jenjang>[1], ...more: string[]): boolean =>
      jenjang([...args, ...more], setting).out.includes("\u001b[");
    expect(coloured({})).toBe(false);
    expect(coloured({ tty: true })).toBe(true);
    expect(coloured({ tty: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(coloured({ tty: true }, "--no-color")).toBe(false);
    expect(coloured({ tty: true, env: { TERM: "dumb" } })).toBe(false);
    expect(coloured({ env: { FORCE_COLOR: "1" } })).toBe(true);
  });

  test("shows two readings side by side, or one under the other where it is narrow", () => {
    const args = [
      "route",
      "Dinas Kesehatan",
      "--to",
      "Sekda",
      "--for",
      "konsultasi",
      "--about",
      "pengadaan",
      "-r",
      "kubar",
    ];
    expect(jenjang(args, { columns: 80 }).out).toMatch(/Asisten I → +│ +Dinas Kesehatan → Asisten II →/);
    expect(jenjang(args, { columns: 60 }).out).not.toContain("│");
  });

  test("says of an unlisted office that it is one, and what may have been meant", () => {
    const { out } = jenjang(["route", "Dinas Parawisata", "--to", "Bupati", "-r", "kutai-barat"]);
    expect(out.replace(/\s+/g, " ")).toContain("Dinas Parawisata tidak disebut namanya dalam peraturan ini");
    expect(out).toContain(". Maksud Anda `Dinas Pariwisata`?");
  });

  test("lets nothing from the arguments steer the terminal", () => {
    const { out, err } = jenjang(["route", "Dinas \u001b[31mMerah\u202e", "--to", "Bupati"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe("without -r", () => {
  test("every regulation that knows the names answers", () => {
    const { answers } = json(["route", "Dinas Pariwisata", "--to", "Bupati", "--for", "telaahan"]);
    expect(answers.map((a) => a.regulation)).toEqual(["kutai-barat/perbup-21-2017", "kutai-timur/perbup-6-2007"]);
  });

  test("a regulation that does not know a name says nothing", () => {
    const { answers } = json(["route", "PDAM", "--for", "koordinasi"]);
    expect(answers.map((a) => a.regulation)).toEqual(["kutai-barat/perbup-21-2017"]);
  });
});

describe("exit codes", () => {
  test.each([
    [0, "answered", ["route", "Bupati", "--for", "konsultasi"]],
    [0, "partial", ["route", "Dinas Kesehatan", "--to", "Bupati", "--for", "konsultasi", "-r", "kutai-timur"]],
    [4, "ambiguous", ["deputize", "--absent", "Bupati:tidak-di-tempat", "--occasion", "umum", "-r", "kutai-timur"]],
    [3, "silent", ["deputize", "--absent", "Sekda", "--occasion", "umum"]],
  ])("%d when the best answer is %s", (exit, verdict, args) => {
    const said = json(args);
    expect([said.exit, said.answers[0]?.verdict]).toEqual([exit, verdict]);
    expect(jenjang(args).exit).toBe(exit);
  });
});

describe("a question that is not understood ends with 2 and helps", () => {
  test.each([
    ["an unknown office", ["route", "Bupatti", "--to", "Gubernur"], "unknown-office", "Bupati"],
    ["an unknown term", ["who-signs", "--doc", "surta"], "unknown-term", "surat"],
    ["an unknown regulation", ["route", "Bupati", "-r", "kutai-brat"], "unknown-regulation", "kutai-barat"],
    [
      "no regulation between commas",
      ["route", "Bupati", "-r", ","],
      "unknown-regulation",
      "kutai-barat/perbup-21-2017",
    ],
    [
      "a blank regulation",
      ["who-signs", "--doc", "surat", "-r", " "],
      "unknown-regulation",
      "kutai-timur/perbup-6-2007",
    ],
    ["an unknown reading", ["route", "Bupati", "--reading", "atau-literl"], "unknown-reading", "atau-literal"],
    [
      "an unknown topic",
      ["route", "Dinas Sosial", "--about", "pengadaan barang", "-r", "kubar"],
      "unknown-topic",
      "pengadaan barang dan jasa",
    ],
    ["an unknown command", ["rute"], "unknown-command", "route"],
    ["an unknown option", ["route", "Bupati", "--too", "x"], "unknown-option", "--to"],
  ])("%s", (_what, args, code, meant) => {
    const said = json(args);
    expect(said.exit).toBe(2);
    expect(said.contract).toBe(1);
    expect(said.error.code).toBe(code);
    expect(said.error.suggestions).toContain(meant);
    const text = jenjang(args);
    expect([text.exit, text.out]).toEqual([2, ""]);
    expect(text.err).toContain(`maksud Anda`);
    expect(text.err).toContain(meant);
  });

  test.each([
    ["nobody absent", ["deputize", "--absent", " , "]],
    ["an office to itself", ["route", "Sekda", "--to", "Sekretaris Daerah"]],
    ["no origin", ["route"]],
    ["no value", ["route", "Bupati", "--to"]],
    ["no --absent", ["deputize"]],
    ["too many names", ["route", "Dinas", "Pariwisata"]],
    ["a state that is none", ["deputize", "--absent", "Bupati:tidur"]],
    ["a capacity that is none", ["who-signs", "--doc", "surat", "--capacity", "plh"]],
  ])("%s", (_what, args) => {
    const { exit, out, err } = jenjang(args);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/^galat: ./);
  });
});

describe("help", () => {
  test("without arguments shows what the program can do", () => {
    const { out, exit } = jenjang([]);
    expect(exit).toBe(0);
    expect(out).toContain("jenjang deputize --absent Bupati,WakilBupati");
  });

  test("lists the accepted values with their labels, in either language", () => {
    expect(jenjang(["who-signs", "--help"]).out).toMatch(/naskah-dinas-intern +Naskah dinas intern/);
    expect(jenjang(["who-signs", "--help", "--lang", "en"]).out).toMatch(
      /naskah-dinas-intern +Naskah dinas intern \(internal official document\)/,
    );
  });

  test("the version is that of the package", () => {
    expect(jenjang(["--version"]).out).toBe("0.0.0-test\n");
  });
});

describe("fixed readings", () => {
  test("a fixed reading only ever narrows", () => {
    const args = ["deputize", "--absent", "Bupati", "--occasion", "acara-resmi", "-r", "kutai-timur"];
    expect(json(args).answers[0]?.verdict).toBe("ambiguous");
    expect(json([...args, "--reading", "atau-cascade"]).answers[0]?.verdict).toBe("answered");
    expect(json([...args, "--reading", "atau-literal"]).answers[0]?.verdict).toBe("answered");
  });
});
