import type { DraftText } from "../../domain/answer.js";
import { splitClaims } from "../../rules/claims/split.js";

const FILLER = /\b(?:passionate(?:ly)?|highly motivated|results-driven|dynamic(?:ally)?|proven track record of)\s*/giu;
const HEDGE = /\b(?:maybe|kind of|sort of|somehow|probably|I think)\s+/giu;

/** Takes out what has no source and set phrases; adds nothing. */
export function repairAnswer({ draft, unsupported }: { draft: DraftText; unsupported: string[] }): DraftText {
  const bullets = draft.bullets.map((bullet) => mend(bullet, unsupported)).filter((bullet) => bullet !== "");
  const spoken = mend(draft.spoken, unsupported);
  // With nothing left to say, the first bullet stays and the gate asks the candidate.
  return {
    title: draft.title,
    bullets: bullets.length > 0 ? bullets : draft.bullets.slice(0, 1),
    spoken: spoken || bullets.join(" ") || draft.spoken,
  };
}

function mend(text: string, unsupported: string[]): string {
  const kept = splitClaims(text).filter((claim) => !unsupported.includes(claim));
  const untouched = kept.length === splitClaims(text).length;
  const rest = untouched ? text : kept.map((claim) => `${claim.charAt(0).toUpperCase()}${claim.slice(1)}.`).join(" ");
  const cleaned = rest
    .replace(FILLER, "")
    .replace(HEDGE, "")
    .replace(/^I\s+(?=\p{Ll})/u, "")
    .trim();
  return cleaned === "" ? "" : cleaned.charAt(0).toUpperCase() + cleaned.slice(1);
}
