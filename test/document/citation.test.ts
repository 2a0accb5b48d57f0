import { isHeading, labelSteps, parentLabel, tidyLabel } from "../../src/document/citation";
import { findLabels } from "../../src/document/provisions-from-tree";
import type { Provision } from "../../src/document/regulation";
import { startOf } from "../../src/source/source";

describe("the steps of a label", () => {
  test.each([
    ["Pasal 7", ["Pasal 7"]],
    ["Pasal 7A", ["Pasal 7A"]],
    ["Pasal 21 huruf e", ["Pasal 21", "huruf e"]],
    ["Pasal 5 ayat (1) huruf a angka 2", ["Pasal 5", "ayat (1)", "huruf a", "angka 2"]],
    ["Pasal 5 ayat (1a)", ["Pasal 5", "ayat (1a)"]],
    ["Pasal 14 huruf c angka 2 huruf c", ["Pasal 14", "huruf c", "angka 2", "huruf c"]],
    ["Pasal 26 (KEWAJIBAN) ayat (3)", ["Pasal 26 (KEWAJIBAN)", "ayat (3)"]],
    ["BAB IV", ["BAB IV"]],
    ["BAB IV (alinea pembuka)", ["BAB IV", "(alinea pembuka)"]],
    ["BAB IV Bagian Kesatu", ["BAB IV", "Bagian Kesatu"]],
    ["BAB IV Bagian Kedua Belas", ["BAB IV", "Bagian Kedua Belas"]],
    ["BAB VIII Paragraf 2", ["BAB VIII", "Paragraf 2"]],
    ["Menimbang huruf a", ["Menimbang", "huruf a"]],
    ["Menimbang", ["Menimbang"]],
    ["Mengingat angka 10", ["Mengingat", "angka 10"]],
    ["Lampiran", ["Lampiran"]],
    ["Lampiran II", ["Lampiran II"]],
  ])("%p", (label, steps) => {
    expect(labelSteps(label)).toEqual(steps);
  });

  test.each([
    "",
    " ",
    "pasal 7",
    "Pasal",
    "Pasal tujuh",
    "Pasal 7 ayat 1",
    "Pasal 7 huruf 1",
    "Pasal 7 dan Pasal 8",
    "Pasal 7,",
    "Artikel 7",
    "BAB 4",
  ])("%p is no label", (label) => {
    expect(labelSteps(label)).toBeUndefined();
  });
});

describe("the provision around a provision", () => {
  test.each([
    ["Pasal 5 ayat (1) huruf a angka 2", "Pasal 5 ayat (1) huruf a"],
    ["Pasal 26 (MEKANISME) ayat (2)", "Pasal 26 (MEKANISME)"],
    ["BAB IV (alinea pembuka)", "BAB IV"],
    ["BAB IV Bagian Kesatu", "BAB IV"],
    ["Pasal 5", null],
    ["BAB IV", null],
    ["Lampiran", null],
    ["no label", null],
  ])("that of %p is %p", (label, parent) => {
    expect(parentLabel(label)).toBe(parent);
  });
});

describe("headings", () => {
  test.each(["BAB I", "BAB VIII Paragraf 2", "BAB IV Bagian Kesatu"])("%p is one", (label) => {
    expect(isHeading(label)).toBe(true);
  });

  test.each([
    "Pasal 1",
    "BAB IV (alinea pembuka)",
    "Menimbang",
    "Pasal 1 angka 2",
    "no label",
  ])("%p is none", (label) => {
    expect(isHeading(label)).toBe(false);
  });
});

describe("a label in one spelling", () => {
  test.each([
    ["pasal 21 HURUF e", "Pasal 21 huruf e"],
    ["  PASAL  5   Ayat (1)  ", "Pasal 5 ayat (1)"],
    ["bab IV", "BAB IV"],
    ["Pasal 1 Angka 3", "Pasal 1 angka 3"],
    ["Pasal 26 (KEWAJIBAN) ayat (3)", "Pasal 26 (KEWAJIBAN) ayat (3)"],
  ])("%p is %p", (typed, label) => {
    expect(tidyLabel(typed)).toBe(label);
  });
});

describe("the provisions that a citation may mean", () => {
  const labels = [
    "Pasal 2",
    "Pasal 2 ayat (1)",
    "Pasal 26 (KEWAJIBAN)",
    "Pasal 26 (KEWAJIBAN) ayat (1)",
    "Pasal 26 (KEWAJIBAN) ayat (6)",
    "Pasal 26 (MEKANISME)",
    "Pasal 26 (MEKANISME) ayat (1)",
    "BAB IV",
    "BAB IV (alinea pembuka)",
    "Lampiran",
  ];
  const index = new Map(labels.map((label) => [label, provision(label)]));

  test.each([
    ["one that is there", "Pasal 2 ayat (1)", ["Pasal 2 ayat (1)"]],
    ["in another spelling", "pasal 2  AYAT (1)", ["Pasal 2 ayat (1)"]],
    ["one outside the articles", "BAB IV (alinea pembuka)", ["BAB IV (alinea pembuka)"]],
    ["a pasal printed twice", "Pasal 26", ["Pasal 26 (KEWAJIBAN)", "Pasal 26 (MEKANISME)"]],
    ["an ayat of both", "Pasal 26 ayat (1)", ["Pasal 26 (KEWAJIBAN) ayat (1)", "Pasal 26 (MEKANISME) ayat (1)"]],
    ["an ayat of one of them only", "Pasal 26 ayat (6)", ["Pasal 26 (KEWAJIBAN) ayat (6)"]],
    ["one of the two, told apart", "Pasal 26 (MEKANISME) ayat (1)", ["Pasal 26 (MEKANISME) ayat (1)"]],
    ["an ayat of neither", "Pasal 26 ayat (9)", []],
    ["a pasal that is not there", "Pasal 3", []],
    ["a pasal that only begins alike", "Pasal 2 ayat (10)", []],
    ["the start of a number", "Pasal 26 ayat", []],
    ["no citation", "somewhere", []],
  ])("%s", (_, cite, found) => {
    expect(findLabels(index, cite)).toEqual(found);
  });
});

function provision(label: string): Provision {
  const place = startOf({ path: "a.yaml", text: "" });
  return { label, heading: null, gist: null, notRoutable: null, parent: null, place };
}
