import { describe, expect, it } from "vitest";
import { FALSE_DRAFT, versionOf } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { checkGrounding } from "../../nodes/check-grounding.js";
import { draft, state, texts } from "../support/node-states.js";

describe("checkGrounding", () => {
  it("traces claims to reply and résumé, and finds inventions", async () => {
    const check = checkGrounding({ texts, reader });
    expect((await check({ ...state, draft }, {})).ledger).toMatchObject({ version: 1, grounded: true });
    const invented = { ...draft, ...versionOf(FALSE_DRAFT), version: 2 };
    expect((await check({ ...state, draft: invented }, {})).ledger).toMatchObject({ version: 2, grounded: false });
  });
});
