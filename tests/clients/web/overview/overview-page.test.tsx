import { UNSAID } from "../../../../domain/application.js";
import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { OverviewPage } from "../../../../clients/web/overview/overview-page.js";
import type { QuestionResource, SessionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { askWith, gapWith, questionWith, quote, sessionWith } from "../../../support/resources.js";

const shown = (over: Partial<SessionResource> = {}) =>
  seen(<OverviewPage session={sessionWith(over)} reading={undefined} />);
const question = (id: string, over: Partial<QuestionResource> = { ask: askWith("experience") }) =>
  questionWith({ question_id: `s.${id}`, gap_id: id, ...over });
const closed = (id: string) => question(id, { status: "closed", outcome: "skipped" });
const next = (questions: QuestionResource[], over: Partial<SessionResource> = {}) =>
  shown({ questions, provider: "fake", ...over }).texts(".next > *");
const THREE = ["g1", "g2", "g3"].map((id) => question(id));

it("while the documents are read there are only the stages, and the reading can be stopped", () => {
  const page = shown({ status: "reading" });
  expect([page.texts("h1"), page.texts(".now"), page.buttons]).toEqual([
    ["Reading your documents"],
    ["Working"],
    ["Stop"],
  ]);
});

it("a reading that failed says why, and can go on", () => {
  const page = shown({
    status: "failed",
    application: UNSAID,
    problem: { code: "cancelled", message: "x", retryable: true },
  });
  expect([page.texts("h1"), page.buttons]).toEqual([["The job"], ["Go on"]]);
  expect(page.texts("[role=alert] p")).toEqual(["It was cancelled. What was finished is kept."]);
});

it("the next step is the first open question, and the résumé once something is answered", () => {
  expect(next([question("g1")], { minutes_left: 12 })).toEqual([
    "Begin with the first question",
    "About 12 minutes for what is open",
  ]);
  expect(next([closed("g1"), question("g2")])).toEqual(["Next question", "See your résumé with the answers"]);
  expect(next([closed("g1")], { minutes_left: 12 })).toEqual([
    "Every question is done.",
    "See your résumé with the answers",
  ]);
});

it("without a model many gaps are looked through first, until the first one is closed", () => {
  const first = "Look through the gaps first";
  expect(next(THREE, { provider: "offline" })[0]).toBe(first);
  expect(next(THREE.slice(1), { provider: "offline" })).not.toContain(first);
  expect(next([...THREE, closed("g4")], { provider: "offline" })).not.toContain(first);
  expect(next(THREE)).not.toContain(first);
  expect(shown({ questions: THREE, provider: "fake" }).buttons).toContain("Look through all 3, beside your résumé");
});

it("a contradiction shows both statements, and leads to its question until it is settled", () => {
  const said = { ref: "r", start: 0, end: 4 };
  const quotes = [
    { ...said, kind: "resume" as const, quote: "2019" },
    { ...said, kind: "reply" as const, quote: "2020" },
  ] as [object, object] as SessionResource["contradictions"][number]["quotes"];
  const one = {
    contradiction_id: "k1",
    kind: "years" as const,
    what: "Two years",
    quotes,
    question_id: "s.k1",
    settled: false,
  };
  expect(shown({ contradictions: [one] }).texts(".contradiction")).toEqual([
    "Two yearsYour résumé2019Your reply2020Settle it",
  ]);
  expect(shown({ contradictions: [{ ...one, settled: true }] }).texts(".contradiction .quiet")).toEqual(["settled"]);
});

it("what is shown already can be asked about, and what was not asked is named", () => {
  const strengths = [{ title: "Baking", job_quote: quote("bake"), resume_quote: quote("Baked") }];
  const page = shown({ strengths, gaps: [gapWith()], omitted: ["g1", "gone"] });
  expect(page.buttons).toContain("Ask me about it");
  expect(page.texts(".fold li")).toEqual(["Sourdough baking", "gone"]);
  expect(shown({ gaps: [] }).text).toContain("Your résumé shows everything that was found in the job.");
});
