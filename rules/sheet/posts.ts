import type { SheetMatter } from "../../domain/interview-sheet.js";
import type { PartialDate, Role } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { isSameEmployer } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import type { Says } from "../says.js";

/** In months: a shorter time between two posts, or a longer one in a post, is not asked about. */
const LONG_BREAK = 4;
const SHORT_POST = 12;

/** In months since the year 0; `until` is the one after its last. */
interface Time {
  from: number;
  until: number;
}

interface Dated extends Time {
  role: Role;
}

/**
 * Questions about times between posts and posts that were short, the latest first; without any, about the last change. A time in which the candidate
 * learnt or worked without pay, by the passages `beside`, is none between posts.
 */
export function aboutPosts(
  roles: Role[],
  asOf: PartialDate,
  says: Says["sheet"],
  beside: Pick<Quote, "text">[] = [],
): SheetMatter[] {
  const others = beside.flatMap(({ text }) => readText(text).times).flatMap(({ start, end }) => spanOf(start, end));
  const dated = roles
    .flatMap((role): Dated[] => {
      const until = role.current ? months(asOf) : role.end === null ? null : months(role.end, 12) + 1;
      return role.start === null || until === null ? [] : [{ role, from: months(role.start), until }];
    })
    .sort((a, b) => b.from - a.from);
  const isTraining = (one: Dated) => others.some(({ from, until }) => from <= one.from && one.until <= until);
  // What a post without dates filled is not known.
  const areAllDated = dated.length === roles.length;
  const goesOn = ({ role, from }: Dated) =>
    dated.some((later) => later.from > from && isSameEmployer(nameOf(later.role), nameOf(role)));
  const asked = dated.flatMap((one) => [
    ...(areAllDated ? breakBefore(one, dated, others, says) : []),
    ...(isTraining(one) || goesOn(one) ? [] : shortPost(one, says)),
  ]);
  if (asked.length > 0) return [...new Map(asked.map((one) => [one.question, one])).values()];
  const main = [...dated].sort((a, b) => rankOf(b.role) - rankOf(a.role))[0];
  return main ? [whyChange(main, says)] : [];
}

// Only if no other post goes on in the meantime, and months are known: two years alone say nothing of the months between.
function breakBefore({ role, from }: Dated, all: Dated[], others: Time[], says: Says["sheet"]): SheetMatter[] {
  const earlier = all.filter((other) => other.from < from);
  const last = earlier.reduce<Dated | null>(
    (most, one) => (most === null || one.until > most.until ? one : most),
    null,
  );
  if (!last || last.role.current || !hasMonth(role.start) || !hasMonth(last.role.end)) return [];
  const isUsed = others.some((other) => other.from < from && other.until > last.until);
  if (isUsed || from - last.until < LONG_BREAK) return [];
  const monthName = (month: number) => says.month((month % 12) + 1, Math.floor(month / 12));
  const question = says.between(monthName(last.until), monthName(from - 1));
  return [matter(question, says.betweenWhy(nameOf(last.role), nameOf(role)), says)];
}

function shortPost({ role, from, until }: Dated, says: Says["sheet"]): SheetMatter[] {
  const length = until - from;
  if (role.current || length >= SHORT_POST || !hasMonth(role.start) || !hasMonth(role.end)) return [];
  return [matter(says.shortPost(nameOf(role), length), says.shortPostWhy, says)];
}

// The current post with most lines is the one that would be left.
function rankOf({ current, lines }: Role): number {
  return (current ? 1_000 : 0) + lines.length;
}

function whyChange({ role }: Dated, says: Says["sheet"]): SheetMatter {
  return matter((role.current ? says.whyLeave : says.whyLeft)(nameOf(role)), says.lastChange, says);
}

function matter(question: string, why: string, says: Says["sheet"]): SheetMatter {
  return { question, why, told: [], advice: says.howItWas, question_ids: [] };
}

function nameOf({ employer, title }: Role): string {
  return employer?.text.trim() ?? title;
}

function spanOf(start: PartialDate | null, end: PartialDate | null): Time[] {
  return start && end ? [{ from: months(start), until: months(end, 12) + 1 }] : [];
}

function hasMonth(date: PartialDate | null): boolean {
  return date?.month != null;
}

function months({ year, month }: PartialDate, otherwise = 1): number {
  return year * 12 + (month ?? otherwise) - 1;
}
