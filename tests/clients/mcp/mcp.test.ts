import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResumeLines } from "../../../domain/export.js";
import type { ReadingResource } from "../../../domain/reading.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { nodeArgs } from "../../../lab/support/built.js";
import { backendEnvOf, newFolder, startFakeModel } from "../../../lab/support/processes.js";
import { askOf, questionAbout } from "../../support/api.js";
import { documents, SHORT_STORY } from "../../support/nurse.js";
import { writtenAs } from "../../support/written.js";

const ROOT = new URL("../../..", import.meta.url).pathname;

let client: Client;
let model: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  model = await startFakeModel();
  const dataDir = newFolder();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...nodeArgs("clients/cli/main.ts"), "mcp"],
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? "",
      DATA_DIR: dataDir,
      CACHE: "off",
      MODEL_BASE_URL: model.baseUrl,
      MODEL_WRITER: "m",
      ...backendEnvOf(dataDir),
    },
  });
  client = new Client({ name: "an assistant", version: "1" });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  await model.stop();
});

async function call<Value>(name: string, args: Record<string, unknown> = {}): Promise<Value> {
  // The client validates the result against the tool's output schema.
  const answer = await client.callTool({ name, arguments: args });
  if (answer.isError) throw new Error(JSON.stringify(answer.content));
  return answer.structuredContent as Value;
}

describe("the MCP server", () => {
  it("says what it can do", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "start_session",
      "list_sessions",
      "get_session",
      "change_application",
      "next_question",
      "reply",
      "confirm",
      "correct_reading",
      "get_reading",
      "change_reading",
      "keep_resume",
      "resume_lines",
      "choose_resume",
      "export",
    ]);
    for (const { description, inputSchema } of tools)
      expect([description?.length, inputSchema.type]).toEqual([expect.any(Number), "object"]);
    expect(client.getInstructions()).toContain("Never answer for them");
  });

  it("holds an interview from the documents to the export", async () => {
    const session = await call<SessionResource>("start_session", documents);
    const { session_id } = session;
    const { question, left } = await call<{ question: QuestionResource | null; left: number }>("next_question", {
      session_id,
    });
    expect([question?.question_id, left]).toEqual([session.questions[0]?.question_id, session.questions.length]);

    const { question_id } = questionAbout(session, "deteriorating");
    const form = await call<QuestionResource>("reply", { question_id, reply: { kind: "experience", choice: "yes" } });
    expect(askOf(form, "details").fields.map(({ id }) => id)).toContain("story");
    const said = "Looked after a patient whose score rose";
    await model.script([{ prompt: "draftAnswer", value: writtenAs("Deteriorating patients", [said]) }]);
    const open = await call<QuestionResource>("reply", {
      question_id,
      reply: { kind: "details", values: { story: SHORT_STORY } },
    });
    const { claims } = askOf(open, "confirm");
    const done = await call<QuestionResource>("confirm", {
      question_id,
      claims: { [claims[0]?.claim_id ?? ""]: true },
    });
    expect(done).toMatchObject({ status: "closed", outcome: "accepted" });

    const other = await call<SessionResource>("correct_reading", { session_id, title: "Triage training" });
    expect(other.gaps.map(({ title }) => title)).toContain("Triage training");
    const { markdown } = await call<{ markdown: string }>("export", { session_id, part: "answers" });
    expect(markdown).toContain(said);
    const { lines, choice } = await call<ResumeLines>("resume_lines", { session_id });
    const line = lines.find(({ text }) => text.includes(said));
    const reworded = { [line?.line_id ?? ""]: "Looked after a patient who grew worse" };
    await call("choose_resume", { session_id, ...choice, reworded });
    const own = await call<{ markdown: string }>("export", { session_id, part: "resume" });
    expect(own.markdown).toContain("- Looked after a patient who grew worse");
    const application = { status: "interview", due_on: "2027-01-04" };
    expect(await call("change_application", { session_id, application })).toMatchObject({ application });
    for (const [wanted, found] of [
      [{}, [session_id]],
      [{ application: "offer" }, []],
    ] as const) {
      const { items } = await call<{ items: SessionResource[] }>("list_sessions", wanted);
      expect(items.map((one) => one.session_id)).toEqual(found);
    }
  });

  it("says what is wrong, and goes on", async () => {
    await expect(call("get_session", { session_id: "ses_sq_none" })).rejects.toThrow(/no such session/i);
    await expect(call("start_session", { resume: "five words are not enough", job: documents.job })).rejects.toThrow(
      /resume/,
    );
    expect((await call<{ items: unknown[] }>("list_sessions")).items).toHaveLength(1);
  });

  it("shows what was read, corrects it, keeps it, and begins the next session with it", async () => {
    const { session_id } = await call<SessionResource>("start_session", documents);
    const read = await call<ReadingResource>("get_reading", { session_id });
    // The model of this test has read no post: the candidate says which line is one.
    const lines = read.resume.sections.flatMap(({ items }) => items);
    const heading = lines.find(({ text }) => text.startsWith("Staff Nurse"));
    const changes = [{ op: "add_post", line_id: heading?.line_id, title: "Charge nurse" }];
    await call("change_reading", { session_id, version: read.version, changes });
    const late = await client.callTool({
      name: "change_reading",
      arguments: { session_id, version: read.version, changes },
    });
    expect([late.isError, JSON.stringify(late.content)]).toEqual([true, expect.stringContaining("corrected since")]);
    expect(await call("keep_resume", { session_id })).toMatchObject({ name: "AMINA OKAFOR", posts: 1 });
    const next = await call<SessionResource>("start_session", { job: documents.job });
    const again = await call<ReadingResource>("get_reading", { session_id: next.session_id });
    expect(again.resume.sections.flatMap(({ posts }) => posts.map(({ title }) => title))).toContain("Charge nurse");
  });
});
