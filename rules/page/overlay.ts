import { EXPORTED } from "../../domain/claim-status.js";
import type { DocumentEntry } from "../../domain/document-ask.js";
import { isTypedId, type ResumeChoice } from "../../domain/resume-choice.js";
import { COMPOSED, standingEntries } from "../document.js";
import type { ExportedResumeLine } from "../export.js";
import { COMPOSED_SKILL } from "./draft.js";

/** A page that was made of a session, and what the candidate had chosen when it was begun. */
export interface MadePage {
  entries: DocumentEntry[];
  choice: ResumeChoice;
}

/** The lines of the résumé as a page has them; `out` has those that are not on it, with the reason. */
export interface LinesOfPage {
  lines: ExportedResumeLine[];
  out: ReadonlyMap<string, string>;
}

/** Puts the lines of the résumé into the order and words of the page. Lines that came since are put behind those that they follow. */
export function withPage(base: ExportedResumeLine[], { entries }: Pick<MadePage, "entries">): LinesOfPage {
  const byId = new Map(base.map((line) => [line.line_id, line]));
  const sent = new Set(standingEntries(entries).map(({ entry_id }) => entry_id));
  const out = new Map<string, string>();
  const lines = entries.flatMap((entry): ExportedResumeLine[] => {
    const { entry_id, text, kind = "item", why = "", claims } = entry;
    const line = byId.get(entry_id);
    const isNew = entry_id.startsWith(COMPOSED);
    // A line that is not there any more has no place on the page either.
    if (!line && !isNew && !isTypedId(entry_id)) return [];
    // What nobody has confirmed is decided about with the page, and is no line that could be chosen.
    if (isNew && claims.some(({ known }) => !EXPORTED.includes(known))) return [];
    if (!sent.has(entry_id)) out.set(entry_id, why);
    if (line) return [text === line.text ? line : { ...line, text, was: line.text }];
    return [{ line_id: entry_id, kind, text, ...(isNew ? { composed: true } : { was: "" }) }];
  });
  return { lines: withSkillsJoined(withNewLines(lines, base), out), out };
}

function withNewLines(lines: ExportedResumeLine[], base: ExportedResumeLine[]): ExportedResumeLine[] {
  const now = [...lines];
  base.forEach((line, at) => {
    if (now.some(({ line_id }) => line_id === line.line_id)) return;
    const before = base[at - 1]?.line_id;
    now.splice(now.findIndex(({ line_id }) => line_id === before) + 1, 0, line);
  });
  return now;
}

// Skills are decided about one by one, and share one line.
function withSkillsJoined(lines: ExportedResumeLine[], out: ReadonlyMap<string, string>): ExportedResumeLine[] {
  const isSkill = ({ line_id }: ExportedResumeLine) => line_id.startsWith(COMPOSED_SKILL) && !out.has(line_id);
  const [first, ...others] = lines.filter(isSkill);
  if (!first) return lines;
  const text = [first, ...others].map((one) => one.text).join(", ");
  return lines.flatMap((line) => (line === first ? [{ ...line, text }] : others.includes(line) ? [] : [line]));
}

/** The decisions about a page that hold when it is made again: those that the candidate has not chosen otherwise since. */
export function decisionsThatHold({ entries, choice }: MadePage, now: ResumeChoice): DocumentEntry[] {
  const since = chosenSince(choice, now, []);
  const added = now.added.flatMap(({ line_id, text }) =>
    choice.added.some((one) => one.line_id === line_id && one.text !== text) ? [line_id] : [],
  );
  const unworded = Object.keys(choice.reworded).filter((id) => now.reworded[id] === undefined);
  const changed = new Set([
    ...[...since.without, ...since.wanted, ...Object.keys(since.reworded), ...added, ...unworded],
    ...since.moved.map(({ line_id }) => line_id),
  ]);
  return entries.filter(({ entry_id }) => !changed.has(entry_id));
}

/** What the candidate has chosen since the page was begun: it is carried out on the page. */
export function chosenSince(before: ResumeChoice, now: ResumeChoice, base: ExportedResumeLine[]): ResumeChoice {
  const without = now.without.filter((id) => !before.without.includes(id));
  const restored = before.without.filter((id) => !now.without.includes(id));
  const byId = new Map(base.map((line) => [line.line_id, line]));
  const unworded = Object.keys(before.reworded).flatMap((id) => {
    const line = byId.get(id);
    return now.reworded[id] === undefined && line ? [[id, line.text] as const] : [];
  });
  const typed = new Map(before.added.map((one) => [one.line_id, one]));
  const retyped = now.added.flatMap(({ line_id, text }) => {
    const old = typed.get(line_id);
    return old && old.text !== text ? [[line_id, text] as const] : [];
  });
  const reworded = Object.entries(now.reworded).filter(([id, text]) => before.reworded[id] !== text);
  const gone = before.added.filter(({ line_id }) => now.added.every((one) => one.line_id !== line_id));
  const isSame = (at: number) => JSON.stringify(now.moved[at]) === JSON.stringify(before.moved[at]);
  const firstNew = now.moved.findIndex((_, at) => !isSame(at));
  return {
    ...now,
    without: [...without, ...gone.map(({ line_id }) => line_id)],
    wanted: [...now.wanted.filter((id) => !before.wanted.includes(id)), ...restored],
    reworded: Object.fromEntries([...unworded, ...retyped, ...reworded]),
    added: now.added.filter(({ line_id }) => !typed.has(line_id)),
    moved: firstNew < 0 ? [] : now.moved.slice(firstNew),
  };
}
