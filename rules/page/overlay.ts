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
