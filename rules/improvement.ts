import type { Verdict, Version } from "../domain/answer.js";
import type { AskBody, Field } from "../domain/question.js";
import type { Statement } from "../domain/statement.js";
import { changeableIn, isAboutClaim, openClaimsOf, unsupportedOf } from "./claims.js";
import { MAX_REFINEMENTS } from "./gate.js";
import type { Says } from "./says.js";

type ImprovementAsk = Extract<AskBody, { kind: "improvement" }>;

/** The ask of an answer below the bar: one optional field per issue that a fact would fix. */
export function improvementAsk(
  best: Version & { verdict: Verdict },
  threshold: number,
  { refinements, statements = [], says }: { refinements: number; statements?: Statement[]; says: Says },
): ImprovementAsk {
  const issues = best.verdict.issues;
  const asked = fieldsOf(issues);
  const isDenied = best.ledger.claims.some((claim) => isAboutClaim(claim) && claim.known === "refuted");
  const { aboutIt, anythingElse } = says.improvement;
  const fields =
    refinements >= MAX_REFINEMENTS
      ? []
      : asked.length > 0 && !isDenied
        ? asked
        : [furtherField(isDenied ? aboutIt : anythingElse)];
  return {
    kind: "improvement",
    fields,
    score: best.verdict.score,
    threshold,
    issues,
    unsupported: unsupportedOf(best.ledger),
    claims: openClaimsOf(best.ledger, statements).filter((claim) => !isAboutClaim(claim)),
    ...changeableIn(best, statements),
    may: fields.length > 0 ? ["improve", "edit", "accept"] : ["edit", "accept"],
  };
}

/** The further questions about an answer that meets the bar, while a refinement is left; answering them is optional. */
export function furtherFields({ verdict }: Pick<Version, "verdict">, refinements: number): Field[] {
  return verdict && refinements < MAX_REFINEMENTS ? fieldsOf(verdict.issues) : [];
}

function fieldsOf(issues: Verdict["issues"]): Field[] {
  return issues.flatMap(({ improvement }, index) => (improvement ? [fieldFor(improvement, index)] : []));
}

// While a refinement is left, a fact can always be added, even if no issue asks for one. A story about something else is replaced rather than
// improved.
function furtherField(question: string): Field {
  return { id: "fact_1", type: "textarea", question, required: false };
}

type Improvement = NonNullable<ImprovementAsk["issues"][number]["improvement"]>;

function fieldFor({ question, field_type, help }: Improvement, index: number): Field {
  // An improvement has no options, so a select field becomes a text field.
  const type = field_type.endsWith("select") ? "text" : field_type;
  return { id: `fact_${index + 1}`, type, question, required: false, ...(help !== null && { help }) };
}

/** The issues that the writer can fix. An issue that only a new fact would fix is for the candidate. */
export function wordingIssuesOf(verdict: Pick<Verdict, "issues"> | null): { label: string; description: string }[] {
  const issues = verdict?.issues.filter(({ improvement }) => improvement === null) ?? [];
  return issues.map(({ label, description }) => ({ label, description }));
}
