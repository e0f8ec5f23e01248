import { z } from "zod";
import { DocumentSource, type PageLine, type ToldMatter } from "../../domain/document.js";
import type { SheetMatter } from "../../domain/interview-sheet.js";
import { AS_PROPOSED } from "../../domain/resume-choice.js";
import { saysIn } from "../../rules/says.js";

/* What a document is made of, as a person can type it in Studio; everywhere else it is made of a session. */

/** What was told, question by question, and the lines of the résumé that is sent. */
export const TypedMaterial = z.object({
  told: z.array(z.object({ question: z.string().trim().min(1), story: z.string().trim().min(1) })).min(1),
  page: z.array(z.string().trim().min(1)).default([]),
  employer: z.string().nullable().default(null),
});
export type TypedMaterial = z.infer<typeof TypedMaterial>;

/** A sample of it, which fits the samples of a nurse. */
export const SAMPLE_MATERIAL: z.input<typeof TypedMaterial> = {
  told: [
    {
      question: "Tell about a patient who grew worse: what did you do?",
      story:
        "I saw a patient's NEWS2 go from 3 to 7 during the evening round. I repeated the observations and rang the registrar with SBAR.",
    },
  ],
  page: ["Repeated the observations of a patient whose NEWS2 rose from 3 to 7 and rang the registrar with SBAR"],
};

/** The material of a document, from what was typed at this time. */
export function materialByHand({ told, page, employer }: TypedMaterial, at: string): DocumentSource {
  const named = told.map((one, at) => ({ ...one, id: `g${at + 1}` }));
  return DocumentSource.parse({
    employer,
    addressee: null,
    wanted: named.map(({ id, question }) => ({ gap_id: id, title: question, quote: question, question_id: id })),
    told: named.map(({ id, question, story }) => toldMatter(id, question, story, at)),
    page,
    used: [],
    resume: { lines: linesByHand(page), requirements: [], most_pages: 1, choice: AS_PROPOSED },
    sheet: { language: "en", matters: named.map(matterByHand), honest: [], to_ask: [] },
  });
}

function toldMatter(id: string, question: string, story: string, at: string): z.input<typeof ToldMatter> {
  return {
    question_id: id,
    question,
    gap: { gap_id: id, title: question, kind: "skill" },
    rest: [],
    replies: [
      {
        reply: { ask_id: "typed", kind: "details", values: { story } },
        ...{ by: "candidate", at },
        fields: [{ id: "story", type: "textarea", question, required: true }],
      },
    ],
  };
}

// The lines are the candidate's own, so their ids have their positions, as in a résumé.
function linesByHand(page: readonly string[]): z.input<typeof PageLine>[] {
  return page.map((text, at) => {
    const start = page.slice(0, at).reduce((sum, above) => sum + above.length + 1, 0);
    return { line_id: `own.${start}`, kind: "item", text, section: "", post_id: null, may: "all" };
  });
}

function matterByHand({ id, question, story }: { id: string; question: string; story: string }): SheetMatter {
  const { howItWent, youHaveTold } = saysIn("en").sheet;
  return { question, why: "", told: [youHaveTold(story)], advice: howItWent.advice, question_ids: [id] };
}
