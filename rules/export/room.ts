import type { ExportedAnswer, LeftOut } from "../../domain/export.js";
import { PRIORITIES, type Priority } from "../../domain/gap.js";
import type { SessionResource } from "../../domain/session.js";
import { readText } from "../../language/sentences.js";
import { type Posts, postOfBullet } from "./place.js";

/** For each step of lower priority, an answer's bullets rank this many bullets lower. */
const STEP = 0.5;
/** A bullet with a figure ranks this many bullets higher than one without. */
const FIGURE = 1;

/**
 * The answers with the bullets that fit into a résumé: none that only repeats another bullet of its post, and at most `most` under each post.
 * They are chosen by rank: the position in the answer, plus STEP for each lower priority, minus FIGURE for a figure; ties keep the order of the
 * answers. The other bullets are returned with the reason; they are exported with the answers.
 */
export function withRoomFor(
  most: number,
  answers: ExportedAnswer[],
  posts: Posts,
  priorities: ReadonlyMap<string, Priority>,
): { answers: ExportedAnswer[]; leftOut: LeftOut[] } {
  const byRank = answers
    .flatMap(({ question_id, bullets }) => {
      const priority = priorities.get(question_id);
      const behind = priority === undefined ? 0 : PRIORITIES.indexOf(priority) * STEP;
      const before = (text: string) => (readText(text).figures.length > 0 ? FIGURE : 0);
      return bullets.map((bullet, at) => ({ bullet, rank: at + behind - before(bullet.text), question_id }));
    })
    .sort((a, b) => a.rank - b.rank);
  const taken = new Map<number, number>();
  const noRoom = new Set<ExportedAnswer["bullets"][number]>();
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
    else noRoom.add(bullet);
  }
  const why = `not in the résumé, where ${most} new ${most === 1 ? "line has" : "lines have"} room under a post`;
  const isLeft = (one: ExportedAnswer["bullets"][number]) => noRoom.has(one) || repeats.has(one);
  return {
    answers: answers.map((answer) => ({ ...answer, bullets: answer.bullets.filter((one) => !isLeft(one)) })),
    leftOut: [
      ...[...noRoom].map(({ text }) => ({ what: text, why })),
      ...[...repeats].map(({ text }) => ({ what: text, why: "not in the résumé, where another new line says it too" })),
    ],
  };
}

/** The priority of each question. */
export function prioritiesOf({ questions }: Pick<SessionResource, "questions">): Map<string, Priority> {
  return new Map(questions.map(({ question_id, priority }) => [question_id, priority]));
}

// True if all content words of a line are in another line that has more.
function saysNoMore(line: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return line.size > 0 && line.size < other.size && [...line].every((stem) => other.has(stem));
}
