import { deputies } from "./deputies";
import type { Facts } from "./facts";
import { type Answering, type Lookup, look, type Seen } from "./lookup";
import { paths } from "./paths";
import type { Found, Ids } from "./question";
import { signatures } from "./signatures";

/** Answers one question with what an engine looks up. */
export function answer(facts: Facts, lookup: Lookup, ids: Ids): Answering<Found[]> {
  const seen = look(facts, lookup, ids);
  return seen instanceof Promise ? seen.then((all) => derive(all, ids)) : derive(seen, ids);
}

function derive(seen: Seen, ids: Ids): Found[] {
  switch (ids.command) {
    case "route":
      return paths(seen, ids);
    case "who-signs":
      return signatures(seen, ids);
    case "deputize":
      return deputies(seen, ids);
  }
}
