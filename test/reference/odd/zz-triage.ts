import { eachCase, judged, kindOf } from "./case";
import { shrunk, shown } from "./shrunk";
const first = Number(process.argv[2] ?? 1), batches = Number(process.argv[3] ?? 10), per = Number(process.argv[4] ?? 1), only = process.argv[5];
const t = Date.now(); let compared = 0; const known = new Map<string, number>(); const kinds = new Map<string, [number, number][]>();
for (let seed = first; seed < first + batches; seed++) eachCase(seed, (one, i) => { const j = judged(one); compared += j.compared; for (const k of j.known) known.set(k, (known.get(k) ?? 0) + 1); for (const d of j.disagreed) { const k = kindOf(d); kinds.set(k, [...(kinds.get(k) ?? []), [seed, i]]); } });
const ms = Date.now() - t;
console.log(compared, "compared", ms, "ms", (compared / ms * 1000).toFixed(0), "/s; known", JSON.stringify([...known]));
const sorted = [...kinds].sort((a, b) => b[1].length - a[1].length);
console.log("unexplained", sorted.reduce((n, [, a]) => n + a.length, 0)); for (const [k, a] of sorted) console.log(" ", a.length, k);
for (const [k, a] of sorted) { if (only !== undefined && !k.includes(only)) continue; for (let n = 0; n < per; n++) { const at = a[Math.floor(n * a.length / per)]; if (!at) continue; const s = shrunk(at[0], String(at[1]), k); console.log("=====", k, at); console.log(s === undefined ? "NOT REPRODUCED" : shown(s).split("\n").filter((l) => !/^  (regulation|offices|readings|provisions):|"kind":"official"|about":"sebuah kata/.test(l)).join("\n")); } }
