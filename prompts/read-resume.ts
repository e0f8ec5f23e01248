import { definePrompt } from "./prompt.js";

/** Reads the structure of a résumé, in verbatim passages. */
export const readResumePrompt = definePrompt({
  name: "readResume",
  session: "Résumé:\n{{resume}}",
  task: `You read résumés of any occupation and return their structure.
Every passage you return is copied character by character from the résumé. Leave out contact details.
headline: the line under the name or, where there is none, the profile; a profile beside it is in other. header: the line or lines that name a role, its employer and its dates. lines: what was done in it, one entry per line. Two titles under one employer, with one list of what was done, are two roles; the list belongs to the newest.
licences: what the law or a regulator asks for, such as a driving licence or a registration; other papers, courses and checks are certificates; schools, diplomas and degrees are education. other: what fits nowhere else, such as interests. languages: those that one speaks.`,
  call: "Return its structure.",
});
