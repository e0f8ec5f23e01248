import { type Claim, type ClaimSource, distinctSources } from "../../domain/answer.js";
import type { Defence, ExportedAnswer } from "../../domain/export.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import { EVIDENCE_NAMES } from "../../domain/session.js";
import { isKeyOf } from "../../domain/table.js";
import { changeIn, scopeIn } from "../../language/figures.js";
import { readText } from "../../language/sentences.js";
import { type Says, saysIn } from "../says.js";

/**
 * The question that an interviewer is most likely to ask about each bullet, with sources and an outline of the answer. Rules ask about a measured
 * change or a claim to have led. Otherwise the question is about what the judge missed in the answer, or, once for each answer, about how it
 * went.
 */
export function defenceSheet(answers: ExportedAnswer[]): Defence[] {
  return answers.flatMap(({ kind, bullets, questions = [] }) => {
    const missed = assigned(questions, bullets);
    const special = (text: string) => followUpOf(text) ?? aboutWhatWasMissed(missed.get(text));
    const first = bullets.find(({ text }) => special(text) === null);
    return bullets.flatMap((bullet): Defence[] => {
      const { text, claims } = bullet;
      const asked = special(text) ?? (bullet === first && !hasFixedForm(kind) ? HOW_IT_WENT : null);
      if (!asked) return [];
      const { question, advice } = asked;
      const sources = distinctSources(claims.flatMap((claim) => claim.sources));
      return [
        {
          bullet: text,
          sources: sources.map(({ kind, quote }) => `${EVIDENCE_NAMES[kind]}: "${quote}"`),
          question,
          outline: [
            ...sources.flatMap(ownWords),
            ...(claims.some(isTyped) ? [KEEP_TO_IT] : []),
            ...claims.flatMap(({ derivation }) => (derivation === null ? [] : [`Show the arithmetic: ${derivation}`])),
            advice,
          ],
        },
      ];
    });
  });
}

// Gives each question to the bullet that shares the most words with it. A bullet gets at most one question, and none if the rules ask about it. A
// question about such a bullet is not given to another bullet. A question that shares no word with any bullet is about the whole answer: the
// first free bullet gets it.
function assigned(questions: string[], bullets: ExportedAnswer["bullets"]): Map<string, string> {
  const found = new Map<string, string>();
  const isFree = (text: string) => !found.has(text) && followUpOf(text) === null;
  for (const question of questions) {
    const asked = new Set(readText(question).stems);
    const near = bullets
      .map(({ text }) => ({ text, shared: readText(text).stems.filter((stem) => asked.has(stem)).length }))
      .sort((a, b) => b.shared - a.shared);
    const most = near[0]?.shared ?? 0;
    const [nearest] = near.filter(({ text, shared }) => shared === most && isFree(text));
    if (nearest) found.set(nearest.text, question);
  }
  return found;
}

/** True for an answer whose form has fixed choices: it has no story. */
export function hasFixedForm(kind: string): boolean {
  return isKeyOf(REQUIREMENT_KINDS, kind) && REQUIREMENT_KINDS[kind].hasFixedForm;
}

/** What is asked about a line, and how to answer it truthfully. */
export interface FollowUp {
  question: string;
  advice: string;
}

const HOW_IT_WENT: FollowUp = {
  question: "Take me through one time when you did this: what was the situation, what did you do, what was the result?",
  advice: "Tell it in the order in which it happened, and end on the result, as far as you know.",
};

/** The follow-up of a line with a measured change or a claim to have led; null for any other line. The evidence has it in English. */
export function followUpOf(text: string, { measured, yours }: Says["sheet"] = saysIn("en").sheet): FollowUp | null {
  if (changeIn(text) !== null || readText(text).figures.some(({ unit }) => unit === "percent")) return measured;
  const scope = scopeIn(text);
  return scope === null ? null : { question: yours.question(scope), advice: yours.advice };
}

function aboutWhatWasMissed(question: string | undefined): FollowUp | null {
  if (question === undefined) return null;
  return {
    question,
    advice: "The answer leaves this open. If you remember it, say it; if not, say that you do not know.",
  };
}

/** A correction of a sentence may retract a part of the statements that the sentence rested on. */
const KEEP_TO_IT = "You have changed the line since: where the two differ, keep to the line.";

function isTyped({ known, sources }: Pick<Claim, "known" | "sources">): boolean {
  return known === "stated" && sources.some(({ kind }) => kind === "edit");
}

/** In words; a shorter value of a form ("yes", "twice a week") is not worth repeating. */
const SENTENCE = 4;

// Facts and confirmed sentences may be in the product's words.
function ownWords({ kind, quote }: ClaimSource): string[] {
  if (readText(quote).words.length < SENTENCE) return [];
  if (kind === "reply") return [`You said: "${quote}"`];
  return kind === "resume" ? [`Your résumé says: "${quote}"`] : [];
}
