import { describe, expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { Program } from "../../../engine/program/program.js";
import { STORY } from "../../../lab/support/builders.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { documents, NURSE, replyWithStory, skillThreads, start, text } from "../../support/program.js";
import { anAcceptedRun, anEnd, fenceFor } from "../../support/stored-runs.js";

describe.each(BACKENDS)("deleting in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  it("leaves no byte of the session, in whatever is stored", async () => {
    const owner = newOwner();
    const canary = "Zyxwvuta Quorlington";
    const session = await start(program, owner, {
      resume: text(`${documents.resume.text}\nPROJECTS\n- ${canary} archive\n`),
    });
    await replyWithStory(
      program,
      owner,
      skillThreads(session)[0] ?? "",
      `I built the ${canary} archive and wrote its guide.`,
    );
    const reworded = { "own.0": "Wurzelquist, registrar" };
    await program.sessions.chooseResume(owner, session.session_id, { ...AS_PROPOSED, reworded });
    const key = { kind: "inference" as const, owner, session_id: session.session_id, key: "k" };
    await stores.cache.keep(key, { value: { said: canary }, provider: "p" }, 1);
    const passages = createEmbeddedRetriever(stores.passages, "fact");
    const scope = { owner, session_id: "s", question_id: "q", person: NURSE, limit: 5 };
    expect(await passages.search("archive guide", scope)).toHaveLength(1);
    const holds = async (words: string) => (await backend.bytes()).includes(words);
    expect([await holds(canary), await holds("Wurzelquist")]).toEqual([true, true]);
    await program.sessions.remove(owner, session.session_id, false);
    const left = await Promise.all([canary, "zyxwvuta", "Wurzelquist"].map(holds));
    expect(left).toEqual([false, false, false]);
    expect(await stores.cache.find(key)).toBeNull();
    expect(await stores.events.newest(owner, session.session_id)).toBe(0);
    expect(await passages.search("archive guide", scope)).toEqual([]);
  });

  it("takes what was said there out of every other session as well", async () => {
    const owner = newOwner();
    const canary = "Vutazyxw";
    const first = await start(program, owner);
    const story = `I built the ${canary} archive with the registrar and wrote its guide.`;
    await replyWithStory(program, owner, skillThreads(first)[0] ?? "", story);
    const second = await start(program, owner);
    const proposed = second.questions.find(({ source }) => source === "facts");
    expect(JSON.stringify(proposed?.ask)).toContain(canary);
    await program.sessions.remove(owner, first.session_id, false);
    const { ask } = await program.sessions.getQuestion(owner, proposed?.question_id ?? "");
    expect(ask).toMatchObject({ kind: "experience" });
    expect(ask).not.toHaveProperty("proposal");
    expect((await backend.bytes()).includes(canary)).toBe(false);
  });

  it("keeps what the candidate said when asked to, and nothing else", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    await replyWithStory(program, owner, skillThreads(session)[0] ?? "");
    await program.sessions.remove(owner, session.session_id, true);
    const next = await start(program, owner);
    expect(next.questions.map(({ source }) => source)).toContain("facts");
    const answers = createEmbeddedRetriever(stores.passages, "answer");
    expect(await answers.search(STORY, { owner, session_id: "s", question_id: "q", person: NURSE, limit: 5 })).toEqual(
      [],
    );
  });

  it("of everything leaves no byte of an owner, facts of deleted sessions included, and nothing of others is touched", async () => {
    const [owner, other] = [newOwner(), newOwner()];
    const canary = "Wutzyxva Quandle";
    const earlier = await start(program, owner);
    await replyWithStory(
      program,
      owner,
      skillThreads(earlier)[0] ?? "",
      `I built the ${canary} archive and its guide.`,
    );
    await program.sessions.remove(owner, earlier.session_id, true);
    await start(program, owner, { resume: text(`${documents.resume.text}\nPROJECTS\n- ${canary} archive\n`) });
    const theirs = await start(program, other);
    await replyWithStory(program, other, skillThreads(theirs)[0] ?? "");
    const mine = await program.sessions.everythingOf(owner);
    expect([mine.sessions.length, mine.facts.length]).toEqual([1, 1]);
    expect(mine.facts[0]?.text).toContain(canary);
    await program.sessions.removeEverything(owner);
    expect(await program.sessions.everythingOf(owner)).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
    expect((await backend.bytes()).includes(canary)).toBe(false);
    const passages = createEmbeddedRetriever(stores.passages, "fact");
    expect(
      await passages.search("archive guide", { owner, session_id: "s", question_id: "q", person: NURSE, limit: 5 }),
    ).toEqual([]);
    const untouched = await program.sessions.everythingOf(other);
    expect([untouched.sessions.length, untouched.facts.length]).toEqual([1, 1]);
  });

  it("by two at once, one of whom would keep what was said, keeps nothing", async () => {
    const owner = newOwner();
    const canary = "Tuzyxwva";
    const session = await start(program, owner);
    await replyWithStory(
      program,
      owner,
      skillThreads(session)[0] ?? "",
      `I built the ${canary} archive and wrote its guide.`,
    );
    const other = await backend.stores();
    await Promise.allSettled([
      stores.sessions.remove(owner, session.session_id, true),
      other.sessions.remove(owner, session.session_id, false),
    ]);
    expect(await stores.facts.list(owner)).toEqual([]);
    expect((await backend.bytes()).includes(canary)).toBe(false);
  });

  it("is refused while a run is on, and takes nothing away", async () => {
    const owner = newOwner();
    const { run, session_id } = await anAcceptedRun({ program, stores }, owner);
    await expect(stores.sessions.remove(owner, session_id, false)).rejects.toMatchObject({ code: "thread_busy" });
    expect((await stores.sessions.find(owner, session_id))?.session_id).toBe(session_id);
    await stores.runs.finish(run, await fenceFor(stores, owner, run.thread_id), anEnd());
  });
});
