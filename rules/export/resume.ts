import type { ExportedAnswer, ExportedLearning, LeftOut } from "../../domain/export.js";
import { type Post, postsOf, type ResumeProfile } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { nameOfPaper } from "../../language/job.js";
import { languagesIn } from "../../language/names.js";
import { NAMES_REFERENCES, type ResumeLine } from "../../language/resume.js";
import { readText, withoutLeadingI } from "../../language/sentences.js";
import { capitalised } from "../../language/text.js";
import { beginsWithI, DENIES } from "../../language/wording.js";
import { lineIdOf } from "./exported.js";
import { employersOfBullet, listsPost, postOfBullet } from "./place.js";
import { headingOf, type NewSection } from "./section-names.js";

/** A line of the exported résumé; `added` is the id of the question that an added line answers. */
export interface ExportedResumeLine {
  line_id: string;
  kind: ResumeLine["kind"];
  text: string;
  added?: string;
  /** The line that it corrects, according to the candidate. */
  corrects?: string;
  /** In the candidate's own words: the text before; empty for a line that they added. */
  was?: string;
  /** Of a reworded line: its figures that neither the résumé nor an answer has. */
  new_figures?: string[];
  /** Composed for the page, with its claims in the page's entry. */
  composed?: true;
  /** A new line of which nobody has said in which post it was done. */
  place_unknown?: true;
}

const OWN = "own.";
/** The id of a line of the candidate's own résumé. */
export function ownLineId({ start }: Pick<ResumeLine, "start">): string {
  return `${OWN}${start}`;
}

/** Where a line of the candidate's own résumé begins in its text, in code points; null for any other line. */
export function startOfOwnLine(line_id: string): number | null {
  return line_id.startsWith(OWN) ? Number(line_id.slice(OWN.length)) : null;
}

const NEW_SECTION = "section.";
/** True for the heading of new lines that fit none of the candidate's own sections. */
export function isNewSection({ line_id }: Pick<ExportedResumeLine, "line_id">): boolean {
  return line_id.startsWith(NEW_SECTION);
}

/** Kinds that do not belong in a résumé: conditions of the work. */
const NOT_IN_A_RESUME = ["logistics"];

/** The section for a certificate, degree or language, and the name of a new section if the résumé has none. */
const SECTIONS: Record<string, { of: (profile: ResumeProfile) => { start: number; end: number }[]; name: NewSection }> =
  {
    licence: { of: ({ licences, certificates }) => [...licences, ...certificates], name: "Certificates" },
    certificate: { of: ({ licences, certificates }) => [...certificates, ...licences], name: "Certificates" },
    degree: { of: ({ education }) => education, name: "Education" },
    language: { of: ({ languages }) => languages, name: "Languages" },
  };
const ELSEWHERE: NewSection = "Further experience";
/** The section for completed or current training. */
export const TRAINING: NewSection = "Further training";

/** The input for placing new lines: the post that was chosen for each question (null: in none of them), and the passages of the résumé that are similar to its gap. */
export interface Places {
  chosen: ReadonlyMap<string, Post | null>;
  near: ReadonlyMap<string, Span[]>;
}
type Span = Pick<Quote, "start" | "end">;

/**
 * The candidate's own résumé with the exported bullets. A bullet is added to the post that its sources belong to: behind the line that it rests
 * on or that is similar to its gap, else behind the first line, which describes the post. The bullets of the most important gap come first.
 * Certificates and languages are added at the end of their sections. Separate sections at the end have the training and all other bullets, with
 * their employers if there are several. No existing line is changed or removed.
 */
export function resumeWithAnswers(
  lines: ResumeLine[],
  profile: ResumeProfile,
  answers: ExportedAnswer[],
  { chosen, near }: Places,
  learning: ExportedLearning[] = [],
): ExportedResumeLine[] {
  const behind = new Map<number, ExportedResumeLine[]>();
  const atEnd = new Map<NewSection, ExportedResumeLine[]>();
  const add = (at: number | null, section: NewSection, line: ExportedResumeLine) => {
    if (at === null) atEnd.set(section, [...(atEnd.get(section) ?? []), line]);
    else behind.set(at, [...(behind.get(at) ?? []), line]);
  };
  const stands = new Set(lines.map(({ text }) => folded(text)));
  const long = [...stands].filter((one) => one.length > LONG);
  const posts = { chosen, all: postsOf(profile) };
  const saysI = isInFirstPerson(lines);
  for (const { kind, question_id, title, bullets } of answers) {
    if (NOT_IN_A_RESUME.includes(kind)) continue;
    const isThere = (text: string) => {
      const said = folded(text);
      if (stands.has(said) || long.some((one) => said.startsWith(one))) return true;
      // Not repeated: years, which are added up from listed posts, and languages that are already listed.
      if ((kind === "years" && listsPost({ text }, posts)) || (kind === "language" && isListed(text, profile)))
        return true;
      return isPaperThere(kind, text, lines, profile);
    };
    // Work done in a language belongs to its post.
    const sectionOf = (text: string) =>
      kind === "language" && languageFirst(text) === null ? undefined : SECTIONS[kind];
    const fresh = bullets
      .map((bullet) => ({ ...bullet, text: inStyle(bullet.text, saysI) }))
      .filter((bullet) => reasonAgainst({ kind, title }, bullet, saysI) === null)
      .map((bullet) =>
        sectionOf(bullet.text) ? { ...bullet, text: namedIn(bullet.text, title) ?? bullet.text } : bullet,
      )
      .filter(({ text }) => !isThere(text));
    const isUnsaid = !chosen.has(question_id) && posts.all.length > 0;
    for (const bullet of fresh) {
      const section = sectionOf(bullet.text);
      const post = section ? null : postOfBullet(bullet, question_id, posts);
      const at = section
        ? (lineOfSamePaper(lines, papersOf(profile), bullet.text) ?? lastOf(lines, section.of(profile)))
        : post
          ? behindNearItem(lines, post, [...restsOn(bullet), ...(near.get(question_id) ?? [])])
          : null;
      const where = at === null && !section ? employersOfBullet(bullet, question_id, posts) : [];
      const text = where.length > 0 ? `${bullet.text} (${where.join("; ")})` : bullet.text;
      // Among papers without a sign a new one has none.
      const look = section && at !== null && lines[at]?.kind === "text" ? ("text" as const) : ("item" as const);
      add(at, section?.name ?? ELSEWHERE, {
        ...{ line_id: lineIdOf(bullet), kind: look, text, added: question_id },
        ...(at === null && !section && where.length === 0 && isUnsaid && { place_unknown: true }),
      });
    }
  }
  for (const { text, question_id, resource_id } of learning)
    if (!stands.has(folded(text)))
      add(null, TRAINING, { line_id: resource_id, kind: "item", text, added: question_id });
  const own = lines.map(({ kind, text, start }, at): ExportedResumeLine[] => [
    { line_id: ownLineId({ start }), kind, text },
    ...(behind.get(at) ?? []),
  ]);
  const sections = [...atEnd].flatMap(([name, added]): ExportedResumeLine[] => [
    {
      line_id: `${NEW_SECTION}${name.replaceAll(" ", "-")}`,
      kind: "heading",
      text: headingOf(name, profile.language),
    },
    ...added,
  ]);
  const at = beforeTheLast(lines, profile);
  return [...own.slice(0, at).flat(), ...sections, ...own.slice(at).flat()];
}

// Where new sections begin: references stay last, and so do interests and what is left to say.
function beforeTheLast(lines: ResumeLine[], { roles, interests, other, referees }: ResumeProfile): number {
  const isLast = (at: number) => lines[at]?.kind === "heading" || at === lines.length - 1;
  const last = lines.findLastIndex(({ text }, at) => isLast(at) && NAMES_REFERENCES.test(text));
  const end = Math.max(0, ...roles.map(({ quote, lines: done }) => done.at(-1)?.end ?? quote.end));
  const beside = [...interests, ...other, ...referees];
  let before = last < 0 ? lines.length : last;
  for (let at = before - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (!line || line.start < end) break;
    if (line.kind === "heading") before = at;
    else if (!beside.some((one) => overlap(one, line)) && !NAMES_REFERENCES.test(line.text)) break;
  }
  return before;
}

// The words that name a paper: "level", "3", "diploma".
function namesIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !/^(?:19|20)\d{2}$/.test(word)));
}

function papersOf({ licences, certificates, education }: ResumeProfile): { start: number; end: number }[] {
  return [...licences, ...certificates, ...education];
}
/** In words: a paper must share at least this many with the line that names it. */
const LEAST_SHARED = 2;

// The line of the résumé that names the same paper, so that new information about it goes there; null if there is none.
function lineOfSamePaper(
  lines: ResumeLine[],
  spans: { start: number; end: number }[],
  text: string,
  least = LEAST_SHARED,
): number | null {
  const told = namesIn(text);
  const shared = (line: ResumeLine) =>
    spans.some((span) => overlap(span, line)) ? [...namesIn(line.text)].filter((word) => told.has(word)).length : 0;
  const counts = lines.map(shared);
  const most = Math.max(0, ...counts);
  return most >= least ? counts.indexOf(most) : null;
}

// "BEng Civil Engineering, since July 2013" beside "BEng Civil Engineering, 2:1, Westmarch University, 2010 – 2013". Every word must be there, and one
// that is under way or has lapsed there is another thing.
function isPaperThere(kind: string, text: string, lines: ResumeLine[], profile: ResumeProfile): boolean {
  const { times, state } = readText(text);
  if (SECTIONS[kind] === undefined || kind === "language") return false;
  const bare = times.reduce((left, { from, to }) => left.replace(text.slice(from, to), " "), text);
  const line = lines[lineOfSamePaper(lines, papersOf(profile), bare) ?? -1];
  if (!line || readText(line.text).state !== state) return false;
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  const there = new Set(wordsIn(line.text));
  return wordsIn(bare).every((word) => there.has(word)) && years.every((one) => line.text.includes(one));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// The language that a line begins with: "Spanish, fluent". Null for a line about work done in a language.
function languageFirst(text: string): string | null {
  return languagesIn(text.split(/[\s,:(]/)[0] ?? "")[0] ?? null;
}

function isListed(text: string, { languages }: ResumeProfile): boolean {
  const first = languageFirst(text);
  return first !== null && languages.some((one) => languagesIn(one.text).includes(first));
}

/** The bullets that do not fit into a résumé, with the reason; they are exported with the answers. */
export function notInResume(answers: ExportedAnswer[], lines: ResumeLine[], profile: ResumeProfile): LeftOut[] {
  const saysI = isInFirstPerson(lines);
  return answers.flatMap((answer) =>
    answer.bullets.flatMap(({ text, claims }) => {
      const why =
        answer.kind === "language" && isListed(text, profile)
          ? "it lists the language already: change the line there if it says less"
          : isPaperThere(answer.kind, inStyle(text, saysI), lines, profile)
            ? "it has the same already"
            : reasonAgainst(answer, { text: inStyle(text, saysI), claims }, saysI);
      return why === null
        ? []
        : [{ what: text, why: `not in the résumé, since ${why}${stillListed(answer, text, lines, profile)}` }];
    }),
  );
}

// A lapsed paper that the résumé lists as held.
function stillListed({ kind }: ExportedAnswer, text: string, lines: ResumeLine[], profile: ResumeProfile): string {
  if (!SECTIONS[kind] || readText(text).state !== "lapsed") return "";
  const at = lineOfSamePaper(lines, papersOf(profile), text, 1);
  const line = at === null ? undefined : lines[at];
  return line === undefined
    ? ""
    : `. Your résumé still lists "${line.text}": say there that it has lapsed, or take it out`;
}

function reasonAgainst(
  { kind, title }: Pick<ExportedAnswer, "kind" | "title">,
  { text, claims }: Pick<ExportedAnswer["bullets"][number], "text" | "claims">,
  saysI: boolean,
): string | null {
  if (NOT_IN_A_RESUME.includes(kind)) return "it is a condition of the work: say it in the interview or the letter";
  if (kind === "years" && saysHowLong({ text, claims })) return "its posts say how long already";
  if (SECTIONS[kind]) {
    if (namedIn(text, title) === null) return "only the job's sentence names it: say which one it is exactly";
    return readText(text).state === "lapsed" ? "it is not valid now" : null;
  }
  if (DENIES.test(text)) return "it begins with what you have not done: change its words to have it there";
  return !saysI && beginsWithI(text) ? 'it begins with "I": change its words to have it there' : null;
}

/** The end of a reference to the text about the chosen posts, in the form of years. */
const OF_THE_POSTS = ".practice";

// "Sold film since March 2019": an act alone, without its time, is a line of its own.
function saysHowLong({ text, claims }: Pick<ExportedAnswer["bullets"][number], "text" | "claims">): boolean {
  const replies = claims.flatMap(({ sources }) => sources.filter(({ kind }) => kind === "reply"));
  const isOfPosts = replies.length > 0 && replies.every(({ ref }) => ref.endsWith(OF_THE_POSTS));
  return isOfPosts && readText(text).times.some(({ current, end }) => current || end !== null);
}

// "I rang the vet" in a résumé without "I": "Rang the vet".
function inStyle(text: string, saysI: boolean): string {
  const bare = withoutLeadingI(text);
  return saysI || bare === text ? text : capitalised(bare);
}

function isInFirstPerson(lines: ResumeLine[]): boolean {
  return lines.some(({ text }) => beginsWithI(text));
}

/** A word that a form adds to the name of a held paper. In a résumé, the section's heading makes it unnecessary. */
const HELD = " (held)";

// "A full licence, and a car insured for business use (held)" has the job's sentence instead of a name: "A full licence".
function namedIn(text: string, title: string): string | null {
  if (!text.startsWith(title)) return text;
  const name = nameOfPaper(title);
  const rest = text.slice(title.length);
  return name === null ? null : name + (rest.startsWith(HELD) ? rest.slice(HELD.length) : rest);
}

/** In characters; a shorter line may be the beginning of another by chance. */
const LONG = 25;

function folded(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "")
    .toLowerCase();
}

function restsOn({ claims }: ExportedAnswer["bullets"][number]): Span[] {
  return claims.flatMap(({ sources }) => sources.filter(({ kind }) => kind === "resume"));
}

// The index of the item of a post that contains one of these passages; else of its first item, which describes the post; for a post without
// items, of its last line.
function behindNearItem(lines: ResumeLine[], { header, end }: Post, passages: Span[]): number | null {
  const isItem = (line: ResumeLine) => line.kind === "item" && line.start >= header.end && line.start < end;
  const behind = passages.map((one) => lines.findIndex((line) => isItem(line) && overlap(line, one)));
  const at = behind.find((found) => found >= 0) ?? lines.findIndex(isItem);
  return at >= 0 ? at : lastOf(lines, [{ start: header.start, end }]);
}

// The index of the last line that overlaps one of the spans; null if none does.
function lastOf(lines: ResumeLine[], spans: Span[]): number | null {
  const at = lines.findLastIndex((line) => spans.some((span) => overlap(line, span)));
  return at < 0 ? null : at;
}
