import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { api, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";

const RESUME_LINE = "Covered as nurse in charge on about 20 night shifts";

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
let dataDir: string;
const start = async () => {
  server = await startServer(dataDir);
  client = api(server.url);
};
beforeAll(async () => {
  dataDir = newFolder();
  await start();
});
afterAll(() => server.stop());

const read = async ({ session_id }: SessionResource) =>
  (await client.get<SessionResource>(`/api/sessions/${session_id}`)).body;
const say = (question: QuestionResource, reply: object) =>
  client.reply(question.thread_id, { ask_id: question.ask?.ask_id, kind: "experience", ...reply });
const titles = ({ gaps }: SessionResource) => gaps.map(({ title }) => title);
const sumsUp = ({ match }: SessionResource) => {
  const sum = (of: (part: SessionResource["match"]["parts"][number]) => number) =>
    match.parts.reduce((all, part) => all + of(part), 0);
  expect([sum(({ points }) => points), sum(({ points_now }) => points_now)]).toEqual([match.score, match.now]);
};

describe("the candidate corrects the reading", () => {
  it("says that the job does not ask for it, and takes that back", async () => {
    const before = (await client.start(documents)).body;
    const ecg = questionAbout(before, "ECG");
    const closed = (await say(ecg, { choice: "not_asked" })).body;
    expect(closed).toMatchObject({ status: "closed", outcome: "dismissed" });
    const after = await read(before);
    expect(titles(after)).toEqual(titles(before).filter((title) => !title.includes("ECG")));
    expect(after.match.parts).toHaveLength(before.match.parts.length - 1);
    expect(after.match.score).toBeGreaterThan(before.match.score ?? 100);
    sumsUp(after);
    expect(after.corrections).toMatchObject([{ question_id: ecg.question_id, choice: "not_asked" }]);
    await client.reply(ecg.thread_id, { kind: "reopen" });
    const undone = await read(before);
    expect([titles(undone), undone.match, undone.corrections]).toEqual([titles(before), before.match, []]);
  });

  it("names the line of the résumé that shows it; one that is not there is refused and nothing is lost", async () => {
    const before = (await client.start(documents)).body;
    const nights = questionAbout(before, "nights");
    const refused = await say(nights, { choice: "shown", resume_quote: "I love nights" });
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([400, "resume_quote"]);
    const without = await say(nights, { choice: "shown" });
    expect([without.status, without.body.errors?.[0]?.path]).toEqual([400, "resume_quote"]);
    const closed = (await say(nights, { choice: "shown", resume_quote: RESUME_LINE })).body;
    expect(closed.outcome).toBe("dismissed");
    const after = await read(before);
    const strength = after.strengths.at(-1);
    expect(strength).toMatchObject({ title: before.gaps.find(({ gap_id }) => gap_id === nights.gap_id)?.title });
    const { start: from = 0, end = 0 } = strength?.resume_quote ?? {};
    expect([...documents.resume].slice(from, end).join("")).toBe(RESUME_LINE);
    sumsUp(after);
  });

  it("is offered the lines of the résumé that come nearest, and takes one of them for shown", async () => {
    const before = (await client.start(documents)).body;
    const nights = questionAbout(before, "nights");
    const near = nights.ask?.kind === "experience" ? nights.ask.near : [];
    expect(near.map(({ text }) => text)).toContain(RESUME_LINE);
    for (const { text, start: from, end } of near) expect([...documents.resume].slice(from, end).join("")).toBe(text);
    const closed = (await say(nights, { choice: "shown", resume_quote: near[0]?.text })).body;
    expect(closed.outcome).toBe("dismissed");
    expect((await read(before)).strengths.at(-1)?.resume_quote).toEqual(near[0]);
  });

  it("adds what the job also asks for, as a gap with its question in its place; a killed server keeps it", async () => {
    const job = documents.job.replace("\n\n", "\n\nA head for plaster rooms goes a long way here.\n\n");
    const before = (await client.start({ ...documents, job })).body;
    const unread = before.unread.find(({ text }) => text.includes("plaster rooms"));
    expect(unread).toBeDefined();
    const body = { title: "Plaster room work", unread: unread?.text };
    const path = `/api/sessions/${before.session_id}/requirements`;
    const added = await client.send<SessionResource>("POST", path, body, { "Idempotency-Key": "k1" });
    expect(added.status).toBe(200);
    const again = await client.send<SessionResource>("POST", path, body);
    expect(again.body.gaps).toHaveLength(before.gaps.length + 1);
    await server.stop("SIGKILL");
    await start();
    const after = await read(before);
    expect(after.unread).toEqual(before.unread.filter((one) => one !== unread));
    const gap = after.gaps.find(({ title }) => title === "Plaster room work");
    expect(gap).toMatchObject({ priority: "HIGH", must_have: true, job_quote: { text: unread?.text } });
    const at = after.questions.findIndex(({ gap_id }) => gap_id === gap?.gap_id);
    expect(after.questions[at - 1]?.priority).toBe("HIGH");
    expect(after.questions[at + 1]?.priority).not.toBe("HIGH");
    expect(after.match.score).toBeLessThan(before.match.score ?? 0);
    sumsUp(after);
    const question = after.questions[at];
    if (!question) throw new Error("it has no question");
    expect((await say(question, { choice: "no" })).body.outcome).toBe("skipped");
    await client.reply(question.thread_id, { kind: "reopen", choice: "not_asked" });
    expect(titles(await read(before))).toEqual(titles(before));
    const empty = await client.send<SessionResource>("POST", path, { title: " " });
    expect(empty.status).toBe(400);
  });

  it("asks about a gap that had no room, by its name, and counts it once; naming one that is asked changes nothing", async () => {
    const before = (await client.start({ ...documents, max_questions: 3 })).body;
    const omitted = before.gaps.find(({ gap_id }) => gap_id === before.omitted[0]);
    if (!omitted) throw new Error("no gap was omitted");
    const path = `/api/sessions/${before.session_id}/requirements`;
    const { status } = await client.send("POST", path, { title: omitted.title.toUpperCase() });
    expect(status).toBe(200);
    const after = await read(before);
    expect(after.questions.map(({ gap_id }) => gap_id)).toContain(omitted.gap_id);
    expect([after.gaps, after.match, after.corrections]).toEqual([before.gaps, before.match, []]);
    expect(after.omitted).toEqual(before.omitted.slice(1));
    await client.send("POST", path, { title: omitted.title });
    expect((await read(before)).questions).toHaveLength(after.questions.length);
    const asked = before.gaps.find(({ gap_id }) => gap_id === before.questions[0]?.gap_id);
    expect((await client.send("POST", path, { title: asked?.title })).status).toBe(200);
    expect(await read(before)).toMatchObject({ gaps: before.gaps, questions: after.questions });
  });

  it("asks again about what was withdrawn", async () => {
    const before = (await client.start(documents)).body;
    const path = `/api/sessions/${before.session_id}/requirements`;
    await client.send("POST", path, { title: "Kite flying with patients" });
    const added = questionAbout(await read(before), "Kite flying with patients");
    await say(added, { choice: "not_asked" });
    expect(titles(await read(before))).not.toContain("Kite flying with patients");
    expect((await client.send("POST", path, { title: "kite flying with patients" })).status).toBe(200);
    await vi.waitFor(async () =>
      expect(questionAbout(await read(before), "Kite flying with patients").ask?.kind).toBe("experience"),
    );
    expect(titles(await read(before))).toContain("Kite flying with patients");
  });

  it("asks about what the reading took for shown, and counts it once", async () => {
    const before = (await client.start(documents)).body;
    const strength = before.strengths[0];
    if (!strength) throw new Error("nothing is shown");
    const path = `/api/sessions/${before.session_id}/requirements`;
    expect((await client.send("POST", path, { title: strength.title })).status).toBe(200);
    const after = await read(before);
    expect(after.strengths).toEqual(before.strengths.slice(1));
    const gap = after.gaps.find(({ title }) => title === strength.title);
    expect(gap).toMatchObject({ status: "partial", resume_quote: strength.resume_quote });
    expect(after.match.parts.map(({ requirement }) => requirement)).toEqual(
      before.match.parts.map(({ requirement }) => requirement),
    );
    expect(after.match.score).toBeLessThan(before.match.score ?? 0);
    sumsUp(after);
    await say(questionAbout(after, strength.title), { choice: "shown", resume_quote: strength.resume_quote.text });
    expect(await read(before)).toMatchObject({ match: before.match });
  });

  it("shows no words of the candidate's as a quote of the job", async () => {
    const before = (await client.start(documents)).body;
    const path = `/api/sessions/${before.session_id}/requirements`;
    await client.send("POST", path, { title: "Kite flying with patients" });
    const after = await read(before);
    const gap = after.gaps.find(({ title }) => title.startsWith("Kite"));
    const question = after.questions.find(({ gap_id }) => gap_id === gap?.gap_id);
    expect(question?.why).toMatch(/^You say that the job asks for it/);
  });

  it("shows the match now beside the match at the start", async () => {
    const before = (await client.start(documents)).body;
    expect(before.match.now).toBe(before.match.score);
    const als = questionAbout(before, "Advanced Life Support");
    const yes = (await say(als, { choice: "yes" })).body;
    const form = yes.ask?.kind === "details" ? yes.ask.fields : [];
    const values = Object.fromEntries(
      form.filter(({ required }) => required).map(({ id, options }) => [id, options?.[0]?.value ?? "2024"]),
    );
    const done = await client.reply(als.thread_id, { ask_id: yes.ask?.ask_id, kind: "details", values });
    expect(done.body.outcome).toBe("accepted");
    const { match } = await read(before);
    expect(match.score).toBe(before.match.score);
    expect(match.now).toBeGreaterThan(match.score ?? 100);
    const part = match.parts.find(({ requirement }) => requirement.includes("Advanced Life Support"));
    expect(part).toMatchObject({ coverage: 0, coverage_now: 1, points: 0 });
  });
});

describe("a no with what comes nearest", () => {
  const NEAREST = "I put in *two* cannulas under supervision in 2019 <b>";
  it("calls no model, survives a restart, stands in the export and among what was said, and goes with everything", async () => {
    const before = (await client.start(documents)).body;
    const question = questionAbout(before, "cannulation");
    const { body } = await say(question, { choice: "no", nearest: `  ${NEAREST}\n` });
    expect(body).toMatchObject({ status: "closed", outcome: "skipped", nearest: NEAREST, usage: { calls: 0 } });
    await server.stop();
    await start();
    expect((await client.question(question.thread_id)).nearest).toBe(NEAREST);
    const path = `/api/sessions/${before.session_id}/export?format=markdown&part=answers`;
    const markdown = await (await fetch(`${server.url}${path}`)).text();
    expect(markdown).toMatch(
      /annulation.*What comes nearest, in your words: "I put in \\\*two\\\* cannulas .* in 2019 \\<b\\>"/,
    );
    const facts = await client.get<{ items: { text: string; choice: string }[] }>("/api/facts");
    expect(facts.body.items).toContainEqual(
      expect.objectContaining({ choice: "no", text: expect.stringContaining(`Nearest to it: ${NEAREST}`) }),
    );
    // Opened again, it is an open question like any other.
    const again = (await client.reply(question.thread_id, { kind: "reopen" })).body;
    expect([again.status, again.nearest]).toEqual(["waiting", undefined]);
    await client.send("DELETE", "/api/me");
    expect((await client.get<{ items: unknown[] }>("/api/facts")).body.items).toEqual([]);
  });

  it("may come with a wish to learn, and with nothing else", async () => {
    const before = (await client.start(documents)).body;
    const ecg = questionAbout(before, "ECG");
    for (const reply of [
      { choice: "yes", nearest: NEAREST },
      { choice: "not_asked", nearest: NEAREST },
      { choice: "no", nearest: " " },
    ]) {
      const { status, body } = await say(ecg, reply);
      expect([status, body.errors?.[0]?.path]).toEqual([400, "nearest"]);
    }
    const { body } = await say(ecg, { choice: "willing_to_learn", nearest: NEAREST });
    const plan = body.ask?.ask_id;
    const closed = (await client.reply(ecg.thread_id, { ask_id: plan, kind: "plan", resource_ids: [] })).body;
    expect(closed).toMatchObject({ outcome: "learning", nearest: NEAREST });
  });
});
