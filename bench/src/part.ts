/* Measures one part and prints its results as JSON. Arguments: the part, and the options as JSON. */
import type { Results } from "./figures";
import type { Options, Part } from "./options";

async function measure(part: Part, options: Options): Promise<Results> {
  switch (part) {
    case "one-shot":
      return (await import("./parts/one-shot")).oneShot(options);
    case "in-process":
      return (await import("./parts/in-process")).inProcess(options);
    case "loading":
      return (await import("./parts/loading")).loading(options);
    case "package":
      return (await import("./parts/package")).packageSize();
  }
}

const [part, options = "{}"] = process.argv.slice(2);
void measure(part as Part, JSON.parse(options) as Options).then((results) => {
  process.stdout.write(JSON.stringify(results));
});
