import { gaps } from "./gaps.js";
import { models } from "./models.js";
import { grounding, judge } from "./truth.js";

/** Each evaluation is one name; each prints what it measured. */
const EVALUATIONS: Record<string, (options: string[]) => Promise<string>> = { gaps, grounding, judge, models };

const [name = "", ...options] = process.argv.slice(2);
const evaluation = EVALUATIONS[name];
if (!evaluation) {
  process.stderr.write(`npm run eval -- ${Object.keys(EVALUATIONS).join(" | ")} [--misses]\n`);
  process.exit(1);
}
process.stdout.write(`${await evaluation(options)}\n`);
