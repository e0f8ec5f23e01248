import type { ResumeProfile } from "../../domain/resume.js";
import { testedPattern } from "../text/row.js";
import type { SourceText } from "../text/spans.js";
import { isLasting } from "../times/alone.js";
import { type Time, timesOf } from "../times/grammar.js";

/*
 * Times that do not stand at a post itself. Where the line of an employer has the time of all its posts, each begins or ends with its neighbours. A
 * post whose end is left out is current.
 */

type Role = ResumeProfile["roles"][number];

/** "Office Manager (from Jan 2018)": when a post began within the time at its employer. */
const FROM = testedPattern(/(?:from|since|ab|seit|depuis|desde)\s*$/iu, "Office Manager (from ", "Office Manager (");

/** The roles with the times that follow from their group, and from an end that is left out. */
export function withTimesOfOthers(resume: SourceText, roles: readonly Role[]): Role[] {
  const timed = [...roles];
  for (let from = 0; from < roles.length; ) {
    const employer = roles[from]?.employer;
    let to = from + 1;
    while (employer && roles[to]?.employer?.start === employer.start) to += 1;
    const whole = employer ? timeOfLine(resume, resume.toIndex(employer.start)) : null;
    // The line of a single post has its title too.
    if (whole && !whole.line.includes(roles[from]?.title ?? ""))
      timed.splice(from, to - from, ...inGroup(resume, timed.slice(from, to), whole));
    from = to;
  }
  return withOpenEnds(timed);
}

// The lasting time of the line of an employer.
function timeOfLine({ text }: SourceText, at: number): LineWithTime | null {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end < 0 ? undefined : end);
  const time = timesOf(line).find(isLasting);
  return time ? { time, line, end: start + line.length } : null;
}

interface LineWithTime {
  time: Time;
  line: string;
  /** UTF-16 index in the document. */
  end: number;
}

// The newest stands first: a post ends where the one above it begins, the first with the whole time; the last begins with it.
function inGroup(resume: SourceText, roles: Role[], { time, end }: LineWithTime): Role[] {
  const own = roles.map(({ quote }) =>
    ownTime(resume.text.slice(Math.max(end, resume.toIndex(quote.start)), resume.toIndex(quote.end))),
  );
  if (roles.length < 2 && !own[0]) return roles;
  const starts = own.map((one, at) => one?.start ?? (at === roles.length - 1 ? time.start : null));
  return roles.map((role, at) => {
    // What has a time of its own keeps it.
    if (own[at]?.isWhole) return role;
    const next = at === 0 ? { end: time.end, current: time.current } : { end: starts[at - 1] ?? null, current: false };
    return { ...role, start: starts[at] ?? null, ...next };
  });
}

function ownTime(heading: string): { start: Time["start"]; isWhole: boolean } | null {
  const time = timesOf(heading).find(isLasting);
  if (time) return { start: time.start, isWhole: true };
  const begun = timesOf(heading).find(({ from }) => FROM.test(heading.slice(0, from)));
  return begun ? { start: begun.start, isWhole: false } : null;
}

// "2022 –", with nothing behind it, is current.
function withOpenEnds(roles: Role[]): Role[] {
  const isOpen = ({ quote: { text } }: Role) =>
    timesOf(text).some(({ form, to }) => form === "open" && !/[?]/.test(text.slice(to - 1, to + 2)));
  return roles.map((role) =>
    role.start && !role.end && !role.current && isOpen(role) ? { ...role, current: true } : role,
  );
}
