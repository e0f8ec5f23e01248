import type { Claim, Draft, Ledger, SecondOpinion, Version } from "../../domain/answer.js";
import type { Issue } from "../../domain/question.js";
import { ledgerOf } from "./check.js";

/** The label of the issue for a weak bullet that is kept. */
const WEAK_LINE = "A line not to be sent as it stands";

type Weak = SecondOpinion["weak"];

/**
 * Removes the bullets that a second opinion of the same version calls weak, and records them in the draft with the reason. Bullets that the
 * candidate decided about are kept, and at least one bullet: the first, if all are weak. A weak bullet that is kept becomes a wording issue of
 * the verdict.
 */
export function withoutWeakBullets<Checked extends Version>(version: Checked, { weak }: SecondOpinion): Checked {
  const { draft, ledger, verdict } = version;
  const kept = keptBullets(version, weak);
  return {
    ...version,
    verdict: verdict && { ...verdict, issues: [...verdict.issues, ...issuesOf(draft, kept, weak)] },
    draft: kept.length === draft.bullets.length ? draft : draftOf(draft, ledger, kept, weak),
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

function draftOf(draft: Draft, ledger: Ledger, kept: number[], weak: Weak): Draft {
  const restsOn = (index: number) => draft.cited?.bullets[index]?.rests_on ?? [];
  // What its statements do not say stays out.
  const mayReturn = (index: number) =>
    ledger.claims.every(({ place, known }) => place !== placeOf(index) || known !== "refuted");
  const keptOf = <One>(list: One[]) => kept.flatMap((index) => list.slice(index, index + 1));
  const taken = draft.bullets.flatMap((text, index) => {
    const reason = kept.includes(index) ? undefined : weak.find(({ bullet }) => bullet === index);
    return reason ? [{ text, why: reason.why, ...(mayReturn(index) && { rests_on: restsOn(index) }) }] : [];
  });
  return {
    ...draft,
    bullets: keptOf(draft.bullets),
    cited: draft.cited && { ...draft.cited, bullets: keptOf(draft.cited.bullets) },
    left_out: [...(draft.left_out ?? []), ...taken],
  };
}

// Each claim at the new place of its bullet.
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
