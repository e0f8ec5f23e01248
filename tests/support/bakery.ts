/* The résumé and the story of a baker, as sources of an answer. */

import { checked, sourcesOf } from "./claims.js";

export const RESUME = `Sam Field

EXPERIENCE

Shift Lead, Halden Bakery, March 2019 - June 2023
- Trained 3 apprentices
- Cut waste from 12 % to 7 %

Baker, Corner Bread Ltd, 2016 - 2018
- Baked bread for 40 customers a day
`;
export const STORY =
  "I fed the starter each morning and shaped 30 loaves by hand. My colleague Ana ran the till. I never did the budget. I am going to sit the level 3 test in May.";
export const sources = sourcesOf({ resume: RESUME, replies: [STORY] });
export const citing = (part: string) => (text: string) => text.includes(part);
/** What is known of the claims of a bullet that cites the statements with this part. */
export const known = (bullet: string, part: string) =>
  checked(bullet, sources, citing(part)).map((claim) => claim.known);
/** The reasons why a bullet that cites the matching statements is refuted. */
export const missingWith = (told: ReturnType<typeof sourcesOf>, cited: RegExp) => (bullet: string) =>
  checked(bullet, told, (text) => cited.test(text)).flatMap(({ missing }) => missing);
