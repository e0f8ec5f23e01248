import type { LearnedModel } from "../weights.js";
import { fieldScores } from "./fields.js";
import type { ReadPost } from "./posts.js";

/** A name, and the last one or two parts of it, which may be a town: "Harbour Hotel, York". */
const NAME_AND_TOWN = /^(.+?),\s+([^,]+(?:,[^,]+)?)$/u;

/**
 * The posts of a form with employers divided into name and place, if that is likelier of all of them together: in one form all are written alike.
 */
export function withPlaces(posts: readonly ReadPost[], fields: LearnedModel): ReadPost[] {
  const cuts = posts.map(({ employer, place }) => (place ? null : NAME_AND_TOWN.exec(employer?.text ?? "")));
  const gain = cuts.reduce((sum, cut) => {
    const [whole = "", name = "", town = ""] = cut ?? [];
    if (whole === "") return sum;
    return sum + fieldScores(name, fields).E + fieldScores(town, fields).P - fieldScores(whole, fields).E;
  }, 0);
  if (gain <= 0) return [...posts];
  return posts.map((post, at) => {
    const [, name = "", town = ""] = cuts[at] ?? [];
    if (!post.employer || name === "") return post;
    const { start, end } = post.employer;
    return {
      ...post,
      employer: { text: name, start, end: start + name.length },
      place: { text: town, start: end - town.length, end },
    };
  });
}
