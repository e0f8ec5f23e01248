import type { PostHeading } from "./post-heading.js";

/** How the headings of posts are made in one document: how often their parts have each relation and each separator. */
export class HeadingHabits {
  readonly #counts = new Map<string, number>();
  readonly #totals = new Map<string, number>();
  /** The scores of headings, by how they are made. */
  readonly #scores = new Map<string, number>();

  add({ relations, separators, rows, isGroup, isApart }: PostHeading): void {
    this.#count("apart", `${isApart}`);
    this.#count(`rows ${isGroup}`, `${rows}`);
    for (const [pair, relation] of relations) this.#count(`relation ${pair}`, relation);
    for (const [pair, sign] of separators) this.#count(`separator ${pair}`, sign);
  }

  /** As if employer and title had stood so in that many headings. */
  prefer(relation: PostHeading["relations"][number][1], count: number): void {
    this.#count("relation ET", relation, count);
  }

  /** The logarithm of how much more often than by chance the headings of this document are made as this one. */
  score(heading: PostHeading): number {
    const known = this.#scores.get(heading.made);
    if (known !== undefined) return known;
    const score = this.#scoreOf(heading);
    this.#scores.set(heading.made, score);
    return score;
  }

  #scoreOf({ relations, separators, rows, isGroup, isApart }: PostHeading): number {
    let sum = this.#gain(`rows ${isGroup}`, `${rows}`, ROWS) + this.#gain("apart", `${isApart}`, 2);
    for (const [pair, relation] of relations) sum += this.#gain(`relation ${pair}`, relation, RELATIONS);
    for (const [pair, sign] of separators) sum += this.#gain(`separator ${pair}`, sign, SEPARATORS) / 2;
    return sum;
  }

  #count(what: string, how: string, count = 1): void {
    this.#scores.clear();
    this.#counts.set(`${what} ${how}`, (this.#counts.get(`${what} ${how}`) ?? 0) + count);
    this.#totals.set(what, (this.#totals.get(what) ?? 0) + count);
  }

  #gain(what: string, how: string, ways: number): number {
    const [count, total] = [this.#counts.get(`${what} ${how}`) ?? 0, this.#totals.get(what) ?? 0];
    return Math.log(((count + SMOOTH) / (total + SMOOTH * ways)) * ways);
  }
}

/** What is added to each count, so that what was not seen stays possible. */
const SMOOTH = 0.8;
/* In how many ways each may be: rows of a heading, relations of two parts, separators between them. */
const [ROWS, RELATIONS, SEPARATORS] = [4, 4, 5];
