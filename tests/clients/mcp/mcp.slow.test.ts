import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResumeLines } from "../../../domain/export.js";
import type { ReadingResource } from "../../../domain/reading.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { startFakeModel } from "../../../lab/support/processes.js";
import { askOf, questionAbout } from "../../support/api.js";
import { mcpCommand } from "../../support/mcp-command.js";
import { documents, SHORT_STORY } from "../../support/nurse.js";
import { writtenAs } from "../../support/written.js";

let client: Client;
let model: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  model = await startFakeModel();
  const transport = new StdioClientTransport(mcpCommand(model.baseUrl));
  client = new Client({ name: "an assistant", version: "1" });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  await model.stop();
});

/** The text of a result, which is all that an assistant reads in many hosts. */
async function textOf(name: string, args: Record<string, unknown>): Promise<string> {
  const { content } = (await client.callTool({ name, arguments: args })) as { content: { text: string }[] };
  return content.map(({ text }) => text).join("\n");
}

async function call<Value>(name: string, args: Record<string, unknown> = {}): Promise<Value> {
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
      "get_reading",
      "change_reading",
      "correct_reading",
      "keep_resume",
      "next_question",
      "reply",
      "confirm",
      "get_document",
      "decide_document",
      "resume_lines",
      "choose_resume",
      "export",
    ]);
    for (const { description, inputSchema } of tools)
      expect([description?.length, inputSchema.type]).toEqual([expect.any(Number), "object"]);
    expect(client.getInstructions()).toContain("Never answer for them");
    // An assistant reads all of it before it does anything.
    expect(JSON.stringify(tools).length).toBeLessThan(40_000);
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

    const after = await call<{ question: QuestionResource | null; left: number }>("next_question", { session_id });
    expect(after.left).toBe(left - 1);
    expect(after.question?.question_id).not.toBe(question_id);

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

  it("goes from the first question to the page, the letter and the interview by the text of its results alone", async () => {
    const started = await textOf("start_session", documents);
    const session_id = /^(ses_\w+): /.exec(started)?.[1] ?? "";
    let left = Number.POSITIVE_INFINITY;
    const kinds = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      const next = await textOf("next_question", { session_id });
      if (next.startsWith("Nothing waits")) break;
      const [, count] = /^(\d+) questions? waits?\./.exec(next) ?? [];
      expect(Number(count)).toBeLessThanOrEqual(left);
      left = Number(count);
      const [, question_id, kind = ""] = /^(\S+), waits with "(\w+)"$/m.exec(next) ?? [];
      kinds.add(kind);
      const [, resource] = /^- (\S+): .* days?, /m.exec(next) ?? [];
      const replies: Record<string, object> = {
        experience: { kind: "experience", choice: next.includes("Advanced Life Support") ? "willing_to_learn" : "no" },
        plan: { kind: "plan", resource_ids: resource ? [resource] : [] },
      };
      await textOf("reply", { question_id, reply: replies[kind] ?? { kind: "experience", choice: "no" } });
    }
    expect(await textOf("next_question", { session_id })).toBe("Nothing waits for the candidate any more.");
    expect([...kinds].sort()).toEqual(["experience", "plan"]);
    for (const document of ["page", "letter", "interview"]) {
      let shown = await textOf("get_document", { session_id, document });
      if (document === "letter") {
        expect(shown).toContain("- why_here (textarea)");
        const values = { why_here: "I want to work where the first minutes count." };
        shown = await textOf("decide_document", { session_id, document, values });
      }
      const open = [...shown.matchAll(/^- (\S+) \(open\)/gm)].map(([, id = ""]) => [id, true]);
      const entries = Object.fromEntries(open);
      expect(await textOf("decide_document", { session_id, document, entries, rest: "take" })).toMatch(
        /, closed, \d+ words\n/,
      );
    }
    expect(await textOf("decide_document", { session_id, document: "page", rest: "take" })).toContain(
      "waits for nothing",
    );
    const uris = (await client.listResources()).resources.map(({ uri }) => uri);
    expect(uris).toContain(`session://${session_id}/page`);
    const read = async (part: string) =>
      JSON.stringify((await client.readResource({ uri: `session://${session_id}/${part}` })).contents);
    expect(await read("overview")).toContain("Match ");
    expect(await read("posting")).toContain("The job:");
    expect(await read("letter")).toContain("where the first minutes count");
    expect(await read("interview")).toContain("What they are likely to ask");
    await expect(read("nothing")).rejects.toThrow();
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["prepare_application", "practise_interview"]);
    const { messages } = await client.getPrompt({ name: "practise_interview", arguments: { session_id } });
    expect(JSON.stringify(messages)).toContain(session_id);
  });

  it("says what is wrong, and goes on", async () => {
    await expect(call("get_session", { session_id: "ses_sq_none" })).rejects.toThrow(/no such session/i);
    await expect(call("start_session", { resume: "five words are not enough", job: documents.job })).rejects.toThrow(
      /resume/,
    );
    expect((await call<{ items: unknown[] }>("list_sessions")).items).toHaveLength(2);
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
