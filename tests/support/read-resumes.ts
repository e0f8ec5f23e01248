/** A résumé with two posts, a list of skills, and a line that belongs to neither. */
export const TWO_POSTS = `Ann Field

Experience

Cook, Mill Street Kitchen, 2019 - 2021
- Cooked for 80 covers a night
- Cleaned the line every evening
Sous chef, Harbour Hotel, 03/2021 to today
- Led a team of five cooks
- Wrote the rota for the kitchen

Skills
Menu planning, Stock control
`;

/** The id of the line with these words. */
export function lineIn(text: string, words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no line ${words}`);
  return `l${start}-${start + words.length}`;
}
