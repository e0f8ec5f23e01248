import { describe, expect, it } from "vitest";
import { Draft, Ledger } from "../../domain/answer.js";
import { FALSE_DRAFT, versionOf } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { checkGrounding } from "../../nodes/check-grounding.js";
import { fakeModel } from "../fakes/model.js";
import { draft, state, texts, verdict } from "../support/node-states.js";

describe("checkGrounding", () => {
  it("traces claims to reply and résumé, and finds inventions", async () => {
    const model = fakeModel({});
    const good = await checkGrounding({ model, texts, reader })({ ...state, draft, versions: [] }, {});
    expect(good.ledger).toMatchObject({ version: 1, grounded: true });
    const bad = await checkGrounding({ model, texts, reader })(
      { ...state, draft: { ...draft, ...versionOf(FALSE_DRAFT), version: 2 }, versions: [] },
      {},
    );
    expect(bad.ledger).toMatchObject({ version: 2, grounded: false });
  });

  it("asks a model about a sentence once, and again only if it rests on something else", async () => {
    const nothing = { findings: [], contradictions: [] };
    const model = fakeModel({ checkGrounding: [nothing, nothing, nothing] });
    const node = checkGrounding({ model, texts, reader });
    const bullet = (text: string, rests_on: number[]) => ({ text, rests_on });
    const saying = (version: number, ...bullets: ReturnType<typeof bullet>[]) =>
      Draft.parse({ ...draft, version, bullets: bullets.map(({ text }) => text), cited: { bullets, spoken: [] } });
    const first = saying(1, bullet("Formed the dough on most nights", [1]));
    const { ledger } = await node({ ...state, draft: first, versions: [] }, {});
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
      ["Formed the dough on most nights"],
    ]);
  });
});
