import type { LeftOut } from "../../domain/export.js";
import { readText } from "../../language/sentences.js";
import type { ExportedResumeLine } from "./resume.js";

/** The share of the content words of another new line that a line must have too. Of the candidate's own lines no word may be lost. */
const NEARLY_ALL = 0.75;
/** Fewer words than these may occur in another line by chance. */
const ENOUGH_WORDS = 2;

type CountedLine = Pick<ExportedResumeLine, "line_id" | "kind" | "text"> & { added?: string | undefined };

/**
 * The lines of a résumé that a new line of the same post says more fully, with the reason: the candidate's own lines, and new lines of other
 * answers. Words are counted, and every figure and name of such a line must be in the other one. Whether the two mean the same, the candidate sees.
 */
export function doubledIn(lines: CountedLine[]): (LeftOut & Pick<ExportedResumeLine, "line_id">)[] {
  const isBreak = ({ kind }: CountedLine) => kind === "post" || kind === "heading";
  const block = lines.map((_, at) => lines.slice(0, at + 1).filter(isBreak).length);
  return lines.flatMap((line, at) => {
    if (line.kind !== "item") return [];
    const fuller = lines.find(
      (other, place) =>
        other.added !== undefined &&
        other.added !== line.added &&
        block[place] === block[at] &&
        saysItMoreFully(other.text, line.text, line.added === undefined ? 1 : NEARLY_ALL),
    );
    const whose = line.added === undefined ? "your own line" : "a new line";
    const why = `${whose}, left out: the new line "${fuller?.text}" says it more fully`;
    return fuller ? [{ line_id: line.line_id, what: line.text, why }] : [];
  });
}

function saysItMoreFully(fresh: string, old: string, share: number): boolean {
  const [own, other] = [new Set(readText(old).stems), new Set(readText(fresh).stems)];
  if (own.size < ENOUGH_WORDS || other.size <= own.size) return false;
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared >= own.size * share && hasFigures(fresh, old) && hasNames(fresh, old);
}

function hasFigures(fresh: string, old: string): boolean {
  const there = readText(fresh).figures.map(({ value }) => value);
  return readText(old).figures.every(({ value }) => there.includes(value));
}

// Names keep their capitals; the first word has one in any case.
function hasNames(fresh: string, old: string): boolean {
  const there = new Set(readText(fresh).words.map(({ lower }) => lower));
  return readText(old)
    .words.slice(1)
    .every(({ text, lower }) => !/^\p{Lu}/u.test(text) || there.has(lower));
}
