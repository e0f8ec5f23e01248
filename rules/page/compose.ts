import type { ExportedAnswer } from "../../domain/export.js";
import type { ResumeProfile } from "../../domain/resume.js";
import type { SessionResource } from "../../domain/session.js";
import type { ResumeLine } from "../../language/resume.js";
import { monthOf } from "../../language/times.js";
import { type ExportedResumeLine, withCorrections } from "../export.js";
import { beyondTheLength } from "./length.js";
import { gapsShownBy, type ShownByLines, shownByLines, worthOf } from "./shown.js";
import { provedSkills, withProvedSkills } from "./skills.js";

/** What a page is composed of. */
export interface PageMaterial {
  session: SessionResource;
  profile: ResumeProfile;
  /** The lines of the candidate's own résumé. */
  own: ResumeLine[];
  /** The answers whose lines fit into a résumé, as the candidate has chosen and worded these. */
  answers: ExportedAnswer[];
  /** The résumé with all of these lines in it. */
  answered: ExportedResumeLine[];
  /** The ids of new lines for which there is no room under their post. */
  noRoom: ReadonlySet<string>;
  /** The ids of lines that the candidate leaves out, and of those that they worded, moved or want in any case. */
  without: ReadonlySet<string>;
  decided: ReadonlySet<string>;
}

/** A résumé as rules propose it for a job. */
export interface ComposedPage {
  /** All lines. The candidate's own are in their order: a recruiter preferred it to an order by what rules know of the job. */
  lines: ExportedResumeLine[];
  /** The ids of new lines for which there is no room under their post, and of those that correct a line, about which the candidate decides. */
  notProposed: ReadonlySet<string>;
  /** Further lines that are not proposed, since the page has no room for them. */
  noRoomOnPage: ExportedResumeLine[];
  /** What each line shows of the job. */
  shows: ShownByLines;
}

/** Composes the page by rules: no line is worded anew or moved, and each that is left out can be put back. */
export function composePage(material: PageMaterial): ComposedPage {
  const { session, profile, own, answers, answered, noRoom, without, decided } = material;
  const skills = provedSkills(answers, own, (id) =>
    session.questions
      .filter(({ question_id }) => question_id === id)
      .flatMap((question) => gapsShownBy(session, question))
      .flatMap(({ gap, isWhole }) => (isWhole ? [gap] : [])),
  );
  const lines = withCorrections(withProvedSkills(answered, own, profile, skills), own, session);
  const provedGaps = skills.map(({ gap }) => gap);
  const shows = shownByLines(lines, own, session, provedGaps);
  const corrections = lines.flatMap(({ corrects, line_id }) => (corrects === undefined ? [] : [line_id]));
  const notProposed = new Set([...noRoom, ...corrections]);
  const proposed = lines.filter(({ line_id }) => !notProposed.has(line_id) && !without.has(line_id));
  const worths = worthOf(shows, proposed);
  const worth = ({ line_id }: ExportedResumeLine) => worths.get(line_id) ?? 0;
  const beyond = beyondTheLength(proposed, own, profile, monthOf(session.updated_at), worth);
  const noRoomOnPage = beyond.filter(({ line_id }) => !decided.has(line_id));
  return { lines, notProposed, noRoomOnPage, shows };
}
