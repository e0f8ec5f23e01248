import { InputError } from "../domain/errors.js";
import { ReadResumeOutput } from "../domain/outputs.js";
import type { Interview } from "../graph/state/interview.js";
import { contactIn } from "../language/names.js";
import { validateResume } from "../language/resume.js";
import { sourceText } from "../language/text.js";
import { readResumePrompt } from "../prompts/read-resume.js";
import { type NodeOf, type ReadNodeNeeds, scopeOf } from "./node.js";

/** Reads the résumé into roles, skills and other parts, each a quote of it. Contact details are masked first. */
export function readResume({
  model,
  texts,
  reader,
}: ReadNodeNeeds): NodeOf<Interview, "owner" | "session_id" | "mode" | "flags" | "resume_text", "resume" | "usage"> {
  return async (state, { signal }) => {
    const { owner, session_id, resume_text } = state;
    if (!resume_text) throw new InputError({ code: "input_invalid", message: "There is no résumé to read." });
    const given = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
    const { text } = reader.read(given, "resume");
    const { value, usage } = await model.complete({
      prompt: readResumePrompt.fill({ resume: text }),
      schema: ReadResumeOutput,
      role: "reader",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    return { resume: validateResume(sourceText(text), value, contactIn(sourceText(given), reader)), usage };
  };
}
