import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { api, askOf, questionAbout, sample } from "../support/api.js";
import { newFolder, startServer } from "../support/processes.js";

const documents = { resume: sample("warehouse-tomasz-zielinski.txt"), job: sample("job-warehouse-supervisor.txt") };
const RESUME_SAYS = "Plan dock doors with the carriers, average 34 trailers a night";
const STORY = "I keep the dock plan in Excel. Our average is 48 trailers a night on the dock doors, all year.";

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

/** A session in which one question is closed with a figure that the résumé has otherwise. */
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
    expect(found).toMatchObject({ kind: "figure", settled: false });
    expect(found?.quotes.map(({ kind, quote }) => [kind, quote.replace(/\s+/g, " ")])).toEqual([
      ["reply", "Our average is 48 trailers a night on the dock doors, all year."],
      ["resume", expect.stringContaining(RESUME_SAYS)],
    ]);
    const question = session.questions.find(({ source }) => source === "contradiction");
    expect(question).toMatchObject({ question_id: found?.question_id, status: "waiting", ask: { kind: "experience" } });
    expect(question?.text).toContain("34 trailers a night");
    const thread = question?.thread_id ?? "";
    const yes = await client.reply(thread, { ask_id: question?.ask?.ask_id, kind: "experience", choice: "yes" });
    expect(askOf(yes.body, "details").fields.map(({ id }) => id)).toEqual(["right", "explanation"]);
    const values = { right: "second", explanation: "34 is the yearly average. 48 is what we had in the peak of 2025." };
    const settled = await client.reply(thread, { ask_id: yes.body.ask?.ask_id, kind: "details", values });
    if (settled.body.ask) await client.reply(thread, { ask_id: settled.body.ask.ask_id, kind: "accept" });
    const after = await read(session.session_id);
    expect(after.contradictions).toMatchObject([{ settled: true }]);
    const markdown = (await client.get<string>(`/api/sessions/${session.session_id}/export`)).body;
    expect(markdown).toContain("Does not fit together");
    expect(markdown).toContain("you have said which is right");
    // It is no line of a résumé.
    expect(markdown).not.toContain("- Two figures for one thing: 48 and 34: ");
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
