import { describe, expect, it } from "vitest";
import type { SessionRow, SessionStore } from "../../../adapters/stores/ports/sessions.js";
import { answerInput, interviewInput } from "../../../engine/runs/inputs.js";
import { aGap } from "../../../lab/support/builders.js";
import { aQuestionRow, aSessionRow, aSessionView } from "../../support/session-rows.js";

/** A store with one session, which has a question about g1. */
const storeWith = (session: SessionRow) => {
  const store: Partial<SessionStore> = {
    find: async (_owner, id) => (id === "ses" ? session : null),
    question: async (_owner, id) => (id === "ses.g1" ? aQuestionRow() : null),
  };
  return store as SessionStore;
};
const GAPS = [
  aGap(),
  aGap({ gap_id: "g2", title: "Cake decorating" }),
  aGap({ gap_id: "g3", title: "Food hygiene", kind: "certificate" }),
];

describe("the input of a thread", () => {
  it("of an interview has the documents, and nothing of what the caller keeps beside the session", async () => {
    const input = await interviewInput(storeWith(aSessionRow()), "local", "ses");
    expect(input).toMatchObject({ owner: "local", session_id: "ses", mode: "fast" });
    expect("metadata" in input).toBe(false);
  });

  it("of a question names the other gaps that a story can show a part of", async () => {
    const store = storeWith(aSessionRow({ view: aSessionView({ gaps: GAPS }) }));
    const input = await answerInput(store, "local", "ses.g1");
    expect(input).toMatchObject({ question_id: "ses.g1", job_title: "Head Baker" });
    expect(input.others).toEqual([{ gap_id: "g2", title: "Cake decorating" }]);
  });

  it("of a question is in the wanted language, or that of the job, or English", async () => {
    const view = aSessionView({ job_language: "de" });
    const languageOf = async (row: SessionRow) =>
      (await answerInput(storeWith(row), "local", "ses.g1")).answers_language;
    expect(await languageOf(aSessionRow({ view }, { answers_language: "fr" }))).toBe("fr");
    expect(await languageOf(aSessionRow({ view }))).toBe("de");
    expect(await languageOf(aSessionRow({ view: null }))).toBe("en");
  });

  it("is not there for an unknown session or question", async () => {
    const store = storeWith(aSessionRow());
    await expect(interviewInput(store, "local", "none")).rejects.toMatchObject({ code: "not_found" });
    await expect(answerInput(store, "local", "ses.g9")).rejects.toMatchObject({ code: "not_found" });
  });
});
