import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import type { Post } from "../../domain/resume.js";
import { reader } from "../../lab/support/reader.js";
import { contactIn } from "../../language/names/contact.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";

export const post = (title: string, start: number): Post => ({
  title,
  employer: `${title}'s employer`,
  header: { text: title, start, end: start + 10 },
  end: start + 100,
});

/** A source of five characters. */
export const source = (kind: ClaimSource["kind"], ref: string, start = 0): ClaimSource => ({
  kind,
  ref,
  quote: "words",
  start,
  end: start + 5,
});

/** A bullet that the candidate has confirmed, as it is exported. */
export const bullet = (text: string, sources: ClaimSource[] = []): ExportedAnswer["bullets"][number] => {
  const claim: Omit<Claim, "place"> = {
    claim_id: "c1",
    text,
    supported: true,
    known: "confirmed",
    missing: [],
    sources,
    undecided: false,
    decided_by: "candidate",
    derivation: null,
  };
  return { text, claims: [claim] };
};

export const RESUME = `Jo Marsh

Experience

Baker, Corner Bread Ltd, 2019 - present
- Shape loaves
- Keep the area tidy

Porter, Mill Hotel, 2016 - 2018
- Carried luggage
`;
/** A résumé as the rules read it. */
export const profileOf = (text: string) =>
  validateResume(sourceText(text), readResumeByRules({ resume: text }, reader), contactIn(sourceText(text), reader));
export const profile = profileOf(RESUME);
/** The answer to a question about a skill, with these bullets. */
export const answer = (question_id: string, ...texts: string[]) =>
  ({ question_id, kind: "skill", title: "t", bullets: texts.map((text) => bullet(text)) }) as ExportedAnswer;

/** No post was chosen for a question, and none of its gap was found near to a passage. */
export const nowhere = { chosen: new Map(), near: new Map() };
