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
  const saying = byRank.map(({ bullet, question_id }) => {
    const { stems, figures } = readText(bullet.text);
    return {
      bullet,
      under: postOfBullet(bullet, question_id, posts)?.header.start,
      stems: new Set(stems),
      figures: new Set(figures.map(({ value }) => value)),
    };
  });
  const repeats = new Set(
    saying
      .filter((one) => saying.some((other) => other.under === one.under && saysNoMore(one, other)))
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

interface Said {
  stems: ReadonlySet<string>;
  figures: ReadonlySet<unknown>;
}

// True if all content words and figures of a line are in another line that has more words. A single digit is a figure and no word.
function saysNoMore(line: Said, other: Said): boolean {
  const isLess = line.stems.size > 0 && line.stems.size < other.stems.size;
  return isLess && isWithin(line.stems, other.stems) && isWithin(line.figures, other.figures);
}

function isWithin(some: ReadonlySet<unknown>, all: ReadonlySet<unknown>): boolean {
  return [...some].every((one) => all.has(one));
}
