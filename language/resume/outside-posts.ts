import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { namesALastingTime } from "../times/alone.js";

/** The passages that name a period although no post was read: those of a post whose form is unknown. Empty if there are posts. */
export function outsidePosts({ roles, skills, projects, other, referees, interests }: ResumeProfile): Quote[] {
  if (roles.length > 0) return [];
  return [...other, ...skills, ...projects, ...referees, ...interests].filter(({ text }) => namesALastingTime(text));
}
