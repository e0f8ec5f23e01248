import type { Claim, Draft, SecondOpinion, Version } from "../../domain/answer.js";
import type { Issue } from "../../domain/question.js";
import { ledgerOf } from "./check.js";

/** The label of the issue that a weak bullet is which stays. */
const WEAK_LINE = "A line not to be sent as it stands";

type Weak = SecondOpinion["weak"];

/**
 * Takes the bullets out that a second opinion of the same version calls weak, and keeps them beside it with the reason. What the candidate has
 * confirmed or stated stays, and one bullet always does: the first, if all are weak. What stays is an issue of the verdict, of its wording.
 */
export function withoutWeakBullets<Checked extends Version>(version: Checked, { weak }: SecondOpinion): Checked {
  const { draft, ledger, verdict } = version;
  const kept = keptBullets(version, weak);
  return {
    ...version,
    verdict: verdict && { ...verdict, issues: [...verdict.issues, ...issuesOf(draft, kept, weak)] },
    draft: kept.length === draft.bullets.length ? draft : draftOf(draft, kept, weak),
    ledger: { ...ledger, ...ledgerOf(ledger.version, claimsOf(ledger.claims, kept)) },
  };
}

// The indices of the bullets that stay.
function keptBullets({ draft, ledger }: Version, weak: Weak): number[] {
  const isOwn = (index: number) =>
    ledger.claims.some(({ place, decided_by }) => place === placeOf(index) && decided_by === "candidate");
  const all = draft.bullets.map((_, index) => index);
  const strong = all.filter((index) => isOwn(index) || !weak.some(({ bullet }) => bullet === index));
  return strong.length > 0 ? strong : all.slice(0, 1);
}

function issuesOf({ bullets }: Draft, kept: number[], weak: Weak): Issue[] {
  return weak
    .filter(({ bullet }) => kept.includes(bullet))
    .map(({ bullet, why }) => ({ label: WEAK_LINE, description: `"${bullets[bullet]}": ${why}`, improvement: null }));
}

function draftOf(draft: Draft, kept: number[], weak: Weak): Draft {
  const keptOf = <One>(list: One[]) => kept.flatMap((index) => list.slice(index, index + 1));
  const taken = draft.bullets.flatMap((text, index) => {
    const reason = kept.includes(index) ? undefined : weak.find(({ bullet }) => bullet === index);
    return reason ? [{ text, why: reason.why }] : [];
  });
  return {
    ...draft,
    bullets: keptOf(draft.bullets),
    cited: draft.cited && { ...draft.cited, bullets: keptOf(draft.cited.bullets) },
    left_out: [...(draft.left_out ?? []), ...taken],
  };
}

// Each claim at its bullet's new place.
function claimsOf(claims: Claim[], kept: number[]): Claim[] {
  const places = new Map(kept.map((index, now) => [placeOf(index), placeOf(now)]));
  return claims.flatMap((claim) => {
    if (!claim.place.startsWith("bullets.")) return [claim];
    const place = places.get(claim.place);
    return place === undefined ? [] : [{ ...claim, place }];
  });
}

function placeOf(index: number): string {
  return `bullets.${index}`;
}
