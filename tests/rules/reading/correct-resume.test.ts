import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../domain/errors.js";
import { lineIdOfQuote, postIdOf, RESUME_PARTS, type ReadingChange } from "../../../domain/reading.js";
import { postsOf, type ResumeProfile } from "../../../domain/resume.js";
import { reader } from "../../../lab/support/reader.js";
import { correctResume } from "../../../rules/reading/correct-resume.js";
import { profileOf } from "../../support/exported.js";
import { lineIn, TWO_POSTS } from "../../support/read-resumes.js";

const read = profileOf(TWO_POSTS);
const [cook = "", chef = ""] = read.roles.map(postIdOf);
const line = (words: string) => lineIn(TWO_POSTS, words);
const corrected = (...changes: ReadingChange[]): ResumeProfile =>
  correctResume(read, changes, { text: TWO_POSTS, reader });
const lines = ({ roles }: ResumeProfile) => roles.map((role) => [role.title, ...role.lines.map(({ text }) => text)]);
const refused = (...changes: ReadingChange[]) => {
  try {
    corrected(...changes);
  } catch (error) {
    if (error instanceof InputError) return error.details.errors?.[0]?.path;
    throw error;
  }
  return null;
};

describe("the fields of a post", () => {
  it("are what the candidate says, each where its words stand in the heading", () => {
    const { roles } = corrected({ op: "set_post", post_id: cook, employer: "Street Kitchen", title: "Line cook" });
    const employer = roles[0]?.employer;
    expect(employer && TWO_POSTS.slice(employer.start, employer.end)).toBe("Street Kitchen");
    expect(roles[0]?.title).toBe("Line cook");
    expect(roles[1]).toEqual(read.roles[1]);
  });

  it("have no place where the words stand nowhere, and can be empty", () => {
    const { roles } = corrected({
      op: "set_post",
      post_id: cook,
      employer: "Mill St. Canteen",
      start: null,
      end: null,
    });
    expect(roles[0]).toMatchObject({ employer: { text: "Mill St. Canteen" }, start: null, end: null });
    expect(roles[0]?.employer?.start).toBe(roles[0]?.employer?.end);
    expect(corrected({ op: "set_post", post_id: cook, employer: null }).roles[0]?.employer).toBeNull();
  });

  it("say whether it is a post at all: a break has the title of one", () => {
    const [pause] = corrected({ op: "set_post", post_id: cook, title: "Parental leave" }).roles;
    expect(pause?.is_break).toBe(true);
    const changes: ReadingChange[] = ["Parental leave", "Cook"].map((title) => ({
      op: "set_post",
      post_id: cook,
      title,
    }));
    expect(corrected(...changes).roles[0]?.is_break).toBeUndefined();
  });

  it("do not contradict each other", () => {
    const ended = corrected({ op: "set_post", post_id: chef, end: "2023-05" }).roles[1];
    expect(ended).toMatchObject({ current: false, end: { year: 2023, month: 5 } });
    const goesOn = corrected({ op: "set_post", post_id: cook, current: true }).roles[0];
    expect(goesOn).toMatchObject({ current: true, end: null });
    expect(refused({ op: "set_post", post_id: cook, current: true, end: "2021" })).toBe("changes.0.end");
    expect(refused({ op: "set_post", post_id: cook, start: "2022" })).toBe("changes.0.end");
    expect(refused({ op: "set_post", post_id: cook, start: "2021-06", end: "2021-05" })).toBe("changes.0.end");
    expect(refused({ op: "set_post", post_id: cook, start: "2021-06", end: "2021" })).toBeNull();
  });
});

describe("posts", () => {
  it("are split at a line, which takes those below it along", () => {
    const split = corrected({ op: "add_post", line_id: line("Cooked for 80 covers a night") });
    expect(lines(split)).toEqual([
      ["Cook"],
      ["Cooked for 80 covers a night", "Cleaned the line every evening"],
      ["Sous chef", "Led a team of five cooks", "Wrote the rota for the kitchen"],
    ]);
  });

  it("are read from the line that heads them", () => {
    const text = "Experience\n\nCook, Mill Street, 2019 - 2021\n- Cooked\n- Porter, Harbour Hotel, 03/2017 - 05/2018\n";
    const profile = profileOf(text);
    const [role] = profile.roles;
    const headed = role?.lines.find((one) => one.text.includes("Porter"));
    if (!headed) return expect(profile.roles.map(({ title }) => title)).toContain("Porter");
    const line_id = lineIn(text, headed.text);
    const [, porter] = correctResume(profile, [{ op: "add_post", line_id }], { text, reader }).roles;
    expect(porter).toMatchObject({
      title: "Porter",
      employer: { text: "Harbour Hotel" },
      start: { year: 2017, month: 3 },
      end: { year: 2018, month: 5 },
    });
    return undefined;
  });

  it("are joined, with the heading as a line, or become lines of a part", () => {
    expect(lines(corrected({ op: "join_post", post_id: chef, into: cook }))).toEqual([
      [
        "Cook",
        "Cooked for 80 covers a night",
        "Cleaned the line every evening",
        "Sous chef, Harbour Hotel, 03/2021 to today",
        "Led a team of five cooks",
        "Wrote the rota for the kitchen",
      ],
    ]);
    const { roles, volunteering } = corrected({ op: "remove_post", post_id: cook, to: "volunteering" });
    expect([roles.length, volunteering.map(({ text }) => text)[0]]).toEqual([
      1,
      "Cook, Mill Street Kitchen, 2019 - 2021",
    ]);
    expect(refused({ op: "join_post", post_id: cook, into: cook })).toBe("changes.0.into");
  });
});

describe("a line", () => {
  const line_id = line("Cleaned the line every evening");

  it("belongs where it was moved, and to nothing else", () => {
    const moved = corrected({ op: "move_line", line_id, to: chef, before: line("Wrote the rota for the kitchen") });
    expect(lines(moved)).toEqual([
      ["Cook", "Cooked for 80 covers a night"],
      ["Sous chef", "Led a team of five cooks", "Cleaned the line every evening", "Wrote the rota for the kitchen"],
    ]);
    const [first, second] = postsOf(moved);
    expect([first?.lines?.length, second?.lines?.length]).toEqual([1, 3]);
    expect(corrected({ op: "move_line", line_id, to: "skills" }).skills.map(({ text }) => text)).toContain(
      "Cleaned the line every evening",
    );
  });

  it("that is set apart can be found again", () => {
    const apart: ReadingChange = { op: "move_line", line_id: line("Stock control"), to: "apart" };
    expect(corrected(apart).skills.map(({ text }) => text)).toEqual(["Menu planning"]);
    expect(corrected(apart).apart?.map(({ text }) => text)).toEqual(["Stock control"]);
    const back = corrected(apart, { ...apart, to: "interests" } as ReadingChange);
    expect([back.apart, back.interests.map(({ text }) => text)]).toEqual([[], ["Stock control"]]);
    const evening: ReadingChange = { op: "move_line", line_id, to: "apart" };
    expect(lines(corrected(evening, { op: "move_line", line_id, to: cook }))).toEqual(lines(read));
  });

  it("that is not there is refused, by the number of the change", () => {
    const good: ReadingChange = { op: "set_post", post_id: cook, title: "Line cook" };
    expect(refused(good, { op: "move_line", line_id: "l0-4000", to: cook })).toBe("changes.1.line_id");
    expect(refused(good, { op: "move_line", line_id, to: "p9" })).toBe("changes.1.to");
    expect(refused({ op: "move_line", line_id, to: chef, before: line_id })).toBe("changes.0.before");
    expect(refused({ op: "move_section", section_id: "s0-awards", to: "skills" })).toBe("changes.0.section_id");
  });

  it("leaves the reading that it was made from as it was", () => {
    const before = structuredClone(read);
    corrected({ op: "move_line", line_id, to: chef }, { op: "remove_post", post_id: cook, to: "other" });
    expect(read).toEqual(before);
  });
});

describe("whatever is corrected", () => {
  const spansIn = ({ roles, apart = [], ...profile }: ResumeProfile): string[] =>
    [
      ...roles.flatMap(({ quote, lines: own }) => [quote, ...own]),
      ...RESUME_PARTS.flatMap((part) => profile[part]),
      ...apart,
    ]
      .map(lineIdOfQuote)
      .sort();
  const ids = fc.constantFrom(...spansIn(read));
  const posts = fc.constantFrom(...read.roles.map(postIdOf));
  const parts = fc.constantFrom(...RESUME_PARTS);
  const change: fc.Arbitrary<ReadingChange> = fc.oneof(
    fc.record({ op: fc.constant("add_post" as const), line_id: ids }),
    fc.record({ op: fc.constant("join_post" as const), post_id: posts, into: posts }),
    fc.record({ op: fc.constant("remove_post" as const), post_id: posts, to: parts }),
    fc.record({
      op: fc.constant("move_line" as const),
      line_id: ids,
      to: fc.oneof(posts, parts, fc.constant("apart")),
    }),
    fc.record({ op: fc.constant("move_line" as const), line_id: ids, to: posts, before: ids }),
    fc.record({ op: fc.constant("set_post" as const), post_id: posts, title: fc.constant("Cook") }),
  );

  it("every passage stands somewhere, and none twice", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let profile = read;
        for (const one of changes) {
          try {
            profile = correctResume(profile, [one], { text: TWO_POSTS, reader });
          } catch (error) {
            // What does not fit is refused, and changes nothing.
            if (!(error instanceof InputError)) throw error;
          }
        }
        expect(spansIn(profile)).toEqual(spansIn(read));
      }),
      { numRuns: 150 },
    );
  });
});

it("a whole section belongs to another part", () => {
  const start = TWO_POSTS.indexOf("Skills");
  const { skills, interests } = corrected({ op: "move_section", section_id: `s${start}-skills`, to: "interests" });
  expect([skills, interests.map(({ text }) => text)]).toEqual([[], ["Menu planning", "Stock control"]]);
  const posts = corrected({
    op: "move_section",
    section_id: `s${TWO_POSTS.indexOf("Experience")}-work`,
    to: "projects",
  });
  expect([posts.roles, posts.projects.length]).toEqual([[], 6]);
});
