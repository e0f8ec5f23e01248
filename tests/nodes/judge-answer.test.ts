import { describe, expect, it } from "vitest";
import { Draft, Ledger } from "../../domain/answer.js";
import { aGap, judged, unavailable } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { checkGrounding } from "../../nodes/check-grounding.js";
import { judgeAnswer } from "../../nodes/judge-answer.js";
import { fakeModel } from "../fakes/model.js";
import { draft, state, texts, verdict } from "../support/node-states.js";

describe("judgeAnswer", () => {
  it("takes the judge's criteria and computes the score from them", async () => {
    const model = fakeModel({ judgeAnswer: [judged(6)] });
    const { verdict: found } = await judgeAnswer({ model, texts, reader })({ ...state, draft, versions: [] }, {});
    expect(found).toMatchObject({ version: 1, score: 6 });
    expect(model.requests[0]?.role).toBe("judge");
  });

  it("tells the judge what was asked and left empty, and keeps how far it says that the answer shows the gap", async () => {
    const model = fakeModel({ judgeAnswer: [{ ...judged(8), covers: "partial" }] });
    const left = { id: "result", type: "textarea" as const, question: "What came of it?", required: false };
    const [yes, told] = state.replies;
    const replies = [yes, { ...told, fields: [...(told?.fields ?? []), left] }] as typeof state.replies;
    const { verdict: found } = await judgeAnswer({ model, texts, reader })(
      { ...state, replies, draft, versions: [] },
      {},
    );
    expect(model.requests[0]?.prompt.messages.at(-1)?.content).toMatch(
      /Asked and left empty:\n\[.*"What came of it\?"/,
    );
    expect(found).toMatchObject({ score: 8, covers: "partial" });
  });

  it.each([
    ["once far from the threshold", [9], 9],
    ["twice near it where both agree", [7, 8], 7],
    ["a third time where they do not", [7, 6, 8], 7],
  ])("asks %s", async (_, scores, score) => {
    const model = fakeModel({ judgeAnswer: scores.map((one) => judged(one)) });
    const near = {
      ...state,
      draft,
      versions: [],
      gap: aGap({ threshold: 7 }),
      flags: { ...state.flags, advanced_quality_evaluation: true },
    };
    const { verdict: found } = await judgeAnswer({ model, texts, reader })(near, {});
    expect(found).toMatchObject({ samples: scores.length, score });
    expect(model.requests.map(({ sample }) => sample)).toEqual(scores.map((_, index) => index));
  });

  it("throws when the judge fails, and gives no score of its own", async () => {
    const model = fakeModel({ judgeAnswer: [unavailable()] });
    await expect(judgeAnswer({ model, texts, reader })({ ...state, draft, versions: [] }, {})).rejects.toMatchObject({
      code: "provider_unavailable",
    });
  });

  it("reads an open sentence once, and again only if it rests on something else", async () => {
    const model = fakeModel({ judgeAnswer: [judged(8), judged(8), judged(8), judged(8)] });
    const node = judgeAnswer({ model, texts, reader });
    const bullet = (text: string, rests_on: number[]) => ({ text, rests_on });
    const saying = (version: number, ...bullets: ReturnType<typeof bullet>[]) =>
      Draft.parse({ ...draft, version, bullets: bullets.map(({ text }) => text), cited: { bullets, spoken: [] } });
    const first = saying(1, bullet("Formed the dough on most nights", [1]));
    await node({ ...state, draft: first, versions: [] }, {});
    const { ledger } = await checkGrounding({ texts, reader })({ ...state, draft: first }, {});
    const versions = [{ draft: first, verdict, ledger: Ledger.parse(ledger) }];
    const next = saying(2, bullet("Formed the dough on most nights", [1]), bullet("Kept the ovens going", [2]));
    await node({ ...state, draft: next, versions }, {});
    const again = saying(3, bullet("Formed the dough on most nights", [1]));
    await node({ ...state, draft: again, versions }, {});
    const elsewhere = saying(4, bullet("Formed the dough on most nights", [2]));
    await node({ ...state, draft: elsewhere, versions }, {});
    const asked = model.requests.map(({ prompt }) =>
      (prompt.slots.sentences as { text: string }[]).map((one) => one.text),
    );
    expect(asked).toEqual([
      ["Formed the dough on most nights"],
      ["Kept the ovens going"],
      [],
      ["Formed the dough on most nights"],
    ]);
  });
});
