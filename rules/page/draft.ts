import type { DocumentDraft, DocumentPart, PageLine, PageSource } from "../../domain/document.js";
import type { ComposePageOutput } from "../../domain/outputs.js";
import type { Statement } from "../../domain/statement.js";
import { oneLine } from "../../language/text.js";
import { claimIdOf } from "../claims.js";
import { COMPOSED, type DocumentSources } from "../document.js";
import { startOfOwnLine } from "../export.js";
import { inOrder, type OrderedLine } from "./order.js";
import { statementsOfLine } from "./slots.js";

/** A profile says in a few sentences who applies. */
const MOST_SENTENCES = 3;

/** The id of the entry of a skill begins so. */
export const COMPOSED_SKILL = `${COMPOSED}skill.`;

type Entry = NonNullable<DocumentPart["entry"]>;

/**
 * Puts a composition into the page: rules keep every post, heading, date and paper as it is, and carry out only what may be done with a line. A line in
 * other words is shown beside the one that it replaces, which is there again if the other is left out.
 */
export function toPageDraft(
  output: ComposePageOutput,
  source: PageSource,
  { statements }: Pick<DocumentSources, "statements">,
  { version, provider }: Pick<DocumentDraft, "version" | "provider">,
): DocumentDraft {
  const { lines } = source;
  const sentences = new Map((output.profile?.sentences ?? []).map((one) => [oneLine(one.text).trim(), one]));
  const profile = [...sentences.values()].slice(0, MOST_SENTENCES).map((one) => composed(one, "text"));
  const oldProfile = (output.profile?.replaces ?? []).flatMap((number) => {
    const line = lines[number - 1];
    return line?.may === "profile" && line.left_out === undefined ? [line] : [];
  });
  const instead = inOtherWords(output, lines, statements, profile);
  const out = new Map([
    ...leftOutIn(output, lines),
    ...saidByAnother(lines, statements, instead),
    ...[...instead].map(([line_id, { entry }]) => [line_id, { by: entry.entry_id, why: IN_OTHERS }] as const),
    ...(profile[0] ? oldProfile : []).map(
      ({ line_id }) => [line_id, { by: profile[0]?.entry.entry_id, why: IN_OTHERS }] as const,
    ),
  ]);
  const body = inOrder(lines, output.order).flatMap((line): DocumentPart[] => {
    const part = lineOfPage(line, out.get(line.line_id));
    const other = instead.get(line.line_id);
    return other ? [other, part] : [part];
  });
  const withSkills = insertedBehind(body, skillsIn(output, lines), lastOfSkills(lines));
  return {
    version,
    provider,
    parts: withProfile(withSkills, profile, oldProfile[0]?.line_id),
    not_done: output.not_done ?? [],
  };
}

type Composed = DocumentPart & { entry: Entry };
/** Why a line is left out, and what says it instead, if anything does. */
interface Out {
  by?: string | undefined;
  why: string;
}

// The lines in other words, by the line that each replaces. What is composed already is not composed twice.
function inOtherWords(
  output: ComposePageOutput,
  lines: PageLine[],
  statements: Statement[],
  profile: Composed[],
): Map<string, Composed> {
  const instead = new Map<string, Composed>();
  const used = new Set(profile.map(({ entry }) => entry.entry_id));
  for (const { line: number, text, rests_on } of output.lines) {
    const line = lines[number - 1];
    if (line?.may !== "all" || line.left_out !== undefined || instead.has(line.line_id)) continue;
    const own = statementsOfLine(line, statements).map((one) => one.number);
    const part = composed({ text, rests_on: [...new Set([...rests_on, ...own])] }, "item");
    if (part.text === line.text.trim() || used.has(part.entry.entry_id)) continue;
    used.add(part.entry.entry_id);
    instead.set(line.line_id, {
      ...part,
      section: line.section,
      shows: line.gap_ids,
      entry: { ...part.entry, op: "replaces", of: line.line_id, ...postOf(line) },
    });
  }
  return instead;
}

// A line of which all that it says is among what another, in other words, rests on would be said twice.
function saidByAnother(lines: PageLine[], statements: Statement[], instead: Map<string, Composed>): [string, Out][] {
  return lines.flatMap((line): [string, Out][] => {
    const own = statementsOfLine(line, statements).map((one) => one.number);
    if (line.may !== "all" || line.left_out !== undefined || own.length === 0) return [];
    const fuller = [...instead.values()].find(({ rests_on }) => own.every((number) => rests_on.includes(number)));
    return fuller ? [[line.line_id, { by: fuller.entry.entry_id, why: IN_OTHERS }]] : [];
  });
}

function leftOutIn({ left_out }: ComposePageOutput, lines: PageLine[]): [string, Out][] {
  return left_out.flatMap(({ line: number, why, instead }): [string, Out][] => {
    const line = lines[number - 1];
    const by = instead === null ? undefined : lines[instead - 1];
    if (line?.may !== "all" || by === line) return [];
    return [[line.line_id, { ...(by?.left_out === undefined && { by: by?.line_id }), why }]];
  });
}
const IN_OTHERS = "said in other words";

function composed({ text, rests_on }: { text: string; rests_on: number[] }, kind: "item" | "text"): Composed {
  const said = oneLine(text).trim();
  const entry: Entry = { entry_id: `${COMPOSED}${claimIdOf(said)}`, op: "new", kind, claims: [] };
  return { section: "", text: said, source: "written", rests_on, shows: [], entry };
}

function lineOfPage(line: OrderedLine, out: Out | undefined): DocumentPart {
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
      ...(left_out !== undefined && { out_before: true }),
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

// Where the old profile is, else above the first heading or post.
function withProfile(parts: DocumentPart[], profile: Composed[], old: string | undefined): DocumentPart[] {
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
