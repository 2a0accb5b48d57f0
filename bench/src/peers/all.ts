import type { Book } from "../jenjang";
import type { Peer } from "./peer";

/** Every peer, the nearest to the machine first; loaded only when they are needed. */
export async function allPeers(book: Book): Promise<Peer[]> {
  const { search } = await import("./search");
  const { plain } = await import("./plain");
  const { graphology } = await import("./graphology");
  const { casbin } = await import("./casbin");
  const { cedar } = await import("./cedar");
  const { prolog } = await import("./prolog");
  return [search(book), plain, graphology, casbin, cedar, prolog];
}
