import { InputError } from "../domain/errors.js";
import { ReadJobOutput } from "../domain/outputs.js";
import type { Interview } from "../graph/state/interview.js";
import { readJobPrompt } from "../prompts/read-job.js";
import { settleJob } from "../rules/job.js";
import { type NodeOf, type ReadNodeNeeds, scopeOf } from "./node.js";

/** Reads the requirements of the job, each with its sentences; sentences that could not be read are listed. */
export function readJob({
  model,
  texts,
  reader,
}: ReadNodeNeeds): NodeOf<Interview, "owner" | "session_id" | "mode" | "flags" | "job_text", "job" | "usage"> {
  return async (state, { signal }) => {
    const { owner, session_id, job_text } = state;
    if (!job_text) throw new InputError({ code: "input_invalid", message: "There is no job to read." });
    const text = await texts.read({ owner, session_id, sha256: job_text.sha256 });
    const { value, usage } = await model.complete({
      prompt: readJobPrompt.fill({ job: text }),
      schema: ReadJobOutput,
      role: "reader",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    return { job: settleJob(text, value, reader), usage };
  };
}
