import { definePrompt } from "./prompt.js";

/** Text of a job description in, its requirements out, each with its verbatim sentence. */
export const readJobPrompt = definePrompt({
  name: "readJob",
  session: "Job:\n{{job}}",
  task: `You read job descriptions of any occupation and return what they ask for.
List each thing asked for once per sentence that asks for it, and each duty; a sentence that asks for several things gives several entries with the same quote. quote: that sentence, copied character by character. title: the thing, in a few words of the job's own, without "experience of" or "you will".
Offers, benefits and descriptions of the employer are no requirements. unread: sentences that look like requirements and that you could not read.`,
  call: "Return its requirements.",
});
