import { describe, expect, it } from "vitest";
import { aGap, DRAFT, details, experience } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { draftAnswer } from "../../nodes/draft-answer.js";
import { fakeModel } from "../fakes/model.js";
import { state, texts } from "../support/node-states.js";

const HELD = [
  { value: "held", label: "I hold it" },
  { value: "under_way", label: "I am working towards it" },
];

const YES = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

describe("draftAnswer", () => {
  it("gives the writer the candidate's words and numbers the version", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT] });
    const update = await draftAnswer({ model, texts, reader })({ ...state, draft: null }, {});
    expect(update.draft).toMatchObject({
      version: 1,
      change: "drafted",
      bullets: DRAFT.bullets.map(({ text }) => text),
      cited: { bullets: DRAFT.bullets },
    });
    expect(model.requests[0]?.prompt.messages.at(-1)?.content).toContain("I fed the starter each morning");
    expect(model.requests[0]?.role).toBe("writer");
  });

  describe("of a form about a paper", () => {
    const gap = aGap({ kind: "certificate", title: "Level 3 diploma" });
    const fields = [
      { id: "status", type: "select" as const, question: "Do you hold it?", required: true, options: HELD },
      { id: "detail", type: "text" as const, question: "Which one exactly?", required: false },
      { id: "valid", type: "text" as const, question: "Since when, or until when?", required: false },
    ];
    const draftOf = async (detail: string, name: string) => {
      const model = { ...fakeModel({ draftAnswer: [DRAFT] }), isByRules: name === "offline" };
      const replies = [
        { ...experience("yes"), fields: [] },
        { ...details({ status: "under_way", detail, valid: "until May 2027" }), fields },
      ];
      const update = await draftAnswer({ model, texts, reader })({ ...state, gap, replies, draft: null }, {});
      return { model, draft: update.draft };
    };
    const TOLD = "Level 3 maternity, 9 units of 14 done, or 8, one is waiting to be marked, my assessor was off sick";

    it("is put side by side by rules, without a model, where it has short details only", async () => {
      const { model, draft } = await draftOf("Level 3 diploma in maternity support", "fake");
      expect(model.callsOf("draftAnswer")).toBe(0);
      expect(draft?.provider).toBe("rules");
      expect(draft?.bullets).toEqual([expect.stringContaining("until May 2027")]);
    });

    it("is worded by the model where more was told than a name and a date, and by rules where there is no model", async () => {
      expect((await draftOf(TOLD, "fake")).draft?.provider).toBe("fake");
      expect((await draftOf(TOLD, "offline")).draft?.provider).toBe("rules");
      for (const remark of ["Level 3, though the points are for practice", "Level 3, no placement yet"])
        expect((await draftOf(remark, "fake")).draft?.provider).toBe("fake");
    });

    it("is worded by rules where it is a condition of the work, whatever is noted beside it", async () => {
      const condition = aGap({ kind: "logistics", title: "Night shifts" });
      const form = [
        { id: "agrees", type: "select" as const, question: "Does this suit you?", required: true, options: YES },
        { id: "note", type: "text" as const, question: "Anything to add?", required: false },
      ];
      const wordedWith = async (note: string) => {
        const model = fakeModel({ draftAnswer: [DRAFT] });
        const replies = [
          { ...experience("yes"), fields: [] },
          { ...details({ agrees: "yes", note }), fields: form },
        ];
        const update = await draftAnswer({ model, texts, reader })(
          { ...state, gap: condition, replies, draft: null },
          {},
        );
        return { calls: model.callsOf("draftAnswer"), bullets: update.draft?.bullets, spoken: update.draft?.spoken };
      };
      for (const note of ["not on Fridays", "yeah nights are fine, i do them now every other week"])
        expect(await wordedWith(note)).toEqual({
          calls: 0,
          bullets: [],
          spoken: expect.stringContaining(note.slice(1)),
        });
    });
  });
});
