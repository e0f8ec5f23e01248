import type { Contradiction } from "../../domain/contradiction.js";
import { Gap, type Thresholds } from "../../domain/gap.js";
import type { QuestionSeed } from "../../domain/question.js";
import { oneLine } from "../../language/text.js";
import { thresholdFor } from "../gaps.js";
import type { Says } from "../says.js";

/** The question that settles a contradiction: a choice between both quotes, and a text field for the correction. */
export function contradictionQuestion(
  { contradiction_id, what, quotes }: Contradiction,
  { contradiction: says }: Says,
): QuestionSeed {
  const [first = "", second = ""] = quotes.map(({ kind, quote }) => `"${oneLine(quote)}" (${says.sources[kind]})`);
  return {
    gap_id: contradiction_id,
    source: "contradiction",
    text: says.text(first, second),
    why: says.why(what),
    fields: [
      {
        id: "right",
        type: "select",
        question: says.right,
        required: true,
        options: [
          { value: "first", label: oneLine(quotes[0].quote) },
          { value: "second", label: oneLine(quotes[1].quote) },
          { value: "both", label: says.both },
          { value: "neither", label: says.neither },
        ],
      },
      { id: "explanation", type: "textarea", question: says.explanation, required: false },
    ],
    proposal: null,
  };
}

/** A contradiction as the gap of an answer's thread. Its priority is LOW: a low threshold, after all gaps but logistics. */
export function contradictionGap(
  { contradiction_id, what, quotes }: Contradiction,
  thresholds: Thresholds,
  dynamic: boolean,
): Gap {
  const fromResume = quotes.find(({ kind }) => kind === "resume");
  return Gap.parse({
    gap_id: contradiction_id,
    requirement_id: contradiction_id,
    title: what,
    priority: "LOW",
    status: "partial",
    must_have: false,
    kind: "logistics",
    trainable: false,
    job_quote: { text: "", start: 0, end: 0 },
    resume_quote: fromResume ? { text: fromResume.quote, start: fromResume.start, end: fromResume.end } : null,
    threshold: thresholdFor(thresholds, dynamic)("LOW"),
  } satisfies Partial<Gap>);
}
