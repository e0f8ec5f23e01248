import { describe, expect, it } from "vitest";
import { type Claim, Draft, type Version } from "../../../domain/answer.js";
import { checkDraft, claimIdOf } from "../../../rules/claims/check.js";
import {
  changesText,
  correctedDraft,
  openClaimsOf,
  provedClaimsOf,
  rejectsText,
  withDecisions,
} from "../../../rules/claims/confirmation.js";
import { sources } from "../../support/bakery.js";

describe("the candidate's word", () => {
  const number = (part: string) => sources.statements.find(({ text }) => text.includes(part))?.number ?? 0;
  const cited = {
    bullets: [
      { text: "Hand-shaped 30 loaves. Coached 3 apprentices.", rests_on: [number("starter"), number("apprentices")] },
      { text: "Fed the starter daily", rests_on: [number("starter")] },
      { text: "Hired 12 bakers.", rests_on: [number("apprentices")] },
    ],
    spoken: [],
  };
  const draft = Draft.parse({
    ...{ version: 1, change: "drafted", provider: "x", title: "t", cited },
    bullets: cited.bullets.map(({ text }) => text),
    spoken: "",
  });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const id = (text: string) => claimIdOf(text);
  const knownOf = ({ ledger }: Version) => ledger.claims.map((claim: Claim) => [claim.text, claim.known]);

  it("is asked for each open sentence once, beside the words that it rests on", () => {
    const asked = openClaimsOf(version.ledger, sources.statements);
    expect(asked.map(({ text }) => text)).toEqual([
      "Hand-shaped 30 loaves.",
      "Coached 3 apprentices.",
      "Fed the starter daily",
    ]);
    expect(asked[2]?.rests_on[0]).toMatchObject({ kind: "reply", question: "Tell" });
    expect(asked.map(({ new_words }) => new_words)).toEqual([[], ["Coached"], ["daily"]]);
  });

  it("shows with each sentence of a line the doubts about what was told of it alone", () => {
    const wouldFeed = { doubt: "would", quote: "I would feed the starter" };
    const told = sources.statements.map((one) => (one.number === number("starter") ? { ...one, ...wouldFeed } : one));
    const asked = openClaimsOf(version.ledger, told);
    expect(asked.map(({ text, doubts = [] }) => [text, doubts.map(({ words }) => words)])).toEqual([
      ["Hand-shaped 30 loaves.", ["would"]],
      ["Coached 3 apprentices.", []],
      ["Fed the starter daily", ["would"]],
    ]);
  });

  it("confirms what is true, refutes what is not so, and leaves the rest open", () => {
    const after = withDecisions(
      version,
      { [id("Hand-shaped 30 loaves")]: true, [id("Fed the starter daily")]: false },
      "c",
    );
    expect(knownOf(after)).toEqual([
      ["Hand-shaped 30 loaves.", "confirmed"],
      ["Coached 3 apprentices.", "open"],
      ["Fed the starter daily", "refuted"],
      ["Hired 12 bakers.", "refuted"],
    ]);
    expect(after.ledger.claims[0]?.sources[0]).toMatchObject({ kind: "confirmation", quote: "Hand-shaped 30 loaves." });
  });

  it("is not asked about what an earlier release wrote to be said aloud beside its lines", () => {
    const spoken = [{ text: "I baked all night.", rests_on: [number("starter")] }];
    const asked = (bullets: typeof cited.bullets) =>
      openClaimsOf(checkDraft({ version: 1, cited: { bullets, spoken } }, { ...sources, topic: "t" }));
    expect(asked(cited.bullets).map(({ place }) => place)).not.toContain("spoken");
    expect(asked([]).map(({ text }) => text)).toEqual(["I baked all night."]);
  });

  it("cannot make a refuted sentence true", () => {
    const after = withDecisions(version, { [id("Hired 12 bakers.")]: true }, "c");
    expect(knownOf(after).at(-1)).toEqual(["Hired 12 bakers.", "refuted"]);
  });

  it("takes out what is not so, and puts what is so in its place", () => {
    const corrected = correctedDraft(version, {
      [id("Coached 3 apprentices")]: "Showed three apprentices the oven",
      [id("Fed the starter daily")]: false,
    });
    expect(corrected?.bullets).toEqual([
      "Hand-shaped 30 loaves. Showed three apprentices the oven.",
      "Hired 12 bakers.",
    ]);
  });

  it("puts what is so in the place of what an answer without lines says", () => {
    const said = [{ text: "Yes, that suits me. Not on Fridays.", rests_on: [number("starter")] }];
    const spoken = said.map(({ text }) => text).join(" ");
    const form = Draft.parse({ ...draft, bullets: [], spoken, cited: { bullets: [], spoken: said } });
    const answer = { draft: form, verdict: null, ledger: checkDraft(form, { ...sources, topic: "t" }) };
    expect(correctedDraft(answer, { [id("Not on Fridays.")]: "Not on Sundays" })).toMatchObject({
      bullets: [],
      spoken: "Yes, that suits me. Not on Sundays.",
    });
  });

  it("is taken sentence by sentence", () => {
    const text = "Shaped 25 loaves. Fed the starter till June.";
    const edit = { kind: "edit" as const, ref: "e", quote: text, start: 0, end: text.length, text, isTemplate: false };
    const said = {
      ...edit,
      whose: "candidate" as const,
      state: "done" as const,
      post: null,
      isHeader: false,
      number: 99,
    };
    const again = Draft.parse({ ...draft, bullets: [text], cited: { bullets: [{ text, rests_on: [] }], spoken: [] } });
    const ledger = checkDraft(again, { ...sources, statements: [...sources.statements, said], topic: "t" });
    expect(ledger.claims.map(({ known }) => known)).toEqual(["stated", "stated"]);
  });

  it("leaves nothing where no bullet is so", () => {
    const none = Object.fromEntries(version.ledger.claims.map(({ claim_id }) => [claim_id, false]));
    expect(correctedDraft(version, none)).toBeNull();
  });
});

describe("what was typed in the place of a sentence", () => {
  it("changes the text like any decision but a yes, and only a no rejects", () => {
    expect([changesText({ x: true }), changesText({ x: true, y: null })]).toEqual([false, true]);
    expect([rejectsText({ x: true, y: "Fed it", z: null }), rejectsText({ x: true, y: false })]).toEqual([false, true]);
  });
});

describe("a line that the candidate leaves out", () => {
  const text = "Coached 3 apprentices";
  const rests_on = sources.statements.map(({ number }) => number);
  const draft = Draft.parse({
    ...{
      version: 1,
      change: "drafted",
      provider: "x",
      title: "t",
      bullets: [text],
      spoken: "",
    },
    cited: { bullets: [{ text, rests_on }], spoken: [] },
  });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };

  it("is listed beside the answer as left out", () => {
    expect(correctedDraft(version, { [claimIdOf(text)]: null })).toMatchObject({
      bullets: [],
      spoken: "",
      left_out: [{ text, why: "you left it out" }],
    });
  });

  it("is offered beside the open ones if it is proved, once", () => {
    const proved = checkDraft(
      {
        version: 1,
        cited: {
          bullets: ["Trained 3 apprentices", "Trained 3 apprentices", text].map((one) => ({ text: one, rests_on })),
          spoken: [],
        },
      },
      { ...sources, topic: "t" },
    );
    expect(provedClaimsOf(proved).map((one) => one.text)).toEqual(["Trained 3 apprentices"]);
    expect(provedClaimsOf(proved, sources.statements)[0]).not.toHaveProperty("said_already");
  });
});
