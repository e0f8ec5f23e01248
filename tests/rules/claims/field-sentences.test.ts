import { describe, expect, it } from "vitest";
import {
  chosenStatus,
  heldIn,
  saidAloud,
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

describe("what is said aloud of a form", () => {
  const status = (of: typeof held) => ({ id: "status", type: "select", choice: of });

  it("is the status in the candidate's mouth, and what is held only if it is", () => {
    expect([saidAloud(status(held)), heldIn(status(held))]).toEqual(["I hold it", "Forklift licence"]);
    expect([saidAloud(status(underWay)), heldIn(status(underWay))]).toEqual(["It is under way", null]);
    expect(chosenStatus(status(underWay))).toBe("under way");
  });

  it("is a level as one's own, and one's native language as such", () => {
    expect(saidAloud({ id: "level", type: "select", choice: german })).toBe("My German is good (B1 to B2)");
    const native = { id: "level", type: "select", choice: { ...german, value: "native" } };
    expect(saidAloud(native)).toBe("German is my native language");
  });

  it("is nothing for a field without a choice, or for the right to work, whose sentence says it", () => {
    expect([saidAloud({ id: "detail", type: "text" }), chosenStatus({ id: "detail", type: "text" })]).toEqual([
      null,
      null,
    ]);
    expect(saidAloud({ id: "agrees", type: "select", choice: rightToWork })).toBeNull();
    expect(saidAloud({ id: "agrees", type: "select", choice: weekends })).toBe("Yes, that suits me");
  });
});
