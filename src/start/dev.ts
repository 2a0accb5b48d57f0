import { readFileSync } from "node:fs";
import { join } from "node:path";
import { surroundings } from "../cli/config-files";
import { main } from "../cli/main";

const folder = join(__dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };

/** The program from its source, without what a build keeps: `npm run dev -- route …`. */
main(folder, version, surroundings(process.env));
