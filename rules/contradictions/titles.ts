import { namesEmployer, ranksHeld, ranksIn } from "../../language/names.js";
import { headerOf } from "./dates.js";
import { type FoundContradiction, quoteOf, type RuleInput } from "./found.js";

/** Finds a title with a rank that no post at the same employer has in the résumé: "I was the manager at Mill Street", where it has an assistant. */
export function otherTitles({ posts, resume, said }: RuleInput): FoundContradiction[] {
  return said.flatMap((sentence): FoundContradiction[] => {
    if (sentence.whose === "other" || sentence.state !== "done") return [];
    const ranks = ranksHeld(sentence.text);
    const there = posts.filter(({ employer }) => employer !== null && namesEmployer(sentence.text, employer));
    const [post] = there;
    const has = there.flatMap(({ title, header }) => ranksIn(`${title} ${header.text}`));
    const [other] = ranks.filter((rank) => !has.includes(rank));
    if (!post || other === undefined || ranks.some((rank) => has.includes(rank))) return [];
    const what = `The résumé has no "${other}" there`;
    return [{ kind: "title", what, quotes: [quoteOf(sentence), headerOf(post, resume)] }];
  });
}
