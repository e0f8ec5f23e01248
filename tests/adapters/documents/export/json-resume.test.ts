import { describe, expect, it } from "vitest";
import { toJsonResume } from "../../../../adapters/documents/export/json-resume.js";
import type { RequirementKind } from "../../../../domain/job.js";
import type { JsonDocument } from "../../../../domain/json-document.js";
import { postsOf } from "../../../../domain/resume.js";
import { aGap } from "../../../../lab/support/builders.js";
import { answered, BULLET, material } from "../../../support/export-material.js";
import { profile, RESUME } from "../../../support/exported.js";

const OWN: JsonDocument = {
  basics: { name: "Jo Marsh" },
  work: [
    { name: "Corner Bread Ltd", position: "Baker", highlights: ["Shape loaves"] },
    { name: "Mill Hotel", position: "Porter", highlights: ["Carried luggage"] },
  ],
  meta: { theme: "mine" },
};
const own = { jsonResume: async () => OWN };
const ofKind = (kind: RequirementKind) => ({ session: { gaps: [aGap({ kind })] } });
const placedAt = (at: number) => {
  const post = postsOf(profile)[at];
  if (!post) throw new Error("no such post");
  return { placed: async () => new Map([["s.g1", post]]) };
};

describe("a JSON Resume", () => {
  it("is the candidate's own, and the original stays as it was", async () => {
    const before = structuredClone(OWN);
    const { basics, meta } = await toJsonResume(material([], own));
    expect(basics).toEqual(OWN.basics);
    expect(meta).toMatchObject({ theme: "mine", adaptive_answers: { session_id: "ses", added: [] } });
    await toJsonResume(material(undefined, own));
    expect(OWN).toEqual(before);
  });

  it("has a bullet under the post that the candidate chose, and says where and how sure it is", async () => {
    const { work, meta } = await toJsonResume(material(undefined, { ...own, ...placedAt(1) }));
    expect(work).toMatchObject([{ highlights: ["Shape loaves"] }, { highlights: ["Carried luggage", BULLET] }]);
    expect(meta).toMatchObject({
      adaptive_answers: {
        added: [{ path: "work[1].highlights[1]", question_id: "s.g1", version: 1, known: "confirmed" }],
      },
    });
  });

  it("has a bullet under the employer that it names, and without any in a project of its own", async () => {
    const named = "Trained two apprentices at Mill Hotel";
    const { work, projects } = await toJsonResume(material([answered([named, BULLET])], own));
    expect(work).toMatchObject([{ highlights: ["Shape loaves"] }, { highlights: ["Carried luggage", named] }]);
    expect(projects).toEqual([{ name: "Sourdough", highlights: [BULLET] }]);
  });

  it.each<[RequirementKind, string, object]>([
    ["certificate", "certificates", { name: BULLET }],
    ["degree", "education", { area: BULLET }],
    ["language", "languages", { language: BULLET }],
  ])("lists a %s among its %s", async (kind, list, entry) => {
    expect((await toJsonResume(material(undefined, { ...own, ...ofKind(kind) })))[list]).toEqual([entry]);
  });

  it("has nothing of working conditions", async () => {
    const { work, projects } = await toJsonResume(material(undefined, { ...own, ...ofKind("logistics") }));
    expect([work, projects]).toEqual([OWN.work, undefined]);
  });

  it("has a line of one's own in other words where it stood, and names one that was left out but stays", async () => {
    const id = (text: string) => `own.${RESUME.indexOf(text)}`;
    const choice = {
      reworded: { [id("Shape loaves")]: "Shape 200 loaves" },
      without: [id("Carried luggage")],
    };
    const { work, meta } = await toJsonResume(material([], { ...own, choice }));
    expect(work).toMatchObject([{ highlights: ["Shape 200 loaves"] }, { highlights: ["Carried luggage"] }]);
    expect(meta).toMatchObject({
      adaptive_answers: {
        reworded: [{ was: "Shape loaves", text: "Shape 200 loaves" }],
        left_out: [{ what: "Carried luggage", why: expect.stringContaining("left out as you chose") }],
      },
    });
  });

  it("has a line that the candidate added under the post that it stands behind", async () => {
    const behind = `own.${RESUME.indexOf("Carried luggage")}`;
    const choice = { added: [{ line_id: "typed.1", text: "Ran the desk", behind }] };
    const { work } = await toJsonResume(material([], { ...own, choice }));
    expect(work).toMatchObject([{}, { highlights: ["Carried luggage", "Ran the desk"] }]);
  });

  it("is made from what was read where the résumé was none, without empty fields", async () => {
    const made = await toJsonResume(material([]));
    expect(made.basics).toMatchObject({ name: "Jo Marsh" });
    expect(made.basics).not.toHaveProperty("email");
    expect(made.work).toMatchObject([
      {
        name: "Corner Bread Ltd",
        position: "Baker",
        startDate: "2019",
        highlights: ["Shape loaves", "Keep the area tidy"],
      },
      { position: "Porter", startDate: "2016", endDate: "2018" },
    ]);
  });

  it("has only the answers where nothing could be read", async () => {
    const made = await toJsonResume(material(undefined, { profile: async () => null }));
    expect(made.projects).toEqual([{ name: "Sourdough", highlights: [BULLET] }]);
    expect(made).not.toHaveProperty("basics");
  });
});
