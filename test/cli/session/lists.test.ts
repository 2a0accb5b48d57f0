import { listChanges } from "../../../src/cli/session/lists";
import { BOOK } from "../../question/shipped-book";

const known = listChanges(() => BOOK);
const unknown = listChanges(() => undefined);

test.each<readonly [string, "+" | "-", string, string | undefined, string | undefined]>([
  ["Bupati,Sekretaris Daerah", "-", "Sekda", "Bupati", undefined],
  ["Bupati,Sekda", "-", "sekda", "Bupati", "Bupati"],
  ["Bupati,Sekda", "-", "Sekda,Bupati", "", ""],
  ["Bupati,Sekda", "-", "Inspektorat,Sekda", undefined, undefined],
  ["Bupati,Sekda", "+", "Sekda:tidak-di-tempat", "Bupati,Sekda:tidak-di-tempat", "Bupati,Sekda:tidak-di-tempat"],
  ["segera,rahasia", "-", "urgent", "rahasia", undefined],
  ["", "+", "Sekda", "Sekda", "Sekda"],
])("`%s` %s `%s` is `%s`; where no rules can be read, by its letters only, `%s`", (list, sign, item, one, other) => {
  expect([known(list, sign, item), unknown(list, sign, item)]).toEqual([one, other]);
});
