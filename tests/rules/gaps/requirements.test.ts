import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { type ProposedRequirement, settleRequirements } from "../../../rules/gaps/requirements.js";

const asked = (title: string, start: number, over: Partial<ProposedRequirement> = {}): ProposedRequirement => ({
  ...{ title, kind: "skill", strength: "must", trainable: false },
  quotes: [{ text: title, start, end: start + title.length }],
  ...over,
});
const settled = (jobTitle: string, ...proposed: ProposedRequirement[]) =>
  settleRequirements(jobTitle, proposed, reader);
const first = (...given: Parameters<typeof settled>) => settled(...given)[0];

describe("the requirements that a model proposes", () => {
  it("stand in the order of the job, and are numbered so", () => {
    const found = settled("Baker", asked("Cake decorating", 80), asked("Sourdough", 20));
    expect(found.map(({ requirement_id, title }) => [requirement_id, title])).toEqual([
      ["r1", "Sourdough"],
      ["r2", "Cake decorating"],
    ]);
  });

  it("keep the strength that the model read", () => {
    const strengths = (["must", "duty", "desirable"] as const).map((strength) =>
      first("", asked("Sourdough", 0, { strength })),
    );
    expect(strengths.map((one) => [one?.must_have, one?.in_duties])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it("have a length only if they are of years, which then say of what job", () => {
    const years = { kind: "years" as const };
    expect(first("Baker", asked("At least 3 years of experience", 0, years))).toMatchObject({
      title: "At least 3 years of experience (Baker)",
      months: 36,
    });
    expect(first("Baker", asked("3 years of baking bread", 0, years))?.title).toBe("3 years of baking bread");
    expect(first("Baker", asked("3 years of baking bread", 0))?.months).toBeNull();
  });

  it("are in the job's title if it names their thing, or all of their words", () => {
    expect(first("Forklift driver", asked("Forklift licence", 0))?.in_job_title).toBe(true);
    expect(first("Night porter", asked("Porter at night", 0))?.in_job_title).toBe(true);
    expect(first("Night porter", asked("Porter with a car", 0))?.in_job_title).toBe(false);
  });
});
