import { doerOf } from "../claims/doers.js";
import { figures } from "../text/numbers.js";
import type { Found, Statements } from "./find.js";
import { namesIn } from "./posts.js";

/** Work for an employer told of a year before it began or after it ended. */
export function wrongDates({ posts, said }: Statements): Found[] {
  return said.flatMap((sentence): Found[] => {
    const { quote } = sentence;
    if (
      !/\b(?:I|we|my)\b/u.test(quote) ||
      doerOf(quote) !== null ||
      /\b(?:applied|interview\w*|offered|visited)\b/iu.test(quote)
    )
      return [];
    const years = figures(quote)
      .map(({ value }) => value)
      .filter((value) => value >= 1950 && value <= 2100);
    const names = namesIn(quote);
    // A sentence that names two employers tells of the step from one to the other.
    const named = posts.filter((post) => [...names].some((name) => post.names.has(name) && !isShared(name, posts)));
    const [post] = named;
    if (!post || years.length !== 1 || named.length > 1 || !/\b(?:with|at|for|joined|started|left)\b/iu.test(quote))
      return [];
    const [year = 0] = years;
    if (year * 12 + 11 >= post.from && year * 12 <= post.to) return [];
    return [{ kind: "date", what: `${year} is outside the dates of that post`, quotes: [sentence, post.header] }];
  });
}

function isShared(name: string, posts: Statements["posts"]): boolean {
  return posts.filter((post) => post.names.has(name)).length > 1;
}
