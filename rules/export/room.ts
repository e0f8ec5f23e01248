import type { ExportedAnswer, LeftOut } from "../../domain/export.js";
import { readText } from "../../language/text-reading.js";
import { type Posts, postOfBullet } from "./place.js";

/**
 * The answers with the bullets that have room in a résumé: none that only repeats another of its post, and at most `most` under each post.
 * The first of every answer, in the order of
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
  const saying = byRank.map(({ bullet, question_id }) => ({
    bullet,
    under: postOfBullet(bullet, question_id, posts)?.header.start,
    stems: new Set(readText(bullet.text).stems),
  }));
  const repeats = new Set(
    saying
      .filter(({ under, stems }) => saying.some((other) => other.under === under && saysNoMore(stems, other.stems)))
      .map(({ bullet }) => bullet),
  );
  for (const { bullet, question_id } of byRank) {
    if (repeats.has(bullet)) continue;
    const post = postOfBullet(bullet, question_id, posts);
    if (!post) continue;
    const before = taken.get(post.header.start) ?? 0;
    if (before < most) taken.set(post.header.start, before + 1);
    else without.add(bullet);
  }
  const why = `not in the résumé, where ${most} new ${most === 1 ? "line stands" : "lines stand"} under a post`;
  const isLeft = (one: ExportedAnswer["bullets"][number]) => without.has(one) || repeats.has(one);
  return {
    answers: answers.map((answer) => ({ ...answer, bullets: answer.bullets.filter((one) => !isLeft(one)) })),
    leftOut: [
      ...[...without].map(({ text }) => ({ what: text, why })),
      ...[...repeats].map(({ text }) => ({ what: text, why: "not in the résumé, where another new line says it too" })),
    ],
  };
}

// True if all telling words of a line stand in another that has more of them.
function saysNoMore(line: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return line.size > 0 && line.size < other.size && [...line].every((stem) => other.has(stem));
}
