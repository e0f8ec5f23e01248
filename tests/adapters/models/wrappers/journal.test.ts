import { describe, expect, it } from "vitest";
import { z } from "zod";
import { journalKey, withJournal } from "../../../../adapters/models/wrappers/journal.js";
import type { Journal, JournalEntry, JournalKey } from "../../../../domain/journal.js";
import { DRAFT } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall, aUsage } from "../../../support/a-call.js";

function aJournal(known: JournalEntry | null) {
  const recorded: JournalKey[] = [];
  const journal = { find: async () => known, record: async ({ key }) => void recorded.push(key) } as Partial<Journal>;
  return { recorded, journal: journal as Journal };
}

describe("the journal of a session", () => {
  it("answers a call that was answered before", async () => {
    const { journal, recorded } = aJournal({ value: DRAFT, usage: aUsage(), provider: "earlier" });
    const model = fakeModel({});
    expect(await withJournal(model, journal).complete(aCall())).toMatchObject({ value: DRAFT, provider: "earlier" });
    expect([model.requests, recorded]).toEqual([[], []]);
  });

  it("keeps a new answer, also in the place of one that does not fit any more", async () => {
    const { journal, recorded } = aJournal({ value: { title: 7 }, usage: aUsage(), provider: "earlier" });
    const model = fakeModel({ draftAnswer: [DRAFT] });
    expect((await withJournal(model, journal).complete(aCall())).provider).toBe("fake");
    expect(recorded).toEqual([model.requests[0]?.journalKey]);
  });

  it("keeps nothing twice that is there already", async () => {
    const { journal, recorded } = aJournal(null);
    const model = fakeModel({ draftAnswer: [DRAFT] });
    const written = {
      ...model,
      complete: async (call: Parameters<typeof model.complete>[0]) => ({
        ...(await model.complete(call)),
        journaled: true,
      }),
    } as typeof model;
    await withJournal(written, journal).complete(aCall());
    expect(recorded).toEqual([]);
  });
});

it("the key of a call is another with anything that shapes its answer", () => {
  const model = fakeModel({});
  const key = journalKey(model, aCall());
  expect(journalKey(model, aCall())).toBe(key);
  const others = [
    journalKey(model, { ...aCall(), sample: 1 }),
    journalKey(model, { ...aCall(), shownSchema: z.object({}) }),
    journalKey({ ...model, name: "other" }, aCall()),
    journalKey({ ...model, parameters: { temperature: 1 } }, aCall()),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});
