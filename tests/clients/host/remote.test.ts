import { describe, expect, it } from "vitest";
import { createFormDrafts } from "../../../clients/host/form-drafts.js";
import { createRemoteHost } from "../../../clients/host/remote.js";
import type { Client } from "../../../clients/typescript/client.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { newFolder } from "../../../lab/support/processes.js";

type Called = [name: string, input: unknown];
/** A host at a client that lists its calls; `threads` are the answers to the reads of a thread. */
function aHost(threads: object[] = []) {
  const called: Called[] = [];
  const stream = (name: string) =>
    async function* (input: unknown) {
      called.push([name, input]);
      yield { type: "ask" };
      yield { type: "done" };
    };
  const streams = new Proxy({}, { get: (_, name) => stream(String(name)) });
  const call = (name: string) => async (input: unknown) => {
    called.push([name, input]);
    return name === "getThread" ? threads.shift() : {};
  };
  const client = new Proxy({}, { get: (_, name) => (name === "streams" ? streams : call(String(name))) });
  const drafts = createFormDrafts(newFolder());
  return { called, drafts, host: createRemoteHost(client as Client, drafts) };
}
const drained = async (run: AsyncIterable<unknown>) => {
  for await (const _ of run);
};

describe("a session on a server", () => {
  it("is started with a JSON Resume as it is, and a text as text", async () => {
    const { host, called } = aHost();
    const job = { text: "Head Baker" };
    const given = (resume: object) => ({ resume, job, mode: "fast" }) as Parameters<typeof host.start>[0];
    await drained(host.start(given({ text: "Sam", source: '{"basics":{"name":"Sam"}}' })));
    await drained(host.start(given({ text: "Sam" })));
    expect(called.map(([, input]) => (input as { body: { resume: unknown } }).body.resume)).toEqual([
      { basics: { name: "Sam" } },
      "Sam",
    ]);
  });

  it("is tried again as what it is, and reopened with a choice only if there is one", async () => {
    const { host, called } = aHost();
    await drained(host.retry({ thread_id: "s1", questions: [] } as unknown as SessionResource));
    await drained(host.retry({ thread_id: "s1.g1", question_id: "s1.g1" } as unknown as QuestionResource));
    await drained(host.reopen("s1.g1", undefined));
    await drained(host.reopen("s1.g1", "yes"));
    expect(called).toEqual([
      ["retryThread", { thread_id: "s1" }],
      ["retryThread", { thread_id: "s1.g1" }],
      ["replyToThread", { thread_id: "s1.g1", body: { kind: "reopen" } }],
      ["replyToThread", { thread_id: "s1.g1", body: { kind: "reopen", choice: "yes" } }],
    ]);
  });

  it("is waited for only while it runs, until it does not", async () => {
    const [running, ready] = [
      { session_id: "s1", status: "running" },
      { session_id: "s1", status: "waiting" },
    ];
    const idle = aHost([ready]);
    expect(await idle.host.whenIdle("s1.g1")).toBe(ready);
    expect(idle.called.map(([name]) => name)).toEqual(["getThread"]);
    const busy = aHost([running, ready]);
    expect(await busy.host.whenIdle("s1.g1")).toBe(ready);
    expect(busy.called.map(([name]) => name)).toEqual(["getThread", "followSession", "getThread"]);
    expect(await aHost([running, running, ready]).host.whenIdle("s1.g1")).toBe(ready);
  });
});

it("the forms on this machine go with everything else", async () => {
  const { host, drafts, called } = aHost();
  drafts.keep("a1", { story: "I baked" });
  await host.removeEverything();
  expect([called[0]?.[0], drafts.read("a1")]).toEqual(["deleteMe", null]);
});
