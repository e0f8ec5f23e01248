import type { DocumentDraft, DocumentPart, PageLine, PageSource } from "../../domain/document.js";
import type { ComposePageOutput } from "../../domain/outputs.js";
import { oneLine } from "../../language/text.js";
import { claimIdOf } from "../claims.js";
import { COMPOSED, type DocumentSources } from "../document.js";
import { startOfOwnLine } from "../export.js";
import { statementsOfLine } from "./slots.js";

/** A profile says in a few sentences who applies. */
const MOST_SENTENCES = 3;

/** The id of the entry of a skill begins so. */
export const COMPOSED_SKILL = `${COMPOSED}skill.`;

type Entry = NonNullable<DocumentPart["entry"]>;

/**
 * Puts a composition into the page: rules keep every post, heading, date and paper as it is, and carry out only what may be done with a line. A line in
 * other words stands beside the one that it replaces, which is there again if the other is left out.
 */
export function toPageDraft(
  output: ComposePageOutput,
  source: PageSource,
  { statements }: Pick<DocumentSources, "statements">,
  { version, provider }: Pick<DocumentDraft, "version" | "provider">,
): DocumentDraft {
  const { lines } = source;
  const lineOf = (number: number) => lines[number - 1];
  const sentences = (output.profile?.sentences ?? []).slice(0, MOST_SENTENCES);
  const profile = sentences.map((one) => composed(one, "text"));
  const replaced = new Map<string, { by?: string; why: string }>();
  const [firstOfProfile] = profile;
  const oldProfile = (output.profile?.replaces ?? []).flatMap((number) => {
    const line = lineOf(number);
    return line?.may === "profile" && line.left_out === undefined ? [line] : [];
  });
  if (firstOfProfile)
    for (const { line_id } of oldProfile) replaced.set(line_id, { by: firstOfProfile.entry.entry_id, why: IN_OTHERS });
  const instead = new Map<string, DocumentPart & { entry: Entry }>();
  for (const { line: number, text, rests_on } of output.lines) {
    const line = lineOf(number);
    if (line?.may !== "all" || line.left_out !== undefined || instead.has(line.line_id)) continue;
    if (oneLine(text).trim() === line.text.trim()) continue;
    const own = statementsOfLine(line, statements).map((one) => one.number);
    const part = composed({ text, rests_on: [...new Set([...rests_on, ...own])] }, "item");
    instead.set(line.line_id, {
      ...part,
      section: line.section,
      shows: line.gap_ids,
      entry: { ...part.entry, op: "replaces", of: line.line_id, ...postOf(line) },
    });
    replaced.set(line.line_id, { by: part.entry.entry_id, why: IN_OTHERS });
  }
  // What a line in other words rests on with all that another says is said twice otherwise.
  for (const line of lines) {
    const own = statementsOfLine(line, statements).map((one) => one.number);
    if (line.may !== "all" || line.left_out !== undefined || replaced.has(line.line_id) || own.length === 0) continue;
    const fuller = [...instead.values()].find(({ rests_on }) => own.every((number) => rests_on.includes(number)));
    if (fuller) replaced.set(line.line_id, { by: fuller.entry.entry_id, why: IN_OTHERS });
  }
  for (const { line: number, why, instead: other } of output.left_out) {
    const line = lineOf(number);
    const by = other === null ? undefined : lineOf(other);
    if (line?.may !== "all" || replaced.has(line.line_id) || by === line) continue;
    replaced.set(line.line_id, { ...(by && by.left_out === undefined && { by: by.line_id }), why });
  }
  const ordered = inOrder(lines, output.order);
  const skills = skillsIn(output, lines);
  const body = ordered.flatMap((line): DocumentPart[] => {
    const part = lineOfPage(line, replaced.get(line.line_id));
    const other = instead.get(line.line_id);
    return other ? [other, part] : [part];
  });
  const withSkills = insertedBehind(body, skills, lastOfSkills(lines));
  return {
    version,
    provider,
    parts: withProfile(withSkills, profile, oldProfile[0]?.line_id),
    not_done: output.not_done ?? [],
  };
}
const IN_OTHERS = "said in other words";

function composed({ text, rests_on }: { text: string; rests_on: number[] }, kind: "item" | "text") {
  const said = oneLine(text).trim();
  const entry: Entry = { entry_id: `${COMPOSED}${claimIdOf(said)}`, op: "new", kind, claims: [] };
  return { section: "", text: said, source: "written" as const, rests_on, shows: [] as string[], entry };
}

interface OrderedLine extends PageLine {
  moved_from?: string;
}

// The lines of each post in the order that was composed. What it does not name follows; a line never leaves its post.
function inOrder(lines: PageLine[], order: ComposePageOutput["order"]): OrderedLine[] {
  const now: OrderedLine[] = [...lines];
  for (const { post, lines: wanted } of order) {
    const post_id = lines[post - 1]?.line_id;
    const isMovable = (line: PageLine) =>
      line.kind === "item" && line.may !== "nothing" && line.left_out === undefined && line.post_id === post_id;
    const places = now.flatMap((line, at) => (isMovable(line) ? [at] : []));
    const there = places.flatMap((at) => now[at] ?? []);
    const named = wanted.flatMap((number) => there.filter(({ line_id }) => line_id === lines[number - 1]?.line_id));
    const next = [...new Set([...named, ...there])];
    const stay = longestRising(next.map((line) => there.indexOf(line)));
    places.forEach((at, index) => {
      const line = next[index];
      if (!line) return;
      const was = there.indexOf(line);
      const behind = was === 0 ? lines[(places[0] ?? 1) - 1] : there[was - 1];
      now[at] = stay.has(was) ? line : { ...line, moved_from: behind?.line_id ?? "" };
    });
  }
  return now;
}

// The most values that stand in rising order already; the others have moved.
function longestRising(values: number[]): Set<number> {
  const best: number[][] = [];
  for (const value of values) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, value]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}

function lineOfPage(line: OrderedLine, out: { by?: string; why: string } | undefined): DocumentPart {
  const { line_id, kind, text, section, claims, gap_ids, left_out, moved_from } = line;
  const why = left_out ?? out?.why;
  const isNew = startOfOwnLine(line_id) === null;
  const op = why !== undefined ? "left_out" : moved_from !== undefined ? "moved" : isNew ? "new" : "kept";
  return {
    ...{ section, text, source: "kept", rests_on: [], shows: gap_ids },
    entry: {
      ...{ entry_id: line_id, op, kind, claims: isNew ? claims : [] },
      ...postOf(line),
      ...(out?.by !== undefined && { replaced_by: out.by }),
      ...(moved_from !== undefined && { moved_from }),
      ...(why !== undefined && { why }),
    },
  };
}

function postOf({ post_id }: PageLine): Pick<Entry, "post_id"> {
  return post_id === null ? {} : { post_id };
}

// Skills that the page does not name yet, in the section of skills; without such a section there is none.
function skillsIn({ skills }: ComposePageOutput, lines: PageLine[]): DocumentPart[] {
  const page = ` ${lines.map(({ text }) => text.toLowerCase()).join(" ")} `;
  const fresh = skills.filter(({ name }, at) => {
    const said = oneLine(name).trim().toLowerCase();
    return said !== "" && !page.includes(said) && skills.findIndex((one) => one.name === name) === at;
  });
  return fresh.map(({ name, rests_on }): DocumentPart => {
    const part = composed({ text: name, rests_on }, "text");
    return { ...part, entry: { ...part.entry, entry_id: `${COMPOSED_SKILL}${claimIdOf(part.text)}` } };
  });
}

function lastOfSkills(lines: PageLine[]): string | undefined {
  return lines.findLast(({ is_skills }) => is_skills)?.line_id;
}

function insertedBehind(parts: DocumentPart[], added: DocumentPart[], line_id: string | undefined): DocumentPart[] {
  const at = parts.findIndex(({ entry }) => entry?.entry_id === line_id);
  if (at < 0) return parts;
  const section = parts[at]?.section ?? "";
  return [...parts.slice(0, at + 1), ...added.map((one) => ({ ...one, section })), ...parts.slice(at + 1)];
}

// Where the old profile stands, else above the first heading or post.
function withProfile(
  parts: DocumentPart[],
  profile: (DocumentPart & { entry: Entry })[],
  old: string | undefined,
): DocumentPart[] {
  const isBegin = ({ entry }: DocumentPart) => entry?.kind === "heading" || entry?.kind === "post";
  const found = parts.findIndex(old === undefined ? isBegin : ({ entry }) => entry?.entry_id === old);
  const at = found < 0 ? parts.length : found;
  const section = parts[at]?.entry?.kind === "heading" ? "" : (parts[at]?.section ?? "");
  const placed = profile.map((one) => ({
    ...one,
    section,
    ...(old !== undefined && { entry: { ...one.entry, op: "replaces" as const, of: old } }),
  }));
  return [...parts.slice(0, at), ...placed, ...parts.slice(at)];
}
