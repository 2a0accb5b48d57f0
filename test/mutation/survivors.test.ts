import { explained, survivors } from "./survivors";

const SOURCE = `/** One. */
export function one(a: number): boolean {
  const inner = () => a > 1 || a < 0;
  return inner();
}

const TABLE = ["x"];
`;

const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
const REPORT = {
  files: {
    "src/answer/one.ts": {
      source: SOURCE,
      mutants: [
        { status: "Survived", replacement: "a >= 1", location: at(3, 23, 28) },
        { status: "Killed", replacement: "false", location: at(3, 23, 28) },
        { status: "NoCoverage", replacement: '""', location: at(7, 16, 19) },
        { status: "Timeout", replacement: "true", location: at(3, 23, 37) },
        { status: "Survived", replacement: "a > 1 && a < 0", location: at(3, 23, 37) },
      ],
    },
  },
};

const ROWS = [
  '| `src/answer/one.ts` | `TABLE` | `"x"` → `""` |',
  "| `src/answer/one.ts` | `one` | `a > 1 \\|\\| a < 0` → `a > 1 && a < 0` |",
  "| `src/answer/one.ts` | `one` | `a > 1` → `a >= 1` |",
];

test("what is left alive is told by its file, its function, what stood there and what was put in its place", () => {
  expect(survivors(REPORT)).toEqual(ROWS);
});

test("a page explains by the same rows, each with a reason", () => {
  const page = ["# Title", "| file | function | change | why |", ...ROWS.map((row, i) => `${row} reason ${i} |`)].join(
    "\n",
  );
  expect(explained(page)).toEqual({ rows: ROWS, bare: [] });
  const bare = page.replace("reason 1", " ");
  expect(explained(bare)).toEqual({ rows: ROWS, bare: [ROWS[1]] });
});
