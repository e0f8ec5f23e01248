import { invalidInput } from "../../domain/errors.js";
import { APART, dateOf, postIdOf, RESUME_PARTS, type ReadingChange, type ResumePart } from "../../domain/reading.js";
import type { ResumeProfile, Role } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import { breakIn, locatedRoles, readResumeByRules } from "../../language/resume.js";
import { sourceText } from "../../language/text.js";
import { apartLines, isLine, resumeSections } from "./sections.js";

/** A résumé as text, in which contact details are masked, and the reader of its lines. */
interface ResumeText {
  text: string;
  reader: Reader;
}

type Change<Op extends ReadingChange["op"]> = Extract<ReadingChange, { op: Op }>;
type PostFields = Omit<Change<"set_post">, "op" | "post_id">;

/**
 * Applies the changes of a résumé in their order, and leaves those of the job out. Lines and headings stay passages of the text; only fields of
 * posts may have words of the candidate's own. Throws an InputError that names the first change that does not fit.
 */
export function correctResume(profile: ResumeProfile, changes: ReadingChange[], document: ResumeText): ResumeProfile {
  const correction = new ResumeCorrection(profile, document);
  for (const [at, change] of changes.entries()) correction.apply(change, `changes.${at}`);
  return correction.profile;
}

class ResumeCorrection {
  readonly profile: ResumeProfile;
  readonly #text: ResumeText;
  #path = "";
  /** The lines that were apart before these changes. */
  #apart: Quote[] | null = null;

  constructor(profile: ResumeProfile, text: ResumeText) {
    this.profile = structuredClone(profile);
    this.#text = text;
  }

  apply(change: ReadingChange, path: string): void {
    this.#path = path;
    switch (change.op) {
      case "set_post":
        this.#setFields(this.#post(change.post_id, "post_id"), change);
        break;
      case "add_post":
        this.#addPost(change);
        break;
      case "join_post":
        this.#join(change);
        break;
      case "remove_post":
        this.#remove(this.#post(change.post_id, "post_id"), change.to);
        break;
      case "move_line":
        this.#move(change);
        break;
      case "move_section":
        this.#moveSection(change);
    }
  }

  #setFields(role: Role, { title, employer, place, start, end, current }: PostFields): void {
    if (title !== undefined) {
      role.title = title;
      if (breakIn(title) === null) delete role.is_break;
      else role.is_break = true;
    }
    if (employer !== undefined) role.employer = employer === null ? null : this.#words(role, employer);
    if (place !== undefined) role.place = place === null ? null : this.#words(role, place);
    if (start !== undefined) role.start = start === null ? null : dateOf(start);
    if (end !== undefined) role.end = end === null ? null : dateOf(end);
    if (current !== undefined) role.current = current;
    else if (end) role.current = false;
    if (role.current && end === undefined) role.end = null;
    if (role.current && role.end) this.#refuse("end", "a post that goes on has no end");
    if (role.start && role.end && isBefore(role.end, role.start)) this.#refuse("end", "is before the start");
  }

  // Where the words stand: in the heading of the post, or else where they stand first. Others are the candidate's own, and have no place.
  #words({ quote }: Role, words: string): Quote {
    const source = sourceText(this.#text.text);
    const inHeading = source.locate(words, source.toIndex(quote.start));
    if (inHeading && inHeading.end <= quote.end) return inHeading;
    return source.locate(words) ?? { text: words, start: quote.end, end: quote.end };
  }

  #addPost({ line_id, op: _, ...fields }: Change<"add_post">): void {
    const from = this.profile.roles.find(({ lines }) => lines.some(isLine(line_id)));
    const at = from?.lines.findIndex(isLine(line_id)) ?? -1;
    const heading = this.#line(line_id, "line_id");
    const lines = from ? from.lines.splice(at).slice(1) : [];
    if (!from) this.#takeOut(line_id);
    const role = { ...this.#readHeading(heading), lines, ...(from?.scattered && { scattered: true }) };
    this.#setFields(role, fields);
    const before = this.profile.roles.findIndex(({ quote }) => quote.start > heading.start);
    this.profile.roles.splice(before < 0 ? this.profile.roles.length : before, 0, role);
  }

  // What the line itself says of title, employer, place and time, read as the heading of a post.
  #readHeading(heading: Quote): Role {
    const { text, reader } = this.#text;
    const [read] = readResumeByRules({ resume: `${WORK}\n\n${heading.text}` }, reader).roles;
    const named =
      read && heading.text.includes(read.title) ? read : { title: heading.text, employer: null, place: null };
    const { title, employer, place } = named;
    const [role] = locatedRoles(sourceText(text), {
      roles: [{ title, employer, place, header: heading.text, lines: [] }],
    });
    const none = { title, employer: null, place: null, start: null, end: null, current: false };
    // The same words may stand above: then its fields were found there.
    return { ...none, ...(role?.quote.start === heading.start ? role : {}), quote: heading, lines: [] };
  }

  #join({ post_id, into }: Change<"join_post">): void {
    const role = this.#post(post_id, "post_id");
    const other = this.#post(into, "into");
    if (role === other) this.#refuse("into", "is the same post");
    this.#drop(role);
    other.lines.push(role.quote, ...role.lines);
    other.scattered = true;
  }

  #remove(role: Role, to: ResumePart): void {
    this.#drop(role);
    this.#add(to, [role.quote, ...role.lines]);
  }

  #drop(role: Role): void {
    this.profile.roles.splice(this.profile.roles.indexOf(role), 1);
  }

  #move({ line_id, to, before }: Change<"move_line">): void {
    const line = this.#line(line_id, "line_id");
    const post = isPart(to) || to === APART ? null : this.#post(to, "to");
    const next =
      before === undefined
        ? null
        : (post?.lines.find(isLine(before)) ?? this.#refuse("before", "is no line of that post"));
    if (next && isLine(line_id)(next)) this.#refuse("before", "is the line itself");
    this.#takeOut(line_id);
    if (isPart(to)) this.#add(to, [line]);
    if (to === APART) this.profile.apart = [...(this.profile.apart ?? []), line];
    if (!post) return;
    post.lines.splice(next ? post.lines.indexOf(next) : post.lines.length, 0, line);
    post.scattered = true;
  }

  #moveSection({ section_id, to }: Change<"move_section">): void {
    const section =
      resumeSections(this.profile).find((one) => one.section_id === section_id) ??
      this.#refuse("section_id", "is no section of this reading");
    for (const role of section.roles) this.#remove(role, to);
    if (section.kind === "work") return;
    const moved = new Set(section.items);
    this.profile[section.kind] = this.profile[section.kind].filter((item) => !moved.has(item));
    this.#add(to, section.items);
  }

  #add(part: ResumePart, lines: Quote[]): void {
    this.profile[part] = [...this.profile[part], ...lines].sort((a, b) => a.start - b.start);
  }

  #takeOut(line_id: string): void {
    for (const role of this.profile.roles) {
      const kept = role.lines.filter((line) => !isLine(line_id)(line));
      if (kept.length < role.lines.length) Object.assign(role, { lines: kept, scattered: true });
    }
    for (const part of RESUME_PARTS) this.profile[part] = this.profile[part].filter((line) => !isLine(line_id)(line));
    if (this.profile.apart) this.profile.apart = this.profile.apart.filter((line) => !isLine(line_id)(line));
  }

  #post(post_id: string, field: string): Role {
    return (
      this.profile.roles.find((role) => postIdOf(role) === post_id) ?? this.#refuse(field, "is no post of this reading")
    );
  }

  #line(line_id: string, field: string): Quote {
    const { roles, apart = [] } = this.profile;
    const read = [
      ...apart,
      ...roles.flatMap(({ lines }) => lines),
      ...RESUME_PARTS.flatMap((part) => this.profile[part]),
    ];
    this.#apart ??= apartLines(this.#text.text, this.profile);
    const found = read.find(isLine(line_id)) ?? this.#apart.find(isLine(line_id));
    return found ?? this.#refuse(field, "is no line of this reading");
  }

  #refuse(field: string, message: string): never {
    throw invalidInput([{ path: `${this.#path}.${field}`, message }]);
  }
}

/** The heading below which a single line is read as that of a post. */
const WORK = "Experience";

function isPart(to: string): to is ResumePart {
  return RESUME_PARTS.some((part) => part === to);
}

function isBefore(a: NonNullable<Role["start"]>, b: NonNullable<Role["start"]>): boolean {
  if (a.year !== b.year) return a.year < b.year;
  return a.month !== null && b.month !== null && a.month < b.month;
}
