import { describe, expect, it } from "vitest";
import type { Version } from "../../domain/answer.js";
import type { AskReply, RecordedReply } from "../../domain/question.js";
import { recorded } from "../../lab/support/builders.js";
import type { Judged } from "../../rules/gate.js";
import { outcomeOf } from "../../rules/outcome.js";
import { aClaim, judgedVersion } from "../support/judged-versions.js";

describe("the outcome of an acceptance", () => {
  const accept: RecordedReply = { reply: { ask_id: "a", kind: "accept" }, by: "candidate", at: "2026-11-26T09:00:00Z" };
  const outcome = (best: Judged, own: Version | null = null) => outcomeOf(accept, null, best, { threshold: 7, own });

  it("is below the bar, unless what was judged as it is meets it with the candidate's word", () => {
    expect(outcome(judgedVersion(1, 6))).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8))).toBe("accepted");
    expect(outcome(judgedVersion(1, 8), { ...judgedVersion(2, 8), verdict: null })).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8, false))).toBe("accepted_by_user");
  });
});

describe("the outcome of a question", () => {
  const bar = { threshold: 7, own: null };
  const outcome = (reply: AskReply, by: RecordedReply["by"] = "candidate") =>
    outcomeOf(recorded(reply, by), null, judgedVersion(1, 8), bar);
  const choice = (said: "no" | "willing_to_learn" | "not_asked" | "shown"): AskReply => ({
    ...{ ask_id: "a", kind: "experience", choice: said },
  });

  it("is dismissed where the job does not ask for it or the résumé shows it, and skipped where it was not done", () => {
    expect([outcome(choice("not_asked")), outcome(choice("shown"))]).toEqual(["dismissed", "dismissed"]);
    expect(outcome(choice("no"))).toBe("skipped");
  });

  it("is an edit, or learning, whatever was written before", () => {
    expect(outcome({ ask_id: "a", kind: "edit", text: "Baked" })).toBe("edited");
    expect(outcome({ ask_id: "a", kind: "plan", resource_ids: [] })).toBe("learning");
  });

  it("is no acceptance where nobody was at the session", () => {
    expect(outcome({ ask_id: "a", kind: "accept" }, "unattended")).toBe("below_bar");
  });

  it("is accepted with the candidate's word on a sentence, unless none holds or it is about something else", () => {
    const typed = { ...judgedVersion(2, 8), verdict: null };
    const confirmedWith = (own: Version | null, ...claims: ReturnType<typeof aClaim>[]) =>
      outcomeOf(
        recorded({ ask_id: "a", kind: "confirm", claims: {} }),
        { version: 1, best_version: 1, decision: "confirm" },
        { ...judgedVersion(1, 8), ledger: { version: 1, grounded: false, claims } },
        { ...bar, own },
      );
    const confirmed = (...claims: ReturnType<typeof aClaim>[]) => confirmedWith(null, ...claims);
    expect(confirmed(aClaim("confirmed"), aClaim("open"))).toBe("accepted");
    expect(confirmed(aClaim("open"))).toBe("below_bar");
    expect(confirmedWith(typed, aClaim("open"))).toBe("accepted");
    expect(confirmedWith(typed, aClaim("open", "title"))).toBe("below_bar");
    expect(confirmed(aClaim("confirmed"), aClaim("open", "title"))).toBe("below_bar");
  });

  it("is never accepted by a form alone while the gate asks", () => {
    const decided = (decision: "accept" | "ask") => () =>
      outcomeOf(
        recorded({ ask_id: "a", kind: "details", values: {} }),
        { version: 1, best_version: 1, decision },
        judgedVersion(1, 8),
        bar,
      );
    expect(decided("accept")()).toBe("accepted");
    expect(decided("ask")).toThrow("below the bar");
  });
});
