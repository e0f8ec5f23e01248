import type { DocumentEntry } from "../../domain/document-ask.js";
import type { ResumeChoice } from "../../domain/resume-choice.js";
import type { ExportedResumeLine } from "../export.js";
import type { MadePage } from "./overlay.js";

/** What the candidate has chosen since the page was begun: it is carried out on the page. */
export function chosenSince(
  before: ResumeChoice,
  now: ResumeChoice,
  base: Pick<ExportedResumeLine, "line_id" | "text">[],
): ResumeChoice {
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

/** The decisions about a page that hold when it is made again: those that the candidate has not chosen otherwise since. */
export function decisionsThatHold({ entries, choice }: MadePage, now: ResumeChoice): DocumentEntry[] {
  const since = chosenSince(
    choice,
    now,
    entries.map(({ entry_id, text }) => ({ line_id: entry_id, text })),
  );
  const moved = since.moved.map(({ line_id }) => line_id);
  const changed = new Set([...since.without, ...since.wanted, ...Object.keys(since.reworded), ...moved]);
  return entries.filter(({ entry_id }) => !changed.has(entry_id));
}
