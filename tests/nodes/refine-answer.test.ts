import { describe, expect, it } from "vitest";
import { DRAFT, recorded } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { refineAnswer } from "../../nodes/refine-answer.js";
import { fakeModel } from "../fakes/model.js";
import { draft, ledger, replies, state, texts, verdict } from "../support/node-states.js";

describe("refineAnswer", () => {
  it("refines the best version with the new facts alone", async () => {
    const model = fakeModel({ refineAnswer: [DRAFT] });
    const best = { draft: { ...draft, title: "The best" }, verdict, ledger };
    const fact = {
      ...recorded({ ask_id: "i", kind: "improvement", values: { fact_1: "They sold out." } }),
      fields: [{ id: "fact_1", type: "textarea" as const, question: "What came of it?", required: false }],
    };
    const newest = { ...draft, version: 2 };
    const update = await refineAnswer({ model, texts, reader })(
      {
        ...state,
        replies: [...replies, fact],
        draft: newest,
        versions: [best],
        gate: { version: 2, best_version: 1, decision: "ask" },
        refinements: 1,
      },
      {},
    );
    expect(update).toMatchObject({ draft: { version: 3, change: "refined" }, refinements: 2 });
    const slots = model.requests[0]?.prompt.slots ?? {};
    expect(slots).toMatchObject({ draft: { title: "The best" } });
    const said = (slots.replies as { said: { n: number; text: string }[] }[]).flatMap((reply) => reply.said);
    const added = said.filter(({ n }) => (slots.new_facts as number[]).includes(n));
    expect(added.map(({ text }) => text)).toEqual(["They sold out."]);
  });
});
