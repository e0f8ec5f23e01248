/** The variables that switch on LangChain's tracing, in all of its versions. */
const SWITCHES = ["LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"];
const HIDING = ["LANGSMITH_HIDE_INPUTS", "LANGSMITH_HIDE_OUTPUTS"];

type Environment = Record<string, string | undefined>;

/**
 * Sets the environment that LangChain's tracing reads: off, whatever else is set there, unless TRACING=langsmith. Then each model call is
 * traced as a run, and texts are included only with LANGSMITH_HIDE_INPUTS=false. Returns a message for the startup log; null if off.
 */
export async function setTracing(env: Environment): Promise<string | null> {
  for (const name of SWITCHES) delete env[name];
  if (env.TRACING !== "langsmith") return null;
  const isHidden = env.LANGSMITH_HIDE_INPUTS !== "false";
  for (const name of HIDING) env[name] = String(isHidden);
  // LangChain's own tracer sends the text of errors.
  if (isHidden) (await import("./hidden-tracer.js")).addHiddenTracer("LANGSMITH_HIDE_INPUTS");
  else env.LANGSMITH_TRACING = "true";
  const texts = isHidden ? "without texts" : "WITH résumés, jobs and answers (LANGSMITH_HIDE_INPUTS=false)";
  return `Tracing to LangSmith, ${texts}`;
}
