import { nearest } from "../../src/diagnostic/nearest";

const NAMES = ["Bupati", "Wakil Bupati", "Sekretaris Daerah", "Sekretariat Daerah", "Asisten I", "Asisten II"];

describe("nearest names", () => {
  test("a slip of the pen finds its name", () => {
    expect(nearest("Bupatti", NAMES)).toEqual(["Bupati"]);
  });

  test("the best comes first", () => {
    expect(nearest("Sekretaris Daera", NAMES)).toEqual(["Sekretaris Daerah", "Sekretariat Daerah"]);
  });

  test("case, spaces and punctuation do not count", () => {
    expect(nearest("SEKRETARIS-DAERAH", ["Sekretaris Daerah"])).toEqual(["Sekretaris Daerah"]);
    expect(nearest("bu pa ti", ["Bupati"])).toEqual(["Bupati"]);
  });

  test("a name that contains what was typed is near whatever its length", () => {
    const long = "Badan Perencanaan, Penelitian dan Pengembangan Daerah";
    expect(nearest("penelitian", [long, "Bupati"])).toEqual([long]);
  });

  test("three letters inside a name do not make it near", () => {
    expect(nearest("dan", ["Badan Perencanaan"])).toEqual([]);
  });

  test("among equals the shorter comes first", () => {
    expect(nearest("asisten", ["Asisten III", "Asisten I"])).toEqual(["Asisten I", "Asisten III"]);
  });

  test("something else altogether has no neighbour", () => {
    expect(nearest("Walikota", NAMES)).toEqual([]);
  });

  test("a short word has few neighbours: one letter at most", () => {
    expect(nearest("abc", ["abd", "axy"])).toEqual(["abd"]);
  });

  test.each(["", "   ", "---", "。"])("%p is near to nothing", (typed) => {
    expect(nearest(typed, NAMES)).toEqual([]);
  });

  test("no more than three, or than were asked for, and none twice", () => {
    const many = ["kata1", "kata2", "kata3", "kata4", "kata1"];
    expect(nearest("kata0", many)).toEqual(["kata1", "kata2", "kata3"]);
    expect(nearest("kata0", many, 1)).toEqual(["kata1"]);
    expect(nearest("kata0", ["kata1", "kata1"])).toEqual(["kata1"]);
  });

  test("a very long word is no reason to wait", () => {
    expect(nearest("x".repeat(1_000_000), ["Bupati"])).toEqual([]);
  });
});
