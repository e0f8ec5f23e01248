import { describe, expect, it } from "vitest";
import { FALSE_DRAFT, versionOf } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { checkGrounding } from "../../nodes/check-grounding.js";
import { fakeModel } from "../fakes/model.js";
import { draft, state, texts } from "../support/node-states.js";

describe("checkGrounding", () => {
  it("traces claims to reply and résumé, and finds inventions", async () => {
    const model = fakeModel({});
    const good = await checkGrounding({ model, texts, reader })({ ...state, draft }, {});
    expect(good.ledger).toMatchObject({ version: 1, grounded: true });
    const bad = await checkGrounding({ model, texts, reader })(
      { ...state, draft: { ...draft, ...versionOf(FALSE_DRAFT), version: 2 } },
      {},
    );
    expect(bad.ledger).toMatchObject({ version: 2, grounded: false });
  });
});
