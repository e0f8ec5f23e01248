import type { ClaimSource } from "../../domain/answer.js";
import type { Defence, ExportedAnswer } from "../../domain/export.js";
import { EVIDENCE_NAMES } from "../../domain/session.js";
import { figures, isWhen, saysHowOften } from "../../language/numbers.js";
import { changeIn, isChange, resultIn, scopeIn } from "../../language/scope.js";
import { words } from "../../language/words.js";

/** The question that an interviewer is most likely to ask about each bullet, with sources and an outline of the answer. */
export function defenceSheet(answers: ExportedAnswer[]): Defence[] {
  return answers.flatMap(({ bullets }) =>
    bullets.map(({ text, claims }) => {
      const sources = distinct(claims.flatMap((claim) => claim.sources));
      const { question, unsaid } = followUp(text);
      return {
        bullet: text,
        sources: sources.map(({ kind, quote }) => `${EVIDENCE_NAMES[kind]}: "${quote}"`),
        question,
        outline: [
          ...sources
            .filter(({ quote }) => words(quote).length >= SENTENCE)
            .map(({ quote, kind }) => `${kind === "resume" ? "Your résumé says" : "You said"}: "${quote}"`),
          ...claims.flatMap(({ derivation }) => (derivation === null ? [] : [`Show the arithmetic: ${derivation}`])),
          unsaid,
        ],
      };
    }),
  );
}

/** In words; a shorter value of a form ("yes", "twice a week") is not worth repeating. */
const SENTENCE = 4;

interface FollowUp {
  question: string;
  /** Advice on what the bullet leaves open. */
  unsaid: string;
}

// The hardest question that the bullet invites comes first: about a result, then scope, a change, a figure, a tool.
function followUp(text: string): FollowUp {
  const change = changeIn(text);
  const figure = change ?? tellingFigure(text);
  const result = resultIn(text);
  if (result !== null && (figure !== undefined || isChange(text)))
    return {
      question: `How do you know that it was what you did that made the difference, and how was "${figure ?? result}" measured?`,
      unsaid: "Say how it was recorded and what else changed at the time. If you do not know, say so, and who would.",
    };
  const scope = scopeIn(text);
  if (scope)
    return {
      question: `What exactly was yours in it ("${scope}"), and who else was involved?`,
      unsaid: "Name what you decided yourself and what others did. Claim no more than the words above.",
    };
  if (change)
    return {
      question: `What brought it about that it went ${change}, and what was your part in it?`,
      unsaid: "Say what you did, what others did, and what you do not know.",
    };
  if (figure !== undefined)
    return {
      question: `Where does "${figure}" come from, and over what time?`,
      unsaid: "Say whether it is exact, counted or your estimate.",
    };
  const written = toolIn(text);
  if (written !== null) {
    return {
      question: `Tell me about the last time you worked with ${written}: what did you do with it yourself?`,
      unsaid: "Keep to one occasion that you remember. Say what you have not done with it.",
    };
  }
  return {
    question: "Take me through one time when you did this: what was the situation, what did you do, what came of it?",
    unsaid: "Tell it in the order in which it happened, and end on what came of it, as far as you know.",
  };
}

// The first figure with a unit. Others are often parts of names ("Line 2", "5S") or count what stands beside them.
function tellingFigure(text: string): string | undefined {
  return figures(text).find((figure) => figure.unit !== null && !isWhen(text, figure) && !saysHowOften(figure))?.text;
}

// The name of a tool or method: SBAR, Excel.
function toolIn(text: string): string | null {
  return (
    words(text).find(
      ({ text: word }, index) => /\p{Lu}{2}|\p{L}\d/u.test(word) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(word)),
    )?.text ?? null
  );
}

function distinct(sources: ClaimSource[]): ClaimSource[] {
  return [...new Map(sources.map((source) => [`${source.ref} ${source.start} ${source.end}`, source])).values()];
}
