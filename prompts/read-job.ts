import { definePrompt } from "./prompt.js";

/** Reads the requirements of a job description, each with its verbatim sentences. */
export const readJobPrompt = definePrompt({
  name: "readJob",
  session: "Job:\n{{job}}",
  task: `You read job descriptions of any occupation and return what they ask for.
List each thing asked for once, and each duty that is not already listed.
- One entry is what one example would show together ("investigate and put right underpayments"; "order, rotate and restock"), and what several sentences say of the same thing. Things of which one could have one and not the other are entries of their own, with the same quote. A choice of which one is enough ("A or B", examples in brackets) is one entry.
- quotes: the sentences that ask for it, the clearest first, each copied character by character. title: the thing, in a few words of the job's own, without "experience of" or "you will".
- kind: logistics for place, hours, shifts, travel, a car, start date, right to work, what one must be able to bear (lifting, heights) or agree to (a test); years where a length of experience is asked for (a length with an alternative is one entry); licence for what the law or a regulator asks for, certificate for other papers; degree; language for one that is spoken; knowledge for what is known rather than done; else skill.
- strength, by the sentence's own words first, then by its heading: must where the job does not go without, what they look for, expect or would like somebody to have, what stands under a heading of requirements (one that only names a subject, "Technical skills", is such), and hours, shifts and travel that are simply stated; desirable where it is only wished for ("would be an advantage", "ideally", "welcome"); duty where it only describes the work.
- trainable: true where the job says that it will teach this very thing or gives time to get it after the start.
- Traits of character that no résumé can show (positive, energetic, integrity, passion) are together one entry, which is desirable. What the application is to tell about ("a time you improved something") is an entry, desirable unless the job asks for it elsewhere; why one wants the post, or what one would do there first, is none.
- No requirements: that the post is permanent or full time, to which everybody who applies agrees; what the employer arranges itself (a check after the offer, training), offers, benefits, notices, how to apply, descriptions of the employer.
unread: sentences that look like requirements and that you could not read.`,
  call: "Return its requirements.",
});
