import { describe, expect, it } from "vitest";
import { asWritten, employments, postsOf, ResumeProfile } from "../../domain/resume.js";

const RESUME = "😀 Ann Field\nann@field.example\nBaker, Mill Street Ltd, 2019\nBaked for ann@field.example\nSwept";
const COVERED = RESUME.replaceAll("ann@field.example", "•••@•••••••••••••");

/** Where these words stand in the résumé, with their text as this version of it has it. */
function quote(words: string, version = RESUME) {
  const start = [...RESUME.slice(0, RESUME.indexOf(words))].length;
  const end = start + [...words].length;
  return { text: [...version].slice(start, end).join(""), start, end };
}
const profileIn = (version: string) =>
  ResumeProfile.parse({
    language: "en",
    contact: {
      name: quote("Ann Field", version),
      emails: [quote("ann@field.example", version)],
      phones: [],
      links: [],
      place: null,
    },
    headline: null,
    roles: [
      {
        title: "Baker",
        employer: quote("Mill Street Ltd", version),
        quote: quote("Baker, Mill Street Ltd, 2019", version),
        start: { year: 2019, month: null },
        end: null,
        current: true,
        lines: [quote("Baked for ann@field.example", version), quote("Swept", version)],
      },
    ],
    skills: [],
    education: [],
    certificates: [],
    languages: [],
    other: [],
  });

describe("a profile as it is written", () => {
  it("has every passage as the résumé has it, where the stored text covers it by dots", () => {
    const stored = profileIn(COVERED);
    expect(stored.roles[0]?.lines[0]?.text).toBe("Baked for •••@•••••••••••••");
    const written = asWritten(stored, RESUME);
    expect(written.contact?.emails.map(({ text }) => text)).toEqual(["ann@field.example"]);
    expect(written.roles[0]?.lines.map(({ text }) => text)).toEqual(["Baked for ann@field.example", "Swept"]);
  });

  it("keeps everything else: places of passages, dates, and what is not known", () => {
    expect(asWritten(profileIn(COVERED), RESUME)).toEqual(profileIn(RESUME));
  });

  it("leaves the stored profile as it is", () => {
    const stored = profileIn(COVERED);
    asWritten(stored, RESUME);
    expect(stored).toEqual(profileIn(COVERED));
  });
});

describe("the posts of a résumé", () => {
  it("have a title, an employer and a header, and end with the last line below it", () => {
    expect(postsOf(profileIn(RESUME))).toEqual([
      {
        title: "Baker",
        employer: "Mill Street Ltd",
        header: quote("Baker, Mill Street Ltd, 2019"),
        end: [...RESUME].length,
      },
    ]);
  });

  it("end with their header if nothing stands below it, and may have no employer", () => {
    const roles = profileIn(RESUME).roles.map((role) => ({ ...role, employer: null, lines: [] }));
    const header = quote("Baker, Mill Street Ltd, 2019");
    expect(postsOf({ roles })).toEqual([{ title: "Baker", employer: null, header, end: header.end }]);
  });

  it("end with the line that reaches furthest, in whatever order the lines are", () => {
    const roles = profileIn(RESUME).roles.map((role) => ({ ...role, lines: role.lines.toReversed() }));
    expect(postsOf({ roles })[0]?.end).toBe(quote("Swept").end);
  });

  it("end above the lines of others, where lines stand below a table of posts", () => {
    const at = (start: number, end: number) => ({ text: "", start, end });
    const role = (start: number, lines: [number, number][]) => ({
      ...{ title: "Baker", employer: null, place: null, start: null, end: null, current: false },
      quote: at(start, start + 10),
      lines: lines.map(([from, to]) => at(from, to)),
    });
    const roles = [role(0, [[30, 40]]), role(10, [[50, 60]]), role(20, [[70, 80]])];
    expect(postsOf({ roles }).map(({ end }) => end)).toEqual([10, 20, 30]);
    expect(postsOf({ roles: [role(0, [[10, 15]]), role(20, [[70, 80]])] }).map(({ end }) => end)).toEqual([15, 80]);
  });

  it("are without the breaks between them", () => {
    const [baker] = profileIn(RESUME).roles;
    const pause = { ...baker, title: "Parental leave", employer: null, is_break: true as const };
    const { roles } = ResumeProfile.parse({ ...profileIn(RESUME), roles: [pause, baker] });
    expect(employments(roles).map(({ title }) => title)).toEqual(["Baker"]);
    expect(postsOf({ roles }).map(({ title }) => title)).toEqual(["Baker"]);
  });
});
