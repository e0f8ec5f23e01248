/* The page that is sent, as rules compose it: what each line shows of the job, which skills are proved, and what there is room for. */

export { composePage } from "./page/compose.js";
export type { ShownByLines } from "./page/shown.js";
