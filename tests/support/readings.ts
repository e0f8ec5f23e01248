import type { ReadingResource, ReadPost } from "../../domain/reading.js";
import { quote } from "./resources.js";

/* What was read, as the server sends it to the page. */

export const lineWith = (line_id: string, text: string, shows: string[] = []) => ({ line_id, ...quote(text), shows });

export function postWith(over: Partial<ReadPost> = {}): ReadPost {
  return {
    ...{
      post_id: "p46",
      title: "Cook",
      employer: "Mill Street",
      place: null,
      start: "2019",
      end: "2021",
      current: false,
    },
    ...{ heading: quote("Cook, Mill Street, 2019 - 2021"), words: { title: null, employer: null, place: null } },
    ...{ shows: [], lines: [], ...over },
  };
}

/** A résumé with these posts against a job that asks for one thing. */
export function readingWith(
  posts: ReadPost[],
  over: {
    resume?: Partial<ReadingResource["resume"]>;
    job?: Partial<ReadingResource["job"]>;
    corrections?: ReadingResource["corrections"];
  } = {},
): ReadingResource {
  const person = { name: quote("Ann Field"), headline: null, emails: [], phones: [], links: [], place: null };
  const section = { section_id: "s1-work", kind: "work" as const, heading: quote("Experience"), posts, items: [] };
  return {
    session_id: "s",
    version: 3,
    resume: { person, sections: posts.length > 0 ? [section] : [], apart: [], warnings: [], ...over.resume },
    job: { sentences: [], requirements: [], not_asked: [], warnings: [], ...over.job },
    corrections: over.corrections ?? [],
  };
}
