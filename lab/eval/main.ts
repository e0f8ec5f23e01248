import { applications } from "./applications.js";
import { gaps } from "./gaps.js";
import { layouts } from "./layouts.js";
import { models } from "./models.js";
import { orders } from "./orders.js";
import { retrieval } from "./retrieval.js";
import { told } from "./told.js";
import { grounding, judge } from "./truth.js";

/** The evaluations by name; each returns its results as text. */
const EVALUATIONS: Record<string, (options: string[]) => Promise<string>> = {
  applications,
  gaps,
  grounding,
  judge,
  layouts,
  models,
  orders,
  retrieval,
  told,
};

const [name = "", ...options] = process.argv.slice(2);
const evaluation = EVALUATIONS[name];
if (!evaluation) {
  process.stderr.write(`npm run eval -- ${Object.keys(EVALUATIONS).join(" | ")} [--misses]\n`);
  process.exit(1);
}
process.stdout.write(`${await evaluation(options)}\n`);
