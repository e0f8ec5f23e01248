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
  withoutRefutedSpeech,
} from "../../../rules/claims/confirmation.js";
import { wordEvidence } from "../../../rules/claims/evidence.js";
import { sources } from "../../support/bakery.js";

describe("the candidate's word", () => {
  const number = (part: string) => sources.statements.find(({ text }) => text.includes(part))?.number ?? 0;
  const cited = {
    bullets: [
      { text: "Hand-shaped 30 loaves. Coached 3 apprentices.", rests_on: [number("starter"), number("apprentices")] },
      { text: "Fed the starter daily", rests_on: [number("starter")] },
    ],
    spoken: [
      { text: "I hand-shaped 30 loaves.", rests_on: [number("starter")] },
      { text: "I hired 12 bakers.", rests_on: [number("apprentices")] },
    ],
  };
  const draft = Draft.parse({
    ...{ version: 1, change: "drafted", provider: "x", title: "t", cited },
    bullets: cited.bullets.map(({ text }) => text),
    spoken: cited.spoken.map(({ text }) => text).join(" "),
  });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const id = (text: string) => claimIdOf(text);
  const knownOf = ({ ledger }: Version) => ledger.claims.map((claim: Claim) => [claim.text, claim.known]);

  it("is asked for each open sentence once, a bullet and its spoken twin together, beside the words that it rests on", () => {
    const asked = openClaimsOf(version.ledger, sources.statements);
    expect(asked.map(({ text }) => text)).toEqual([
      "Hand-shaped 30 loaves.",
      "Coached 3 apprentices.",
      "Fed the starter daily",
    ]);
    expect(asked[2]?.rests_on[0]).toMatchObject({ kind: "reply", question: "Tell" });
    expect(asked.map(({ new_words }) => new_words)).toEqual([[], ["Coached"], ["daily"]]);
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
      ["I hand-shaped 30 loaves.", "confirmed"],
      ["I hired 12 bakers.", "refuted"],
    ]);
    expect(after.ledger.claims[0]?.sources[0]).toMatchObject({ kind: "confirmation", quote: "Hand-shaped 30 loaves." });
  });

  const spokenTwin = Draft.parse({
    ...{
      version: 1,
      change: "drafted",
      provider: "x",
      title: "t",
      bullets: ["Bake 30 loaves and coach the apprentices"],
    },
    spoken: "I bake 30 loaves. I coach the apprentices.",
    cited: {
      bullets: [{ text: "Bake 30 loaves and coach the apprentices", rests_on: [number("starter")] }],
      spoken: ["I bake 30 loaves, and I coach the apprentices.", "I baked all night."].map((text) => ({
        text,
        rests_on: [number("starter")],
      })),
    },
  });

  it("is asked once for a bullet and the spoken sentence that repeats it, and one word counts for both", () => {
    const twin: Version = {
      draft: spokenTwin,
      verdict: null,
      ledger: checkDraft(spokenTwin, { ...sources, topic: "t" }),
    };
    const bullet = "Bake 30 loaves and coach the apprentices";
    const spoken = "I bake 30 loaves, and I coach the apprentices.";
    expect(openClaimsOf(twin.ledger).map(({ text, also }) => [text, also])).toEqual([
      [bullet, [{ claim_id: id(spoken), text: spoken }]],
      ["I baked all night.", undefined],
    ]);
    const isTrue = withDecisions(twin, { [id(bullet)]: true }, "c");
    expect(knownOf(isTrue)).toContainEqual([spoken, "confirmed"]);
    expect(isTrue.ledger.claims.find(({ text }) => text === spoken)?.sources[0]).toMatchObject({
      kind: "confirmation",
      quote: bullet,
    });
    expect(knownOf(isTrue)).toContainEqual(["I baked all night.", "open"]);
    expect(knownOf(withDecisions(twin, { [id(bullet)]: false }, "c"))).toContainEqual([spoken, "refuted"]);
    expect(correctedDraft(twin, { [id(bullet)]: "Bake 20 loaves" })?.spoken).toBe(
      "I bake 20 loaves. I baked all night.",
    );
    const kept = withDecisions(twin, { [id(bullet)]: true, [id(spoken)]: false }, "c");
    expect(knownOf(kept)).toContainEqual([spoken, "refuted"]);
  });

  it("shows a spoken sentence without a further word beside its bullet: true counts for it, and nothing else does", () => {
    const bullet = "Shape bread by hand, 30 loaves each morning";
    const [same, more] = [
      "Each morning I shape 30 loaves of bread by hand.",
      "Each morning I shape 30 loaves of sourdough.",
    ];
    const rests_on = [number("starter")];
    const written = Draft.parse({
      ...{ version: 1, change: "drafted", provider: "x", title: "t", bullets: [bullet], spoken: `${same} ${more}` },
      cited: { bullets: [{ text: bullet, rests_on }], spoken: [same, more].map((text) => ({ text, rests_on })) },
    });
    const judged: Version = { draft: written, verdict: null, ledger: checkDraft(written, { ...sources, topic: "t" }) };
    expect(openClaimsOf(judged.ledger).map(({ text, also }) => [text, also?.map((one) => one.text)])).toEqual([
      [bullet, [same]],
      [more, undefined],
    ]);
    const knownAfter = (word: true | false | string) =>
      withDecisions(judged, { [id(bullet)]: word }, "c").ledger.claims.map(({ known }) => known);
    expect(knownAfter(true)).toEqual(["confirmed", "confirmed", "open"]);
    expect(knownAfter(false)).toEqual(["refuted", "open", "open"]);
    expect(correctedDraft(judged, { [id(bullet)]: "Shape 20 loaves" })?.spoken).toBe(`${same} ${more}`);
  });

  const REPLY = "Ana and I shape bread each morning, loaves by hand with gloves.";
  it.each([
    ["without its limit", "Help to shape bread each morning", "Each morning I shape bread."],
    ["without its no", "Never shape bread without gloves each morning", "Each morning I shape bread with gloves."],
    ["about something else that it rests on", "Shape bread each morning", "I shape loaves by hand with gloves."],
    ["without who did it", "My colleague Ana shapes bread each morning", "Each morning I shape bread."],
  ])("does not stand beside a bullet %s", (_, bullet, spoken) => {
    const claim = (place: string, text: string): Claim => ({
      ...{ claim_id: id(text), place, text, known: "open", supported: false, missing: [], undecided: true },
      ...{
        decided_by: "rules",
        derivation: null,
        sources: [{ kind: "reply", ref: "r", quote: REPLY, start: 0, end: 9 }],
      },
    });
    const claims = [claim("bullets.0", bullet), claim("spoken", spoken)];
    expect(openClaimsOf({ claims }).map(({ text }) => text)).toEqual([bullet, spoken]);
  });

  it("stands beside the nearest of several bullets, and is not asked about again after a correction of another", () => {
    const bullets = ["Shape bread by hand each morning", "Feed bread starter each morning"];
    const spoken = "Each morning I feed the bread starter.";
    const rests_on = [number("starter")];
    const version = (edited: string[]) =>
      Draft.parse({
        ...{ version: 1, change: "drafted", provider: "x", title: "t", bullets: edited, spoken },
        cited: { bullets: edited.map((text) => ({ text, rests_on })), spoken: [{ text: spoken, rests_on }] },
      });
    const first = checkDraft(version(bullets), { ...sources, topic: "t" });
    const shown = openClaimsOf(first);
    expect(shown.map(({ text, also = [] }) => [text, also.map((one) => one.text)])).toEqual([
      [bullets[0], []],
      [bullets[1], [spoken]],
    ]);
    const claims = { [id(bullets[0] ?? "")]: "Shape 20 loaves", [id(bullets[1] ?? "")]: true };
    const reply = { ask_id: "c", kind: "confirm" as const, claims };
    const told = wordEvidence([{ reply, by: "candidate", at: "2026-11-20T09:00:00Z", fields: [], shown }]);
    expect(told.map(({ kind, text }) => [kind, text])).toEqual([
      ["edit", "Shape 20 loaves"],
      ["confirmation", bullets[1]],
      ["confirmation", spoken],
    ]);
  });

  it("cannot make a refuted sentence true", () => {
    const after = withDecisions(version, { [id("I hired 12 bakers.")]: true }, "c");
    expect(knownOf(after).at(-1)).toEqual(["I hired 12 bakers.", "refuted"]);
  });

  it("takes out what is not so, and puts what is so in its place", () => {
    const corrected = correctedDraft(version, {
      [id("Coached 3 apprentices")]: "Showed three apprentices the oven",
      [id("Fed the starter daily")]: false,
    });
    expect(corrected?.bullets).toEqual(["Hand-shaped 30 loaves. Showed three apprentices the oven."]);
    expect(corrected?.spoken).toBe("I hand-shaped 30 loaves.");
  });

  it("says what is so in the place of a spoken sentence on the same words that is not so, and once", () => {
    const corrected = correctedDraft(version, {
      [id("Hand-shaped 30 loaves")]: "Hand-shaped 25 loaves",
      [id("Coached 3 apprentices")]: true,
      [id("Fed the starter daily")]: true,
    });
    expect(corrected?.bullets[0]).toBe("Hand-shaped 25 loaves. Coached 3 apprentices.");
    expect(corrected?.spoken).toBe("I hand-shaped 25 loaves.");
    const inPast = correctedDraft(version, { [id("Hand-shaped 30 loaves")]: "Shaped 25 loaves by hand" });
    expect(inPast?.bullets[0]).toMatch(/^Shaped 25 loaves by hand/);
    expect(inPast?.spoken).toBe("I shaped 25 loaves by hand.");
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

  it("drops refuted sentences of the spoken version without a repair", () => {
    expect(withoutRefutedSpeech(version).draft.spoken).toBe("I hand-shaped 30 loaves.");
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
      spoken: `I ${text.toLowerCase()}.`,
    },
    cited: { bullets: [{ text, rests_on }], spoken: [{ text: `I ${text.toLowerCase()}.`, rests_on }] },
  });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };

  it("is still said, and listed beside the answer as left out", () => {
    expect(correctedDraft(version, { [claimIdOf(text)]: null })).toMatchObject({
      bullets: [],
      spoken: "I coached 3 apprentices.",
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
