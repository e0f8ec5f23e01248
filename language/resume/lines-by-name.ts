import type { ReadResumeOutput } from "../../domain/outputs.js";
import { isLasting } from "../times/alone.js";
import type { Row } from "./rows.js";

type Role = ReadResumeOutput["roles"][number];

/**
 * The lines of posts that were read before, from rows without a time, below the names of their employers: "1. Mill Street Ltd" above a list, as below a
 * table of posts. Of several posts at one employer each name is that of the next. Null for other rows.
 */
export function linesByName(rows: readonly Row[], roles: readonly Role[]): Map<Role, Row[]> | null {
  if (roles.some(({ lines }) => lines.length > 0) || rows.some(({ times }) => times.some(isLasting))) return null;
  const found = new Map<Role, Row[]>();
  let last: Role | null = null;
  for (const row of rows) {
    const named = roles.find((role) => !found.has(role) && isNamed(role, row.text));
    if (named) found.set(named, []);
    else if (last === null) return null;
    else found.get(last)?.push(row);
    last = named ?? last;
  }
  return found.size >= FEWEST ? found : null;
}
/** In posts. A single name may be something else. */
const FEWEST = 2;

// "Mill Street Ltd", "Mill Street Ltd, Leeds:"
function isNamed({ employer }: Role, text: string): boolean {
  const [line, name] = [text.trim().toLowerCase(), (employer ?? "").toLowerCase()];
  return name !== "" && line.startsWith(name) && /^(?:[,:(|–-]|\s+[(|–-]|\s*$)/u.test(line.slice(name.length));
}
