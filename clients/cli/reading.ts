import { invalidInput } from "../../domain/errors.js";
import {
  type ReadingBody,
  ReadingChange,
  type ReadingResource,
  type ReadPost,
  type ReadRequirement,
} from "../../domain/reading.js";

/** The corrections that the options of the command `reading` make. */
export interface ReadingOptions {
  set?: string[];
  post?: string[];
  join?: string[];
  noPost?: string[];
  move?: string[];
  asks?: string[];
  undo?: string | true;
}

/** The body of the request that the options make; null if they change nothing. Throws `input_invalid` for an option that cannot be read. */
export function correctionOf({ job, corrections }: ReadingResource, options: ReadingOptions): ReadingBody | null {
  const { set = [], post = [], join = [], noPost = [], move = [], asks = [], undo } = options;
  if (undo !== undefined) return { undo: undo === true ? (corrections.at(-1)?.correction_id ?? "") : undo };
  const changes = [
    ...set.map(changeOf),
    ...post.map((line_id) => ({ op: "add_post", line_id })),
    ...join.map((given) => pair("join", given)).map(([post_id, into]) => ({ op: "join_post", post_id, into })),
    ...noPost.map((post_id) => ({ op: "remove_post", post_id })),
    ...move.map((given) => pair("move", given)).map(([id, to]) => moved(id, to)),
    ...asks.map((words) => ({ op: "add_requirement", ...sentenceWith(words, job) })),
  ];
  if (changes.length === 0) return null;
  return { changes: changes.map((change) => checked(change)) };
}

// "p46.title=Line cook", "p46.end=" and "r3=must": a field of a post, or how strongly something is asked for.
function changeOf(given: string): object {
  const [name, value] = pair("set", given);
  const [id = "", field] = name.split(".");
  if (field === "shown")
    return { op: "set_coverage", requirement_id: id, line_id: value === "" || value === "no" ? null : value };
  if (field === undefined) return { op: "set_requirement", requirement_id: id, strength: value };
  if (field === "current") return { op: "set_post", post_id: id, current: value === "true" || value === "yes" };
  return { op: "set_post", post_id: id, [field]: value === "" ? null : value };
}

function moved(id: string, to: string): object {
  if (id.startsWith("s")) return { op: "move_section", section_id: id, to };
  const [target, before] = to.split(":");
  return { op: "move_line", line_id: id, to: target, ...(before !== undefined && { before }) };
}

function sentenceWith(words: string, { sentences }: ReadingResource["job"]): { start: number; end: number } {
  const found = sentences.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()));
  const [sentence] = found;
  if (!sentence || found.length > 1)
    throw invalidInput([
      { path: "--asks", message: `"${words}" stands in ${found.length} sentences of the job, not in one` },
    ]);
  return { start: sentence.start, end: sentence.end };
}

function checked(change: object): ReadingChange {
  const parsed = ReadingChange.safeParse(change);
  if (parsed.success) return parsed.data;
  throw invalidInput(
    parsed.error.issues.map(({ path, message }) => ({ path: path.join(".") || JSON.stringify(change), message })),
  );
}

function pair(option: string, given: string): [string, string] {
  const at = given.indexOf("=");
  if (at < 1) throw invalidInput([{ path: `--${option}`, message: `"${given}" is not an id, "=" and what follows` }]);
  return [given.slice(0, at), given.slice(at + 1).trim()];
}

/** What was read, as text: each post, line and requirement with its id. */
export function shownReading({ resume, job, corrections }: ReadingResource): string[] {
  const { name, emails, phones } = resume.person;
  const line = ({ line_id, text, shows }: ReadPost["lines"][number]) =>
    `  ${line_id}  ${oneLine(text)}${shows.length > 0 ? `  [shows ${shows.join(", ")}]` : ""}`;
  return [
    [name, ...emails, ...phones].flatMap((one) => one?.text ?? []).join(" · "),
    ...resume.sections.flatMap(({ section_id, kind, posts, items }) => [
      `${section_id}  ${kind}`,
      ...posts.flatMap((post) => [` ${post.post_id}  ${shownPost(post)}`, ...post.lines.map(line)]),
      ...items.map(line),
    ]),
    ...(resume.apart.length > 0 ? ["apart: in no post and in no section", ...resume.apart.map(line)] : []),
    "the job asks for",
    ...job.requirements.map(shownRequirement),
    ...job.not_asked.map(
      ({ requirement_id, title }) => `  ${requirement_id}  ${oneLine(title)}  [not asked, as you said]`,
    ),
    ...job.sentences.filter(({ unread }) => unread).map(({ text }) => `  not read: ${oneLine(text)}`),
    ...[...resume.warnings, ...job.warnings].map(({ message }) => `! ${message}`),
    ...corrections.map(
      ({ correction_id, changes }) => `corrected: ${correction_id}  ${changes.map(({ op }) => op).join(", ")}`,
    ),
  ].filter((text) => text !== "");
}

function shownPost({ title, employer, place, start, end, current }: ReadPost): string {
  const until = current ? "now" : (end ?? "?");
  const time = start === null && end === null && !current ? "no time" : `${start ?? "?"} to ${until}`;
  return [title, employer ?? "no employer", ...(place === null ? [] : [place]), time].map(oneLine).join(" · ");
}

function shownRequirement({ requirement_id, title, strength, coverage, answered }: ReadRequirement): string {
  const standing =
    coverage === "covered" ? "shown" : answered ? "answered" : coverage === "partial" ? "shown in part" : "not shown";
  return `  ${requirement_id}  ${oneLine(title)}  [${strength}, ${standing}]`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
