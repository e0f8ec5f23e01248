import { describe, expect, it } from "vitest";
import { Claim } from "../../domain/answer.js";
import { DRAFT } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { repairAnswer } from "../../nodes/repair-answer.js";
import { fakeModel } from "../fakes/model.js";
import { draft, state, texts, verdict } from "../support/node-states.js";

describe("repairAnswer", () => {
  it("repairs the newest version with what is at fault, and counts", async () => {
    const model = fakeModel({ repairAnswer: [DRAFT] });
    const bad = {
      version: 1,
      grounded: false,
      claims: [Claim.parse({ place: "bullets.0", text: "Led 12", supported: false, missing: ["12"], sources: [] })],
    };
    const update = await repairAnswer({ model, texts, reader })(
      { ...state, draft, versions: [{ draft, verdict, ledger: bad }], repairs: 0 },
      {},
    );
    expect(update).toMatchObject({ draft: { version: 2, change: "repaired" }, repairs: 1 });
    expect(model.requests[0]?.prompt.slots.refused).toEqual([{ sentence: "Led 12", why: ["12"] }]);
  });
});
