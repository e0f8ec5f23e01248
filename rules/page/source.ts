import type { PageLine, PageSource } from "../../domain/document.js";
import type { EntryClaim } from "../../domain/document-ask.js";
import type { ExportedAnswer, ResumeLines } from "../../domain/export.js";
import type { ResumeProfile } from "../../domain/resume.js";
import type { SessionResource } from "../../domain/session.js";
import { overlap, type Span } from "../../domain/text.js";
import { paperFor } from "../../language/names.js";
import { resumeLines } from "../../language/resume.js";
import { codePointLength } from "../../language/text.js";
import { monthOf } from "../../language/times.js";
import { claimIdOf } from "../claims.js";
import { doubledIn, lineIdOf, ownLineId, startOfOwnLine } from "../export.js";
import { sentencesOf } from "../sources.js";
import { pagesFor } from "./length.js";

/** What the source of a page is made of. */
export interface PageSourceMaterial {
  session: Pick<SessionResource, "match" | "updated_at">;
  profile: ResumeProfile;
  /** The résumé as it was given. */
  text: string;
  /** The résumé as rules propose it, with what the candidate has chosen. */
  resume: ResumeLines;
  answers: ExportedAnswer[];
}

type Line = ResumeLines["lines"][number];

/** In words: shorter text above the first heading, such as a headline or a nationality, is no profile. */
const LEAST_OF_A_PROFILE = 10;

/** What a page is composed of: each line with its place, with what its writer may do with it, and with what it shows of the job. */
export function pageSource({ session, profile, text, resume, answers }: PageSourceMaterial): PageSource {
  const claims = new Map(answers.flatMap(({ bullets }) => bullets.map((one) => [lineIdOf(one), one.claims] as const)));
  const spans = new Map(resumeLines(text, profile).map((line) => [ownLineId(line), line]));
  const fixed = listedIn(profile);
  const done = profile.roles.flatMap(({ lines }) => lines);
  const firstPost = resume.lines.findIndex(({ kind }) => kind === "post");
  const doubled = new Map(doubledIn(resume.lines).map(({ line_id, why }) => [line_id, why]));
  const whyOut = new Map(resume.left_out.map(({ what, why }) => [what, why]));
  const places = placesOf(resume.lines);
  const lines = resume.lines.map((line, at): PageLine => {
    const place = places[at] ?? { section: "", post_id: null, isAtTop: true, isNew: false };
    const { line_id, kind, text: said, shows, left_out } = line;
    const span = spans.get(line_id);
    const isDone = line.added !== undefined || isOn(done, span);
    const isBeforePosts = firstPost < 0 || at < firstPost;
    const may = isOn(fixed, span) ? "nothing" : mayOf(line, { ...place, isDone, isBeforePosts });
    const why = doubled.get(line_id);
    return {
      ...{ line_id, kind, text: said, section: place.section, post_id: place.post_id, may },
      claims: claimsOf(line, claims.get(line_id)),
      shows: shows.map(({ title }) => title),
      is_skills: isOn(profile.skills, span),
      gap_ids: shows.flatMap(({ gap_id }) => gap_id ?? []),
      ...(left_out && { left_out: whyOut.get(said) ?? line.doubt ?? "" }),
      ...(why !== undefined && { doubled: why }),
    };
  });
  const shown = new Set(lines.flatMap(({ shows, left_out }) => (left_out === undefined ? shows : [])));
  const requirements = [...session.match.parts]
    .sort((a, b) => b.weight - a.weight)
    .map(({ requirement }) => ({ title: requirement, is_shown: shown.has(requirement) }));
  const most_pages = pagesFor(profile, monthOf(session.updated_at));
  return { lines, requirements, most_pages, paper: paperFor(profile.contact), choice: resume.choice };
}

interface Place {
  section: string;
  post_id: string | null;
  /** Above the first heading and the first post: the name, and how to reach the candidate. */
  isAtTop: boolean;
  /** The section is of new lines alone, which fit none of the candidate's own. */
  isNew: boolean;
}

function placesOf(lines: Line[]): Place[] {
  let place: Place = { section: "", post_id: null, isAtTop: true, isNew: false };
  return lines.map(({ kind, text, line_id }) => {
    if (kind === "heading")
      place = { section: text, post_id: null, isAtTop: false, isNew: startOfOwnLine(line_id) === null };
    if (kind === "post") place = { ...place, post_id: line_id, isAtTop: false };
    return kind === "heading" || kind === "post" ? { ...place, post_id: null } : place;
  });
}

// The header of a post, a line of dates, and whatever is in a section of its own stay as they are.
function mayOf(
  { kind, was, text, added, corrects }: Line,
  { post_id, isAtTop, isNew, isDone, isBeforePosts }: Place & { isDone: boolean; isBeforePosts: boolean },
): PageLine["may"] {
  if (kind === "name" || kind === "heading" || kind === "post" || corrects !== undefined) return "nothing";
  if (was !== undefined) return "own_words";
  if (post_id !== null) return isDone ? "all" : "nothing";
  if (added !== undefined) return isNew ? "all" : "own_words";
  const isLong = text.split(/\s+/).length >= LEAST_OF_A_PROFILE;
  return isBeforePosts && (isLong || !isAtTop) ? "profile" : "nothing";
}

function isOn(passages: Span[], span: Span | undefined): boolean {
  return span !== undefined && passages.some((one) => overlap(one, span));
}

// The passages that stay in their sections as they are: papers, languages, references. Skills are added to, never changed.
function listedIn(profile: ResumeProfile): Span[] {
  const { roles, education, certificates, licences, languages, skills, publications, awards, interests, referees } =
    profile;
  const { volunteering, projects, contact } = profile;
  const lists = [education, certificates, licences, languages, skills, publications, awards, interests, referees];
  const { name, place, emails = [], phones = [], links = [] } = contact ?? {};
  const reached = [name, place, ...emails, ...phones, ...links].flatMap((one) => one ?? []);
  return [...lists.flat(), ...roles.map(({ quote }) => quote), ...volunteering, ...projects, ...reached];
}

// A line of an answer has the claims of that answer. In the candidate's own words a line is stated; the résumé's own needs none.
function claimsOf(
  { was, text, line_id }: Line,
  ofAnswer: ExportedAnswer["bullets"][number]["claims"] = [],
): EntryClaim[] {
  if (was === undefined)
    return ofAnswer.map(({ claim_id, text: said, known, missing, sources }) => ({
      ...{ claim_id, text: said, known: known ?? "proved", missing },
      rests_on: sources,
    }));
  const source = { kind: "edit", ref: line_id, quote: text, start: 0, end: codePointLength(text) };
  return sentencesOf(text).map((sentence) => ({
    ...{ claim_id: claimIdOf(sentence.text), text: sentence.text, known: "stated" as const, missing: [] },
    rests_on: [source],
  }));
}
