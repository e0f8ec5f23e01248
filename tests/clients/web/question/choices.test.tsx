import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { Choices } from "../../../../clients/web/question/choices.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { AT, askWith, questionWith, quote } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

type Over = Parameters<typeof askWith<"experience">>[1];
const shown = (question: Partial<QuestionResource> = {}, ask: Over = {}) =>
  seen(<Choices question={questionWith(question)} ask={askWith("experience", ask)} />);

it("a skill can be done, not done, or learnt", () => {
  expect(shown().texts(".choice")).toEqual(["Yes", "No", "Not yet, but I am willing to learn it"]);
});

it("a condition of the work and a contradiction cannot be learnt", () => {
  expect(shown({ priority: "LOGISTICAL" }).texts(".choice")).toEqual(["Yes", "No"]);
  const contradiction = shown({ source: "contradiction" });
  expect(contradiction.texts(".choice")).toEqual(["Yes, I can say what is right", "No"]);
  expect(contradiction.texts("textarea")).toEqual([]);
});

it("what was typed as coming near is still there, and open", () => {
  keepDraft("s.g1 experience", "I bake rye at home");
  const page = shown();
  expect([page.texts("textarea"), page.attributes("details", "open")]).toEqual([["I bake rye at home"], [""]]);
});

it("lines of the résumé that come near can be chosen, each by its own name", () => {
  const page = shown({}, { near: [quote("Baked rye", 10)] });
  expect(page.attributes(".near button", "aria-label")).toEqual(["Yes, this shows it: Baked rye"]);
});

it("an earlier statement is offered with its origin, and a yes can be changed first", () => {
  const source = { fact_id: "f1", session_id: "s0", said_at: AT };
  const proposal = {
    choice: "yes",
    source,
    others: [],
    about: "Baking",
    text: "I baked for years.",
    values: {},
  } as const;
  const one = shown({}, { proposal: { ...proposal, others: [] } });
  expect(one.texts(".proposal")).toEqual([
    "You said earlieron Nov 20, 2026, about “Baking”I baked for years.Use it, and change it first",
  ]);
  const other = { ...source, fact_id: "f2", choice: "no" as const, text: "", values: {} };
  const two = shown({}, { proposal: { ...proposal, others: [other] } });
  expect(two.texts(".proposal > p")).toEqual(["You have said different things about this. What is right?"]);
  expect(two.texts(".proposal blockquote")).toEqual(["I baked for years.", "no"]);
});

it("what was told with another answer of the session is offered as such", () => {
  const source = { fact_id: "f1", session_id: "ses", said_at: AT };
  const proposal = { choice: "yes" as const, source, others: [], about: "Stock", text: "I counted it.", values: {} };
  const page = shown({ session_id: "ses" }, { proposal });
  expect(page.texts(".proposal > p")).toEqual(["You have told this already: is it so, and is it what they ask for?"]);
});

it("a row that is filled with an earlier statement says when that was said", () => {
  const field = { id: "status", type: "select" as const, question: "Licence: Where do you stand?", required: false };
  const row = {
    ...field,
    ...{ gap_id: "g1", options: [{ value: "held", label: "I hold it" }], value: "held" },
    said: { fact_id: "f1", session_id: "s0", said_at: AT },
  };
  const page = shown({ gap_ids: ["g1", "g2"], gap_titles: { g1: "Licence" } }, { fields: [row] });
  expect(page.texts(".form-row > .hint")).toEqual(["As you said on Nov 20, 2026: check that it is still so."]);
});

it("corrections of the reading are there only if the question takes them", () => {
  expect(shown().text).not.toContain("If the reading is wrong");
  expect(shown({}, { choices: ["yes", "no", "not_asked"] }).text).toContain("If the reading is wrong");
});

it("papers show their form at once, a row for each, and no button that says yes", () => {
  const row = (gap_id: string, at: string, title: string) => ({
    ...{
      id: `status${at}`,
      type: "select" as const,
      question: `${title}: Where do you stand?`,
      required: false,
      gap_id,
    },
    options: [{ value: "held", label: "I hold it" }],
  });
  const page = shown(
    { gap_ids: ["g1", "g2"], gap_titles: { g1: "Licence", g2: "First aid" } },
    { fields: [row("g1", "", "Licence"), row("g2", "_2", "First aid")] },
  );
  expect(page.texts(".form-row > legend")).toEqual(["Licence", "First aid"]);
  expect(page.texts(".form-row .field legend")).toEqual([
    "Where do you stand? (optional)",
    "Where do you stand? (optional)",
  ]);
  expect(page.texts(".choice")).toEqual(["Not yet, but I am willing to learn it"]);
});

it("of a story about several gaps it can be said which of them was not done", () => {
  const page = shown({ gap_ids: ["g1", "g2"], gap_titles: { g1: "Triage", g2: "ECG" } });
  expect(page.texts("fieldset .option")).toEqual(["Triage", "ECG"]);
  expect(page.texts(".choice")).toContain("Yes");
});
