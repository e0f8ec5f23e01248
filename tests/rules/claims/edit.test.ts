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
  it("has no empty bullet where one was emptied, and is only said where it had no bullets", () => {
    const { bullets, spoken } = editedAnswer("- Rang the doctor\n- \n-\n\nI rang the doctor.", "t");
    expect([bullets, spoken]).toEqual([["Rang the doctor"], "I rang the doctor."]);
    expect(editedAnswer("Yes, that suits me.", "t", true)).toMatchObject({
      bullets: [],
      spoken: "Yes, that suits me.",
    });
  });

  it("has one stop behind each sentence, also behind what somebody said", () => {
    const { spoken } = editedAnswer("- Cut keys\nHe said: 'I don\u2019t let him finish.'\nI let it be", "Keys");
    expect(spoken).toBe("He said: 'I don\u2019t let him finish.' I let it be.");
  });

  it("has bullets where lines are marked, and says the others; without a mark each line is a bullet", () => {
    expect(editedAnswer("- Cut 22 keys\n• Fitted the lock\n\nI cut the keys on site.\nIt took a day", "Keys")).toEqual({
      title: "Keys",
      bullets: ["Cut 22 keys", "Fitted the lock"],
      spoken: "I cut the keys on site. It took a day.",
    });
    expect(editedAnswer("Cut 22 keys\nFitted the lock.", "Keys")).toEqual({
      title: "Keys",
      bullets: ["Cut 22 keys", "Fitted the lock."],
      spoken: "Cut 22 keys. Fitted the lock.",
    });
  });
});
