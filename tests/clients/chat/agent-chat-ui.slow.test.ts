import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createParser } from "eventsource-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLangGraphServer } from "../../../lab/support/langgraph-server.js";
import { kill, newFolder } from "../../../lab/support/processes.js";
import { documents } from "../../support/nurse.js";

/*
 * The requests are those of agent-chat-ui (its main branch of July 2026, and the older one of `create-agent-chat-app` 0.1.6), as its pages send them:
 * docs/studio.md says how to see the same in a browser.
 */

interface Message {
  id: string;
  type: string;
  content: string | { type: string; text?: string }[];
}
interface Snapshot {
  checkpoint: { checkpoint_id: string };
  parent_checkpoint: { checkpoint_id: string } | null;
  values: { messages?: Message[]; session_id?: string };
  tasks: { interrupts: { value: { kind: string; action_requests: unknown[]; review_configs: unknown[] } }[] }[];
}

let server: ChildProcess;
let url: string;
let folder: string;
beforeAll(async () => {
  folder = newFolder();
  ({ child: server, url } = await startLangGraphServer(folder, { OLLAMA_HOST: "off" }));
});
afterAll(() => kill(server, "SIGTERM"));

async function post<Value>(path: string, body: object): Promise<Value> {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Value;
}

/** The events of a run, as the page reads them. */
async function stream(thread: string, body: object): Promise<{ event: string; data: unknown }[]> {
  const answer = await fetch(`${url}/threads/${thread}/runs/stream`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ assistant_id: "chat", stream_mode: ["values", "messages-tuple", "custom"], ...body }),
  });
  const events: { event: string; data: unknown }[] = [];
  const parser = createParser({
    onEvent: ({ event = "", data }) => void (data !== "" && events.push({ event, data: JSON.parse(data) })),
  });
  parser.feed(await answer.text());
  return events;
}

const history = (thread: string) => post<Snapshot[]>(`/threads/${thread}/history`, { limit: 10 });

/** Sends a message from the newest checkpoint, with files or without, as the page does. */
async function say(thread: string, content: object[] | string): Promise<Snapshot> {
  const [head] = await history(thread);
  const blocks = typeof content === "string" ? [{ type: "text", text: content }] : content;
  const events = await stream(thread, {
    input: { messages: [{ id: randomUUID(), type: "human", content: blocks }] },
    ...{ stream_subgraphs: true, stream_resumable: true, on_disconnect: "continue" },
    ...(head && { checkpoint: { ...head.checkpoint, checkpoint_ns: "", checkpoint_map: null } }),
  });
  expect(events.filter(({ event }) => event === "error")).toEqual([]);
  return newest(thread);
}

async function command(thread: string, sent: object): Promise<Snapshot> {
  const [head] = await history(thread);
  const events = await stream(thread, {
    input: {},
    command: sent,
    checkpoint: head?.checkpoint,
    on_disconnect: "cancel",
  });
  expect(events.filter(({ event }) => event === "error")).toEqual([]);
  return newest(thread);
}

async function newest(thread: string): Promise<Snapshot> {
  const [head] = await history(thread);
  if (!head) throw new Error("the thread has no history");
  return head;
}

const textOf = ({ content }: Message) =>
  typeof content === "string" ? content : content.map(({ text }) => text).join("");
const lastOf = ({ values }: Snapshot) => values.messages?.at(-1);
const asked = ({ tasks }: Snapshot) => tasks.flatMap(({ interrupts }) => interrupts)[0]?.value ?? null;

async function begun(): Promise<{ thread: string; head: Snapshot }> {
  const { thread_id } = await post<{ thread_id: string }>("/threads", { metadata: {} });
  await say(thread_id, [
    { type: "text", text: "Hello" },
    {
      type: "file",
      mimeType: "application/pdf",
      data: Buffer.from(documents.resume).toString("base64"),
      metadata: { filename: "cv.txt" },
    },
  ]);
  return { thread: thread_id, head: await say(thread_id, documents.job) };
}

describe("agent-chat-ui", () => {
  it("begins a conversation with a file and a text, lists it, and shows its ask under an answer", async () => {
    const { thread, head } = await begun();
    const listed = await post<{ thread_id: string }[]>("/threads/search", {
      metadata: { graph_id: "chat" },
      limit: 100,
      offset: 0,
    });
    expect(listed.map(({ thread_id }) => thread_id)).toContain(thread);
    // The page draws an interrupt under the newest message alone, if that is an answer.
    expect(lastOf(head)?.type).toBe("ai");
    expect(asked(head)).toMatchObject({
      ...{ kind: "experience", action_requests: [{ name: "experience", args: expect.any(Object) }] },
      review_configs: [{ action_name: "experience", allowed_decisions: expect.arrayContaining(["edit", "reject"]) }],
    });
  });

  it("answers in its panels, in both of its forms, and in the chat", async () => {
    const { thread } = await begun();
    const edited = await command(thread, {
      resume: { decisions: [{ type: "edit", edited_action: { name: "experience", args: { choice: "no" } } }] },
    });
    expect(edited.values.messages?.map(textOf).join("\n")).toContain("you said no");
    const typed = await command(thread, { resume: { decisions: [{ type: "reject", message: "no" }] } });
    expect(
      typed.values.messages
        ?.map(textOf)
        .join("\n")
        .match(/you said no/g),
    ).toHaveLength(2);
    const older = await command(thread, { resume: [{ type: "response", args: "yes" }] });
    expect(asked(older)?.kind).toBe("details");
    const story =
      "I had a patient whose NEWS2 rose from 3 to 7. I rang the registrar with SBAR and repeated the observations.";
    const told = await say(thread, story);
    expect(lastOf(told)?.type).toBe("ai");
    expect(told.values.messages?.map(textOf).join("\n")).toMatch(/rang the registrar with SBAR/i);
    const { session_id } = told.values;
    expect(session_id).toMatch(/^ses_/);
  });

  it("edits a message and regenerates an answer from the states that it names", async () => {
    const { thread, head } = await begun();
    const no = await say(thread, "no");
    expect(no.values.messages?.map(textOf).join("\n")).toContain("you said no");
    const states = await history(thread);
    const id = no.values.messages?.findLast(({ type }) => type === "human")?.id;
    const firstSeen = states.findLast(({ values }) => values.messages?.some((message) => message.id === id));
    await stream(thread, {
      input: { messages: [{ type: "human", content: "willing to learn" }] },
      checkpoint: firstSeen?.parent_checkpoint,
    });
    const edited = await newest(thread);
    expect(edited.values.messages?.map(textOf).join("\n")).not.toContain("you said no");
    expect(asked(edited)?.kind).toBe("plan");
    expect(edited.values.messages?.length).toBeGreaterThan(head.values.messages?.length ?? 0);
  });

  it("loses nothing where it is marked as resolved: the ask waits on", async () => {
    const { thread, head } = await begun();
    const resolved = await command(thread, { goto: "__end__" });
    expect(asked(resolved)).toEqual(asked(head));
    const on = await say(thread, "no");
    expect(on.values.messages?.map(textOf).join("\n")).toContain("you said no");
  });
});
