import type { DrawnField, DrawnLine, DrawnResume, ExpectedPost, FieldName, LineRole } from "./drawn.js";
import type { Layout, PostField } from "./layout.js";
import type { Random } from "./random.js";
import type { StructuredResume } from "./resumes.js";

type Work = StructuredResume["work"][number];

/** Draws a résumé: `headingOf` gives the words of a section's heading. */
export function drawResume(
  resume: StructuredResume,
  layout: Layout,
  random: Random,
  headingOf: (kind: string) => string,
): DrawnResume {
  return new Drawing(resume, layout, random, headingOf).draw();
}

const SECTION_KINDS: Record<string, string> = { volunteer: "volunteering" };

class Drawing {
  readonly #lines: DrawnLine[] = [];
  readonly #posts: ExpectedPost[] = [];
  #section = "";
  /** The sign before the entries of the section. */
  #entrySign: string | null = null;

  constructor(
    readonly resume: StructuredResume,
    readonly layout: Layout,
    readonly random: Random,
    readonly headingOf: (kind: string) => string,
  ) {}

  draw(): DrawnResume {
    this.#head();
    for (const kind of this.layout.order) this.#part(kind);
    return { lines: this.#lines, name: this.resume.basics.name, posts: this.#posts, skills: this.#allSkills() };
  }

  #add(text: string, role: LineRole, more: Partial<DrawnLine> = {}): DrawnLine {
    const line: DrawnLine = {
      text,
      role,
      fields: [],
      section: this.#section,
      above: 0,
      sign: null,
      indent: 0,
      level: 0,
      isBold: false,
      ...more,
    };
    this.#lines.push(line);
    return line;
  }

  #head(): void {
    const { basics } = this.resume;
    const { layout } = this;
    if (layout.title !== "none") this.#add(layout.title, "title", { level: layout.emphasis === "none" ? 0 : 1 });
    const name = {
      plain: basics.name,
      capitals: basics.name.toUpperCase(),
      spaced: spacedOut(basics.name),
      labelled: `Name: ${basics.name}`,
      pronouns: `${basics.name} (she/her)`,
      comma: basics.label === "" ? basics.name : `${basics.name}, ${basics.label.split(/[,–|]/)[0]?.trim()}`,
    }[layout.name];
    this.#add(name, "name", { level: 1, isBold: true });
    const headline = layout.name === "comma" ? "" : basics.label;
    if (layout.contact === "below" && headline !== "") this.#add(headline, "headline");
    this.#contact();
    if (layout.contact !== "below" && headline !== "")
      this.#add(headline, "headline", { above: this.random.pick([0, 1]) });
    if (basics.summary !== "" && layout.isProfileFirst) {
      this.#heading("profile");
      this.#add(basics.summary, "profile");
    }
  }

  #contact(): void {
    const { email, phone, url, location, profiles } = this.resume.basics;
    const { address = "", postalCode = "", city = "", region = "" } = location;
    const place = [address, [postalCode, city].filter(Boolean).join(" "), region].filter(Boolean).join(", ");
    const all: [string, string][] = [
      ["Address", place],
      ["Phone", phone],
      ["E-mail", email],
      ["Web", url],
      ...profiles.map((one): [string, string] => [one.network || "Profile", one.url]),
    ];
    const given = all.filter(([, text]) => text !== "");
    const style = this.layout.contact;
    const said = given.map(([label, text]) => {
      if (style === "labelled") return `${label}: ${text}`;
      return style === "tabs" ? `${label}\t${text}` : text;
    });
    const isOneLine = style === "line" || style === "below";
    for (const text of isOneLine && said.length > 0 ? [said.join(this.layout.contactSeparator)] : said)
      this.#add(text, "contact");
  }

  #heading(kind: string): void {
    const { style } = this.layout.sections;
    this.#section = SECTION_KINDS[kind] ?? kind;
    const words = this.headingOf(this.#section);
    const text = {
      capitals: words.toUpperCase(),
      plain: words,
      colon: `${words}:`,
      underlined: words,
      spaced: spacedOut(words),
      ruled: words,
      marked: words,
    }[style];
    this.#add(text, "heading", {
      above: this.layout.spacing.above,
      level: 2,
      isBold: true,
      ...(style === "underlined" && { underline: "-" }),
      ...(style === "ruled" && { isRuled: true }),
    });
  }

  #part(kind: string): void {
    const { resume } = this;
    const entries = resume[kind as keyof StructuredResume];
    if (!Array.isArray(entries) || entries.length === 0) return;
    if (kind !== "work" || this.layout.sections.hasWorkHeading) this.#heading(kind);
    else this.#section = "work";
    const first = this.#lines.length;
    this.#entrySign = this.random.chance(0.3) ? this.layout.bullet || null : null;
    this.#entries(kind);
    const line = this.#lines[first];
    if (line && line !== this.#lines.at(-1)) line.above = Math.max(line.above, this.layout.spacing.below);
    if (kind === "work" && !this.layout.sections.hasWorkHeading && line) line.above = Math.max(1, line.above);
  }

  #entries(kind: string): void {
    const { resume } = this;
    const said = (parts: string[], separator = ", ") => parts.filter((part) => part !== "").join(separator);
    const year = (date: string) => date.slice(0, 4);
    if (kind === "work") this.#work(resume.work);
    if (kind === "skills") this.#skills();
    if (kind === "languages") this.#languages();
    if (kind === "volunteer") for (const one of resume.volunteer) this.#voluntary(one);
    if (kind === "education") for (const one of resume.education) this.#education(one);
    if (kind === "certificates")
      for (const one of resume.certificates) this.#entry(said([one.name, one.issuer, one.date]));
    if (kind === "licences") for (const one of resume.licences) this.#entry(said([one.name, one.date]));
    if (kind === "publications")
      for (const one of resume.publications) this.#entry(said([one.name, one.publisher, year(one.releaseDate)], ". "));
    if (kind === "awards") for (const one of resume.awards) this.#entry(said([one.title, one.awarder, year(one.date)]));
    if (kind === "references") for (const one of resume.references) this.#entry(said([one.name, one.reference], ": "));
    if (kind === "interests") this.#add(said(resume.interests.flatMap((one) => [one.name, ...one.keywords])), "entry");
    if (kind === "projects")
      for (const one of resume.projects) {
        this.#entry(said([one.name, one.description], ": "));
        for (const line of one.highlights) this.#item(line, "other");
      }
  }

  #voluntary(one: StructuredResume["volunteer"][number]): void {
    const { text } = this.layout.times.write(one.startDate, one.endDate);
    this.#entry([one.position, one.organization, one.location, text].filter((part) => part !== "").join(", "));
    for (const line of one.highlights) this.#item(line, "other");
  }

  #entry(text: string, fields: DrawnField[] = []): void {
    this.#add(text, "entry", { fields, sign: this.#entrySign });
  }

  #item(text: string, role: LineRole): void {
    const isBeside = this.layout.isHanging && role === "done";
    this.#add(text, role, { sign: this.layout.bullet || null, indent: isBeside ? COLUMN : this.layout.indent });
  }

  #education(one: StructuredResume["education"][number]): void {
    const { layout } = this;
    const values: Record<string, [FieldName, string]> = {
      S: ["study", [one.studyType, one.area].filter(Boolean).join(" ")],
      I: ["institution", one.institution],
      P: ["place", one.location],
      D: ["time", layout.times.write(one.startDate, one.endDate).text],
    };
    const last = this.#lines.length;
    for (const line of layout.education) {
      const parts = line.map((field) => values[field] ?? ["study", ""]).filter(([, text]) => text !== "");
      if (parts.length === 0) continue;
      const { text, fields } = joined(
        parts.map(([name, text], at) => [at === 0 ? "" : ", ", name as FieldName, text as string]),
      );
      this.#add(text, "entry", { fields });
    }
    const top = this.#lines[last];
    if (top) top.above = layout.spacing.posts;
    if (one.score !== "") this.#add(`Grade: ${one.score}`, "other");
    if (one.courses.length > 0) this.#add(`Courses: ${one.courses.join(", ")}`, "other");
  }

  #allSkills(): string[] {
    return this.resume.skills.flatMap((one) => (one.keywords.length > 0 ? one.keywords : [one.name]));
  }

  #skills(): void {
    const { skills } = this.resume;
    const all = this.#allSkills();
    const grouped = skills.filter(({ keywords }) => keywords.length > 0);
    if (this.layout.skills === "groups" && grouped.length > 0) {
      for (const { name, keywords } of grouped) this.#add(`${name}: ${keywords.join(", ")}`, "entry");
      const plain = skills.filter(({ keywords }) => keywords.length === 0).map(({ name }) => name);
      if (plain.length > 0) this.#add(plain.join(", "), "entry");
    } else if (this.layout.skills === "items" && this.layout.bullet !== "")
      for (const one of all) this.#add(one, "entry", { sign: this.layout.bullet });
    else this.#add(all.join(this.layout.skills === "bars" ? " | " : ", "), "entry");
  }

  #languages(): void {
    const { languages } = this.resume;
    const style = this.layout.languages;
    const said = languages.map(({ language, fluency }) => {
      if (fluency === "") return language;
      if (style === "dash") return `${language} - ${fluency}`;
      return style === "colon" ? `${language}: ${fluency}` : `${language} (${fluency})`;
    });
    if (style === "commas" || style === "brackets") this.#add(said.join(", "), "entry");
    else
      for (const one of said)
        this.#add(one, "entry", style === "items" && this.layout.bullet !== "" ? { sign: this.layout.bullet } : {});
  }

  #work(work: Work[]): void {
    let employer: string | null = null;
    for (const [index, one] of work.entries()) {
      const isSame = work[index - 1]?.name === one.name || work[index + 1]?.name === one.name;
      if (this.layout.isGrouped && isSame) {
        if (employer !== one.name) this.#groupHeading(one);
        employer = one.name;
        this.#post(one, [["T", "D"]]);
      } else {
        employer = null;
        this.#post(one, this.layout.heading);
      }
    }
  }

  #groupHeading(one: Work): void {
    const { text, fields } = this.#line(["E", "P"], one);
    this.#add(text, "post", { fields, above: this.layout.spacing.posts, isBold: this.layout.emphasis !== "none" });
  }

  #valueOf(field: PostField, one: Work): [FieldName, string] {
    const { upper, times } = this.layout;
    switch (field) {
      case "T":
        return ["title", upper === "title" ? one.position.toUpperCase() : one.position];
      case "E":
        return ["employer", upper === "employer" ? one.name.toUpperCase() : one.name];
      case "P":
        return ["place", one.location];
      default:
        return ["time", times.write(one.startDate, one.endDate).text];
    }
  }

  #line(order: PostField[], one: Work): { text: string; fields: DrawnField[] } {
    const values = order
      .map((field) => [field, ...this.#valueOf(field, one)] as const)
      .filter(([, , text]) => text !== "");
    return joined(
      values.map(([field, name, text], at) => {
        const before = values[at - 1]?.[0];
        if (before === undefined) return ["", name, text];
        const separator = this.#between(before, field);
        return separator === " (" ? [separator, name, text, ")"] : [separator, name, text];
      }),
    );
  }

  #between(before: PostField, field: PostField): string {
    const { time, place, name } = this.layout.separators;
    if (field === "D") return time;
    if (before === "D") return time === "right" || /^[ \t]+$/.test(time) ? "  " : time === " (" ? " " : time;
    if (field === "P") return place;
    const isAt = name === " at " || name === " @ ";
    return isAt && field !== "E" ? ", " : name;
  }

  #post(one: Work, heading: PostField[][]): void {
    const { layout } = this;
    const first = this.#lines.length;
    if (layout.isLabelled) this.#labels(one);
    else if (layout.isHanging) this.#hanging(one, heading);
    else for (const [at, order] of heading.entries()) this.#headingLine(one, order, at === 0);
    const top = this.#lines[first];
    if (top) top.above = Math.max(layout.spacing.posts, layout.isLabelled ? 1 : 0);
    this.#done(one);
    this.#expect(one);
  }

  // The time in a column of its own, and the other lines of the heading beside it.
  #hanging(one: Work, [, ...others]: PostField[][]): void {
    const [, time] = this.#valueOf("D", one);
    const lines = others.map((order) => this.#line(order, one)).filter(({ text }) => text !== "");
    for (const [at, { text, fields }] of lines.entries()) {
      const lead = at === 0 ? time.padEnd(COLUMN) : "";
      const moved = fields.map(({ name, from, to }) => ({ name, from: from + lead.length, to: to + lead.length }));
      const own: DrawnField[] = at === 0 && time !== "" ? [{ name: "time", from: 0, to: time.length }] : [];
      this.#add(lead + text, "post", { fields: [...own, ...moved], indent: at === 0 ? 0 : COLUMN });
    }
  }

  #headingLine(one: Work, order: PostField[], isFirst: boolean): void {
    const { emphasis } = this.layout;
    const { text, fields } = this.#line(order, one);
    if (text === "") return;
    const isPart = emphasis === "bold title" || emphasis === "bold employer";
    const bold = isPart && fields.find(({ name }) => `bold ${name}` === emphasis);
    this.#add(text, "post", {
      fields,
      level: emphasis === "heading" && isFirst ? 3 : 0,
      isBold: emphasis === "bold line" && isFirst,
      ...(bold && { bold }),
    });
  }

  #labels(one: Work): void {
    const labels = { Position: "T", Employer: "E", Location: "P", Dates: "D" } as const;
    for (const [label, field] of Object.entries(labels)) {
      const [name, value] = this.#valueOf(field, one);
      if (value === "") continue;
      const { text, fields } = joined([[`${label}: `, name, value]]);
      this.#add(text, "post", { fields });
    }
  }

  #done({ summary, highlights }: Work): void {
    const first = this.#lines.length;
    const indent = this.layout.isHanging ? COLUMN : 0;
    if (summary !== "") this.#add(summary, "done", { indent });
    for (const line of this.#linesOf(highlights))
      if (this.layout.isProse) this.#add(line, "done", { indent });
      else this.#item(line, "done");
    const top = this.#lines[first];
    if (top) top.above = this.layout.spacing.lines;
  }

  #linesOf(highlights: string[]): string[] {
    if (!this.layout.isProse || highlights.length === 0) return highlights;
    return [highlights.map((line) => line.replace(/[.;]?$/u, ".")).join(" ")];
  }

  #expect(one: Work): void {
    const { text, start, end } = this.layout.times.write(one.startDate, one.endDate);
    this.#posts.push({
      position: one.position,
      name: one.name,
      location: one.location,
      startDate: text === "" ? "" : start,
      endDate: text === "" ? "" : end,
      lines: [...(one.summary === "" ? [] : [one.summary]), ...this.#linesOf(one.highlights)],
    });
  }
}

// The parts of a line, each with what stands before and behind it.
function joined(parts: (readonly [string, FieldName, string, string?])[]): { text: string; fields: DrawnField[] } {
  let text = "";
  const fields: DrawnField[] = [];
  for (const [before, name, value, behind = ""] of parts) {
    text += before === "right" ? " ".repeat(Math.max(4, RIGHT - text.length - value.length)) : before;
    fields.push({ name, from: text.length, to: text.length + value.length });
    text += value + behind;
  }
  return { text, fields };
}

// "J A N E  D O E"
function spacedOut(text: string): string {
  return [...text.toUpperCase()].join(" ").replace(/ {3}/g, "  ");
}

/** The width of the column of times beside which posts stand. */
const COLUMN = 24;
/** The column at which times on the right end. */
const RIGHT = 90;
