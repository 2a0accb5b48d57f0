import { kebab, nameKeys, spelledOut, titled, typedWords, words } from "../../src/name/name";

const SHORT = new Map([
  ["sekda", "sekretaris daerah"],
  ["wabup", "wakil bupati"],
  ["kadis", "kepala dinas"],
  ["asst", "asisten"],
  ["setwan", "sekretariat dewan"],
]);

const same = (a: string, b: string): boolean => nameKeys(a, SHORT).some((key) => nameKeys(b, SHORT).includes(key));

describe("two spellings of one name share a key", () => {
  test.each([
    ["any case", "WAKIL BUPATI", "wakil bupati"],
    ["camel case", "WakilBupati", "Wakil Bupati"],
    ["no spaces", "wakilbupati", "Wakil Bupati"],
    ["hyphens", "wakil-bupati", "Wakil Bupati"],
    ["underscores, dots and blanks", "  wakil__bupati. ", "Wakil Bupati"],
    ["commas", "Asisten Ekonomi, Pembangunan dan SDA", "asisten ekonomi pembangunan dan sda"],
    ["&", "Humas & Protokol", "Humas dan Protokol"],
    ["accents, composed or not", "Sékda", "Se\u0301kda"],
    ["Arabic for Roman numbers", "Asisten 2", "Asisten II"],
    ["a Roman number in lower case", "asisten iii", "Asisten III"],
    ["a number run into the word", "Asisten2", "Asisten II"],
    ["a short form", "Sekda", "Sekretaris Daerah"],
    ["a short form before other words", "Kadis Pariwisata", "Kepala Dinas Pariwisata"],
    ["a short form of its head's", "Kasetwan", "Kepala Sekretariat Dewan"],
    ["a short form and a number", "Asst. 1", "Asisten I"],
  ])("%s", (_, typed, printed) => {
    expect(same(typed, printed)).toBe(true);
  });

  test.each([
    ["another number", "Asisten 2", "Asisten III"],
    ["another word", "Sekretaris Daerah", "Sekretariat Daerah"],
    ["one word more", "Bupati", "Wakil Bupati"],
    ["a short form inside a word", "Wabupati", "Wakil Bupati"],
    ["a Roman number inside a word", "Dinasii", "Dinas 2"],
  ])("but not %s", (_, typed, printed) => {
    expect(same(typed, printed)).toBe(false);
  });

  test("every number from one to ten has both forms", () => {
    const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    expect(roman.filter((number, i) => same(`Staf ${number}`, `Staf ${i + 1}`))).toEqual(roman);
  });
});

describe("keys", () => {
  test("the most exact comes first", () => {
    expect(nameKeys("Asst. II", SHORT)).toEqual(["asstii", "asistenii", "asisten2"]);
  });

  test("a name without short forms and numbers has one", () => {
    expect(nameKeys("Wakil Bupati", SHORT)).toEqual(["wakilbupati"]);
  });
});

describe("the id of a name", () => {
  test.each([
    ["Wakil Bupati", "wakil-bupati"],
    ["Asisten II", "asisten-ii"],
    ["Sekretariat DPRD", "sekretariat-dprd"],
    ["Badan Perencanaan, Penelitian dan Pengembangan Daerah", "badan-perencanaan-penelitian-dan-pengembangan-daerah"],
    ["Kodim 0912 Kutai Barat", "kodim-0912-kutai-barat"],
    ["Humas & Protokol", "humas-dan-protokol"],
    ["Asisten I/Asisten Ketataprajaan", "asisten-i-asisten-ketataprajaan"],
    [" , ", ""],
  ])("%p is %p", (name, id) => {
    expect(kebab(name)).toBe(id);
  });

  test("it leaves short forms as they are printed", () => {
    expect(kebab("Sekda")).toBe("sekda");
  });
});

describe("words", () => {
  test("as they were typed, and in lower case", () => {
    expect(typedWords("KepalaDinas (PUPR)")).toEqual(["Kepala", "Dinas", "PUPR"]);
    expect(words("KepalaDinas (PUPR)")).toEqual(["kepala", "dinas", "pupr"]);
  });

  test("short forms are written out where they are whole words", () => {
    expect(spelledOut("Kadis dan Wabup Kadisan", SHORT)).toEqual([
      "kepala",
      "dinas",
      "dan",
      "wakil",
      "bupati",
      "kadisan",
    ]);
  });

  test("titles have capitals, small words none, and capitals that were typed stay", () => {
    expect(titled(["dinas", "PUPR", "DAN", "tata", "ruang", "di", "daerah"])).toBe(
      "Dinas PUPR dan Tata Ruang di Daerah",
    );
  });
});
