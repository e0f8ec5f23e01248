import { figures } from "../text/numbers.js";
import type { Found, Sentence, Statements } from "./find.js";
import { namedPosts, namesIn } from "./posts.js";

/** Words that raise a title. */
const RANKS =
  /\b(?:head|regional|national|global|area|group|chief|director|manager|supervisor|lead|leader|senior|principal|executive|coordinator|foreman|chargehand|matron|sister|partner|officer in charge)\b/giu;
/** How somebody says what they are or were. */
const I_AM =
  /(?:\bI(?:['’]m|['’]ve been| am| was| have been| worked| work)\s+(?:(?:the|an?|as|now|already)\s+)*|\b(?:employed|hired|taken on|took me on|engaged|contracted)(?: there| here)? as (?:(?:the|an?|their)\s+)?|\bas (?:the|an?|their|its|his|her)\s+|^as\s+|\bmy (?:post|position|role|title|job)\b.{0,40}?\b(?:is|was)\s+(?:(?:the|an?)\s+)?)/giu;
const ROSE =
  /\b(?:promoted|became|made me|first(?! (?:day|week|month|term|shift|morning)\b)|then|later|stand(?:s|ing)? in|acting|interim|temporar\w+|caretaker|deputi[sz]\w+|deputy to|assistant to|cover\w*|when .{1,30} (?:is|was) (?:off|away))\b/iu;
/** A title is over where its place, its time or the next clause begins. */
const TITLE =
  /^(?:\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)?['’]s\s+)?((?:[\p{L}\d][\p{L}\d'’-]*\s?){1,7}?)(?=\s*(?:\b(?:at|for|with|in|on|of|since|until|till|from|to|by|so|and|but|who|which|where|when|while|then|there|here|responsible|the|all|during|between|before|after|doing|running)\b|[,.;:(]|$))/u;

/** What was asked asks for a title. */
const ASKS_TITLE = /\b(?:role|position|post|title|capacity|what were you|job there)\b/iu;
/** "Deputy Manager, and not just at the end", "Area Manager is what it said on my contract". */
const TITLE_FIRST =
  /^(?:\W*(?:yes|no|well|honestly)\W+)?((?:\p{Lu}[\p{L}'’-]*\s?(?:(?:of|and|for)\s)?){1,7}?)(?=\s*(?:[,.;]|\b(?:is|was|from|throughout|the whole)\b|$))/u;

/** A title told higher than the résumé has it for the same post. */
export function driftedTitles({ posts, said }: Statements): Found[] {
  return said.flatMap((sentence): Found[] => {
    const { quote, before, asked } = sentence;
    if (ROSE.test(quote)) return [];
    for (const title of titlesTold(sentence)) {
      const ranks = title.match(RANKS)?.map((rank) => rank.toLowerCase()) ?? [];
      if (ranks.length === 0) continue;
      const names = [quote, before, asked].map(namesIn).find((some) => namedPosts(posts, some).length > 0) ?? new Set();
      const named = namedPosts(posts, names);
      const years = figures(quote).map(({ value }) => value);
      const [post] = named
        .filter(({ from, to }) => years.some((year) => year * 12 + 11 >= from && year * 12 < to))
        .concat(named);
      if (!post) continue;
      // A rank that any post there has, or a title that its lines tell of, was held.
      const held = named.map((one) => one.text.toLowerCase()).join("\n");
      if (ranks.every((rank) => held.includes(rank))) continue;
      if (named.some(({ lines }) => lines.toLowerCase().includes(title.toLowerCase()))) continue;
      return [{ kind: "title", what: `The résumé has another title than "${title}"`, quotes: [sentence, post.header] }];
    }
    return [];
  });
}

function titlesTold({ quote, asked }: Sentence): string[] {
  const told = [...quote.matchAll(I_AM)].map((match) => TITLE.exec(quote.slice(match.index + match[0].length))?.[1]);
  const first = ASKS_TITLE.test(asked) ? TITLE_FIRST.exec(quote)?.[1] : undefined;
  return [...told, first].flatMap((title) => title?.trim() ?? []);
}
