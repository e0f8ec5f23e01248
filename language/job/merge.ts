import type { ReadJobOutput } from "../../domain/outputs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { sameTimes } from "../sentences/conditions.js";
import { capitalised } from "../text/letters.js";
import { type Terms, termsOf } from "../words/terms.js";
import { contentStems } from "../words/words.js";
import { withoutUsing } from "./strength.js";

export type ReadRequirement = ReadJobOutput["requirements"][number];

/**
 * Merges requirements about the same thing: a further sentence about it becomes a mention of the first. Duties are merged last,
 * so that a duty becomes a mention of a requirement; if it also names something new, it becomes a requirement for that too.
 * Returns them in the order of the text.
 */
export function mergeMentions(read: ReadRequirement[], lexicon: Lexicon): ReadRequirement[] {
  const order = new Map(read.map((one, index) => [one, index]));
  const asked = [...read].sort((a, b) => Number(a.strength === "duty") - Number(b.strength === "duty"));
  const merged: ReadRequirement[] = [];
  const titles = createTitles(lexicon);
  for (const one of asked) {
    const added = merge(merged, one, lexicon, titles);
    for (const other of added) order.set(other, order.get(one) ?? 0);
  }
  return merged.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

interface Title extends Terms {
  /** The stems of all its content words. */
  contents: string[];
}

// The terms of titles, each read once: every requirement is compared with every other.
function createTitles(lexicon: Lexicon): (title: string) => Title {
  const read = new Map<string, Title>();
  return (title) => {
    const known = read.get(title) ?? { ...termsOf(title, lexicon), contents: contentStems(title) };
    read.set(title, known);
    return known;
  };
}

// Adds the new parts of `next` to `merged` and returns them.
function merge(
  merged: ReadRequirement[],
  next: ReadRequirement,
  lexicon: Lexicon,
  titles: (title: string) => Title,
): ReadRequirement[] {
  const isDuty = next.strength === "duty";
  const same = merged.filter((known) => isSame(known, next, lexicon, titles));
  const named = new Set(merged.flatMap(({ title }) => titles(title).concepts));
  // The means of a duty ("using NEWS2") are not a further requirement.
  const isNew = (concept: string) => !lexicon.kindsOf(concept).some((kind) => named.has(kind));
  const further = isDuty ? termsOf(withoutUsing(next.title), lexicon).concepts.filter(isNew) : [];
  for (const known of same.slice(0, isDuty ? same.length : 1)) {
    // The sentence that makes it mandatory is shown first.
    const demands = next.strength === "must" && known.strength !== "must";
    known.quotes = demands ? [...next.quotes, ...known.quotes] : [...known.quotes, ...next.quotes];
    if (demands) Object.assign(known, { title: next.title, strength: next.strength });
  }
  const added = same.length === 0 ? [next] : further.map((concept) => ({ ...next, title: capitalised(concept) }));
  merged.push(...added);
  return added;
}

function isSame(
  known: ReadRequirement,
  next: ReadRequirement,
  lexicon: Lexicon,
  titles: (title: string) => Title,
): boolean {
  if (known.kind === "years" || next.kind === "years") return false;
  if (known.kind === "logistics" && next.kind === "logistics") return sameTimes(known.title, next.title);
  const isDuty = next.strength === "duty";
  const [a, b] = [titles(known.title), titles(next.title)];
  if (a.concepts.length > 0 && b.concepts.length > 0) {
    // A duty that names an entry also names its broader entries.
    const kinds = isDuty ? b.concepts.flatMap((concept) => lexicon.kindsOf(concept)) : b.concepts;
    const shared = a.concepts.filter((concept) => kinds.includes(concept)).length;
    if (known.strength === "duty" || isDuty)
      return shared > 0 && (known.kind === "skill" || known.kind === "knowledge");
    // "Excel" and "Excel macros in VBA" are two things.
    return (
      shared === Math.max(a.concepts.length, b.concepts.length) &&
      namesOf(a) === namesOf(b) &&
      stemsOf(a) === stemsOf(b)
    );
  }
  if (a.concepts.length > 0 || b.concepts.length > 0) return false;
  const [one, other] = [a.contents, b.contents];
  // "Haul milk in tank trailers" repeats "hauling milk".
  if (isDuty && one.length > 1 && one.every((stem) => other.includes(stem))) return true;
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared > 0 && shared === Math.max(one.length, other.length) && namesOf(a) === namesOf(b);
}

const namesOf = ({ names }: Terms) =>
  names
    .map((name) => name.join(" "))
    .sort()
    .join(",");
const stemsOf = ({ stems }: Terms) => [...stems].sort().join(",");
