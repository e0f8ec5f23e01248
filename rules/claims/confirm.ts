import type { Claim, ClaimSource, Evidence, Ledger } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { locate } from "./evidence.js";
import { namesNowhere } from "./ground.js";
import { actsOf, mayBearOut, readStatements, type Statement, wordsOf } from "./statements.js";

/** The claims of which only plain words are open: a model may be asked whether the sources say them in other words. */
export function undecidedOf(ledger: Ledger): string[] {
  return [...new Set(ledger.claims.filter(({ undecided }) => undecided).map(({ text }) => text))];
}

/**
 * The ledger with what a model found. Its "supported" counts only with quotes that stand word for word in a source, that are
 * neither denied nor planned nor somebody else's, and that hold every figure, name and scope of the claim.
 */
export function confirmClaims(
  ledger: Ledger,
  { findings }: Pick<CheckGroundingOutput, "findings">,
  evidence: Evidence[],
): Ledger {
  const asked = undecidedOf(ledger);
  const claims = ledger.claims.map((claim): Claim => {
    const finding = findings.find(({ claim: number }) => asked[number - 1] === claim.text);
    if (!claim.undecided || !finding?.supported) return claim;
    const found = finding.quotes.map((quote) => locate(quote, evidence));
    const sources = found.flatMap((source) => source ?? []);
    if (sources.length === 0 || sources.length < found.length || !bearsOut(claim.text, sources, evidence)) return claim;
    return { ...claim, supported: true, undecided: false, missing: [], sources, decided_by: "model" };
  });
  return { ...ledger, claims, grounded: claims.every(({ supported }) => supported) };
}

// What rules can tell of the quotes: each clause has some that may bear it out, nothing sharp is missing in them, and what they
// are cut from does not deny it.
function bearsOut(claim: string, quotes: ClaimSource[], evidence: Evidence[]): boolean {
  const statements = quotes.flatMap((quote) => statementsAround(quote, evidence));
  const quoted = quotes.flatMap(({ kind, ref, quote, start, end }) =>
    readStatements({ kind, ref, text: quote, start, end }),
  );
  return actsOf(claim)
    .map(wordsOf)
    .filter(({ words, figures }) => words.length > 0 || figures.length > 0)
    .every((clause) => {
      const bearing = statements.filter((statement) => mayBearOut(clause, statement));
      const shares = bearing.some(({ words }) => words.length > 1);
      return shares && namesNowhere(clause, bearing).length === 0 && namesNowhere(clause, quoted).length === 0;
    });
}

// The whole statements that a quote touches: cut short, a denial or somebody else would be lost.
function statementsAround({ ref, start, end }: ClaimSource, evidence: Evidence[]): Statement[] {
  return evidence
    .filter((one) => one.ref === ref)
    .flatMap(readStatements)
    .filter(({ source }) => source.start < end && source.end > start);
}
