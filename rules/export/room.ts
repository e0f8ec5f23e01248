import type { ExportedAnswer, LeftOut } from "../../domain/export.js";
import { type Posts, postOfBullet } from "./place.js";

/**
 * The answers with the bullets that have room in a résumé: at most `most` under each post. The first of every answer, in the order of
 * the answers, come before the second ones. What has no room is returned with the reason; it stands with the answers.
 */
export function withRoomFor(
  most: number,
  answers: ExportedAnswer[],
  posts: Posts,
): { answers: ExportedAnswer[]; leftOut: LeftOut[] } {
  const byRank = answers
    .flatMap(({ question_id, bullets }) => bullets.map((bullet, rank) => ({ bullet, rank, question_id })))
    .sort((a, b) => a.rank - b.rank);
  const taken = new Map<number, number>();
  const without = new Set<ExportedAnswer["bullets"][number]>();
  for (const { bullet, question_id } of byRank) {
    const post = postOfBullet(bullet, question_id, posts);
    if (!post) continue;
    const before = taken.get(post.header.start) ?? 0;
    if (before < most) taken.set(post.header.start, before + 1);
    else without.add(bullet);
  }
  const why = `not in the résumé, where ${most} new ${most === 1 ? "line stands" : "lines stand"} under a post`;
  return {
    answers: answers.map((answer) => ({ ...answer, bullets: answer.bullets.filter((one) => !without.has(one)) })),
    leftOut: [...without].map(({ text }) => ({ what: text, why })),
  };
}
