import { describe, expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { SessionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { STORY } from "../../../lab/support/builders.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { documents, NURSE, replyWithStory, skillThreads, start, text } from "../../support/program.js";

describe.each(BACKENDS)("sessions in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
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
        () => sessions.versions(eve, thread, { from: 1, to: 1 }),
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
      const scope = (owner: string) => ({ owner, session_id: "s", question_id: "q", person: NURSE, limit: 5 });
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

  it("keeps a document's thread beside the questions: opened once, its owner's alone, and gone with the session", async () => {
    const { sessions } = program;
    const [amina, eve] = [newOwner(), newOwner()];
    const { session_id, questions } = await start(program, amina);
    const opened = await sessions.openDocument(amina, session_id, "letter");
    const id = opened?.document_id ?? "";
    expect(await sessions.openDocument(amina, session_id, "letter")).toEqual(opened);
    expect((await stores.sessions.questions(amina, session_id)).map(({ question_id }) => question_id)).not.toContain(
      id,
    );
    expect(await stores.sessions.question(amina, id)).toBeNull();
    const values = { why_here: "It is near." };
    const reply = { ask_id: opened?.ask?.ask_id ?? "", kind: "details" as const, values };
    for (const attempt of [
      () => sessions.getDocument(eve, session_id, "letter"),
      () => sessions.openDocument(eve, session_id, "letter"),
      () => sessions.reply({ owner: eve }, id, reply),
      () => sessions.makeAgain({ owner: eve }, session_id, "letter"),
      () => sessions.history(eve, id),
      () => sessions.cancel(eve, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    await sessions.outcomeOf(await sessions.reply({ owner: amina }, id, reply), 10_000);
    const letter = await sessions.getDocument(amina, session_id, "letter");
    expect(letter.entries.map(({ text: one }) => one)).toContain("It is near.");
    expect(await sessions.openDocument(amina, session_id, "letter")).toBeNull();
    // The session is read with its questions alone.
    expect((await sessions.getSession(amina, session_id)).questions).toHaveLength(questions.length);
    await sessions.remove(amina, session_id, false);
    await expect(sessions.getDocument(amina, session_id, "letter")).rejects.toMatchObject({ code: "not_found" });
    expect(await stores.sessions.document(amina, id)).toBeNull();
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
});
