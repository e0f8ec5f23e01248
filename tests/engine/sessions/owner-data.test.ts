import { describe, expect, it } from "vitest";
import { aProgram, replyFirst, replyWithStory, skillThreads, start } from "../../support/program.js";

const program = aProgram();

/** An owner with two sessions, a "no" and a story. */
async function anOwner(owner: string) {
  const session = await start(program(), owner, { max_questions: 4 });
  const [told = "", no = ""] = skillThreads(session);
  await replyWithStory(program(), owner, told);
  await replyFirst(program(), owner, no, { choice: "no" });
  const second = await start(program(), owner, { max_questions: 1 });
  return [session.session_id, second.session_id];
}

describe("everything of an owner", () => {
  it("is each session as it is shown, and what was said in it, newest first", async () => {
    const ids = await anOwner("ann");
    const { sessions, facts, plans, batches } = await program().sessions.everythingOf("ann");
    expect(sessions.map(({ session_id }) => session_id).sort()).toEqual(ids.sort());
    expect(sessions).toContainEqual(await program().sessions.getSession("ann", ids[0] ?? ""));
    expect(facts.map(({ choice }) => choice).sort()).toEqual(["no", "yes"]);
    expect(facts.map(({ said_at }) => said_at)).toEqual(
      facts
        .map(({ said_at }) => said_at)
        .sort()
        .reverse(),
    );
    expect([plans, batches]).toEqual([[], []]);
  });

  it("is nothing after it was deleted, and that of others stays", async () => {
    await anOwner("eve");
    const others = await program().sessions.everythingOf("ann");
    await program().sessions.removeEverything("eve");
    expect(await program().sessions.everythingOf("eve")).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
    expect(await program().sessions.everythingOf("ann")).toEqual(others);
    await program().sessions.removeEverything("nobody");
  });

  it("includes the facts of a session that was deleted without them, until they are deleted too", async () => {
    const [first = ""] = await anOwner("kim");
    await program().sessions.remove("kim", first, true);
    expect((await program().sessions.everythingOf("kim")).facts).toHaveLength(2);
    await program().sessions.removeEverything("kim");
    expect((await program().sessions.everythingOf("kim")).facts).toEqual([]);
  });

  it("is read for one request at a time, and is refused where too many of the same owner wait", async () => {
    const asked = Array.from({ length: 6 }, () => program().sessions.everythingOf("ann"));
    const other = program().sessions.everythingOf("bob");
    const ends = await Promise.allSettled(asked);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(ends.at(-1)).toMatchObject({ reason: { code: "overloaded", retryable: true } });
    expect((await other).sessions).toEqual([]);
  });
});
