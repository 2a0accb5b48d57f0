import type { Profile } from "../../src/inspect/profile";
import type { Role } from "../../src/inspect/roles";
import { profileIn } from "./small";

/** The rules of a role, each with the class through which it reaches the office. */
function reached({ roles }: Profile, role: Role): string[] {
  return (roles.get(role) ?? []).map(({ rule, through, pointed }) =>
    [rule.grounds.each.join(), through === null ? "" : ` as ${through.unit.name}`, pointed ? " pointed" : ""].join(""),
  );
}

describe("an office that is named", () => {
  const deputy = profileIn("Sekretaris Daerah");

  test("plays its parts itself", () => {
    expect(reached(deputy, "passes")).toEqual(["Pasal 3 ayat (1)"]);
    expect(reached(deputy, "ends")).toEqual(["Pasal 3 ayat (2)", "Pasal 4 huruf a"]);
    expect(reached(deputy, "stands-in")).toEqual(["Pasal 4 huruf c"]);
  });

  test("has no part where it is not spoken of", () => {
    for (const role of ["answers", "starts", "signs", "screens", "chart"] as const)
      expect(reached(deputy, role)).toEqual([]);
  });

  test("is represented, appoints, and is signed for", () => {
    const head = profileIn("Bupati");
    expect(reached(head, "answered-to")).toEqual(["Pasal 3 ayat (1)"]);
    expect(reached(head, "stood-in-for")).toEqual(["Pasal 4 huruf c"]);
    expect(reached(head, "appoints")).toEqual(["Pasal 4 huruf c"]);
    expect(reached(head, "signed-for")).toEqual(["Pasal 4 huruf b"]);
  });

  test("counts as absent only where it is not itself represented", () => {
    expect(reached(profileIn("Bupati"), "triggers")).toEqual([]);
    expect(reached(profileIn("Asisten I"), "triggers")).toEqual(["Pasal 4 huruf c"]);
  });
});

describe("an office of a class", () => {
  const listed = profileIn("Dinas Sosial");

  test("is reached through the nearest class that a rule names", () => {
    expect(reached(listed, "signs")).toEqual(["Pasal 4 huruf b as Dinas"]);
    expect(reached(listed, "answers")).toEqual(["Pasal 3 ayat (1) as Perangkat Daerah"]);
    expect(reached(listed, "starts")).toEqual(["Pasal 3 ayat (2) as Perangkat Daerah"]);
  });

  test("belongs to its classes in some reading, with the grounds of each", () => {
    const grounds = listed.classes.map(({ unit, edges }) => [
      unit.name,
      edges.map(({ reading, grounds: { each, with: added } }) => [reading, ...each, ...added]),
    ]);
    expect(grounds).toEqual([
      ["Dinas", [[null]]],
      ["Perangkat Daerah", [[null], ["luas", "Pasal 1 angka 3", "Pasal 1 angka 4"]]],
    ]);
  });

  test("has the coordinator in whose list it stands", () => {
    expect(listed.coordinators.map(({ unit, cites }) => [unit.name, cites])).toEqual([
      ["Asisten I", ["Pasal 2 ayat (3) huruf a"]],
    ]);
    expect(listed.needsCoordinator).toBe(false);
  });

  test("has its proposals screened by that coordinator, and nobody else's", () => {
    expect(listed.screenedBy.map(({ holder }) => holder)).toEqual(["asisten-i"]);
    expect(profileIn("Dinas Pasar").screenedBy).toEqual([]);
  });
});

describe("an office that the text does not name", () => {
  test("is reached through its open class, and stands in no list though its paths need one", () => {
    const unlisted = profileIn("Dinas Pasar");
    expect(reached(unlisted, "chart")).toEqual(["Pasal 4 huruf d as Dinas"]);
    expect(unlisted.classes.map(({ unit }) => unit.name)).toEqual(["Dinas", "Perangkat Daerah"]);
    expect([unlisted.coordinators, unlisted.coordinatorInChart, unlisted.needsCoordinator]).toEqual([[], [], true]);
  });

  test("may stand in the list that is left to a chart", () => {
    expect(profileIn("Bagian Umum").coordinatorInChart).toEqual(["Pasal 2 ayat (4)"]);
  });
});

test("a coordinator is reached by the rules that only point to one", () => {
  const coordinator = profileIn("Asisten I");
  expect(reached(coordinator, "passes")).toEqual(["Pasal 3 ayat (2) pointed"]);
  expect(reached(coordinator, "screens")).toEqual(["Pasal 4 huruf a"]);
  expect(reached(coordinator, "coordinates")).toEqual(["Pasal 2 ayat (1)"]);
});

test("a class has its members, and the rules that name it without passing through a class", () => {
  const cls = profileIn("Perangkat Daerah");
  expect(cls.members.map(({ unit }) => unit.name)).toEqual(["Dinas", "Inspektorat"]);
  expect(reached(cls, "starts")).toEqual(["Pasal 3 ayat (2)"]);
  expect(cls.needsCoordinator).toBe(false);
});

test("who gets a copy is told so", () => {
  expect(reached(profileIn("Inspektorat"), "copied")).toEqual(["Pasal 3 ayat (2)"]);
});
