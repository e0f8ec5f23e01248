import { describe, expect, it } from "vitest";
import { isUnasked, type QuestionResource, SessionOptions, shownIn, titleOf } from "../../domain/session.js";
import { aGap } from "../../lab/support/builders.js";

const question = (gap_id: string, also_shows: string[] = []) => ({ gap_id, also_shows }) as QuestionResource;

describe("a question of a session", () => {
  it("is unasked while it waits with its first ask", () => {
    const ask = (kind: "experience" | "plan") => ({ ask: { kind } }) as Pick<QuestionResource, "ask">;
    expect(isUnasked({ status: "waiting", ...ask("experience") })).toBe(true);
    expect(isUnasked({ status: "waiting", ...ask("plan") })).toBe(false);
    expect(isUnasked({ status: "running", ...ask("experience") })).toBe(false);
  });

  it("is shown in the answers of others while it is open", () => {
    const questions = [question("g1", ["g2"]), question("g2"), question("g3", ["g1"])];
    expect(
      shownIn({ questions }, { gap_id: "g2", gap_ids: [], status: "waiting" }).map(({ gap_id }) => gap_id),
    ).toEqual(["g1"]);
    expect(shownIn({ questions }, { gap_id: "g2", gap_ids: [], status: "closed" })).toEqual([]);
    const answer = { title: "Sourdough" } as QuestionResource["answer"];
    expect(shownIn({ questions }, { gap_id: "g2", gap_ids: [], status: "waiting", answer })).toEqual([]);
  });

  it("has the title of its gap, of a corrected one too, or what is contradicted", () => {
    const contradiction = { contradiction_id: "c1", what: "Two end dates" };
    const session = {
      gaps: [aGap()],
      contradictions: [contradiction] as Parameters<typeof titleOf>[0]["contradictions"],
    };
    const corrected = {
      question_id: "q",
      gap: aGap({ gap_id: "g9", title: "Baking" }),
      choice: "shown" as const,
      by: "reply" as const,
    };
    expect(titleOf(session, { gap_id: "g1" })).toBe("Sourdough baking");
    expect(titleOf(session, { gap_id: "c1" })).toBe("Two end dates");
    expect(titleOf({ ...session, corrections: [{ ...corrected, resume_quote: null }] }, { gap_id: "g9" })).toBe(
      "Baking",
    );
    expect(titleOf(session, { gap_id: "g8" })).toBe("g8");
  });
});

it("the options of a session have languages by their codes, and little metadata", () => {
  expect(SessionOptions.parse({ answers_language: "de" })).toMatchObject({ mode: "fast", answers_language: "de" });
  const many = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`key${at}`, "x"]));
  for (const wrong of [{ answers_language: "German" }, { metadata: many }, { metadata: { key: "x".repeat(257) } }])
    expect(SessionOptions.safeParse(wrong).success).toBe(false);
});
