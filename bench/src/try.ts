import { readFileSync } from "node:fs";
const B = "/work/main/bench/src/";
const { jenjang } = require(B + "jenjang") as typeof import("/work/main/bench/src/jenjang");
const { factsOf } = require(B + "core/facts-from-book");
const { Readings } = require(B + "core/readings");
const { questionsOn } = require(B + "core/questions");
const peers = ["plain","graphology","casbin","cedar","prolog"].flatMap((n) => { try { return [require(B + "peers/" + n)[n]]; } catch (e) { console.log(n, String(e).slice(0,300)); return []; } });
const { plain } = require(B + "peers/plain");
const { expected, agreement, answered } = require(B + "core/agreement");
(async () => {
const lib = jenjang();
const src = (p: string) => ({ path: p, text: readFileSync("/work/main/" + p, "utf8") });
const files = process.argv.slice(2);
const loading = lib.load(src("rules/vocabulary.yaml"), (files.length ? files : ["rules/kutai-barat/perbup-21-2017.yaml", "rules/kutai-timur/perbup-6-2007.yaml"]).map(src));
if (!loading.ok) { console.log(lib.diagnosticsText ? JSON.stringify(loading.diagnostics.slice(0,2)) : ""); return; }
const book = loading.book;
const terms = { route: [...book.vocabulary.purposes.keys()], "who-signs": [...book.vocabulary.documents.keys()], deputize: [...book.vocabulary.occasions.keys()] };
const readings = new Map([...book.entries.keys()].map((id) => [id, new Readings(book, id)]));
const facts = [...book.entries.keys()].map((id) => factsOf(book, id, readings.get(id)));
for (const f of facts) {
  const qs = questionsOn(f, terms, 400, 1);
  const want = expected((a: any) => lib.ask(book, a), qs, readings);
  for (const p of peers) {
  const t0 = performance.now();
  const ready = await p.prepare([f]);
  if ("missing" in ready) { console.log(p.name, ready.missing); continue; }
  const a = await agreement(ready, qs, want);
  console.log(p.name, p.version, f.regulation, qs.length, answered(qs, want), a.agreed, a.asked, performance.now() - t0);
  for (const d of a.differing) console.log(JSON.stringify(d, null, 1));
  const ids = qs.map((q: any) => q.ids);
  await ready.time([ids]);
  const ts = []; for (const c of ["route","who-signs","deputize"]) { const xs = ids.filter((i: any) => i.command === c); ts.push(((await ready.time([xs]))[0] / xs.length / 1000).toFixed(2)); }
  console.log("   us/question", ts.join(" "));
  ready.close?.();
  }
  for (let i = 0; i < 2; i++) { const ts = []; for (const c of ["route","who-signs","deputize"]) { const xs = qs.filter((q: any) => q.ids.command === c); const s = performance.now(); for (const q of xs) lib.ask(book, q.asked); ts.push(((performance.now() - s) * 1000 / xs.length).toFixed(1)); } console.log("jenjang us", ts.join(" ")); }
}
})();
