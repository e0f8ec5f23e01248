import { passageKey, WITH_GOOD_ANSWER } from "../../domain/answer.js";
import { gives } from "../../domain/asks.js";
import type { DocumentSource, ToldMatter } from "../../domain/document.js";
import type { ExportedAnswer } from "../../domain/export.js";
import { type Gap, PRIORITIES } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { AnsweredAsk } from "../../domain/question.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import { namedContact } from "../../language/job.js";

/** What a letter is made of. */
export function letterMaterial(
  session: SessionResource,
  given: { job: string; page: string[]; answers: ExportedAnswer[]; told: ToldMatter[] },
): DocumentSource {
  const shown = session.questions.flatMap((question) =>
    gapsAsked(session, question).flatMap(({ gap_id, outcome }) => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      return gap && isTold(gap) && WITH_GOOD_ANSWER.includes(outcome ?? "") ? [{ gap, question }] : [];
    }),
  );
  const claims = given.answers.flatMap(({ bullets }) => bullets.flatMap((bullet) => bullet.claims));
  return {
    employer: session.application.employer,
    addressee: namedContact(given.job),
    wanted: shown
      .sort((a, b) => rankOf(a.gap) - rankOf(b.gap))
      .map(({ gap, question }) => ({
        gap_id: gap.gap_id,
        title: gap.title,
        quote: gap.job_quote.text,
        question_id: question.question_id,
      })),
    told: given.told.map((matter) => ({ ...matter, replies: matter.replies.map(withoutEmptyFields) })),
    page: given.page,
    used: [...new Set(claims.flatMap(({ sources }) => sources.map(passageKey)))],
  };
}

// A paper, a length of experience or a condition is on the page, and no story for a letter.
function isTold({ kind }: Gap): boolean {
  return !REQUIREMENT_KINDS[kind].hasFixedForm;
}

function rankOf({ must_have, priority }: Gap): number {
  return (must_have ? 0 : PRIORITIES.length) + PRIORITIES.indexOf(priority);
}

function withoutEmptyFields(asked: AnsweredAsk): AnsweredAsk {
  const { reply } = asked;
  if (!gives(reply, "values")) return { ...asked, fields: [] };
  const given = asked.fields.filter(({ id }) => reply.values[id] !== undefined && reply.values[id] !== "");
  const chosen = (value: unknown) => (Array.isArray(value) ? value : [value]);
  return {
    ...asked,
    fields: given.map(({ options, ...field }) => ({
      ...field,
      ...(options && { options: options.filter(({ value }) => chosen(reply.values[field.id]).includes(value)) }),
    })),
  };
}
