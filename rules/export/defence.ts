import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { Defence, ExportedAnswer } from "../../domain/export.js";
import { EVIDENCE_NAMES } from "../../domain/session.js";
import { scopeOf } from "../claims/scope.js";
import { LEXICON } from "../lexicon/lexicon.js";
import { figures } from "../text/numbers.js";
import { words } from "../text/words.js";

type Said = Pick<Claim, "text" | "sources" | "derivation">;

/** What an interviewer is likely to ask about each bullet, by the claim in it that invites the question most. */
export function defenceSheet(answers: ExportedAnswer[]): Defence[] {
  return answers.flatMap(({ bullets }) =>
    bullets.map(({ text, claims }) => {
      const sources = distinct(claims.flatMap((claim) => claim.sources));
      const { question, unsaid } = followUp(text, claims);
      return {
        bullet: text,
        sources: sources.map(({ kind, quote }) => `${EVIDENCE_NAMES[kind]}: "${quote}"`),
        question,
        outline: [
          ...sources.map(
            ({ quote, kind }) => `You can say${kind === "resume" ? ", as your résumé does" : ""}: "${quote}"`,
          ),
          ...claims.flatMap(({ derivation }) => (derivation === null ? [] : [`Show the arithmetic: ${derivation}`])),
          unsaid,
        ],
      };
    }),
  );
}

interface FollowUp {
  question: string;
  /** What nothing in the sources says, and what to do about it. */
  unsaid: string;
}

const RESULT = /\b(?:reduc|increas|improv|cut|sav|grew|rais|doubl|halv|faster|fewer|lower|higher)\p{L}*/iu;
const MEASURED =
  /\b(?:measured|audit(?:ed)?|report(?:ed)?|counted|recorded|survey|according to|figures?|log(?:ged)?)\b/iu;
const CHANGE = /%|\b(?:from|by)\b.*\d/u;

// The hardest question that the bullet invites comes first: a result, then scope, then a figure, then a tool.
function followUp(text: string, claims: Said[]): FollowUp {
  const said = claims.flatMap(({ sources }) => sources.map(({ quote }) => quote)).join(" ");
  const figure = figures(text)[0]?.text;
  const result = RESULT.exec(text)?.[0];
  if (result !== undefined && (figure !== undefined || CHANGE.test(text)))
    return {
      question: `How do you know that it was what you did that made the difference, and how was "${figure ?? result}" measured?`,
      unsaid: MEASURED.test(said)
        ? "Say how it was recorded, as above, and what else changed at the time."
        : "You have not said how it was measured. If you do not know, say so, and who would.",
    };
  const scope = scopeOf(text);
  if (scope)
    return {
      question: `What exactly was yours in it ("${scope.word}"), and who else was involved?`,
      unsaid: "Name what you decided yourself and what others did. Claim no more than the words above.",
    };
  if (figure !== undefined)
    return {
      question: `Where does "${figure}" come from, and over what time?`,
      unsaid: "Say whether it is exact, counted or your estimate.",
    };
  const tool = LEXICON.find(words(text))[0];
  if (tool) {
    const name = words(text).slice(tool.first, tool.last + 1);
    const written = text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0);
    return {
      question: `Tell me about the last time you worked with ${written}: what did you do with it yourself?`,
      unsaid: "Keep to one occasion that you remember. Say what you have not done with it.",
    };
  }
  return {
    question: "Take me through one time when you did this: what was the situation, what did you do, what came of it?",
    unsaid:
      RESULT.test(said) || /\b(?:after|then|so that)\b/iu.test(said)
        ? "Tell it in the order in which it happened."
        : "You have not said what came of it. If you remember, say it; if not, say that you do not know.",
  };
}

function distinct(sources: ClaimSource[]): ClaimSource[] {
  return [...new Map(sources.map((source) => [`${source.ref} ${source.start} ${source.end}`, source])).values()];
}
