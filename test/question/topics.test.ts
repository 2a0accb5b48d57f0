import { findTopic, topicsIn } from "../../src/question/topics";
import { only, SMALL, smallBook } from "../inspect/small";
import { swapped } from "../support/bad";
import { BARAT, entryOf } from "./shipped-book";

const TWICE = only(
  smallBook(
    swapped(
      SMALL,
      "accountability:\n",
      `  - coordinator: Inspektorat
    for: koordinasi
    cite: Pasal 2 ayat (1)
    field: { cite: Pasal 2 ayat (4), topics: [{ name: Hukum, cite: Pasal 2 ayat (4) }, { name: tata usaha, aliases: [TU] }] }

accountability:
`,
    ),
  ),
);

test("a topic is found in any spelling, and by its aliases", () => {
  for (const typed of ["tata usaha", "TataUsaha", "TATA-USAHA", "TU"])
    expect(findTopic(TWICE, typed)?.id).toBe("tata-usaha");
  expect(findTopic(TWICE, "tata")).toBeUndefined();
  expect(findTopic(entryOf(BARAT), "SDA")?.id).toBe("sumber-daya-alam");
});

test("a name that two fields have means the first one's topic", () => {
  expect(topicsIn(TWICE).map(({ name, cite }) => [name, cite])).toEqual([
    ["hukum", []],
    ["Hukum", ["Pasal 2 ayat (4)"]],
    ["tata usaha", []],
  ]);
  expect(findTopic(TWICE, "hukum")?.cite).toEqual([]);
});
