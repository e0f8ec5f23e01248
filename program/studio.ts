import { existsSync } from "node:fs";
import { readConfig } from "../config/config.js";
import { createStudioGraphs } from "./studio-graphs.js";

/*
 * What langgraph.json names. The development server puts its own checkpointer into what it loads, so these are compiled
 * apart from those of the program. LANGSMITH_TRACING is honoured here: who sets it for Studio wants to see its runs.
 */
if (existsSync(".env")) process.loadEnvFile();
const config = readConfig(process.env);
const graphs = createStudioGraphs(config);

export const interview = graphs.interview;
export const answer = graphs.answer;
