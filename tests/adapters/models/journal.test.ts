import { describe, expect, it } from "vitest";
import type { ModelCall } from "../../../adapters/models/model.js";
import { withJournal } from "../../../adapters/models/wrappers/journal.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createJournal } from "../../../adapters/stores/sqlite/journal.js";
import { DraftOutput } from "../../../domain/outputs.js";
import { aScope, DRAFT } from "../../../lab/support/builders.js";
import { draftAnswerPrompt } from "../../../prompts/draft-answer.js";
import { fakeModel } from "../../fakes/model.js";

const slots = {
  resume_statements: "r",
  job: "j",
  gap: "g",
  replies: [],
  evidence: [],
  near: [],
  language: "en",
  as_of: "2026",
};
const call = (over: Partial<ModelCall<unknown>> = {}, slot = {}): ModelCall<unknown> => ({
  prompt: draftAnswerPrompt.fill({ ...slots, ...slot }),
  schema: DraftOutput,
  role: "writer",
  scope: aScope(),
  ...over,
});

/** A database with the sessions that the tests use: the journal keeps nothing of an unknown session. */
function withSessions() {
  const db = openMemoryDatabase();
  const insert = db.prepare(
    "INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) VALUES (?, ?, 't', 't', '9999', '{}')",
  );
  const { owner, session_id } = aScope();
  for (const [by, id] of [
    [owner, session_id],
    [owner, "s2"],
    ["b", session_id],
  ])
    insert.run(by, id);
  return db;
}

describe("the journal", () => {
  it("answers an equal call without asking again, also through a new wrapper", async () => {
    const model = fakeModel({ draftAnswer: () => DRAFT });
    const journal = createJournal(withSessions());
    const first = await withJournal(model, journal).complete(call());
    const second = await withJournal(model, journal).complete(call());
    expect(second).toEqual(first);
    expect(model.requests).toHaveLength(1);
  });

  it("keeps nothing of a session that has been deleted", async () => {
    const model = fakeModel({ draftAnswer: () => DRAFT });
    const db = withSessions();
    db.prepare("DELETE FROM sessions").run();
    await withJournal(model, createJournal(db)).complete(call());
    expect(db.prepare("SELECT count(*) FROM journal").pluck().get()).toBe(0);
  });

  it.each([
    ["other inputs", call({}, { gap: "another" })],
    ["another sample", call({ sample: 1 })],
    ["another session", call({ scope: aScope({ session_id: "s2" }) })],
    ["another owner", call({ scope: aScope({ owner: "b" }) })],
  ])("asks again for %s", async (_, other) => {
    const model = fakeModel({ draftAnswer: () => DRAFT });
    const journaled = withJournal(model, createJournal(withSessions()));
    await journaled.complete(call());
    await journaled.complete(other);
    expect(model.requests).toHaveLength(2);
  });

  it("asks again when the prompt's text has changed, and when what it kept is no longer what is asked for", async () => {
    const model = fakeModel({ draftAnswer: () => DRAFT });
    const db = withSessions();
    const journaled = withJournal(model, createJournal(db));
    await journaled.complete(call());
    const first = call();
    await journaled.complete({ ...first, prompt: { ...first.prompt, version: "another" } });
    expect(model.requests).toHaveLength(2);
    db.exec(`UPDATE journal SET value = '{"title": 1}'`);
    await journaled.complete(call());
    expect(model.requests).toHaveLength(3);
    await withJournal({ ...model, parameters: { temperature: 1 } }, createJournal(db)).complete(call());
    expect(model.requests).toHaveLength(4);
  });

  it("keeps nothing of a call that failed", async () => {
    const model = fakeModel({ draftAnswer: [new Error("broken"), DRAFT] });
    const journaled = withJournal(model, createJournal(withSessions()));
    await expect(journaled.complete(call())).rejects.toThrow("broken");
    expect((await journaled.complete(call())).value).toEqual(DRAFT);
  });
});
