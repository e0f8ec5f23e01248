import { describe, expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { Acceptance, RunEnd } from "../../../adapters/stores/ports/runs.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { RunEnding } from "../../../domain/event.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { STORY } from "../../../lab/support/builders.js";
import { HAS_REDIS } from "../../../lab/support/redis.js";
import { BACKENDS, type TestBackend, withBackend } from "../../support/backends.js";
import { documents, replyWithStory, resourceAfter, skillThreads, start, text } from "../../support/program.js";

/* The guarantees of every state backend, SQLite and Redis alike. Each test uses a separate owner. */

if (!HAS_REDIS) it.skip("state in Redis (redis-server is not installed here)", () => {});

const AT = "2026-11-20T09:00:00.000Z";
let owners = 0;
const newOwner = () => {
  owners += 1;
  return `owner-${owners}`;
};

describe.each(BACKENDS)("state in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  /** A session with a run that was accepted directly in the store, so that no process executes it. */
  async function aRun(owner: string, over: Partial<Acceptance> = {}) {
    const { session_id, questions } = await start(program, owner);
    const thread_id = questions[0]?.thread_id ?? "";
    const request: Acceptance = {
      owner,
      session_id,
      thread_id,
      run_id: `run_${owner}`,
      input: { kind: "start" },
      at: new Date().toISOString(),
      idempotency: null,
      reply: null,
      start: null,
      ...over,
    };
    const { run } = await stores.runs.accept(request);
    return { run, request, session_id, thread_id };
  }
  const fenceFor = async (owner: string, thread: string) => {
    const lease = await stores.leases.acquire(owner, thread);
    await lease.release();
    return lease.fence;
  };
  const anEnd = (status: RunEnding = "done", over: Partial<RunEnd> = {}): RunEnd => ({
    status,
    problem: null,
    projection: null,
    closed: false,
    added: null,
    events: [],
    at: new Date().toISOString(),
    result: () => ({ kept: true }),
    ...over,
  });

  describe("owners", () => {
    it("do not see each other's sessions, questions, texts, histories, facts or passages", async () => {
      const { sessions } = program;
      const [amina, eve] = [newOwner(), newOwner()];
      const mine = await start(program, amina);
      const thread = skillThreads(mine)[0] ?? "";
      await replyWithStory(
        program,
        amina,
        thread,
        "I brought the zebrafish sample to the laboratory and wrote the report.",
      );
      const attempts: (() => Promise<unknown>)[] = [
        () => sessions.getSession(eve, mine.session_id),
        () => sessions.getThread(eve, thread),
        () => sessions.getQuestion(eve, thread),
        () => sessions.document(eve, mine.session_id, "resume"),
        () => sessions.history(eve, thread),
        () => sessions.versions(eve, thread, 1, 1),
        () => sessions.exportAs(eve, mine.session_id, "evidence", {}),
        () => sessions.chooseResume(eve, mine.session_id, AS_PROPOSED),
        () => sessions.follow(eve, mine.session_id, { after: 0, resumed: false, signal: new AbortController().signal }),
        () => sessions.reply({ owner: eve }, thread, { kind: "reopen" }),
        () => sessions.retry({ owner: eve }, thread),
        () => sessions.rewind({ owner: eve }, thread, "x"),
        () => sessions.cancel(eve, thread),
        () => sessions.remove(eve, mine.session_id, false),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
      expect((await sessions.list(eve, 10, null)).items).toEqual([]);
      const scope = (owner: string) => ({ owner, session_id: "s", question_id: "q", limit: 5 });
      const facts = createEmbeddedRetriever(stores.passages, "fact");
      expect(await facts.search("zebrafish", scope(amina))).toHaveLength(1);
      expect(await facts.search("zebrafish", scope(eve))).toEqual([]);
    });

    it("get what they said earlier proposed in their next session, with its source", async () => {
      const [amina, eve] = [newOwner(), newOwner()];
      const first = await start(program, amina);
      const gap = (session: SessionResource) => session.gaps.find(({ title }) => title === "Triage training")?.gap_id;
      const about = (session: SessionResource) => session.questions.find(({ gap_id }) => gap_id === gap(session));
      await replyWithStory(program, amina, about(first)?.thread_id ?? "");
      const known = about(await start(program, amina));
      expect(known).toMatchObject({
        source: "facts",
        ask: {
          kind: "experience",
          proposal: { choice: "yes", values: { story: STORY }, source: { session_id: first.session_id } },
        },
      });
      expect(about(await start(program, eve))?.source).toBe("model");
    });

    it("see in the list what has changed since it was read last", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const { session_id, questions } = session;
      const listed = async () => (await program.sessions.list(owner, 1, null)).items[0];
      expect(await listed()).toMatchObject({ session_id, questions_total: questions.length, questions_closed: 0 });
      await replyWithStory(program, owner, skillThreads(session)[0] ?? "");
      const { match } = await program.sessions.getSession(owner, session_id);
      expect(await listed()).toMatchObject({ questions_closed: 1, match: { now: match.now } });
      expect(await listed()).toMatchObject({ questions_closed: 1, match: { now: match.now } });
    });

    it("list their sessions newest first, page by page, and on after the one at the cursor was deleted", async () => {
      const owner = newOwner();
      const ids: string[] = [];
      for (let n = 0; n < 4; n += 1) ids.unshift((await start(program, owner)).session_id);
      const { sessions } = program;
      const page = await sessions.list(owner, 2, null);
      expect(page.items.map(({ session_id }) => session_id)).toEqual(ids.slice(0, 2));
      await sessions.remove(owner, ids[1] ?? "", false);
      const rest = await sessions.list(owner, 10, page.next_cursor);
      expect([rest.items.map(({ session_id }) => session_id), rest.next_cursor]).toEqual([ids.slice(2), null]);
    });
  });

  it("counts requests, each caller's alone, until the window ends", async () => {
    const [amina, eve] = [newOwner(), newOwner()];
    const taken = [];
    for (let n = 0; n < 4; n += 1) taken.push(await stores.rates.take(amina, 3, 60_000));
    expect(taken.map(({ isAllowed, remaining }) => [isAllowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(taken[3]?.resetMs).toBeGreaterThan(0);
    expect(await stores.rates.take(eve, 3, 60_000)).toMatchObject({ isAllowed: true });
    expect(await stores.rates.take(amina, 1, 1_000)).toMatchObject({ isAllowed: true });
    await expect.poll(async () => (await stores.rates.take(amina, 1, 1_000)).isAllowed).toBe(true);
  });

  it("belongs to its owner, whatever an owner is called", async () => {
    const names = ["a", "a/b", "a/ses", "spent", "all", "{all}", "a.b", "x:y ü", "sessions"].map(
      (name) => `${newOwner()} ${name}`,
    );
    const odd = [...names, "spent", "all", "a", "a/b"];
    const begun = await Promise.all(odd.map((owner) => start(program, owner)));
    const about = {
      prompt_name: "p",
      role: "writer",
      provider: "p",
      model: "m",
      priority: "" as const,
      reserved_usd: 0.01,
    };
    for (const [index, owner] of odd.entries()) {
      const session_id = begun[index]?.session_id ?? "";
      await stores.ledger.reserve({ ...about, owner, session_id, thread_id: session_id });
      const { items } = await program.sessions.list(owner, 10, null);
      expect(items.map((session) => session.session_id)).toEqual([session_id]);
    }
    expect(await stores.sessions.find("a", `b/${begun.at(-1)?.session_id}`)).toBeNull();
    expect(await stores.sessions.rows("a", `b/${begun.at(-1)?.session_id}`)).toBeNull();
  });

  it("keeps the candidate's last choice for their résumé, of a session that is there", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const chosen = async () => (await stores.sessions.find(owner, session_id))?.resume_choice;
    expect(await chosen()).toBeNull();
    for (const without of [["own.1", "own.2"], ["own.3"]]) {
      const choice = { ...AS_PROPOSED, without, moved: [{ line_id: "own.5", behind: "own.9" }] };
      expect(await stores.sessions.choose(owner, session_id, choice)).toBe(true);
      expect(await chosen()).toEqual(choice);
      expect((await stores.sessions.rows(owner, session_id))?.session.resume_choice).toEqual(choice);
    }
    expect(await stores.sessions.choose(newOwner(), session_id, AS_PROPOSED)).toBe(false);
    await program.sessions.remove(owner, session_id, false);
    expect(await stores.sessions.choose(owner, session_id, AS_PROPOSED)).toBe(false);
    expect(await stores.sessions.find(owner, session_id)).toBeNull();
  });

  describe("deleting", () => {
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
      const scope = { owner, session_id: "s", question_id: "q", limit: 5 };
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
      expect(await answers.search(STORY, { owner, session_id: "s", question_id: "q", limit: 5 })).toEqual([]);
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
      expect(await passages.search("archive guide", { owner, session_id: "s", question_id: "q", limit: 5 })).toEqual(
        [],
      );
      const untouched = await program.sessions.everythingOf(other);
      expect([untouched.sessions.length, untouched.facts.length]).toEqual([1, 1]);
    });

    it("of one fact takes it out of facts, search and proposals, also when its thread is projected again", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const [thread = "", other = ""] = skillThreads(session);
      await replyWithStory(program, owner, thread);
      await replyWithStory(program, owner, other, "I wrote the guide of the archive with the registrar.");
      const before = await stores.facts.list(owner);
      const fact = before.find(({ question_id }) => question_id === thread);
      const left = before.filter((one) => one !== fact);
      expect([before.length, left.length]).toEqual([2, 1]);
      const id = fact?.fact_id ?? "";
      await program.sessions.removeFact(owner, id);
      expect(await stores.facts.list(owner)).toEqual(left);
      const passages = createEmbeddedRetriever(stores.passages, "fact");
      const found = await passages.search(`${fact?.text} guide`, {
        owner,
        session_id: "s",
        question_id: "q",
        limit: 5,
      });
      expect(found.map(({ ref }) => ref)).toEqual(left.map(({ fact_id }) => fact_id));
      await expect(program.sessions.removeFact(owner, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(program.sessions.removeFact(newOwner(), left[0]?.fact_id ?? "")).rejects.toMatchObject({
        code: "not_found",
      });

      // The same head projected again, and one in which the candidate states it again.
      const row = await stores.sessions.question(owner, thread);
      if (!row || !fact) throw new Error("the question and its fact exist");
      const projectAgain = async (said_at: string) => {
        const { session_id: _, question_id: __, ...said } = { ...fact, said_at };
        const passage = { kind: "fact" as const, ref: id, text: fact.text };
        const projection = { of: "question" as const, question_id: thread, view: row.view };
        const request = { owner, session_id: session.session_id, thread_id: thread, run_id: `run_${owner}_${said_at}` };
        const input = { kind: "reopen" as const, choice: null, by: "candidate" as const, at: AT };
        const { run } = await stores.runs.accept({
          ...request,
          input,
          at: AT,
          idempotency: null,
          reply: null,
          start: null,
        });
        const end = anEnd("done", {
          projection: { ...projection, said: { facts: [said], passages: [passage], plan: null } },
        });
        await stores.runs.finish(run, await fenceFor(owner, thread), end);
      };
      await projectAgain(fact.said_at);
      expect(await stores.facts.list(owner)).toEqual(left);
      await projectAgain("2026-11-21T10:00:00.000Z");
      expect((await stores.facts.list(owner)).map(({ fact_id }) => fact_id).sort()).toEqual(
        before.map(({ fact_id }) => fact_id).sort(),
      );
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
      const { run, session_id } = await aRun(owner);
      await expect(stores.sessions.remove(owner, session_id, false)).rejects.toMatchObject({ code: "thread_busy" });
      expect((await stores.sessions.find(owner, session_id))?.session_id).toBe(session_id);
      await stores.runs.finish(run, await fenceFor(owner, run.thread_id), anEnd());
    });
  });

  describe("a session's time", () => {
    it("runs from its last use; then it is not there, is swept, and what was said stays its owner's", async () => {
      const owner = newOwner();
      let now = new Date("2026-11-20T09:00:00Z");
      const days = (count: number) => {
        now = new Date(now.getTime() + count * 86_400_000);
      };
      const own = await open();
      const short = await own.program({ now: () => now });
      const session = await start(short, owner, {
        resume: text(`${documents.resume.text}\nPROJECTS\n- Quorlington\n`),
      });
      days(20);
      await replyWithStory(short, owner, skillThreads(session)[0] ?? "");
      days(20);
      expect((await short.sessions.getSession(owner, session.session_id)).status).toBe("ready");
      days(11);
      await expect(short.sessions.getSession(owner, session.session_id)).rejects.toMatchObject({ code: "not_found" });
      await expect(short.sessions.getQuestion(owner, skillThreads(session)[0] ?? "")).rejects.toMatchObject({
        code: "not_found",
      });
      expect((await short.sessions.list(owner, 10, null)).items).toEqual([]);
      expect(await short.sessions.sweep()).toBe(1);
      expect(await short.sessions.sweep()).toBe(0);
      expect((await own.bytes()).includes("Quorlington")).toBe(false);
      const next = await start(short, owner);
      expect(next.questions.map(({ source }) => source)).toContain("facts");
      await short.close();
      await own.stop();
    });
  });

  describe("acceptance", () => {
    it("of twenty replies to one ask at once takes one: the others are told so, or answered with it", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const thread = skillThreads(session)[0] ?? "";
      const replies = await Promise.allSettled(
        Array.from({ length: 20 }, (__, index) =>
          program.sessions.reply({ owner }, thread, {
            ask_id: `${thread}.first`,
            kind: "experience",
            choice: index % 2 === 0 ? "no" : "willing_to_learn",
          }),
        ),
      );
      const taken = replies.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(taken.filter(({ via }) => via === "new")).toHaveLength(1);
      expect(new Set(taken.map(({ run }) => run.run_id)).size).toBe(1);
      for (const one of replies)
        if (one.status === "rejected")
          expect(["thread_busy", "already_answered"]).toContain((one.reason as { code: string }).code);
      await program.sessions.settle(owner, thread, 20_000);
      expect((await program.sessions.getQuestion(owner, thread)).status).not.toBe("running");
    });

    it("answers a key once: the same session for the same body, a mismatch for another", async () => {
      const owner = newOwner();
      const idempotency = { route: "POST /sessions", key: "k 1", bodyHash: "a" };
      const given = { ...documents, mode: "fast" as const };
      const begin = (bodyHash = "a") =>
        program.sessions.start({ owner, idempotency: { ...idempotency, bodyHash } }, given);
      const accepted = await Promise.all([begin(), begin(), begin()]);
      expect(new Set(accepted.map(({ run }) => run.session_id)).size).toBe(1);
      expect(accepted.filter(({ via }) => via === "new")).toHaveLength(1);
      await expect(begin("b")).rejects.toMatchObject({ code: "idempotency_mismatch" });
      expect((await program.sessions.list(owner, 10, null)).items).toHaveLength(1);
      const session_id = accepted[0]?.run.session_id ?? "";
      await program.sessions.settle(owner, session_id, 20_000);
      const session = await program.sessions.getSession(owner, session_id);
      const thread = skillThreads(session)[0] ?? "";
      const no = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "no" as const };
      const caller = { owner, idempotency: { route: `POST /questions/${thread}/replies`, key: "r", bodyHash: "x" } };
      const closed = await resourceAfter<QuestionResource>(program, program.sessions.reply(caller, thread, no));
      const again = await program.sessions.reply(caller, thread, no);
      expect([closed.status, again.via]).toEqual(["closed", "key"]);
      const other = { ...caller, idempotency: { ...caller.idempotency, bodyHash: "y" } };
      await expect(program.sessions.reply(other, thread, no)).rejects.toMatchObject({ code: "idempotency_mismatch" });
      await program.sessions.remove(owner, session_id, false);
      expect((await begin()).via).toBe("new");
    });

    it("judges an ask by what is open, and a thread by whether a run is on", async () => {
      const owner = newOwner();
      const { run, request } = await aRun(owner);
      const next = { ...request, run_id: `${run.run_id}_2` };
      await expect(stores.runs.accept(next)).rejects.toMatchObject({ code: "thread_busy" });
      await stores.runs.finish(run, await fenceFor(owner, run.thread_id), anEnd("failed"));
      const reply = { ask_id: "a", hash: "h" };
      await expect(stores.runs.accept({ ...next, reply })).rejects.toMatchObject({ code: "not_waiting" });
      await expect(
        stores.runs.accept({ ...next, session_id: "ses_xx_0", thread_id: "ses_xx_0" }),
      ).rejects.toMatchObject({
        code: "not_found",
      });
      const gone = { ...next, thread_id: `${next.session_id}.withdrawn` };
      await expect(stores.runs.accept(gone)).rejects.toMatchObject({ code: "not_found" });
      expect((await stores.runs.accept(next)).via).toBe("new");
      await stores.runs.finish({ ...run, run_id: next.run_id }, await fenceFor(owner, run.thread_id), anEnd());
    });
  });

  describe("runs", () => {
    it("tell and end under the newest fence alone, once", async () => {
      const owner = newOwner();
      const { run, session_id } = await aRun(owner);
      const event = {
        question_id: null,
        at: AT,
        type: "stage" as const,
        data: { node: "n", state: "started" as const },
      };
      const old = await fenceFor(owner, run.thread_id);
      const fence = await fenceFor(owner, run.thread_id);
      expect(fence).toBeGreaterThan(old);
      await stores.runs.begin(run, "p");
      const before = await stores.events.newest(owner, session_id);
      await stores.runs.record(run, fence, [event], null, AT);
      await expect(stores.runs.record(run, old, [event], null, AT)).rejects.toThrow(/taken over this thread/);
      await expect(stores.runs.finish(run, old, anEnd())).rejects.toThrow(/taken over this thread/);
      expect((await stores.runs.find(run))?.status).toBe("running");
      await stores.runs.finish(
        run,
        fence,
        anEnd("failed", { problem: { code: "internal", message: "m", retryable: true } }),
      );
      expect(await stores.runs.find(run)).toMatchObject({ status: "failed", problem: { message: "m" } });
      expect(await stores.runs.result(run)).toEqual({ kept: true });
      await stores.runs.finish(run, fence, anEnd("done"));
      await stores.runs.record(run, fence, [event], null, AT);
      expect((await stores.runs.latest(owner, run.thread_id))?.status).toBe("failed");
      expect(await stores.events.newest(owner, session_id)).toBe(before + 1);
    });

    it("count the processes that died over them at one point, and none that stopped in good order", async () => {
      const owner = newOwner();
      const { run } = await aRun(owner);
      const deaths = async (self: string, point: string) => {
        const { runs } = await backend.stores({ self });
        const before = await runs.crashesAt(run, point);
        await runs.begin(run, point);
        return before;
      };
      expect(await deaths("1:1", "a")).toBe(0);
      // The same process begins the run again, since it could not write its end: no process has died.
      expect(await deaths("1:1", "a")).toBe(0);
      expect(await deaths("2:1", "a")).toBe(1);
      expect(await deaths("3:1", "b")).toBe(0);
      expect(await deaths("4:1", "b")).toBe(1);
      await (await backend.stores({ self: "4:1" })).runs.release([run]);
      expect(await deaths("5:1", "b")).toBe(1);
      await stores.runs.finish(run, await fenceFor(owner, run.thread_id), anEnd());
      await stores.runs.begin(run, "c");
      expect((await stores.runs.find(run))?.status).toBe("done");
    });

    it("are found by whoever drives them on, when nobody has ended them", async () => {
      const owner = newOwner();
      const { run, session_id } = await aRun(owner, { at: new Date(Date.now() - 60_000).toISOString() });
      const other = await backend.stores({ self: "999999998:1", now: () => new Date() });
      const found = async (id: string | null) => (await other.runs.adoptOrphans(id)).map(({ run_id }) => run_id);
      // SQLite: a live process keeps the runs that it accepted. Redis: the queue knows which process executes a run.
      if (other.backend === "sq") expect(await found(session_id)).toEqual([]);
      else {
        expect(await found(session_id)).toEqual([run.run_id]);
        expect(await found("ses_rd_another")).toEqual([]);
      }
      await stores.runs.finish(run, await fenceFor(owner, run.thread_id), anEnd());
      expect(await found(session_id)).toEqual([]);
    });

    it("that have ended take nobody's lease when they are driven again", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const run = await stores.runs.latest(owner, session.session_id);
      const before = await fenceFor(owner, session.session_id);
      if (run) program.runner.dispatch(run, await program.runner.admit(owner));
      await program.sessions.settle(owner, session.session_id, 1_000);
      const other = skillThreads(session)[0] ?? "";
      // Dispatched after it, and so executed after it.
      await replyWithStory(program, owner, other);
      expect(await fenceFor(owner, session.session_id)).toBe(before + 1);
    });

    it("are asked to stop by whoever, and say so to whoever drives them", async () => {
      const owner = newOwner();
      const { run } = await aRun(owner);
      const other = await backend.stores();
      expect(await other.runs.isCancelRequested(run)).toBe(false);
      await stores.runs.requestCancel(run);
      expect(await other.runs.isCancelRequested(run)).toBe(true);
      await stores.runs.finish(run, await fenceFor(owner, run.thread_id), anEnd("cancelled"));
    });

    it("take back what was said on a branch that was left", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const thread = skillThreads(session)[0] ?? "";
      await replyWithStory(program, owner, thread);
      expect(await stores.facts.list(owner)).toHaveLength(1);
      await resourceAfter(program, program.sessions.reply({ owner }, thread, { kind: "reopen", choice: "no" }));
      expect(await stores.facts.list(owner)).toMatchObject([{ choice: "no", question_id: thread, values: {} }]);
      const passages = createEmbeddedRetriever(stores.passages, "fact");
      expect(await passages.search(STORY, { owner, session_id: "s", question_id: "q", limit: 5 })).toEqual([]);
    });

    it("keep of a closed thread's checkpoints the asks and the ends, from each of which it goes on", async () => {
      const owner = newOwner();
      const session = await start(program, owner);
      const thread = skillThreads(session)[0] ?? "";
      await replyWithStory(program, owner, thread);
      const config = { configurable: { thread_id: `${owner}/${thread}` } };
      const kept: string[] = [];
      for await (const { checkpoint } of stores.checkpointer.list(config)) kept.push(checkpoint.id);
      const entries = await program.sessions.history(owner, thread);
      expect(kept.sort()).toEqual(entries.map(({ checkpoint_id }) => checkpoint_id).sort());
      const form = entries.find(({ ask }) => ask?.kind === "details")?.checkpoint_id ?? "";
      const back = await resourceAfter<QuestionResource>(program, program.sessions.rewind({ owner }, thread, form));
      expect(back).toMatchObject({ status: "waiting", ask: { kind: "details" } });
      const story = "I triaged 12 patients an hour with the Manchester scale and told the registrar at once.";
      const ask_id = back.ask?.ask_id ?? "";
      const told = await resourceAfter<QuestionResource>(
        program,
        program.sessions.reply({ owner }, thread, { ask_id, kind: "details", values: { story } }),
      );
      expect(told.versions.length).toBeGreaterThan(0);
    });
  });

  describe("the log", () => {
    it("numbers from one without gaps, and gives what came after", async () => {
      const owner = newOwner();
      const { session_id } = await start(program, owner);
      const newest = await stores.events.newest(owner, session_id);
      const all = await stores.events.list(owner, session_id, 0, 1_000);
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: newest }, (__, index) => index + 1));
      expect(await stores.events.list(owner, session_id, 2, 3)).toEqual(all.slice(2, 5));
      expect(await stores.events.list(owner, session_id, newest, 10)).toEqual([]);
      const run = await stores.runs.latest(owner, session_id);
      expect(await stores.events.firstOf(owner, session_id, run?.run_id ?? "")).toBe(1);
      expect(await stores.events.firstOf(owner, session_id, "run_none")).toBeNull();
    });
  });

  describe("the journal and the books", () => {
    const usage = { calls: 1, input_tokens: 7, cached_tokens: 2, output_tokens: 3, cost_usd: 0.25, estimated: false };
    const about = { prompt_name: "draftAnswer", role: "writer", provider: "p", model: "m", priority: "" as const };

    it("have an answer with what it cost, and neither of a session that is gone", async () => {
      const owner = newOwner();
      const { session_id } = await start(program, owner);
      const scope = { owner, session_id, thread_id: session_id };
      const record = (id: string) => ({
        key: { owner, session_id: id, key: "k" },
        promptName: "draftAnswer",
        entry: { value: { a: [1, "ü"] }, usage, provider: "p:m" },
      });
      const booking = await stores.ledger.reserve({ ...about, ...scope, reserved_usd: 1 });
      await stores.ledger.settle(booking, "done", usage, 5, record(session_id));
      const other = await backend.stores();
      expect(await other.ledger.journal.find(record(session_id).key)).toEqual(record(session_id).entry);
      const rows = await other.sessions.rows(owner, session_id);
      expect(rows?.receipts.get(session_id)).toMatchObject({ calls: 1, input_tokens: 7, cost_usd: 0.25 });
      const gone = await stores.ledger.reserve({ ...about, ...scope, session_id: "ses_xx_gone", reserved_usd: 1 });
      await stores.ledger.settle(gone, "done", usage, 5, record("ses_xx_gone"));
      expect(await other.ledger.journal.find(record("ses_xx_gone").key)).toBeNull();
    });

    it("refuse what a budget would not bear, however many ask at once, and give back what was not spent", async () => {
      const owner = newOwner();
      const { session_id } = await start(program, owner);
      const { ledger } = await backend.stores({ budgets: { session: 5, ownerDay: null, day: null } });
      const scope = { owner, session_id, thread_id: session_id };
      const reserve = () => ledger.reserve({ ...about, ...scope, reserved_usd: 1 });
      const asked = await Promise.allSettled(Array.from({ length: 50 }, reserve));
      const booked = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(booked).toHaveLength(5);
      const refused = asked.find((one) => one.status === "rejected");
      expect(refused?.reason).toMatchObject({
        code: "budget_exceeded",
        details: { budget: "session", spent_usd: 5, limit_usd: 5 },
      });
      for (const booking of booked) await ledger.settle(booking, "done", usage, 5);
      const more = await Promise.allSettled(Array.from({ length: 10 }, reserve));
      // Five calls at $0.25 each are spent: three more reservations of $1 fit into the budget of $5.
      expect(more.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    });

    it("count a day for one owner, and for all", async () => {
      const [one, other] = [newOwner(), newOwner()];
      const [a, b] = [await start(program, one), await start(program, other)];
      let now = new Date("2031-01-01T10:00:00Z");
      const { ledger } = await backend.stores({ budgets: { session: null, ownerDay: 2, day: 3 }, now: () => now });
      const reserve = (owner: string, { session_id }: SessionResource) =>
        ledger.reserve({ ...about, owner, session_id, thread_id: session_id, reserved_usd: 1 });
      await reserve(one, a);
      await reserve(one, a);
      await expect(reserve(one, a)).rejects.toMatchObject({ details: { budget: "owner_day" } });
      await reserve(other, b);
      await expect(reserve(other, b)).rejects.toMatchObject({
        details: { budget: "day", retry_after_seconds: 50_400 },
      });
      // The same is said of a cost that is not booked.
      const affords = async (ownerDay: number, day: number) =>
        (await ledger.affords(other, b.session_id, { session: 9, ownerDay, day }))?.details.budget ?? null;
      expect(await affords(1, 0)).toBeNull();
      expect(await affords(1, 0.5)).toBe("day");
      expect(await affords(1.5, 0)).toBe("owner_day");
      now = new Date("2031-01-02T00:00:01Z");
      await reserve(one, a);
    });
  });

  describe("the cache", () => {
    it("keeps an answer for its owner and its time, within its bytes, and counts", async () => {
      const owner = newOwner();
      const { session_id } = await start(program, owner);
      let now = new Date(AT);
      const { cache } = await backend.stores({ now: () => now });
      const key = (name: string) => ({ kind: "search" as const, owner, session_id, key: name });
      const searched = async () => {
        const stats = (await cache.stats()).find(({ kind }) => kind === "search");
        return [stats?.hits ?? 0, stats?.misses ?? 0, stats?.saved_ms ?? 0, stats?.entries ?? 0];
      };
      const before = await searched();
      await cache.keep(key("one"), { value: { a: 1 }, provider: "p" }, 40);
      expect(await cache.find(key("one"))).toEqual({ value: { a: 1 }, provider: "p" });
      expect(await cache.find({ ...key("one"), owner: "another" })).toBeNull();
      const counted = (await searched()).map((count, index) => count - (before[index] ?? 0));
      expect(counted).toEqual([1, 1, 40, 1]);
      now = new Date(Date.parse(AT) + 86_400_001);
      expect(await cache.find(key("one"))).toBeNull();
      await cache.clear("search");
      expect((await cache.stats()).find(({ kind }) => kind === "search")).toMatchObject({ entries: 0, bytes: 0 });
    });

    it("keeps nothing of a session that is gone", async () => {
      const key = { kind: "inference" as const, owner: newOwner(), session_id: "ses_xx_gone", key: "k" };
      await stores.cache.keep(key, { value: 1, provider: "p" }, 1);
      expect(await stores.cache.find(key)).toBeNull();
    });
  });
});
