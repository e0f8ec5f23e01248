import { beforeEach, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { api } from "../support/api.js";
import { frames } from "../support/events.js";
import { aModelThatHangs, aProgram } from "../support/program.js";
import { aServedApp } from "../support/served-app.js";

const { state, model } = aModelThatHangs();
const program = aProgram({ model });
const url = aServedApp(program);
const client = () => api(url());
const body = {
  ...{ resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt"), max_questions: 1 },
};
beforeEach(() => void Object.assign(state, { hangs: false, unanswered: 0 }));

it("a session that is read at once is created, with its path", async () => {
  const { status, headers, body: session } = await client().start(body);
  expect([status, session.status]).toEqual([201, "ready"]);
  expect(headers.get("Location")).toBe(`/api/sessions/${session.session_id}`);
});

it("a reply is answered with its question, and the path of that", async () => {
  const { session_id, questions } = (await client().start(body)).body;
  const id = questions[0]?.question_id ?? "";
  const {
    status,
    headers,
    body: question,
  } = await client().reply(id, {
    ...{ ask_id: `${id}.first`, kind: "experience", choice: "no" },
  });
  expect([status, question.status]).toEqual([200, "closed"]);
  expect(headers.get("Location")).toBe(`/api/sessions/${session_id}/questions/${id}`);
});

it("who does not want to wait is told at once that the request is accepted", async () => {
  state.hangs = true;
  const { status, body: session } = await client().start(body, { Prefer: "respond-async" });
  expect([status, session.status]).toEqual([202, "reading"]);
  await program().sessions.cancel("local", session.session_id);
});

it("who accepts events gets those of the run, up to its end", async () => {
  const types: string[] = [];
  let resource: SessionResource | null = null;
  for await (const { event, data } of frames(`${url()}/api/sessions`, { method: "POST", body })) {
    types.push(event);
    if (event === "done") resource = data.resource as SessionResource;
  }
  expect([types.at(-1), types.includes("stage"), resource?.status]).toEqual(["done", true, "ready"]);
});

it("a run is cancelled with its request where the client had asked for that, and goes on otherwise", async () => {
  state.hangs = true;
  const leave = async (query: string) => {
    const before = state.unanswered;
    const controller = new AbortController();
    const headers = { "Content-Type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body), signal: controller.signal };
    const sent = fetch(`${url()}/api/sessions${query}`, init).catch(() => null);
    await expect.poll(() => state.unanswered).toBeGreaterThan(before);
    controller.abort();
    await sent;
    const [newest] = (await program().sessions.list("local", 1, null)).items;
    return newest?.session_id ?? "";
  };
  const statusOf = async (id: string) => (await program().sessions.getSession("local", id)).status;
  const cancelled = await leave("?on_disconnect=cancel");
  await expect.poll(() => statusOf(cancelled)).toBe("failed");
  const left = await leave("");
  expect(await statusOf(left)).toBe("reading");
  await program().sessions.cancel("local", left);
});
