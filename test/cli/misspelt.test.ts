import { jenjang } from "../support/shell";

/* Whatever is misspelt, the nearest is named. */

test.each<readonly [string, string[], string]>([
  ["a command", ["rute", "Bupati"], "route"],
  ["a command in one word", ["whosigns"], "who-signs"],
  ["a command below another", ["explain", "rute", "Bupati"], "route"],
  ["a command that help is asked on", ["help", "rout"], "route"],
  ["an option", ["who-signs", "--on-behlf", "Sekda"], "--on-behalf"],
  ["an option that must be there", ["deputize", "--absnt", "Bupati"], "--absent"],
  ["the same with its value", ["deputize", "--absnt=Bupati"], "--absent"],
  ["an option of all commands", ["list", "offices", "--jso"], "--json"],
  ["a language", ["route", "Bupati", "--lang", "ind"], "id"],
  ["an office", ["route", "Bupatti"], "Bupati"],
  ["a short form", ["who-signs", "--signer", "Sekdaa"], "Sekretaris Daerah"],
  ["a short form among other words", ["show", "Kabbag Hukum"], "Bagian Hukum"],
  ["an office that is shown", ["show", "Inspektorrat"], "Inspektorat"],
  ["a document", ["who-signs", "--doc", "sura"], "surat"],
  ["a purpose", ["route", "Bupati", "--for", "konsultassi"], "konsultasi"],
  ["an occasion", ["deputize", "--absent", "Bupati", "--occasion", "acara-rsmi"], "acara-resmi"],
  ["a character", ["route", "Bupati", "--character", "rahsia"], "rahasia"],
  ["a capacity", ["who-signs", "--capacity", "onbehalf"], "on-behalf"],
  ["a reading", ["route", "Bupati", "--reading", "atau-litral"], "atau-literal"],
  ["a region", ["who-signs", "-r", "kutai-brat"], "kutai-barat"],
  ["all regulations", ["who-signs", "-r", "semu"], "semua"],
  ["a list", ["list", "ofices"], "offices"],
  ["a provision", ["cite", "Pasal 8 huruf bb"], "Pasal 8 huruf b"],
  ["a home", ["use", "kutai-brat"], "kutai-barat"],
])("%s", (_what, args, meant) => {
  const { exit, out, err } = jenjang(args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(`maksud Anda \`${meant}\``);
  expect(JSON.parse(jenjang([...args, "--json"]).out)).toMatchObject({
    error: { suggestions: expect.arrayContaining([meant]) },
  });
});
