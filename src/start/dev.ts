import { join } from "node:path";
import { version } from "../../package.json";
import { main } from "../cli/main";

/** The program from its source, without what a build keeps: `npm run dev -- route …`. */
main(join(__dirname, "..", ".."), version);
