import type { Claim, ClaimSource, Evidence, Ledger } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { sourceText } from "../text/spans.js";
import { namesNowhere } from "./ground.js";
import { actsOf, mayBearOut, readStatements, wordsOf } from "./statements.js";

/** The claims of which only plain words are open: a model may be asked whether the sources say them in other words. */
export function undecidedOf(ledger: Ledger): string[] {
  return [...new Set(ledger.claims.filter(({ undecided }) => undecided).map(({ text }) => text))];
}

/**
 * The ledger with what a model found. Its "supported" counts only with quotes that stand word for word in a source, that are
 * neither denied nor planned nor somebody else's, and that hold every figure, name and scope of the claim.
 */
export function confirmClaims(ledger: Ledger, { findings }: CheckGroundingOutput, evidence: Evidence[]): Ledger {
  const asked = undecidedOf(ledger);
  const claims = ledger.claims.map((claim): Claim => {
    const finding = findings.find(({ claim: number }) => asked[number - 1] === claim.text);
    if (!claim.undecided || !finding?.supported) return claim;
    const found = finding.quotes.map((quote) => locate(quote, evidence));
    const sources = found.flatMap((source) => source ?? []);
    if (sources.length === 0 || sources.length < found.length || !bearsOut(claim.text, sources)) return claim;
    return { ...claim, supported: true, undecided: false, missing: [], sources, decided_by: "model" };
  });
  return { ...ledger, claims, grounded: claims.every(({ supported }) => supported) };
}

function locate(quote: string, evidence: Evidence[]): ClaimSource | null {
  for (const { kind, ref, text, start } of evidence) {
    const found = sourceText(text).locate(quote);
    if (found) return { kind, ref, quote: found.text, start: start + found.start, end: start + found.end };
  }
  return null;
}

// What rules can tell of the quotes alone: each clause has some that may bear it out, and nothing sharp is missing in them.
function bearsOut(claim: string, quotes: ClaimSource[]): boolean {
  const statements = quotes.flatMap(({ kind, ref, quote, start, end }) =>
    readStatements({ kind, ref, text: quote, start, end }),
  );
  return actsOf(claim)
    .map(wordsOf)
    .filter(({ words, figures }) => words.length > 0 || figures.length > 0)
    .every((clause) => {
      const bearing = statements.filter((statement) => mayBearOut(clause, statement));
      return bearing.length > 0 && namesNowhere(clause, bearing).length === 0;
    });
}
