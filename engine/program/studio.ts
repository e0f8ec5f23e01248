import { existsSync, readFileSync } from "node:fs";
import { readConfig } from "../config/config.js";
import { createStudioGraphs } from "./studio-graphs.js";

/*
 * The graphs for langgraph.json. The development server sets its own checkpointer on the graphs that it loads, so these are compiled
 * separately from those of the program. LANGSMITH_TRACING applies here: it is set to see the runs of Studio.
 */
if (existsSync(".env")) process.loadEnvFile();
const config = readConfig(process.env);
const sample = (name: string) => readFileSync(new URL(`../../examples/samples/${name}.txt`, import.meta.url), "utf8");
const graphs = createStudioGraphs(config, {
  resume: sample("nurse-amina-okafor"),
  job: sample("job-staff-nurse-emergency"),
});
process.stderr.write(
  "Studio's development server answers pages of any origin without a key: use made-up documents, never real ones.\n",
);

export const interview = graphs.interview;
export const answer = graphs.answer;
export const document = graphs.document;
