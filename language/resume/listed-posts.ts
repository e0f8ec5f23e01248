import type { ReadResumeOutput } from "../../domain/outputs.js";
import { timesOf } from "../times/grammar.js";

type Role = ReadResumeOutput["roles"][number];

/**
 * The posts without those that are only listed, in a summary above or below the posts themselves: the same title, employer and year, without a
 * line. What is listed only there stays.
 */
export function withoutListed(roles: readonly Role[]): Role[] {
  return roles.filter(
    (role, at) => role.lines.length > 0 || !roles.some((other, index) => index !== at && isDetailOf(other, role)),
  );
}

// "Team Secretary (Real Estate) | Maddox Verity LLP, Holborn" with lines says more of "Team Secretary | Maddox Verity LLP".
function isDetailOf(detail: Role, listed: Role): boolean {
  return (
    detail.lines.length > 0 &&
    beginsWith(detail.title, listed.title) &&
    beginsWith(detail.employer ?? "", listed.employer ?? "") &&
    yearOf(detail) === yearOf(listed)
  );
}

function beginsWith(long: string, short: string): boolean {
  return (
    short !== "" && long.toLowerCase().startsWith(short.toLowerCase()) && !/^\p{L}/u.test(long.slice(short.length))
  );
}

// The year in which it began; null if none is known, as of two posts without a time.
function yearOf({ header }: Role): number | null {
  return timesOf(header)[0]?.start?.year ?? null;
}
