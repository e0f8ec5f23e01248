import { describe, expect, it } from "vitest";
import { Claim } from "../../domain/answer.js";
import { recorded } from "../../lab/support/builders.js";
import { correctAnswer } from "../../nodes/correct-answer.js";
import { draft, replies, state, verdict } from "../support/node-states.js";

const open = (claim_id: string, place: string, text: string) =>
  Claim.parse({ claim_id, place, text, known: "open", supported: false, missing: [], sources: [] });
const left_out = [{ text: "Swept the floor.", why: "Small beside the others." }];
const twoBullets = {
  ...draft,
  bullets: ["Baked for the whole street.", "Led twelve bakers."],
  spoken: "I baked.",
  left_out,
};
const ledger = {
  version: 1,
  grounded: false,
  claims: [
    Claim.parse({ ...open("c2", "spoken", "I baked."), known: "proved", supported: true }),
    open("c0", "bullets.0", "Baked for the whole street."),
    open("c1", "bullets.1", "Led twelve bakers."),
  ],
};
const correctedBy = (claims: Record<string, boolean | string | null>) =>
  correctAnswer()(
    {
      ...state,
      replies: [...replies, { ...recorded({ ask_id: "c", kind: "confirm", claims }), fields: [] }],
      draft: twoBullets,
      versions: [{ draft: twoBullets, verdict, ledger }],
      gate: { version: 1, best_version: 1, decision: "confirm" },
    },
    {},
  );

describe("correctAnswer", () => {
  it("removes what the candidate rejected and inserts what they wrote instead, as the next version", async () => {
    const { draft: corrected } = await correctedBy({ c0: true, c1: "I led two bakers." });
    expect(corrected).toMatchObject({ version: 2, change: "corrected", based_on: 1, title: draft.title, left_out });
    expect(corrected?.bullets[0]).toBe("Baked for the whole street.");
    expect(corrected?.bullets[1]).toMatch(/led two bakers/i);
    expect((await correctedBy({ c0: true, c1: false })).draft?.bullets).toEqual(["Baked for the whole street."]);
  });

  it("lists the lines that the candidate left out, and may leave out all of them", async () => {
    const { draft: corrected } = await correctedBy({ c0: null, c1: null });
    const out = ["Baked for the whole street.", "Led twelve bakers."].map((text) => ({ text, why: "you left it out" }));
    expect(corrected).toMatchObject({ bullets: [], spoken: "", left_out: [...left_out, ...out] });
  });

  it("must follow a confirmation that leaves a bullet", async () => {
    await expect(correctedBy({ c0: false, c1: false })).rejects.toThrow("assertion failed: correctAnswer");
  });
});
