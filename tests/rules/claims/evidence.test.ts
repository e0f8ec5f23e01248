import { describe, expect, it } from "vitest";
import type { AskReply, Field } from "../../../domain/question.js";
import { AT } from "../../../lab/support/builders.js";
import { givenValues, recallQuery, showValue, unansweredIn, wordEvidence } from "../../../rules/claims/evidence.js";

describe("values", () => {
  it("are shown by their labels", () => {
    const options = [{ value: "w", label: "Ward" }];
    const field = { id: "x", question: "?", required: false, options };
    expect(showValue({ ...field, type: "select" }, "w")).toBe("Ward");
    expect(showValue({ ...field, type: "multiselect" }, ["w", "w"])).toBe("Ward, Ward");
    expect(showValue({ ...field, type: "number" }, 3)).toBe("3");
    expect(showValue({ ...field, type: "text" }, undefined)).toBe("");
  });
});

describe("what the candidate gave", () => {
  const field = (id: string, question: string): Field => ({ id, type: "text", question, required: false });
  const fields = [field("where", "Where?"), field("tools", "With what?")];
  const answered = (reply: AskReply, more: object = {}) => ({
    reply,
    by: "candidate" as const,
    at: AT,
    fields,
    ...more,
  });
  const form = answered({ ask_id: "a", kind: "details", values: { where: "York", tools: "  " } });

  it("is each value of a form that is not empty, and what was left empty is known", () => {
    expect(givenValues([form]).map(({ field_id, answer }) => [field_id, answer])).toEqual([["where", "York"]]);
    expect(unansweredIn([form, form])).toEqual(["With what?"]);
    const confirmed = answered({ ask_id: "c", kind: "confirm", claims: {} });
    expect(unansweredIn([confirmed])).toEqual(["Where?", "With what?"]);
  });

  it("is searched for with the title of the gap", () => {
    expect(recallQuery({ title: "Sourdough" }, [form])).toBe("Sourdough\nYork");
    expect(recallQuery(null, [])).toBe("");
  });

  it("is a yes, and each sentence that they confirmed or corrected, but not a no", () => {
    const shown = ["x", "y", "z"].map((claim_id) => ({
      claim_id,
      place: "bullets.0",
      text: `Sentence ${claim_id}`,
      rests_on: [],
    }));
    const words = answered({ ask_id: "c", kind: "confirm", claims: { x: true, y: false, z: "Else" } }, { shown });
    const choice = (said: "yes" | "no") => answered({ ask_id: "e", kind: "experience", choice: said });
    expect(wordEvidence([choice("yes"), words]).map(({ kind, ref, text }) => [kind, ref, text])).toEqual([
      ["reply", "e.choice", "yes"],
      ["confirmation", "c.x", "Sentence x"],
      ["edit", "c.z", "Else"],
    ]);
    expect(wordEvidence([choice("no")])).toEqual([]);
  });
});
