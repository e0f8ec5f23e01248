import { describe, expect, it } from "vitest";
import { Claim } from "../../domain/answer.js";
import { aGap, aSeed, aTextReader } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { askConfirmation } from "../../nodes/ask-confirmation.js";
import { asked, version } from "../support/ask-nodes.js";

const claim = (claim_id: string, known: "open" | "proved") =>
  Claim.parse({
    claim_id,
    place: "bullets.0",
    text: `Sentence ${claim_id}.`,
    known,
    supported: known === "proved",
    missing: [],
    sources: [],
  });
const ledger = { version: 1, grounded: false, claims: [claim("c0", "open"), claim("c1", "proved")] };

describe("askConfirmation", () => {
  it("shows the open sentences to be decided, beside the proved ones, and keeps what was shown with the reply", async () => {
    const node = askConfirmation({ texts: aTextReader(), reader });
    const input = {
      gap: aGap(),
      question: aSeed(),
      versions: [{ ...version, ledger }],
      gate: { version: 1, best_version: 1, decision: "confirm" },
    };
    const reply = {
      reply: { ask_id: "c", kind: "confirm", claims: { c0: true } },
      by: "candidate",
      at: "2026-11-20T09:00:00Z",
    };
    const { ask, replies } = await asked(node as Parameters<typeof asked>[0], input, reply);
    expect(ask).toMatchObject({ kind: "confirm", claims: [{ claim_id: "c0", text: "Sentence c0." }] });
    expect(ask.claims).toHaveLength(1);
    expect(ask.proved).toEqual([{ claim_id: "c1", place: "bullets.0", text: "Sentence c1." }]);
    expect(replies.at(-1)).toMatchObject({
      reply: { kind: "confirm", claims: { c0: true } },
      shown: [{ claim_id: "c0" }, { claim_id: "c1", rests_on: [] }],
    });
  });
});
