import type { SessionResource } from "../../domain/session.js";
import { overlap } from "../../domain/text.js";
import type { ResumeLine } from "../../language/resume.js";
import { lineIdOf, saidToBeRight } from "./exported.js";
import { type ExportedResumeLine, ownLineId } from "./resume.js";

/**
 * The lines of the exported résumé. A line that a settled contradiction quotes is followed by the statement that the candidate says is right. The
 * candidate chooses between the two; until then the résumé's own line is kept.
 */
export function withCorrections(
  lines: ExportedResumeLine[],
  own: ResumeLine[],
  session: Pick<SessionResource, "contradictions" | "questions">,
): ExportedResumeLine[] {
  const right = session.contradictions.flatMap((contradiction) => {
    const { quotes, question_id } = contradiction;
    const { bullets = [] } = saidToBeRight(contradiction, session) ?? {};
    const wrong = own.find((line) => quotes.some((quote) => quote.kind === "resume" && overlap(quote, line)));
    return wrong ? [{ corrects: ownLineId(wrong), question_id, bullets }] : [];
  });
  return lines.flatMap((line) => [
    line,
    ...right
      .filter(({ corrects }) => corrects === line.line_id)
      .flatMap(({ corrects, question_id, bullets }) =>
        bullets.map((bullet): ExportedResumeLine => {
          const kind = line.kind === "text" ? "text" : "item";
          return { line_id: lineIdOf(bullet), kind, text: bullet.text, added: question_id, corrects };
        }),
      ),
  ]);
}
