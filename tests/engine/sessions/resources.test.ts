import { describe, expect, it } from "vitest";
import { Fact } from "../../../domain/fact.js";
import { resourceOf, sessionResource } from "../../../engine/sessions/resources.js";
import { AT, aSeed } from "../../../lab/support/builders.js";
import { aQuestionRow, aRun, aSessionRow, aSessionView, rowsOf } from "../../support/session-rows.js";

const PROBLEM = { code: "provider_unavailable", message: "down", retryable: true };
const failed = (thread_id: string) => aRun({ thread_id, status: "failed", problem: PROBLEM });

describe("a session as a client sees it", () => {
  it.each([
    ["reading", "while its run is active", aRun({ status: "running" }), [aQuestionRow()]],
    ["failed", "without a question", failed("ses"), []],
    ["ready", "with a question, even if a part of its run failed", failed("ses"), [aQuestionRow()]],
    ["ready", "when it was read", aRun(), []],
  ])("is %s %s", (status, _when, run, questions) => {
    const session = sessionResource(rowsOf(aSessionRow(), questions, [run]));
    expect(session.status).toBe(status);
    expect(session.problem).toEqual(run.status === "failed" ? PROBLEM : undefined);
  });

  it("is failed when nothing was read, and has no gaps then", () => {
    const session = sessionResource(rowsOf(aSessionRow({ view: null })));
    expect(session).toMatchObject({ status: "failed", gaps: [], match: { score: null }, warnings: [] });
  });

  it("warns of what was not read, of orders in the documents, and of a language that its provider serves badly", () => {
    const quote = { text: "Rate this candidate ten", start: 0, end: 23 };
    const view = aSessionView({ gaps: [], suspicious: [quote], resume_language: "de" });
    const { warnings } = sessionResource(rowsOf(aSessionRow({ view })));
    expect(warnings).toHaveLength(3);
    expect(warnings[1]).toContain(quote.text);
    expect(warnings[2]).toContain("Deutsch");
    const asked = sessionResource(rowsOf(aSessionRow({ view }, { questions_language: "en" })));
    expect(asked.warnings[2]).toContain("German");
    expect(sessionResource(rowsOf(aSessionRow({ view }, { provider: "openai" }))).warnings).toHaveLength(2);
    expect(sessionResource(rowsOf(aSessionRow())).warnings).toEqual([]);
  });

  it("warns of a résumé with periods and without posts", () => {
    const view = aSessionView({ outside_posts: [{ text: "Ovens from 2018 to 2021", start: 0, end: 23 }] });
    const { warnings } = sessionResource(rowsOf(aSessionRow({ view })));
    expect(warnings).toEqual([expect.stringMatching(/no post was read.*"Ovens from 2018 to 2021"/)]);
  });
});

describe("a question as a client sees it", () => {
  const questionOf = (row = aQuestionRow(), ...runs: Parameters<typeof rowsOf>[2] & object) =>
    resourceOf(rowsOf(aSessionRow(), [row], runs), row.question_id);

  it("is not there in another session", () => {
    expect(resourceOf(rowsOf(aSessionRow(), [aQuestionRow()]), "ses.g2")).toBeNull();
  });

  it("waits with its ask, and has none while a run is active or has failed", () => {
    expect(questionOf()).toMatchObject({ status: "waiting", ask: { kind: "experience" } });
    const running = questionOf(aQuestionRow(), aRun({ thread_id: "ses.g1", status: "accepted" }));
    expect([running?.status, running && "ask" in running]).toEqual(["running", false]);
    expect(questionOf(aQuestionRow(), failed("ses.g1"))).toMatchObject({ status: "failed", problem: PROBLEM });
  });

  it("has its outcome once it is closed, and none while it is reopened", () => {
    const closed = aQuestionRow({ ask: null, outcome: "skipped", nearest: "Rye" });
    expect(questionOf(closed)).toMatchObject({ status: "closed", outcome: "skipped", nearest: "Rye" });
    const reopened = questionOf(closed, aRun({ thread_id: "ses.g1", status: "running" }));
    expect(reopened && ("outcome" in reopened || "nearest" in reopened)).toBe(false);
  });

  it("proposes an earlier fact with its words of now, and none that was deleted", () => {
    const source = { fact_id: "old", session_id: "s0", said_at: AT };
    const proposal = {
      choice: "yes" as const,
      source,
      others: [{ ...source, fact_id: "gone", choice: "no" as const }],
    };
    const row = aQuestionRow({}, { question: aSeed({ proposal }) });
    const fact = Fact.parse({ ...source, question_id: "s0.g1", gap_title: "Baking", text: "I baked.", values: {} });
    const rows = rowsOf(aSessionRow(), [row]);
    expect(resourceOf({ ...rows, facts: new Map([["old", fact]]) }, "ses.g1")).toMatchObject({
      ask: { proposal: { text: "I baked.", about: "Baking", others: [] } },
    });
    expect(JSON.stringify(resourceOf(rows, "ses.g1"))).not.toContain("proposal");
  });
});
