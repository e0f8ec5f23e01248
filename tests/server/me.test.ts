import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fact, FactPage } from "../../domain/fact.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { SessionResource } from "../../domain/session.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { api, askOf, type Problem } from "../support/api.js";
import { documents } from "../support/nurse.js";

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;

beforeAll(async () => {
  server = await startServer(newFolder());
  client = api(server.url);
});
afterAll(() => server.stop());

const start = async () => (await client.start(documents)).body;

/** Answers the first questions of a session that take a story, so many. */
async function answer(session: SessionResource, number: number): Promise<void> {
  const open = session.questions.filter(({ ask }) => ask?.kind === "experience").slice(0, number);
  for (const { thread_id, ask } of open) {
    const form = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    const { ask_id, fields } = askOf(form.body, "details");
    const story =
      "I repeated the observations of a patient with pneumonia, started the oxygen, and rang the registrar.";
    const values = Object.fromEntries(
      fields
        .filter(({ required }) => required)
        .map(({ id, options }) => [id, options ? (options[0]?.value ?? "") : story]),
    );
    const after = await client.reply(thread_id, { ask_id, kind: "details", values });
    // What is below the bar is accepted as it is: then it was stated.
    const { ask: more } = after.body;
    if (more?.kind === "improvement") await client.reply(thread_id, { ask_id: more.ask_id, kind: "accept" });
  }
}

describe("everything of the caller", () => {
  it("is nothing at first", async () => {
    expect((await client.get<OwnerData>("/api/me")).body).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
    expect((await client.get<FactPage>("/api/facts")).body).toEqual({ items: [], next_cursor: null });
  });

  it("lists what was stated, page by page, newest first, with where and when it was", async () => {
    const session = await start();
    await answer(session, 4);
    const all: Fact[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await client.get<FactPage>(`/api/facts?limit=2${query}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      all.push(...body.items);
      cursor = body.next_cursor;
    }
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all.map(({ fact_id }) => fact_id)).size).toBe(all.length);
    expect(all.map(({ said_at }) => said_at)).toEqual(
      all
        .map(({ said_at }) => said_at)
        .sort()
        .reverse(),
    );
    for (const { session_id, gap_title } of all) {
      expect(session_id).toBe(session.session_id);
      expect(gap_title).not.toBe("");
    }
    expect((await client.get<OwnerData>("/api/me")).body.facts).toEqual(all);
  });

  it("refuses a cursor that is not of the list", async () => {
    const { status, body } = await client.get<Problem>("/api/facts?cursor=nowhere");
    expect([status, body.code, body.errors?.[0]?.path]).toEqual([400, "input_invalid", "cursor"]);
  });

  it("deletes one fact, and answers 404 for one that is not there", async () => {
    const { body: before } = await client.get<FactPage>("/api/facts");
    const [fact] = before.items;
    expect((await client.send("DELETE", `/api/facts/${fact?.fact_id}`)).status).toBe(204);
    expect((await client.get<FactPage>("/api/facts")).body.items).toEqual(before.items.slice(1));
    expect((await client.send("DELETE", `/api/facts/${fact?.fact_id}`)).status).toBe(404);
    expect((await client.get<OwnerData>("/api/me")).body.sessions).toHaveLength(1);
  });

  it("is read one at a time: who asks for it often waits, or is told to", async () => {
    const { hostname, port, host } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const last = "GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.write(`${`GET /api/me HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(60)}${last}`);
    const answers = await text(socket);
    const count = (status: string) => answers.split(`HTTP/1.1 ${status}`).length - 1;
    expect(count("200") + count("503")).toBe(61);
    expect(count("503")).toBeGreaterThan(0);
    expect(answers.split(/^Retry-After: 5\r$/im)).toHaveLength(count("503") + 1);
    expect(answers).toContain('"code":"overloaded"');
  });

  it("keeps the facts of a deleted session where that is asked for, and deletes all at once", async () => {
    const { body: before } = await client.get<OwnerData>("/api/me");
    const [session] = before.sessions;
    await client.send("DELETE", `/api/sessions/${session?.session_id}?keep_facts=true`);
    expect((await client.get<OwnerData>("/api/me")).body).toEqual({
      sessions: [],
      facts: before.facts,
      plans: [],
      batches: [],
    });
    await start();
    expect((await client.send("DELETE", "/api/me")).status).toBe(204);
    expect((await client.get<OwnerData>("/api/me")).body).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
    expect((await client.send("DELETE", "/api/me")).status).toBe(204);
  });
});
