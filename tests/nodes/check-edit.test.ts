import { describe, expect, it } from "vitest";
import { recorded } from "../../lab/support/builders.js";
import { checkEdit } from "../../nodes/check-edit.js";
import { draft, ledger, replies, state, verdict } from "../support/node-states.js";

describe("checkEdit", () => {
  it("keeps every sentence of an edit as stated by the candidate, without a judge", async () => {
    const edit = {
      ...recorded({ ask_id: "e", kind: "edit", text: "- Shaped 30 sourdough loaves by hand\n- Taught at the Ritz" }),
      fields: [],
    };
    const update = await checkEdit()(
      {
        ...state,
        replies: [...replies, edit],
        draft,
        versions: [{ draft, verdict, ledger }],
        gate: { version: 1, best_version: 1, decision: "ask" },
      },
      {},
    );
    expect(update.draft).toMatchObject({
      version: 2,
      change: "edited",
      bullets: ["Shaped 30 sourdough loaves by hand", "Taught at the Ritz"],
    });
    const claims = update.ledger?.claims.filter(({ place }) => place.startsWith("bullets"));
    expect(claims?.map(({ known, sources }) => [known, sources[0]?.kind])).toEqual([
      ["stated", "edit"],
      ["stated", "edit"],
    ]);
    expect(update.ledger?.grounded).toBe(false);
  });
});
