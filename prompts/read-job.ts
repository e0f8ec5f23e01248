import { definePrompt } from "./prompt.js";

/** Reads the requirements of a job description, each with its verbatim sentences. */
export const readJobPrompt = definePrompt({
  name: "readJob",
  session: "Job:\n{{job}}",
  task: `You read job descriptions of any occupation and return what they ask for.
List each thing asked for once, and each duty that is not already listed. A sentence that asks for several things, of which one could have one and not the other, gives several entries with the same quote; what one example would show together ("investigate and put right underpayments"; "order, rotate and restock") is one, and so is what two sentences say of the same thing. quotes: the sentences that ask for it, the clearest first, each copied character by character. title: the thing, in a few words of the job's own, without "experience of" or "you will".
kind: logistics for place, hours, shifts, travel, a car, start date, right to work; years where a length of experience is asked for (a length with an alternative is one entry); licence for what the law or a regulator asks for, certificate for other papers; degree; language for one that is spoken; knowledge for what is known rather than done; else skill.
strength: must where the job does not go without, by its own words or under a heading of requirements; desirable where it is wished for ("would be an advantage", "ideally", "welcome"); what they look for, expect or would like somebody to have is a must; duty where it only describes the work; hours, shifts and travel that are stated without more are a must. What the sentence says itself comes before its heading; a heading that only names a subject ("Technical skills") is one of requirements. Traits of character that no résumé can show (positive, energetic, integrity, passion) are desirable at most and together one entry. Choices of which one is enough ("A or B", examples in brackets) are one entry. trainable: true where the job says that it will teach this very thing or gives time to get it after the start.
What the application is to tell about ("a time you improved something") is asked for, as desirable; why one wants the post is not. What the employer arranges itself (a check after the offer, training) is none. Offers, benefits, notices, how to apply and descriptions of the employer are no requirements. unread: sentences that look like requirements and that you could not read.`,
  call: "Return its requirements.",
});
