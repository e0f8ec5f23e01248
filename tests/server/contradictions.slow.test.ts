import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { fakeJudgement } from "../../lab/fakes/fake-answers.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { writtenAs } from "../support/written.js";

const documents = { resume: sample("warehouse-tomasz-zielinski.txt"), job: sample("job-warehouse-supervisor.txt") };
const RESUME_SAYS = "Team Leader Outbound, HavenLog DC3, Rotterdam, 02/2022 - now";
const STORY = "I keep the dock plan in Excel. I started at HavenLog DC3 in 2019 and planned the dock doors there.";

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
let dataDir: string;
beforeAll(async () => {
  dataDir = newFolder();
  server = await startServer(dataDir);
  client = api(server.url);
});
afterAll(() => server.stop());

const read = async (id: string) => (await client.get<SessionResource>(`/api/sessions/${id}`)).body;

/** A session in which one question is closed with a year that contradicts the dates of the résumé. */
async function contradicted(): Promise<{ session: SessionResource; thread: string }> {
  const { body } = await client.start(documents);
  const { thread_id, ask } = questionAbout(body, "Excel");
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const told = await client.reply(thread_id, {
    ask_id: yes.body.ask?.ask_id,
    kind: "details",
    values: { story: STORY },
  });
  if (told.body.ask) await client.reply(thread_id, { ask_id: told.body.ask.ask_id, kind: "accept" });
  return { session: await read(body.session_id), thread: thread_id };
}

describe("statements that cannot both be true", () => {
  it("are shown with both quotes, and become a question that settles them", async () => {
    const { session } = await contradicted();
    const [found] = session.contradictions;
    expect(found).toMatchObject({ kind: "date", settled: false });
    expect(found?.quotes.map(({ kind, quote }) => [kind, quote.replace(/\s+/g, " ")])).toEqual([
      ["reply", "I started at HavenLog DC3 in 2019 and planned the dock doors there."],
      ["resume", expect.stringContaining(RESUME_SAYS)],
    ]);
    const question = session.questions.find(({ source }) => source === "contradiction");
    expect(question).toMatchObject({ question_id: found?.question_id, status: "waiting", ask: { kind: "experience" } });
    expect(question?.text).toContain("02/2022");
    const thread = question?.thread_id ?? "";
    const yes = await client.reply(thread, { ask_id: question?.ask?.ask_id, kind: "experience", choice: "yes" });
    expect(askOf(yes.body, "details").fields.map(({ id }) => id)).toEqual(["right", "explanation"]);
    const values = { right: "second", explanation: "I was at DC1 in 2019 and came to DC3 in 2022." };
    const settled = await client.reply(thread, { ask_id: yes.body.ask?.ask_id, kind: "details", values });
    if (settled.body.ask) await client.reply(thread, { ask_id: settled.body.ask.ask_id, kind: "accept" });
    const after = await read(session.session_id);
    expect(after.contradictions).toMatchObject([{ settled: true }]);
    const markdown = (await client.get<string>(`/api/sessions/${session.session_id}/export`)).body;
    expect(markdown).toContain("Does not fit together");
    expect(markdown).toContain("you have said which is right");
    expect(markdown).toContain("your résumé stands as it was");
    // A contradiction is not exported as a line of the résumé.
    expect(markdown).not.toContain("- 2019 is outside the dates of that post: ");
  });

  it("are told of in the log, once, and survive a restart", async () => {
    const { session } = await contradicted();
    const before = session.questions.filter(({ source }) => source === "contradiction");
    expect(before).toHaveLength(1);
    await server.stop("SIGKILL");
    server = await startServer(dataDir);
    client = api(server.url);
    const again = await read(session.session_id);
    expect(again.contradictions).toEqual(session.contradictions);
  });

  it("are no longer asked once what was said has changed", async () => {
    const { session, thread } = await contradicted();
    const reopened = await client.reply(thread, { kind: "reopen", choice: "no" });
    expect(reopened.body).toMatchObject({ status: "closed", outcome: "skipped" });
    const after = await read(session.session_id);
    expect(after.contradictions).toEqual([]);
    expect(after.questions.some(({ source }) => source === "contradiction")).toBe(false);
  });
});

describe("what a model finds to contradict itself", () => {
  const RESUME_LINE = "Plan dock doors with the carriers";
  const SAID = "Which door a lorry gets is what the office decides, and I learn it from the board.";
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  let wired: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    fake = await startFakeModel();
    wired = await startServer(newFolder(), { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" });
  });
  afterAll(async () => {
    await wired.stop();
    await fake.stop();
  });

  async function told(contradictions: object[]): Promise<SessionResource> {
    const own = api(wired.url);
    // A paraphrase, so that the model is asked to check it.
    const draft = writtenAs("Forklift", [
      `Moved pallets with the forklift every night, ${contradictions.length === 1 ? "calmly" : "neatly"}.`,
    ]);
    await fake.reset();
    await fake.script([
      { prompt: "draftAnswer", value: draft, times: 1 },
      { prompt: "judgeAnswer", value: { ...(fakeJudgement(8) as object), contradictions }, times: 9 },
    ]);
    const { body } = await own.start({ ...documents, resume: `${documents.resume}\nRun ${contradictions.length}.` });
    const { thread_id, ask } = body.questions[0] ?? { thread_id: "", ask: undefined };
    const yes = await own.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const field = askOf(yes.body, "details").fields.find(({ required }) => required)?.id ?? "story";
    const story = `I moved pallets with the forklift every night. ${SAID}`;
    const next = await own.reply(thread_id, {
      ask_id: yes.body.ask?.ask_id,
      kind: "details",
      values: { [field]: story },
    });
    const { ask_id, claims } = askOf(next.body, "confirm");
    const words = Object.fromEntries(claims.map(({ claim_id }) => [claim_id, true]));
    expect((await own.reply(thread_id, { ask_id, kind: "confirm", claims: words })).body.outcome).toBe("accepted");
    return (await own.get<SessionResource>(`/api/sessions/${body.session_id}`)).body;
  }

  it("is asked about, where both passages stand word for word, one of them in a reply", async () => {
    const session = await told([{ first: RESUME_LINE, second: SAID }]);
    const found = session.contradictions.find(({ kind }) => kind === "other") ?? session.contradictions[0];
    expect(found?.quotes.map(({ quote }) => quote).sort()).toEqual([SAID, RESUME_LINE].sort());
    expect(
      session.questions.some(
        ({ source, question_id }) => source === "contradiction" && question_id === found?.question_id,
      ),
    ).toBe(true);
  });

  it("is nothing where a passage is nowhere, both are the résumé's, or both are one", async () => {
    const session = await told([
      { first: "He was never there", second: SAID },
      { first: RESUME_LINE, second: RESUME_LINE },
      { first: SAID, second: SAID },
    ]);
    expect(session.contradictions).toEqual([]);
  });
});
