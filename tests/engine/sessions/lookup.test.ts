import { describe, expect, it } from "vitest";
import { createLookup } from "../../../engine/sessions/lookup.js";
import { aQuestionRow, aSessionRow, rowsOf } from "../../support/session-rows.js";

const [SESSION, QUESTION] = [aSessionRow(), aQuestionRow()];
type Sessions = Parameters<typeof createLookup>[0];
const there: Partial<Sessions> = {
  find: async (owner, id) => (owner === "local" && id === "ses" ? SESSION : null),
  question: async (owner, id) => (owner === "local" && id === "ses.g1" ? QUESTION : null),
  rows: async (owner, id) => (owner === "local" && id.startsWith("ses") ? rowsOf(SESSION, [QUESTION]) : null),
};
const lookup = createLookup(there as Sessions);

describe("the lookup of a thread", () => {
  it("finds sessions and questions by their ids", async () => {
    expect(await lookup.session("local", "ses")).toBe(SESSION);
    expect(await lookup.question("local", "ses.g1")).toBe(QUESTION);
    expect(await lookup.thread("local", "ses")).toMatchObject({ session_id: "ses", questions: [{}] });
    expect(await lookup.thread("local", "ses.g1")).toMatchObject({ question_id: "ses.g1" });
  });

  it("does not tell another owner's thread from one that does not exist", async () => {
    for (const [owner, id] of [
      ["other", "ses"],
      ["local", "none"],
    ] as const)
      await expect(lookup.session(owner, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(lookup.question("other", "ses.g1")).rejects.toMatchObject({ code: "not_found" });
    await expect(lookup.thread("local", "ses.g2")).rejects.toMatchObject({ code: "not_found" });
    await expect(lookup.thread("other", "ses.g1")).rejects.toMatchObject({ code: "not_found" });
    expect(await lookup.questionIfAny("local", "ses.g2")).toBeNull();
  });
});
