import type { Answer } from "../../../domain/session.js";
import { useWords } from "../words/use-words.js";

type Claims = Answer["bullets"][number]["claims"];

/** A text with each of its sentences marked by its status. Screen readers read the marks too. */
export function ClaimedText({ text, claims }: { text: string; claims: Claims }) {
  const { evidence } = useWords();
  return pieces(text, claims).map(({ text: piece, claim }, index) => {
    const known = claim?.known ?? (claim?.supported ? "proved" : undefined);
    return claim && known ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order.
      <span key={index} className={`known ${known}`} title={evidence.known[known]}>
        {piece}
      </span>
    ) : (
      piece
    );
  });
}

/** Divides a text at the claims that occur in it word for word; the other pieces belong to no claim. */
export function pieces<Claim extends { text: string }>(
  text: string,
  claims: Claim[],
): { text: string; claim: Claim | null }[] {
  const found: { text: string; claim: Claim | null }[] = [];
  let from = 0;
  for (const claim of claims) {
    const at = text.indexOf(claim.text, from);
    if (at < 0) continue;
    if (at > from) found.push({ text: text.slice(from, at), claim: null });
    found.push({ text: claim.text, claim });
    from = at + claim.text.length;
  }
  if (from < text.length) found.push({ text: text.slice(from), claim: null });
  return found;
}
