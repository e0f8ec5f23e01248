import { InputError } from "../domain/errors.js";
import { parseJson } from "../domain/json-document.js";
import { ReadResumeOutput } from "../domain/outputs.js";
import { ResumeProfile } from "../domain/resume.js";
import { NO_USAGE } from "../domain/usage.js";
import type { Interview } from "../graph/state/interview.js";
import { contactIn } from "../language/names.js";
import { jsonResumeProfile, validateResume } from "../language/resume.js";
import { sourceText } from "../language/text.js";
import { readResumePrompt } from "../prompts/read-resume.js";
import { type NodeOf, type ReadNodeNeeds, scopeOf } from "./node.js";

/**
 * Reads the résumé into roles, skills and other parts, each a quote of it. Contact details are masked first. A JSON Resume is read by its
 * fields, and a kept résumé as it was read and corrected before, without a model.
 */
export function readResume({
  model,
  texts,
  reader,
}: ReadNodeNeeds): NodeOf<
  Interview,
  "owner" | "session_id" | "mode" | "flags" | "resume_text" | "resume_source" | "resume_profile",
  "resume" | "usage"
> {
  return async (state, { signal }) => {
    const { owner, session_id, resume_text, resume_source, resume_profile } = state;
    if (!resume_text) throw new InputError({ code: "input_invalid", message: "There is no résumé to read." });
    if (resume_profile) {
      const kept = parseJson(await texts.read({ owner, session_id, sha256: resume_profile.sha256 }));
      return { resume: ResumeProfile.parse(kept), usage: NO_USAGE };
    }
    const given = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
    const { text } = reader.read(given, "resume");
    const json = resume_source && parseJson(await texts.read({ owner, session_id, sha256: resume_source.sha256 }));
    const resume = json && jsonResumeProfile(json, { given, masked: text });
    if (resume) return { resume, usage: NO_USAGE };
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
