import { describe, expect, it } from "vitest";
import {
  agreementIn,
  chosenStatus,
  heldIn,
  sentenceOfField,
  stateOfChoice,
} from "../../../rules/claims/field-sentences.js";

const choice = (value: string, label: string, subject: string) => ({ value, label, subject });
const held = choice("held", "I hold it", "Forklift licence");
const underWay = choice("under_way", "I am working towards it", "Forklift licence");
const german = choice("good", "Good, B1 to B2", "German");
const weekends = choice("yes", "Yes", "Weekend shifts");
const rightToWork = choice("with_limits", "Yes, with a visa or permit", "The right to work in the UK");

describe("the sentence for a choice", () => {
  it("names what the choice is about", () => {
    expect(sentenceOfField("status", "Where do you stand?", held)).toBe("Forklift licence (held)");
    expect(sentenceOfField("status", "Where do you stand?", underWay)).toBe("Forklift licence (under way)");
    expect(sentenceOfField("level", "How well?", german)).toBe("German, good (B1 to B2)");
    expect(sentenceOfField("agrees", "Does this suit you?", weekends)).toBe("Yes, that suits me: weekend shifts");
  });

  it("says the right to work without the job's words, and a no with them", () => {
    expect(sentenceOfField("agrees", "?", rightToWork)).toBe("Yes, I have the right to work, with a visa or permit");
    const none = { ...rightToWork, value: "not_now", label: "Not now" };
    expect(sentenceOfField("agrees", "?", none)).toBe("The right to work in the UK: not now");
  });

  it("says of tools that they were used, and names other fields by their question", () => {
    expect(sentenceOfField("tools", "With what?", choice("sap", "SAP", "Payroll"))).toBe("Used SAP");
    expect(sentenceOfField("where", "In which place was that?", choice("a", "Leeds", "Payroll"))).toBe("Where: Leeds");
  });
});

describe("the state that a choice says", () => {
  it.each([
    ["held", "done"],
    ["booked", "planned"],
    ["under_way", "under_way"],
    ["lapsed", "lapsed"],
    ["not_now", "denied"],
    ["with_limits", "hedged"],
  ])("of %s is %s", (value, state) => expect(stateOfChoice(value)).toBe(state));
});

describe("what a choice says in words of its own", () => {
  const status = (of: typeof held) => ({ id: "status", type: "select", choice: of });

  it("is the name of a paper only if it is held, and its status", () => {
    expect([heldIn(status(held)), heldIn(status(underWay))]).toEqual(["Forklift licence", null]);
    expect(chosenStatus(status(underWay))).toBe("under way");
    expect(chosenStatus({ id: "detail", type: "text" })).toBeNull();
  });

  it("is an agreement to a condition, and nothing for another field or the right to work, whose sentence says it", () => {
    expect(agreementIn({ id: "agrees", type: "select", choice: weekends })).toBe("Yes, that suits me");
    expect([agreementIn(status(held)), agreementIn({ id: "agrees", type: "select", choice: rightToWork })]).toEqual([
      null,
      null,
    ]);
  });
});
