import { randomFrom } from "../store/random";
import { Dice, oddRegulation } from "./odd-regulations";

/*
 * npx ts-node test/reference/show-odd.ts SEED: the rule file of an odd regulation. As DIR/x/perbup-1-2020.yaml it can be asked with --rules DIR.
 */
process.stdout.write(`${oddRegulation(new Dice(randomFrom(Number(process.argv[2])))).text}\n`);
