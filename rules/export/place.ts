import type { ClaimSource } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import { isInPost, type Post } from "../../domain/resume.js";
import { atEmployersOf, isSameEmployer, namesEmployer } from "../../language/names.js";
import { oneLine } from "../../language/text.js";

/**
 * The input for placing bullets under posts: the post that was chosen for each question, null if the candidate said that it was in none or in several, and all
 * posts of the résumé.
 */
export interface Posts {
  chosen: ReadonlyMap<string, Post | null>;
  all: readonly Post[];
}

/**
 * The post that a bullet belongs to: the post at the employer that the bullet names, or the post that all of its sources belong to. Null if the
 * sources belong to several posts, or one to none: a statement about one employer must not appear under another.
 */
export function postOfBullet(bullet: ExportedAnswer["bullets"][number], questionId: string, posts: Posts): Post | null {
  const [named, ...more] = postsNamedIn(bullet.text, posts.all);
  if (named && more.length === 0) return named;
  const [first = posts.chosen.get(questionId) ?? null, ...others] = placesOfBullet(bullet, questionId, posts);
  return others.every((other) => other?.header.start === first?.header.start) ? first : null;
}

/**
 * The employers of a bullet whose sources belong to several posts and that names none of the employers: under a separate heading a reader could
 * not tell where the work was done. Empty if a source belongs to no post, or if a post has no employer.
 */
export function employersOfBullet(
  bullet: ExportedAnswer["bullets"][number],
  questionId: string,
  posts: Posts,
): string[] {
  if (posts.all.some(({ employer }) => employer !== null && namesEmployer(bullet.text, employer))) return [];
  const employers = placesOfBullet(bullet, questionId, posts).map((post) => post?.employer ?? null);
  const known = employers.filter((employer) => employer !== null);
  return known.length < employers.length ? [] : [...new Set(known)];
}

function placesOfBullet({ claims }: ExportedAnswer["bullets"][number], questionId: string, posts: Posts) {
  const chosen = posts.chosen.get(questionId) ?? null;
  return claims.flatMap((claim) => claim.sources).flatMap((source) => placesOf(source, chosen, posts));
}

/** True for a bullet that only lists a post, as the answer to a question about years does: the résumé has its posts already. */
export function listsPost(
  { text }: Pick<ExportedAnswer["bullets"][number], "text">,
  { all }: Pick<Posts, "all">,
): boolean {
  const line = oneLine(text).toLowerCase();
  return all.some(({ title }) => line.startsWith(`${oneLine(title).replace(/\.$/, "").toLowerCase()},`));
}

function postsNamedIn(text: string, all: readonly Post[]): Post[] {
  const isThere = atEmployersOf(text);
  return all.filter(({ employer }) => employer !== null && isThere(employer));
}

// Null for a source without a post: a decision by the candidate, or a line of the résumé that is under no post. A reply that names the employer
// of another post than the chosen one belongs to that post.
function placesOf({ kind, ref, start, quote }: ClaimSource, chosen: Post | null, { chosen: byQuestion, all }: Posts) {
  if (kind === "reply" || kind === "edit") {
    const named = postsNamedIn(quote, all);
    if (named.length > 0) return [meantBy(named, chosen)];
    return kind === "reply" ? [chosen] : [];
  }
  // Stated in another question, whose id is the part before the last dot.
  if (kind === "fact" || kind === "answer") return [byQuestion.get(ref.slice(0, ref.lastIndexOf("."))) ?? null];
  if (kind !== "resume") return [];
  const post = all.find((one) => isInPost(one, { start, end: start + 1 }));
  return post ? [post] : [];
}

// Of several posts at one employer, the chosen one is meant; with several employers the post is not determined.
function meantBy([first, ...others]: Post[], chosen: Post | null): Post | null {
  if (others.length === 0) return first ?? null;
  const isOne = others.every(({ employer }) => isSameEmployer(employer ?? "", first?.employer ?? ""));
  const all = [first, ...others];
  return (isOne && all.find((post) => post?.header.start === chosen?.header.start)) || null;
}
