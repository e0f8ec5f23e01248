import { describe, expect, it } from "vitest";
import { editedAnswer, statedEdit } from "../../../rules/claims/edit.js";

describe("an edit", () => {
  it("is stated by the candidate, whatever else says the same", () => {
    const text = "Trained 3 apprentices\nWon a prize in 2022";
    const ledger = statedEdit(
      2,
      { title: "t", bullets: text.split("\n"), spoken: "Trained 3 apprentices." },
      "e",
      text,
    );
    expect(new Set(ledger.claims.map((claim) => claim.known))).toEqual(new Set(["stated"]));
    expect(ledger.grounded).toBe(false);
  });
});

describe("an answer that the candidate edits", () => {
  it("has a line for each that is not empty, marked or not", () => {
    expect(editedAnswer("- Cut 22 keys\n• Fitted the lock.\n- \n-\n\nIt took a day", "Keys")).toEqual({
      title: "Keys",
      bullets: ["Cut 22 keys", "Fitted the lock.", "It took a day"],
      spoken: "",
    });
  });

  it("is only said where it had no lines, with one stop behind each sentence, also behind what somebody said", () => {
    const said = "Yes, that suits me.\nHe said: 'I don\u2019t let him finish.'\nI let it be";
    expect(editedAnswer(said, "Keys", true)).toMatchObject({
      bullets: [],
      spoken: "Yes, that suits me. He said: 'I don\u2019t let him finish.' I let it be.",
    });
  });
});
