import { InputError } from "../domain/errors.js";
import { ReadResumeOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { readResumePrompt } from "../prompts/read-resume.js";
import { settleResume } from "../rules/resume.js";
import { contactIn, maskContact } from "../rules/text/contact.js";
import { sourceText } from "../rules/text/spans.js";
import type { Interview } from "../state/interview.js";
import { type NodeOf, scopeOf } from "./node.js";

/** Reads the résumé into roles, skills and the rest, each a quote of it. Contact details are covered first. */
export function readResume({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Interview, "owner" | "session_id" | "mode" | "flags" | "resume_text", "resume" | "usage"> {
  return async (state, { signal }) => {
    const { owner, session_id, resume_text } = state;
    if (!resume_text) throw new InputError({ code: "input_invalid", message: "There is no résumé to read." });
    const given = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
    const text = maskContact(given);
    const { value, usage } = await model.complete({
      prompt: readResumePrompt.fill({ resume: text }),
      schema: ReadResumeOutput,
      role: "reader",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    return { resume: settleResume(sourceText(text), value, contactIn(sourceText(given))), usage };
  };
}
