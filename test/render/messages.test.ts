import type { Args, Catalogue } from "../../src/render/messages/catalogue";
import { catalogue } from "../../src/render/say";

/** Any argument a message may ask for. */
const anything: Args = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

const LANGUAGES = ["id", "en"] as const;

/** Every message of a catalogue with its path, made with arguments where it takes any. */
function messages(of: object, path = ""): [string, unknown][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null) return messages(value, at);
    return [[at, typeof value === "function" && isMessage(at) ? (value as (args: Args) => unknown)(anything) : value]];
  });
}

const isMessage = (path: string): boolean => /^(phrases|diagnostics|misunderstandings|caseFaults)\./.test(path);

describe.each(LANGUAGES)("the words of %s", (language) => {
  const all = messages(catalogue(language) satisfies Catalogue).filter(([, value]) => typeof value === "string");

  test("are all there, and none is empty or speaks of undefined", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, value]) => value === "" || String(value).includes("undefined"))).toEqual([]);
  });

  test("of the errors start small and end without a period", () => {
    const errors = all.filter(([path]) => /^(diagnostics|misunderstandings)\./.test(path));
    expect(errors.filter(([, value]) => /^[A-Z]/.test(String(value)) || String(value).endsWith("."))).toEqual([]);
  });
});

test("both languages have the same messages", () => {
  const [id, en] = LANGUAGES.map((language) =>
    messages(catalogue(language))
      .map(([path]) => path)
      .sort(),
  );
  expect(id).toEqual(en);
});

test("messages with arguments use the asker's own words", () => {
  for (const language of LANGUAGES) {
    const { misunderstandings, diagnostics } = catalogue(language);
    expect(misunderstandings["unknown-office"]({ name: "Bupatti" })).toContain("`Bupatti`");
    expect(diagnostics["unknown-provision"]({ cite: "Pasal 99" })).toContain("`Pasal 99`");
  }
});
