import { describe, expect, it } from "vitest";
import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import type { Gap } from "../../domain/gap.js";
import { type Post, postsOf } from "../../domain/resume.js";
import { type QuestionResource, type SessionResource, shownIn } from "../../domain/session.js";
import { lexicon } from "../../lab/support/reader.js";
import { contactIn } from "../../language/names/contact.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";
import {
  defenceSheet,
  doubtsOf,
  exportedOf,
  honestLines,
  inOrder,
  leftOutLines,
  notInResume,
  postOfBullet,
  resumeWithAnswers,
  withCorrections,
  withoutDoubled,
  withoutLines,
  withRoomFor,
} from "../../rules/export.js";

const post = (title: string, start: number): Post => ({
  title,
  employer: `${title}'s employer`,
  header: { text: title, start, end: start + 10 },
  end: start + 100,
});
const [school, nursery] = [post("Teacher", 100), post("Assistant", 300)];
const source = (kind: ClaimSource["kind"], ref: string, start = 0): ClaimSource => ({
  kind,
  ref,
  quote: "words",
  start,
  end: start + 5,
});
const bullet = (text: string, sources: ClaimSource[] = []): ExportedAnswer["bullets"][number] => {
  const claim: Omit<Claim, "place"> = {
    claim_id: "c1",
    text,
    supported: true,
    known: "confirmed",
    missing: [],
    sources,
    undecided: false,
    decided_by: "candidate",
    derivation: null,
  };
  return { text, claims: [claim] };
};

describe("the post that a bullet is exported under", () => {
  const posts = {
    chosen: new Map([
      ["s.g1", nursery],
      ["s.g2", school],
    ]),
    all: [school, nursery],
  };
  const under = (...sources: ClaimSource[]) =>
    postOfBullet(bullet("Made cards", sources), "s.g1", posts)?.title ?? null;

  it("is the chosen one for what was said in its own form", () => {
    expect(under(source("confirmation", "a.c1"), source("reply", "a.story"))).toBe("Assistant");
    expect(under(source("edit", "a.c1"))).toBe("Assistant");
  });

  it("is another one where it was said of that one, in another question or in the résumé", () => {
    expect(under(source("confirmation", "a.c1"), source("fact", "s.g2.fact1"))).toBe("Teacher");
    expect(under(source("resume", "r", 120))).toBe("Teacher");
  });

  it("is none where it mixes what was done in several, or what was done nowhere that is known", () => {
    expect(under(source("reply", "a.story"), source("fact", "s.g2.fact1"))).toBeNull();
    expect(under(source("fact", "earlier.g9.fact1"))).toBeNull();
    expect(under(source("reply", "a.story"), source("resume", "r", 120))).toBeNull();
  });

  it("is the one whose employer it names, or a reply that it rests on, whichever was chosen; none where a reply names several", () => {
    const named = [
      { ...school, employer: "The Tin Loaf, Castlebar" },
      { ...nursery, employer: "Ormond & Vine, Dublin 7" },
    ];
    const under = (text: string, ...sources: ClaimSource[]) =>
      postOfBullet(bullet(text, sources), "s.g1", { ...posts, all: named })?.employer ?? null;
    const said = (quote: string, kind: ClaimSource["kind"] = "reply") => ({ ...source(kind, "a.story"), quote });
    const [tinLoaf, ormond] = ["The Tin Loaf, Castlebar", "Ormond & Vine, Dublin 7"];
    expect(under("Trained a colleague", said("She does Saturdays with me in the Tin Loaf"))).toBe(tinLoaf);
    expect(under("Trained a colleague", said("I trained her at Ormond", "edit"))).toBe(ormond);
    expect(under("Made desserts at Ormond & Vine", said("I made the desserts"))).toBe(ormond);
    expect(under("Used two tills", said("One till at the Tin Loaf, another at Ormond & Vine"))).toBeNull();
    expect(under("Baked bread", said("I baked a tin loaf"))).toBe(nursery.employer);
    // Of two posts at one employer the chosen one is meant.
    const twice = [
      { ...school, employer: "HavenLog DC1" },
      { ...nursery, employer: "HavenLog DC3" },
    ];
    const atHavenLog = bullet("Checked labels at HavenLog", [said("I checked the labels at HavenLog")]);
    expect(postOfBullet(atHavenLog, "s.g1", { ...posts, all: twice })?.employer).toBe("HavenLog DC3");
    expect(postOfBullet(atHavenLog, "s.g9", { ...posts, all: twice })).toBeNull();
    // An employer of once may be a funder or a customer of today.
    expect(under("Claimed a grant", said("I claimed it through the Tin Loaf"))).toBe(nursery.employer);
    expect(under("Sold bread to the Tin Loaf", said("I sold it"))).toBe(nursery.employer);
  });

  it("is told by nothing that stands under no post", () => {
    expect(under(source("reply", "a.story"), source("resume", "r", 20))).toBe("Assistant");
  });
});

describe("the defence sheet", () => {
  const asked = (text: string) =>
    defenceSheet([{ bullets: [bullet(text)] } as ExportedAnswer]).map(({ question }) => question)[0] ?? "";

  it("asks how a measured change is known, and nothing about a line's number, a year, a time or a name", () => {
    expect(asked("Recorded 12-lead ECGs at triage")).not.toContain("What exactly was yours");
    expect(asked("Kept waste under 7 % on nights")).toContain("How was that measured");
    expect(asked("Explained Line 2 in August with three test pieces, and the 5S audit")).toContain("Take me through");
    expect(asked("Drove in at 2.40 one night in 2024, once")).toContain("Take me through");
  });

  it("asks what the judge of the answer missed, each question once", () => {
    const questions = ["What was said to the engineer?"];
    const bullets = ["Led the shift", "Wrote it down", "Rang the engineer"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets, questions } as ExportedAnswer]).map(({ question }) => question);
    expect(sheet).toEqual([
      expect.stringContaining('"Led"'),
      expect.stringContaining("Take me through"),
      "What was said to the engineer?",
    ]);
  });

  it("asks nothing of a bullet that is about another one", () => {
    const bullets = ["Led the shift on Line 2", "Rang the engineer"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets, questions: ["How long was the shift on Line 2?"] } as ExportedAnswer]);
    expect(sheet.map(({ question }) => question)).toEqual([
      expect.stringContaining('"Led"'),
      expect.stringContaining("Take me through"),
    ]);
  });

  it("asks how it went once for each answer", () => {
    const bullets = ["Wrote it down", "Rang the engineer", "Led the shift"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets } as ExportedAnswer, { bullets } as ExportedAnswer]);
    const both = ["Wrote it down", "Led the shift"];
    expect(sheet.map((one) => one.bullet)).toEqual([...both, ...both]);
  });

  it("repeats what was said as sentences, and no value of a form", () => {
    const source = (quote: string) => ({ kind: "reply" as const, quote, start: 0, end: quote.length, ref: quote });
    const said = ["yes", "twice a week", "I went round and showed them the sheet"].map(source);
    const claims = bullet("Showed them the sheet").claims.map((claim) => ({ ...claim, sources: said }));
    const [sheet] = defenceSheet([
      { bullets: [{ text: "Showed them the sheet", claims }] } as unknown as ExportedAnswer,
    ]);
    expect(sheet?.outline.filter((line) => line.startsWith("You said"))).toEqual([
      'You said: "I went round and showed them the sheet"',
    ]);
  });

  it("takes years for no change of figures", () => {
    expect(asked("Took opens from 22% to 31%")).toContain("How was that measured");
    expect(asked("Kept it going from October 2024 to April 2025")).toContain("Take me through");
  });

  it("asks what was the candidate's own where the sentence claims to have led, not where a word looks like it", () => {
    expect(asked("Led the early shift")).toContain('"Led"');
    expect(asked("Did the rota while the supervisor was off")).not.toContain("yours");
    expect(asked("Built the ads for parties with a lead form")).not.toContain("yours");
  });
});

describe("the résumé with the answers", () => {
  const RESUME = `Jo Marsh

Experience

Baker, Corner Bread Ltd, 2019 - present
- Shape loaves
- Keep the area tidy

Porter, Mill Hotel, 2016 - 2018
- Carried luggage
`;
  const profile = validateResume(
    sourceText(RESUME),
    readResumeByRules({ resume: RESUME }, lexicon),
    contactIn(sourceText(RESUME), lexicon),
  );
  const [baker] = postsOf(profile);
  const answer = (question_id: string, ...texts: string[]) =>
    ({ question_id, kind: "skill", title: "t", bullets: texts.map((text) => bullet(text)) }) as ExportedAnswer;

  const near = new Map();
  const nowhere = { chosen: new Map(), near };

  it("has a line behind the one of its post that it rests on, or that its gap was found near to", () => {
    const chosen = new Map(baker ? [["s.g1", baker] as const, ["s.g2", baker] as const] : []);
    const at = RESUME.indexOf("Keep the area");
    const tidy = { start: at, end: at + 5 };
    const rests = answer("s.g2", "Swept twice a shift");
    rests.bullets[0]?.claims.push({
      supported: true,
      sources: [{ kind: "resume", ref: "r", quote: "q", ...tidy }],
    } as never);
    const textsOf = (found: ExportedAnswer[], passages: Map<string, { start: number; end: number }[]>) =>
      resumeWithAnswers(resumeLines(RESUME, profile), profile, found, { chosen, near: passages }).map(
        ({ text }) => text,
      );
    const cleaned = [answer("s.g1", "Cleaned two ovens")];
    expect(textsOf(cleaned, new Map([["s.g1", [tidy]]]))).toEqual(
      expect.arrayContaining(["Shape loaves", "Keep the area tidy", "Cleaned two ovens"]),
    );
    const isBehind = (texts: string[], line: string, other: string) => texts.indexOf(line) === texts.indexOf(other) + 1;
    expect(isBehind(textsOf(cleaned, new Map([["s.g1", [tidy]]])), "Cleaned two ovens", "Keep the area tidy")).toBe(
      true,
    );
    expect(isBehind(textsOf([rests], new Map()), "Swept twice a shift", "Keep the area tidy")).toBe(true);
    // A passage of another post places nothing.
    const luggage = RESUME.indexOf("Carried");
    const other = new Map([["s.g1", [{ start: luggage, end: luggage + 3 }]]]);
    expect(isBehind(textsOf(cleaned, other), "Cleaned two ovens", "Shape loaves")).toBe(true);
  });

  it("has a time without a post as a block of its own, and the name as the name, wherever it stands", () => {
    const text = `CURRICULUM VITAE

JO MARSH
12 Mill Lane

EXPERIENCE

03/2019 - now    BAKER
Corner Bread Ltd
- Shape loaves

12/2017 - 02/2019    Family reasons (Poland)

2014 - 2017    PORTER
Mill Hotel
- Carried luggage
`;
    const read = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, lexicon),
      contactIn(sourceText(text), lexicon),
    );
    // A model takes it for no post.
    const roles = read.roles.filter(({ quote }) => !quote.text.includes("Family"));
    const kinds = new Map(
      resumeLines(text, { ...read, roles }).map((line) => [line.text.replace(/\s+/g, " "), line.kind]),
    );
    expect(kinds.get("12/2017 - 02/2019 Family reasons (Poland)")).toBe("post");
    expect(kinds.get("JO MARSH")).toBe("name");
    expect(kinds.get("CURRICULUM VITAE")).toBe("heading");
  });

  it("has them behind the first line of their post, the most important first, and leaves none out for an I in the middle", () => {
    const chosen = new Map(baker ? [["s.g1", baker] as const, ["s.g2", baker] as const] : []);
    const answers = [
      answer("s.g1", "Cut waste from 12 to 7 %, which I weighed daily"),
      answer("s.g2", "Trained two starters", "I trained them well."),
    ];
    const lines = resumeWithAnswers(resumeLines(RESUME, profile), profile, answers, { chosen, near });
    const texts = lines.map(({ text }) => text);
    const at = texts.findIndex((text) => text.startsWith("Baker"));
    expect(texts.slice(at + 1, at + 5)).toEqual([
      "Shape loaves",
      "Cut waste from 12 to 7 %, which I weighed daily",
      "Trained two starters",
      "Keep the area tidy",
    ]);
    expect(texts).not.toContain("I trained them well.");
  });

  it("names the employers of a line that belongs to several posts", () => {
    const [first, second] = postsOf(profile);
    const claims = [first, second].flatMap((post) => [
      {
        supported: true,
        sources: [{ kind: "resume", ref: "r", quote: "q", start: post?.header.start, end: post?.header.end }],
      },
    ]);
    const textOf = (text: string) =>
      resumeWithAnswers(
        resumeLines(RESUME, profile),
        profile,
        [{ question_id: "s.g1", kind: "skill", title: "t", bullets: [{ text, claims }] } as unknown as ExportedAnswer],
        nowhere,
      ).at(-1)?.text;
    expect(textOf("Served early guests for seven years")).toBe(
      "Served early guests for seven years (Corner Bread Ltd; Mill Hotel)",
    );
    expect(textOf("Served guests at Corner Bread Ltd and at Mill Hotel")).toBe(
      "Served guests at Corner Bread Ltd and at Mill Hotel",
    );
  });

  it("takes no line for a heading that looks unlike the headings of the résumé", () => {
    const kindsOf = (text: string) =>
      new Map(resumeLines(text, { roles: [], contact: null }).map((line) => [line.text, line.kind]));
    const text =
      "Ivo Reis\n\nEXPERIENCE\n\nJoiner\n\nSKILLS\n\nPanel saw - very good\nRouter - good\n\nHOME LIFE\n\nTwo sons\n";
    expect(kindsOf(text).get("Panel saw - very good")).toBe("text");
    expect(kindsOf(text).get("HOME LIFE")).toBe("heading");
    const mixed = text.replace("SKILLS", "Skills");
    expect(kindsOf(mixed).get("Panel saw - very good")).toBe("heading");
  });

  it("keeps the lines of an address apart, and joins those of a wrapped paragraph", () => {
    const wrapped =
      "A planner with ten years in freight who likes a full depot and a quiet\nphone, and who has run both nights and days.";
    const text = `Mara Quill\n12 Mill Lane\n0113 496 0000\nmara@quill.example\n\n${wrapped}\n`;
    expect(resumeLines(text, { roles: [], contact: null }).map((line) => line.text)).toEqual([
      ...["Mara Quill", "12 Mill Lane", "0113 496 0000", "mara@quill.example"],
      wrapped.replace("\n", " "),
    ]);
  });

  it("leaves out by name what a résumé has no place for, and no spoken sentence of one that says I itself", () => {
    const own = resumeLines(RESUME, profile);
    const lapsed = { ...answer("s.g3", "Forklift licence (lapsed), 2019"), kind: "licence" };
    const answers = [answer("s.g1", "I trained them well."), lapsed];
    expect(notInResume(answers, own, profile).map(({ what, why }) => [what, why])).toEqual([
      ["I trained them well.", expect.stringContaining('begins with "I"')],
      ["Forklift licence (lapsed), 2019", expect.stringContaining("not valid now")],
    ]);
    const added = (lines: typeof own) =>
      resumeWithAnswers(lines, profile, answers, nowhere).flatMap((line) => (line.added ? [line.text] : []));
    expect(added(own)).toEqual([]);
    const saysI = own.map((line) => (line.text === "Shape loaves" ? { ...line, text: "I shape loaves" } : line));
    expect(notInResume(answers, saysI, profile).map(({ what }) => what)).toEqual(["Forklift licence (lapsed), 2019"]);
    const car = { ...answer("s.g4", "Own car, insured for work"), kind: "logistics" };
    expect(notInResume([car], own, profile)).toEqual([
      { what: "Own car, insured for work", why: expect.stringContaining("a condition of the work") },
    ]);
    expect(added(saysI)).toEqual(["I trained them well."]);
  });

  it("says where the résumé still lists a paper that has lapsed", () => {
    const text = `${RESUME}\nCertificates\nForklift / telehandler\nFirst aid, 2024\n`;
    const at = [...text].length - [..."Forklift / telehandler\nFirst aid, 2024\n"].length;
    const holds = { ...profile, certificates: [{ text: "Forklift / telehandler", start: at, end: at + 22 }] };
    const answers = [{ ...answer("s.g3", "Telehandler card, lapsed, June 2025"), kind: "certificate" }];
    expect(notInResume(answers, resumeLines(text, holds), holds)[0]?.why).toContain(
      'Your résumé still lists "Forklift / telehandler"',
    );
    expect(notInResume(answers, resumeLines(RESUME, profile), profile)[0]?.why).not.toContain("still lists");
  });

  it("has what was done in a language under its post, and names a level that the résumé lists already", () => {
    const speaks = { ...profile, languages: [{ text: "English, some Spanish", start: 0, end: 21 }] };
    const language = (text: string) => ({ ...answer("s.g9", text), kind: "language" });
    const answers = [language("Spanish, good (B1 to B2)"), language("Explaining doses to families in Spanish")];
    const own = resumeLines(RESUME, speaks);
    const added = resumeWithAnswers(own, speaks, answers, nowhere).flatMap((line) => (line.added ? [line.text] : []));
    expect(added).toEqual(["Explaining doses to families in Spanish"]);
    expect(notInResume(answers, own, speaks).map(({ what, why }) => [what, why])).toEqual([
      ["Spanish, good (B1 to B2)", expect.stringContaining("lists the language already")],
    ]);
  });

  it("keeps the entries of an education apart, has what is new of a paper behind the line that names it, and references last", () => {
    const education = [
      "Higher Certificate in Business (Accounting), South East Regional Institute, 2015",
      "Leaving Certificate, Scoil Naomh Brid, Co. Waterford, 2012",
      "Diploma in Payroll Management - in progress",
    ];
    const text = `${RESUME}\nEducation\n\n${education.join("\n")}\n\nReferences\n\nOn request\n`;
    const read = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, lexicon),
      contactIn(sourceText(text), lexicon),
    );
    const paper = { ...answer("s.g1", "Payroll Management diploma, two of four modules passed"), kind: "certificate" };
    const lines = resumeWithAnswers(resumeLines(text, read), read, [paper, answer("s.g2", "Kept the books")], nowhere);
    const texts = lines.map((line) => line.text);
    expect(texts.slice(texts.indexOf("Education") + 1)).toEqual([
      ...education,
      "Payroll Management diploma, two of four modules passed",
      "Further experience",
      "Kept the books",
      "References",
      "On request",
    ]);
  });

  it("puts a bullet behind the sentences of its post where a paragraph tells of two, each with its dates and employer", () => {
    const text =
      "Declan Walsh\n\nI have been a mechanic at Corrib Motors in Galway since 2017. I repair eight cars a day. Before that, from " +
      "May 2012 to March 2017, I worked as a fitter at Shannon Autos. I also joined the Mersey Dock Museum as a helper in June " +
      "2010, and stayed until April 2012.\n\nI have been learning Welsh since 2023.\n";
    const read = validateResume(sourceText(text), readResumeByRules({ resume: text }, lexicon));
    expect(
      read.roles.map(({ title, employer, start, end }) => [title, employer?.text, start?.year, end?.year]),
    ).toEqual([
      ["mechanic", "Corrib Motors", 2017, undefined],
      ["fitter", "Shannon Autos", 2012, 2017],
      ["helper", "the Mersey Dock Museum", 2010, 2012],
    ]);
    const [mechanic] = postsOf(read);
    const chosen = new Map(mechanic ? [["s.g1", mechanic]] : []);
    const lines = resumeWithAnswers(resumeLines(text, read), read, [answer("s.g1", "Changed a gearbox")], {
      ...nowhere,
      chosen,
    });
    expect(lines.map((line) => line.text.slice(0, 20))).toEqual([
      "Declan Walsh",
      "I have been a mechan",
      "Changed a gearbox",
      "Before that, from Ma",
      "I also joined the Me",
      "I have been learning",
    ]);
    expect(lines.every(({ kind }) => kind !== "post")).toBe(true);
  });

  it.each([
    ["Deloitte\nAudit Clerk\nMay 2019 - present", "Audit Clerk", "Deloitte"],
    ["Deloitte, Leeds    May 2019 - present\nAudit Clerk", "Audit Clerk", "Deloitte"],
    ["Bank Clerk    2016 - 2019\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["2016 - 2019\nBank Clerk\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["Waterstones, Leeds - Bookseller (temporary) | 2017 - 2019", "Bookseller (temporary)", "Waterstones"],
  ])("names title and employer of a post in any order of its lines: %s", (header, title, employer) => {
    const text = `Jo Marsh\n\nExperience\n\n${header}\n- Served customers\n\n${header}\n- Counted cash\n`;
    const { roles } = readResumeByRules({ resume: text }, lexicon);
    expect(roles.map((role) => [role.title, role.employer])).toEqual([
      [title, employer],
      [title, employer],
    ]);
  });

  it("has its sections as headings, also where nothing but their name says so, and no heading for a list of things", () => {
    const text =
      "Ann Lee\n\nWork\n\nBaker, Mill Bakery, 2019 - 2023\n- Shape loaves\n\nDriving licence, own car\nInterests: rowing\n";
    const kinds = resumeLines(text, { roles: [], contact: null }).map((line) => [line.kind, line.text]);
    expect(kinds).toContainEqual(["heading", "Work"]);
    expect(kinds).toContainEqual(["text", "Driving licence, own car"]);
  });

  it("is without the lines that a new one of the same post says more fully, if the candidate wants that, and names them", () => {
    const line = (text: string, added?: string) => ({
      ...{ line_id: text, kind: "item" as const, text },
      ...(added && { added }),
    });
    const post = (text: string) => ({ line_id: text, kind: "post" as const, text });
    const [old, fresh] = [
      "Prepared files for FOS",
      "Prepared nine case files for the Ombudsman (FOS), two of them in 2024",
    ];
    const lines = [
      post("Adviser"),
      line(old),
      line(fresh, "s.g1"),
      line("Prepared 12 files for FOS"),
      line("Prepared files for Lorne"),
      line("Prepared files, kept the log, rang the customers"),
      line("Files"),
      post("Clerk"),
      line(old),
    ];
    const { lines: kept, leftOut } = withoutDoubled(lines);
    // The same words in another post are another fact, and so are another figure, another name and a further act.
    expect(kept).toEqual(lines.filter((_, at) => at !== 1));
    expect(leftOut).toEqual([{ what: old, why: expect.stringContaining(fresh) }]);
    // So is a new line of another answer; two of one answer were written side by side.
    const others = [lines[0], line(old, "s.g2"), line(fresh, "s.g1")].flatMap((one) => one ?? []);
    expect(withoutDoubled(others).leftOut).toEqual([
      { what: old, why: expect.stringMatching(/^a new line, left out/) },
    ]);
    const shorter = [lines[0], line(fresh), line(old, "s.g1")].flatMap((one) => one ?? []);
    expect(withoutDoubled(shorter).leftOut).toEqual([]);
  });

  it("is without the heading of new lines that are all left out, and keeps the references behind it", () => {
    const section = { line_id: "section.Further", kind: "heading" as const, text: "Further" };
    const fresh = { line_id: "c", kind: "item" as const, text: "c", added: "s.g1" };
    const references = { line_id: "own.9", kind: "text" as const, text: "References on request" };
    const lines = [section, fresh, references];
    expect(withoutLines(lines, new Set(["c"])).lines).toEqual([references]);
    expect(withoutLines(lines, new Set(["own.9"])).lines).toEqual([section, fresh]);
  });

  it("stands in the order that the candidate gave it, one move after the other; a heading of new lines goes with the last of them", () => {
    const item = (line_id: string) => ({ line_id, kind: "item" as const, text: line_id });
    const fresh = (line_id: string) => ({ ...item(line_id), added: "s.g1" });
    const lines = [
      { line_id: "p1", kind: "post" as const, text: "Fitter" },
      item("a"),
      item("b"),
      { line_id: "section.Further", kind: "heading" as const, text: "Further" },
      fresh("c"),
    ];
    let added: { line_id: string; text: string; behind: string }[] = [];
    const order = (...moved: [string, string][]) =>
      inOrder(lines, { moved: moved.map(([line_id, behind]) => ({ line_id, behind })), added }).map(
        ({ line_id }) => line_id,
      );
    expect(order(["b", "p1"])).toEqual(["p1", "b", "a", "section.Further", "c"]);
    expect(order(["a", "b"], ["b", "a"])).toEqual(["p1", "a", "b", "section.Further", "c"]);
    expect(order(["c", "p1"])).toEqual(["p1", "c", "a", "b"]);
    added = ["x", "y"].map((line_id) => ({ line_id, text: line_id, behind: "c" }));
    expect(order(["c", "p1"])).toEqual(["p1", "c", "y", "x", "a", "b"]);
    expect(order(["c", "a"], ["x", "section.Further"])).toEqual(["p1", "a", "c", "y", "b", "section.Further", "x"]);
    expect(order(["b", "x"])).toEqual(["p1", "a", "section.Further", "c", "y", "x", "b"]);
    added = [];
    // One after the other: a move rests on those before it.
    expect(order(["a", "b"], ["c", "a"], ["a", "p1"])).toEqual(["p1", "a", "b", "c"]);
    added = [{ line_id: "x", text: "x", behind: "gone" }];
    expect(order()).not.toContain("x");
    added = [];
    // What names a post stays, and so does what is to go behind a line that is not there, or behind itself.
    expect(order(["p1", "b"], ["a", "gone"], ["a", "a"])).toEqual(["p1", "a", "b", "section.Further", "c"]);
  });

  it("offers what the candidate said is right behind the line that a contradiction quotes, and changes no line by itself", () => {
    const text =
      "Ana Roe\n\nEXPERIENCE\nFitter, Brind, 2016 - 2024\n- Brought five apprentices through\n- Kept the van stocked\n";
    const read = validateResume(sourceText(text), readResumeByRules({ resume: text }, lexicon));
    const own = resumeLines(text, read);
    const lines = resumeWithAnswers(own, read, [], nowhere);
    const start = text.indexOf("five apprentices");
    const quotes = [
      { kind: "reply", ref: "s.g1.story", quote: "Four of them", start: 0, end: 12 },
      { kind: "resume", ref: "r", quote: "five apprentices", start, end: start + 16 },
    ];
    const [right] = answer("s.c1", "Brought four apprentices through").bullets;
    const said = {
      bullets: [{ ...right, claims: right?.claims.map((claim) => ({ ...claim, place: "bullets.0" })) }],
      spoken: "",
      unsupported: [],
    };
    const settled = (is: boolean) =>
      withCorrections(lines, own, {
        contradictions: [{ quotes, settled: is, question_id: "s.c1" }],
        questions: [{ question_id: "s.c1", answer: said }],
      } as unknown as Parameters<typeof withCorrections>[2]);
    expect(settled(false)).toEqual(lines);
    const at = lines.findIndex((line) => line.text.includes("five apprentices"));
    const corrected = settled(true);
    expect(corrected[at + 1]).toMatchObject({ text: right?.text, added: "s.c1", corrects: lines[at]?.line_id });
    expect(corrected.filter((_, place) => place !== at + 1)).toEqual(lines);
  });

  it("has room for the first bullet of every answer before the second of any", () => {
    const [, porter] = postsOf(profile);
    const chosen = new Map(["s.g1", "s.g2", "s.g3"].flatMap((id) => (baker ? [[id, baker] as const] : [])));
    if (porter) chosen.set("s.g3", porter);
    const answers = [answer("s.g1", "One", "Two", "Three"), answer("s.g2", "Four", "Five"), answer("s.g3", "Six")];
    const { answers: kept, leftOut } = withRoomFor(3, answers, { chosen, all: postsOf(profile) }, new Map());
    expect(kept.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([["One", "Two"], ["Four"], ["Six"]]);
    expect(leftOut.map(({ what }) => what)).toEqual(["Five", "Three"]);
    // The second of what matters more comes before the first of what would only be nice.
    const priorities = new Map([
      ["s.g1", "CRITICAL" as const],
      ["s.g2", "NICE_TO_HAVE" as const],
    ]);
    const { leftOut: less } = withRoomFor(2, answers, { chosen, all: postsOf(profile) }, priorities);
    expect(less.map(({ what }) => what)).toEqual(["Three", "Four", "Five"]);
    // Of two of the same rank the one with a figure comes first.
    const counted = [answer("s.g1", "One"), answer("s.g2", "Cut the waiting time from 24 to 13 days")];
    const { leftOut: last } = withRoomFor(1, counted, { chosen, all: postsOf(profile) }, new Map());
    expect(last.map(({ what }) => what)).toEqual(["One"]);
  });

  it("has one line of two that say the same, the one that says more", () => {
    const short = "Took the payroll from the imported hours to the bank file";
    const long = "Took the weekly and the monthly payroll from the imported hours to the bank file";
    const answers = [answer("s.g1", short), answer("s.g2", long, "Trained two starters")];
    const { answers: kept, leftOut } = withRoomFor(8, answers, { chosen: new Map(), all: [] }, new Map());
    expect(kept.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([[], [long, "Trained two starters"]]);
    expect(leftOut.map(({ what }) => what)).toEqual([short]);
    // What was done in another post is another fact.
    const [first, second] = postsOf(profile);
    const chosen = new Map(first && second ? [["s.g1", first] as const, ["s.g2", second] as const] : []);
    expect(withRoomFor(8, answers, { chosen, all: postsOf(profile) }, new Map()).leftOut).toEqual([]);
  });

  it("says what to answer about what was not done, with what comes nearest", () => {
    const gap = (gap_id: string, kind: string, nearest: string | null) => ({
      ...{ gap_id, kind, title: `Gap ${gap_id}` },
      resume_quote: nearest === null ? null : { text: nearest, start: 0, end: 1 },
    });
    const question = (gap_id: string, outcome: string) => ({ gap_id, outcome, status: "closed", source: "model" });
    const session = {
      gaps: [
        gap("g1", "skill", "Covered for the manager"),
        gap("g2", "licence", null),
        gap("g3", "logistics", null),
        gap("g4", "skill", null),
        gap("g5", "certificate", "Vulnerable sector check"),
      ],
      questions: [
        question("g1", "learning"),
        question("g2", "skipped"),
        question("g3", "skipped"),
        question("g4", "accepted"),
        question("g5", "skipped"),
      ],
      contradictions: [],
    };
    expect(honestLines(session as unknown as Parameters<typeof honestLines>[0])).toEqual([
      'Gap g1: your résumé says "Covered for the manager". Say how far that goes, and that you are willing to learn it',
      "Gap g2: say that you do not have it",
      'Gap g5: your résumé says "Vulnerable sector check". Say that this is what you have, if it is so still',
    ]);
    // What they said of it is right, and the line may not be.
    const said = session.questions.map((one) => ({ ...one, nearest: "It lapsed in 2023" }));
    expect(honestLines({ ...session, questions: said } as unknown as Parameters<typeof honestLines>[0]).at(-1)).toBe(
      'Gap g5: your résumé says "Vulnerable sector check". Say how it is. What comes nearest, in your words: "It lapsed in 2023"',
    );
    const quoted = session.gaps.map((one) => ({
      ...one,
      resume_quote: one.resume_quote && { text: "x", start: 40, end: 60 },
    }));
    const given = { ...session, gaps: quoted } as unknown as Parameters<typeof honestLines>[0];
    expect(honestLines(given, [{ start: 60, end: 80 }]).at(-1)).toContain('your résumé says "x"');
    expect(honestLines(given, [{ start: 55, end: 80 }]).at(-1)).toBe("Gap g5: say that you do not have it");
    const teaching = { ...session, gaps: session.gaps.map((one) => ({ ...one, trainable: true })) };
    expect(honestLines(teaching as unknown as Parameters<typeof honestLines>[0])[0]).toContain(
      "that you are willing to learn it, as the job offers",
    );
  });

  it("asks whether a line about a paper is so still, where the candidate said that they do not hold it, or that it has lapsed", () => {
    const text = "Ana Roe\n\nTICKETS\nIPAF 3a, current\nFirst aid, 2022\nForklift\n";
    const own = resumeLines(text, { roles: [], contact: null });
    const quoteOf = (words: string) => ({
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const gap = (gap_id: string, kind: string, words: string) =>
      ({ gap_id, kind, title: `Gap ${gap_id}`, resume_quote: quoteOf(words), resume_quotes: [] }) as unknown as Gap;
    const question = (gap_id: string, more: object) =>
      ({ question_id: `s.${gap_id}`, gap_id, status: "closed", ...more }) as unknown as QuestionResource;
    const lapsed = { bullets: [{ text: "First aid (lapsed)", claims: [] }] };
    const session = {
      gaps: [gap("g1", "licence", "IPAF 3a"), gap("g2", "certificate", "First aid"), gap("g3", "skill", "Forklift")],
      questions: [
        question("g1", { outcome: "skipped", nearest: "It ran out in March 2025" }),
        question("g2", { outcome: "accepted", answer: lapsed }),
        question("g3", { outcome: "skipped" }),
      ],
    };
    expect([...doubtsOf(own, session).values()]).toEqual(["Gap g1: It ran out in March 2025", "First aid (lapsed)"]);
    const open = session.questions.map((one) => ({ ...one, status: "waiting" as const }));
    expect(doubtsOf(own, { ...session, questions: open }).size).toBe(0);
  });

  it("says of an open question that another answer shows a part of it, and of one that is answered nothing", () => {
    const question = (gap_id: string, status: string, more: object = {}) =>
      ({ question_id: `s.${gap_id}`, gap_id, status, versions: [], ...more }) as unknown as QuestionResource;
    const questions = [
      question("g1", "closed", { also_shows: ["g2", "g3"] }),
      question("g2", "waiting"),
      question("g3", "closed"),
    ];
    expect(questions.map((one) => shownIn({ questions }, one).map(({ gap_id }) => gap_id))).toEqual([[], ["g1"], []]);
    const gaps = ["g1", "g2", "g3"].map((gap_id) => ({ gap_id, title: `Gap ${gap_id}`, kind: "skill" }));
    const session = { questions, gaps, omitted: [], unread: [], contradictions: [] } as unknown as SessionResource;
    expect(exportedOf(session).leftOut).toEqual([
      { what: "Gap g2", why: expect.stringContaining("an answer to another question shows a part of it") },
    ]);
  });

  it("names on one line what there was no room for", () => {
    const room = "not asked: there was no room for more questions";
    const left = ["Lifting", "Cleaning", "Counting", "Selling"].map((what) => ({ what, why: room }));
    expect(leftOutLines([{ what: "Driving", why: "you said no" }, ...left])).toEqual([
      "Driving: you said no",
      "Not asked: there was no room for more questions: Lifting; Cleaning; Counting; Selling",
    ]);
  });
});
