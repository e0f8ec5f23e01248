/** What switches LangChain's tracing on, in any of its versions. */
const SWITCHES = ["LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"];
const HIDING = ["LANGSMITH_HIDE_INPUTS", "LANGSMITH_HIDE_OUTPUTS"];

type Environment = Record<string, string | undefined>;

/**
 * Sets the environment that LangChain's tracing reads: off, whatever else is set there, unless TRACING=langsmith asks for it. Then each
 * model call is a run, and texts go along only with LANGSMITH_HIDE_INPUTS=false. Returns what to say at the start; null if off.
 */
export function setTracing(env: Environment): string | null {
  for (const name of SWITCHES) delete env[name];
  if (env.TRACING !== "langsmith") return null;
  const isHidden = env.LANGSMITH_HIDE_INPUTS !== "false";
  for (const name of HIDING) env[name] = String(isHidden);
  env.LANGSMITH_TRACING = "true";
  const texts = isHidden ? "without texts" : "WITH résumés, jobs and answers (LANGSMITH_HIDE_INPUTS=false)";
  return `Tracing to LangSmith, ${texts}`;
}
