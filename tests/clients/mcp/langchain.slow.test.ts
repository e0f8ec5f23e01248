import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startFakeModel } from "../../../lab/support/processes.js";
import { mcpCommand } from "../../support/mcp-command.js";
import { documents } from "../../support/nurse.js";
import { writtenAs } from "../../support/written.js";

/* The tools as an agent of LangChain's has them: it reads the text of a result alone, and sends what that text names. */

const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";

let model: Awaited<ReturnType<typeof startFakeModel>>;
let client: MultiServerMCPClient;
beforeAll(async () => {
  model = await startFakeModel();
  const mcpServers = { applications: { transport: "stdio" as const, ...mcpCommand(model.baseUrl) } };
  client = new MultiServerMCPClient({ mcpServers });
});
afterAll(async () => {
  await client.close();
  await model.stop();
});

it("holds a whole session by the text of the results, page and letter included", async () => {
  const tools = new Map((await client.getTools()).map((tool) => [tool.name, tool]));
  const call = async (name: string, args: object): Promise<string> => {
    const tool = tools.get(name);
    if (!tool) throw new Error(`there is no tool ${name}`);
    const { content } = await tool.invoke({ type: "tool_call", id: "1", name, args });
    // The adapter gives text and structured content as one piece of JSON.
    const { text } = JSON.parse(content) as { text: string };
    return text;
  };
  const session = await call("start_session", documents);
  const [session_id = ""] = /ses_\w+/.exec(session) ?? [];
  const about = (words: RegExp) => {
    const line = session.split("\n").find((one) => words.test(one) && one.includes(`${session_id}.g`)) ?? "";
    return /ses_\w+\.g\d+/.exec(line)?.[0] ?? "";
  };
  const [no, yes, learn] = [about(/Triage/), about(/deteriorating/), about(/Advanced Life Support/)];
  expect(await call("reply", { question_id: no, reply: { kind: "experience", choice: "no" } })).toContain("skipped");
  // What was closed can be asked again.
  await call("reply", { question_id: no, reply: { kind: "reopen", choice: "no" } });

  await call("reply", { question_id: yes, reply: { kind: "experience", choice: "yes" } });
  const lines = ["Looked after a patient whose score rose and led the team", "Rang the registrar with SBAR"];
  await model.script([{ prompt: "draftAnswer", value: writtenAs("Deteriorating patients", lines) }]);
  const told = await call("reply", { question_id: yes, reply: { kind: "details", values: { story: STORY } } });
  const claims = Object.fromEntries([...told.matchAll(/^- (c\w{8,})/gm)].map(([, id]) => [id, true]));
  expect(Object.keys(claims).length).toBeGreaterThan(0);
  expect(await call("confirm", { question_id: yes, claims })).toContain("accepted");

  const plan = await call("reply", { question_id: learn, reply: { kind: "experience", choice: "willing_to_learn" } });
  const resource_ids = [/^- (\S+): .* days?/m.exec(plan)?.[1]];
  expect(await call("reply", { question_id: learn, reply: { kind: "plan", resource_ids } })).toContain("learning");

  for (const document of ["page", "letter"]) {
    let shown = await call("get_document", { session_id, document });
    if (document === "letter")
      shown = await call("decide_document", { session_id, document, values: { why_here: "The first minutes count." } });
    const entries = Object.fromEntries([...shown.matchAll(/^- (\S+) \(open\)/gm)].map(([, id]) => [id, true]));
    expect(await call("decide_document", { session_id, document, entries, rest: "take" })).toMatch(/closed/);
  }
  expect(await call("export", { session_id, part: "resume" })).toContain("rang the registrar with SBAR".slice(5));
  // A refusal says once what was wrong.
  const wrong = call("reply", { question_id: no, reply: { kind: "plan", resource_ids: [] } });
  await expect(wrong).rejects.toThrow(/reopen/);
});
