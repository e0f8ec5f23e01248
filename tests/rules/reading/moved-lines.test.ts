import { describe, expect, it } from "vitest";
import { postIdOf, type ReadingChange } from "../../../domain/reading.js";
import { reader } from "../../../lab/support/reader.js";
import { resumeLines } from "../../../language/resume.js";
import { correctResume } from "../../../rules/reading/correct-resume.js";
import { inCorrectedOrder } from "../../../rules/reading/moved-lines.js";
import { profileOf } from "../../support/exported.js";
import { lineIn, TWO_POSTS } from "../../support/read-resumes.js";

const read = profileOf(TWO_POSTS);
const [, chef = ""] = read.roles.map(postIdOf);
const ordered = (...changes: ReadingChange[]) => {
  const profile = correctResume(read, changes, { text: TWO_POSTS, reader });
  return inCorrectedOrder(resumeLines(TWO_POSTS, profile), profile, changes).map(({ text }) => text);
};
const before = ordered();
const line_id = lineIn(TWO_POSTS, "Cooked for 80 covers a night");

describe("the lines of a corrected résumé", () => {
  it("stand with their post, each once", () => {
    const after = ordered({ op: "move_line", line_id, to: chef });
    expect([...after].sort()).toEqual([...before].sort());
    expect(after.indexOf("Cooked for 80 covers a night")).toBe(after.indexOf("Wrote the rota for the kitchen") + 1);
    const first = ordered({
      op: "move_line",
      line_id,
      to: chef,
      before: lineIn(TWO_POSTS, "Led a team of five cooks"),
    });
    expect(first.indexOf("Cooked for 80 covers a night")).toBe(first.indexOf("Led a team of five cooks") - 1);
  });

  it("stay where they were when they are set apart, or have no company, or are a part of a line", () => {
    expect(ordered({ op: "move_line", line_id, to: "apart" })).toEqual(before);
    expect(ordered({ op: "move_line", line_id, to: "awards" })).toEqual(before);
    expect(ordered({ op: "move_line", line_id: lineIn(TWO_POSTS, "Stock control"), to: chef })).toEqual(before);
  });
});
