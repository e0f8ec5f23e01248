import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { Defence, ExportedAnswer } from "../../domain/export.js";
import { EVIDENCE_NAMES } from "../../domain/session.js";
import { rangesIn } from "../claims/figures.js";
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
  const [change] = rangesIn({ text, figures: figures(text) });
  const figure = change?.text ?? tellingFigure(text);
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
  if (change)
    return {
      question: `What brought it about that it went from ${change.text}, and what was your part in it?`,
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
    unsaid:
      RESULT.test(said) || /\b(?:after|then|so that)\b/iu.test(said)
        ? "Tell it in the order in which it happened."
        : "You have not said what came of it. If you remember, say it; if not, say that you do not know.",
  };
}

// A share, an amount or a count; the 12 of "12-lead" and the 2 of NEWS2 are parts of names.
function tellingFigure(text: string): string | undefined {
  const counts = figures(text).filter(({ end }) => !/^-\p{L}/u.test(text.slice(end)));
  return (counts.find(({ unit }) => unit !== null) ?? counts[0])?.text;
}

// A tool or a method that has a name: SBAR, Excel.
function toolIn(text: string): string | null {
  const list = words(text);
  for (const { first, last } of LEXICON.find(list)) {
    const written = text.slice(list[first]?.start ?? 0, list[last]?.end ?? 0);
    if (/\p{Lu}{2}|\d/u.test(written) || (first > 0 && /^\p{Lu}/u.test(written))) return written;
  }
  return null;
}

function distinct(sources: ClaimSource[]): ClaimSource[] {
  return [...new Map(sources.map((source) => [`${source.ref} ${source.start} ${source.end}`, source])).values()];
}
