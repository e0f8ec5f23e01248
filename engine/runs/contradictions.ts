import { createHash } from "node:crypto";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import type { ClaimSource } from "../../domain/answer.js";
import { RULES } from "../../domain/provider.js";
import { languageOfQuestions } from "../../domain/question.js";
import type { Run } from "../../domain/run.js";
import type { TextReader } from "../../domain/text.js";
import type { AddedQuestions, Projection } from "../../domain/views.js";
import type { Reader } from "../../language/reader.js";
import { monthOf } from "../../language/times.js";
import {
  type FoundContradiction,
  findContradictionsInPieces,
  pairKey,
  quotesOverlap,
} from "../../rules/contradictions.js";
import { contradictionGap, contradictionQuestion } from "../../rules/questions.js";
import { saysIn } from "../../rules/says.js";
import { textEvidence } from "../../rules/sources.js";
import { inPieces } from "../runtime/event-loop.js";
import { questionId, unstartedView } from "./project.js";

/** Finds the contradictions between a session's résumé and closed answers at the end of a run. Null if the run cannot have changed them. */
export type ContradictionFinder = (run: Run, projection: Projection) => Promise<AddedQuestions | null>;

/**
 * Creates the finder. Each contradiction is a separate question. Its id is a hash of its kind and of its two passages, so that it is asked
 * once however often it is found.
 */
export function createContradictionFinder(
  sessions: SessionStore,
  texts: TextReader,
  reader: Reader,
): ContradictionFinder {
  return async ({ owner, session_id, thread_id }, projection) => {
    const saidNow = projection.of === "question" ? projection.view.said : [];
    // Most runs add no statements: then nothing else is read.
    if (projection.of === "question" && saidNow.length === 0) {
      const before = await sessions.question(owner, thread_id);
      if ((before?.view.said.length ?? 0) === 0) return null;
    }
    const [session, rows] = await Promise.all([
      sessions.find(owner, session_id),
      sessions.questions(owner, session_id),
    ]);
    if (!session) return null;
    const own = rows.find(({ question_id }) => question_id === thread_id);
    // Excludes the replies to contradictions, which quote both sides again.
    const said = [
      ...rows
        .filter(({ origin, question_id }) => origin.contradiction === null && question_id !== thread_id)
        .flatMap(({ view }) => view.said),
      ...(own?.origin.contradiction ? [] : saidNow),
    ];
    const { resume_text, as_of, thresholds, flags, questions_language } = session.input;
    const read = projection.of === "session" ? projection.view : session.view;
    const says = saysIn(languageOfQuestions(questions_language, read?.resume_language));
    const resume = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
    const statements = {
      resume: textEvidence("resume", resume_text.sha256, resume),
      posts: read?.posts ?? null,
      said,
      asOf: monthOf(as_of),
    };
    const ruled = await inPieces(findContradictionsInPieces(reader, statements));
    const proposed = [
      ...rows.filter(({ question_id }) => question_id !== thread_id).flatMap(({ view }) => view.contradicted),
      ...(projection.of === "question" ? projection.view.contradicted : []),
    ];
    const found = [...ruled, ...proposed.flatMap((quotes) => asFound(quotes, ruled))];
    const contradictions = found.map((one) => ({
      contradiction_id: `c${createHash("sha256").update(pairKey(one)).digest("hex").slice(0, 10)}`,
      ...one,
    }));
    return {
      questions: contradictions.map((contradiction) => {
        const question_id = questionId(session_id, contradiction.contradiction_id);
        const question = contradictionQuestion(contradiction, says);
        const gap = contradictionGap(contradiction, thresholds, flags.dynamic_quality_thresholds);
        return {
          question_id,
          position: CONTRADICTION_POSITION,
          origin: { gap, question, provider: RULES, contradiction, added: false },
          view: unstartedView(question_id, question, gap.kind),
        };
      }),
    };
  };
}

// A pair that a model found is dropped if it overlaps a finding of the rules. The model's wording is never shown.
function asFound(quotes: [ClaimSource, ClaimSource], ruled: FoundContradiction[]): FoundContradiction[] {
  const isKnown = ruled.some((one) => one.quotes.some((quote) => quotes.some((other) => quotesOverlap(quote, other))));
  return isKnown ? [] : [{ kind: "other", what: "These two do not seem to fit together", quotes }];
}

/** The position of contradictions: after all gaps, of which there are far fewer. */
const CONTRADICTION_POSITION = 10_000;
