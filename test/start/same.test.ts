import { Installation, keptIn, smallRules } from "./installation";

const here = new Installation({
  "x/perbup-1-2020.yaml": smallRules("x"),
  "y/perbup-1-2020.yaml": smallRules("y", { deputy: "Wakil Bupati" }),
});
afterAll(() => here.remove());

test("x", async () => {
  const cache = here.newCache();
  for (const q of [["deputize","--absent","Bupati"],["route","Dinas Pariwisata","--to","Bupati"],["who-signs","--doc","surat"],["list","offices"]])
  for (const c of ["", cache, cache, cache]) {
    const t = Date.now();
    const r = await here.run(q, { cache: c });
    console.log(Date.now() - t, r);
  }
  console.log(keptIn(cache));
});
