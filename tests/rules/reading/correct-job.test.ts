import { describe, expect, it } from "vitest";
import { InputError } from "../../../domain/errors.js";
import { type JobProfile, MAX_REQUIREMENTS } from "../../../domain/job.js";
import type { ReadingChange } from "../../../domain/reading.js";
import { reader } from "../../../lab/support/reader.js";
import { settleRequirements } from "../../../rules/gaps.js";
import { correctJob } from "../../../rules/reading/correct-job.js";

const TEXT = "You will bake sourdough. You must have a driving licence. We have a garden.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const proposed = (title: string, words: string, kind: "skill" | "licence") => ({
  ...{ title, kind, strength: "must" as const, trainable: false },
  quotes: [{ text: words, ...spanOf(words) }] as [{ text: string; start: number; end: number }],
});
const job: JobProfile = {
  ...{ language: "en", title: "Baker", employer: null, family: "hospitality", suspicious: [] },
  requirements: settleRequirements(
    "Baker",
    [
      proposed("Sourdough", "You will bake sourdough.", "skill"),
      proposed("Driving licence", "You must have a driving licence.", "licence"),
    ],
    reader,
  ),
  unread: [{ text: "We have a garden.", ...spanOf("We have a garden.") }],
};
const corrected = (...changes: ReadingChange[]) => correctJob(job, changes, { text: TEXT, reader });
const garden: ReadingChange = { op: "add_requirement", ...spanOf("We have a garden."), strength: "desirable" };
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.details.errors?.[0];
    throw error;
  }
  return null;
};

describe("a requirement", () => {
  it("is taken out and brought back at its place", () => {
    const out: ReadingChange = { op: "set_requirement", requirement_id: "r1", strength: "not_asked" };
    const without = corrected(out);
    expect(without.job.requirements.map(({ requirement_id }) => requirement_id)).toEqual(["r2"]);
    expect(without.notAsked.map(({ title }) => title)).toEqual(["Sourdough"]);
    const back = corrected(out, { op: "set_requirement", requirement_id: "r1", strength: "must" });
    expect(back.job.requirements.map(({ requirement_id }) => requirement_id)).toEqual(["r1", "r2"]);
    expect(back.notAsked).toEqual([]);
    const later = correctJob(
      without.job,
      [{ op: "set_requirement", requirement_id: "r1", strength: "desirable" }],
      { text: TEXT, reader },
      without.notAsked,
    );
    expect(later.job.requirements[0]).toMatchObject({ requirement_id: "r1", must_have: false });
  });

  it("is a must or desirable, as the candidate says", () => {
    const { job: changed } = corrected({ op: "set_requirement", requirement_id: "r2", strength: "desirable" });
    expect(changed.requirements.map(({ must_have }) => must_have)).toEqual([true, false]);
    const unknown = refusal(() => corrected({ op: "set_requirement", requirement_id: "r9", strength: "must" }));
    expect(unknown?.path).toBe("changes.0.requirement_id");
  });

  it("is any words of the job that the candidate marks, with their kind, and they are unread no more", () => {
    const { job: added } = corrected(garden);
    expect(added.requirements.at(-1)).toMatchObject({
      title: "We have a garden",
      quote: { text: "We have a garden.", ...spanOf("We have a garden.") },
      must_have: false,
      kind: "skill",
    });
    expect(added.unread).toEqual([]);
    const licence: ReadingChange = { ...garden, ...spanOf("a driving licence"), title: "Licence to drive" };
    expect(corrected(licence).job.requirements.find(({ title }) => title === "Licence to drive")?.kind).toBe("licence");
  });

  it("is not added twice, and not without words", () => {
    expect(refusal(() => corrected(garden, garden))).toEqual({ path: "changes.1", message: "is asked for already" });
    expect(refusal(() => corrected({ ...garden, start: 500, end: 600 }))?.path).toBe("changes.0.start");
    expect(refusal(() => corrected({ ...garden, start: 10, end: 10 }))?.path).toBe("changes.0.start");
    const [one] = job.requirements;
    const many = { ...job, requirements: Array.from({ length: MAX_REQUIREMENTS }, () => one as never) };
    expect(refusal(() => correctJob(many, [garden], { text: TEXT, reader }))?.message).toContain("at most");
  });
});
