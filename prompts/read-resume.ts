import { definePrompt } from "./prompt.js";
import { DATA_RULE } from "./shared.js";

/** Text of a résumé in, its structure out, in verbatim passages. */
export const readResumePrompt = definePrompt({
  name: "readResume",
  system: `You read résumés of any occupation and return their structure. ${DATA_RULE}
Every passage you return is copied character by character from the résumé. Leave out contact details.
header: the line or lines that name a role, its employer and its dates. lines: what was done in it, one entry per line.
licences: what the law or a regulator asks for, such as a driving licence or a registration; other proofs are certificates. languages: those that one speaks.`,
  session: "Résumé:\n{{resume}}",
  call: "Return its structure.",
});
