import { createHash } from "node:crypto";
import { EXPORTED } from "../../../domain/claim-status.js";
import { EvidenceBundle, type ExportMaterial } from "../../../domain/export.js";
import { codePointLength, sourceText } from "../../../language/text.js";
import { words } from "../../../language/words.js";
import { isLineOfResume, standingEntries } from "../../../rules/document.js";
import { answersAsChosen, exportedOf, saidIn } from "../../../rules/export.js";
import { defenceSheet } from "../../../rules/sheet.js";
import { ownResume, rewordedIn } from "./own-resume.js";

/** Exports a session's answers with the sources of all their claims. Equal sessions give equal bundles. */
export async function toEvidence(material: ExportMaterial): Promise<EvidenceBundle> {
  const { session, sources } = material;
  const { answers, learning, leftOut } = exportedOf(session);
  const reworded = rewordedIn(await ownResume(material));
  const cited = answers.flatMap((answer) =>
    saidIn(answer).flatMap(({ claims }) => claims.flatMap((claim) => claim.sources)),
  );
  const composed = standingEntries((await material.page())?.entries ?? [])
    .filter((entry) => !isLineOfResume(entry))
    .map(({ entry_id: line_id, text, claims }) => ({ line_id, text, claims }));
  const restsOn = composed.flatMap(({ claims }) => claims.flatMap(({ rests_on }) => rests_on));
  const quoted = [...cited, ...restsOn, ...session.contradictions.flatMap(({ quotes }) => quotes)];
  // What the candidate said about a line of the page is its whole text.
  const said = restsOn.flatMap(({ kind, ref, start, quote: text }) =>
    kind === "confirmation" || kind === "edit" ? [{ kind, ref, start, text } as const] : [],
  );
  const bundle = {
    format: "adaptive-answers/evidence" as const,
    format_version: 1 as const,
    session_id: session.session_id,
    job_title: session.job_title,
    provider: session.provider,
    made_at: session.updated_at,
    // Only cited sources: a bundle discloses no more about a candidate than its answers disclose.
    sources: [...(await sources()), ...said]
      .filter(({ ref, start, text }) =>
        quoted.some((one) => one.ref === ref && one.start >= start && one.end <= start + codePointLength(text)),
      )
      .map((source) => ({ ...source, sha256: sha256(source.text) })),
    answers: answers.map((answer) => ({
      ...answer,
      bullets: answer.bullets.map((bullet) => ({ ...bullet, sha256: sha256(bullet.text) })),
    })),
    learning,
    defence: defenceSheet(answersAsChosen(answers, material.choice)),
    contradictions: session.contradictions,
    left_out: leftOut,
    ...(reworded.length > 0 && { reworded }),
    ...(composed.length > 0 && { composed }),
  };
  return { ...bundle, sha256: digest(bundle) };
}

/** A problem of a bundle, and its location. */
export interface BundleProblem {
  path: string;
  message: string;
}

/** The result of checking a bundle, which is valid if there are no problems. */
export interface BundleReport {
  problems: BundleProblem[];
  checked: { answers: number; bullets: number; claims: number; quotes: number; sources: number };
}

/**
 * Checks a bundle by itself: every hash, every quote against its source, every claim against its bullet. It checks that quotes and claims
 * occur where the bundle says; a reader must judge whether a quote supports its claim.
 */
export function verifyBundle(text: string): BundleReport {
  const none = { answers: 0, bullets: 0, claims: 0, quotes: 0, sources: 0 };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [{ path: "", message: "is not JSON" }], checked: none };
  }
  const parsed = EvidenceBundle.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { problems, checked: none };
  }
  const { sha256: stated, ...bundle } = parsed.data;
  // The raw JSON is hashed, so that an unknown field counts as a change too. A duplicate name is refused: a reader could see one of its
  // values while the check reads the other.
  const { sha256: _, ...given } = json as Record<string, unknown>;
  if (minified(text) !== JSON.stringify(json))
    return { problems: [{ path: "", message: "has a duplicate name in an object" }], checked: none };
  const problems: BundleProblem[] = [];
  const checked = { ...none, sources: bundle.sources.length, answers: bundle.answers.length };
  const check = (holds: boolean, path: string, message: string) => {
    if (!holds) problems.push({ path, message });
  };
  for (const [index, source] of bundle.sources.entries())
    check(sha256(source.text) === source.sha256, `sources.${index}`, "its text does not match its hash");
  const checkQuote = (quote: Quoted, path: string) => {
    checked.quotes += 1;
    check(stands(quote, bundle.sources), path, "the quote is not at this position in its source");
  };
  const checkClaims = (said: Said, path: string) => {
    check(said.claims.length > 0, path, "has no claim");
    check(
      wordsWithoutClaim(said).length === 0,
      path,
      `says what no claim of it says: ${wordsWithoutClaim(said).join(" ")}`,
    );
    for (const [c, claim] of said.claims.entries()) {
      checked.claims += 1;
      const at = `${path}.claims.${c}`;
      check(claim.supported && !claim.undecided && claim.missing.length === 0, at, "is not supported");
      check(claim.sources.length > 0, at, "has no source");
      check(claim.text.trim() !== "" && said.text.includes(claim.text), at, "is not part of its bullet");
      for (const [s, source] of claim.sources.entries()) checkQuote(source, `${at}.sources.${s}`);
    }
  };
  for (const [a, answer] of bundle.answers.entries()) {
    for (const [b, bullet] of answer.bullets.entries()) {
      const path = `answers.${a}.bullets.${b}`;
      checked.bullets += 1;
      check(sha256(bullet.text) === bullet.sha256, path, "its text does not match its hash");
      checkClaims(bullet, path);
    }
    if (answer.spoken_claims) for (const said of saidIn(answer)) checkClaims(said, `answers.${a}.spoken`);
  }
  for (const [l, { text: line, claims }] of (bundle.composed ?? []).entries())
    for (const [c, claim] of claims.entries()) {
      const at = `composed.${l}.claims.${c}`;
      checked.claims += 1;
      check(EXPORTED.includes(claim.known), at, "is not supported");
      check(line.includes(claim.text), at, "is not part of its line");
      check(claim.rests_on.length > 0, at, "has no source");
      for (const [s, source] of claim.rests_on.entries()) checkQuote(source, `${at}.rests_on.${s}`);
    }
  for (const [index, { quotes }] of bundle.contradictions.entries())
    for (const [q, quote] of quotes.entries()) checkQuote(quote, `contradictions.${index}.quotes.${q}`);
  check(digest(given) === stated, "sha256", "something in the bundle was changed after it was made");
  return { problems, checked };
}

type Said = Pick<EvidenceBundle["answers"][number]["bullets"][number], "text" | "claims">;
type Quoted = Omit<EvidenceBundle["contradictions"][number]["quotes"][number], "kind"> & { kind: string };

// Words of a bullet that are in none of its claims, except an "and" that joins claims.
function wordsWithoutClaim({ text, claims }: Said): string[] {
  const claimed = new Set(claims.flatMap((claim) => words(claim.text).map(({ lower }) => lower)));
  return words(text)
    .map(({ lower }) => lower)
    .filter((word) => !claimed.has(word) && word !== "and");
}

// The JSON text without the white space between its tokens.
function minified(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/gu, "$1");
}

function stands({ kind, ref, quote, start, end }: Quoted, sources: EvidenceBundle["sources"]): boolean {
  if (quote.trim() === "" || start >= end) return false;
  return sources.some(
    (source) =>
      source.ref === ref &&
      source.kind === kind &&
      start >= source.start &&
      end <= source.start + codePointLength(source.text) &&
      sourceText(source.text).slice({ start: start - source.start, end: end - source.start }) === quote,
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** SHA-256 of a value as JSON with sorted keys. */
function digest(value: unknown): string {
  return sha256(JSON.stringify(value, (_, one: unknown) => (isPlain(one) ? sorted(one) : one)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
