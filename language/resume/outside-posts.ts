import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { namesALastingTime } from "../times/alone.js";
import { breakIn } from "./breaks.js";

/**
 * The passages that name a period and are in no post, for one of them may be a post whose form is unknown. Beside posts, projects and interests
 * have periods of their own.
 */
export function outsidePosts({ roles, skills, projects, other, referees, interests }: ResumeProfile): Quote[] {
  const likely = [...other, ...skills, ...referees].filter(({ text }) => breakIn(text) === null);
  const passages = roles.length > 0 ? likely : [...likely, ...projects, ...interests];
  return passages.filter(({ text }) => namesALastingTime(text));
}
