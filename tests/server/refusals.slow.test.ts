import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { ERROR_CODES } from "../../domain/errors.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import { sample } from "../../lab/support/data.js";
import { aDocx, p } from "../../lab/support/files.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { createApp } from "../../server/app.js";
import { STATUS } from "../../server/problem.js";
import { api, type Problem } from "../support/api.js";
import { configFor } from "../support/program.js";

/* Refusals that need a server in a special state; the others are with what they refuse. */

const documents = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 2,
};
const dataDir = newFolder();
let program: Program;
let server: Server;
let client: ReturnType<typeof api>;
let url: string;
beforeAll(async () => {
  program = createProgram(configFor(dataDir));
  server = createServer(createApp(program)).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = api(url);
});
afterAll(async () => {
  server.close();
  await program.close(0);
});

describe("the statuses of refusals", () => {
  it("are those of the contract", () => {
    expect(STATUS).toEqual({
      input_invalid: 400,
      unauthenticated: 401,
      forbidden: 403,
      not_found: 404,
      method_not_allowed: 405,
      not_acceptable: 406,
      unsupported_media: 415,
      thread_busy: 409,
      already_answered: 409,
      ask_stale: 409,
      reading_changed: 412,
      not_waiting: 409,
      state_unsupported: 409,
      cancelled: 409,
      too_large: 413,
      document_unreadable: 422,
      idempotency_mismatch: 422,
      rate_limited: 429,
      budget_exceeded: 429,
      output_malformed: 502,
      provider_refused: 502,
      provider_unavailable: 503,
      store_unavailable: 503,
      overloaded: 503,
      draining: 503,
      provider_timeout: 504,
      storage_full: 507,
      config_invalid: 500,
      internal: 500,
    });
    expect(Object.keys(STATUS).sort()).toEqual([...ERROR_CODES].sort());
  });
});

describe("a server", () => {
  it("with too many documents to read says when to come again, and reads the others", async () => {
    const form = () => {
      const data = new FormData();
      data.set("resume", new File([Uint8Array.from(aDocx({ body: p("Baker") }))], "cv.docx"));
      data.set("job", documents.job);
      return data;
    };
    const built = await startServer(newFolder(), { LOG_LEVEL: "warn" });
    const sent = Array.from({ length: 40 }, () => fetch(`${built.url}/api/sessions`, { method: "POST", body: form() }));
    const logged = () =>
      built
        .log()
        .split("\n")
        .filter((line) => line.includes("refused"));
    const answers = await Promise.all(sent);
    await expect
      .poll(logged, { timeout: 10_000 })
      .not.toEqual([])
      .finally(() => built.stop());
    const refused = answers.filter(({ status }) => status === 503);
    // The log counts them: it is no fault of the server, and no line of each.
    expect(logged().map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 40, refused: { overloaded: refused.length }, msg: "requests were refused" }),
    ]);
    expect(built.log()).not.toContain("request failed");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("Retry-After")).toBe("5");
    expect(await refused[0]?.json()).toMatchObject({ code: "overloaded" });
    // The rest was read, and refused for what it says: one word is no résumé.
    const read = answers.filter(({ status }) => status !== 503);
    expect(read.length).toBeGreaterThanOrEqual(32);
    expect(new Set(read.map(({ status }) => status))).toEqual(new Set([400]));
  });

  it("cannot continue a session of another version, and exports it", async () => {
    const { body: session } = await client.start(documents);
    const [question] = session.questions;
    const thread = question?.thread_id ?? "";
    const yes = await client.reply(thread, { ask_id: question?.ask?.ask_id, kind: "experience", choice: "yes" });
    expect(yes.body.ask?.kind).toBe("details");
    makeOfVersion(99, dataDir);
    const { status, body } = await client.send<Problem>(
      "GET",
      `/api/sessions/${session.session_id}/questions/${thread}/versions?from=1&to=1`,
    );
    expect([status, body.code]).toEqual([409, "state_unsupported"]);
    expect(body.detail).toContain("version 99");
    const as = (format: string) => fetch(`${url}/api/sessions/${session.session_id}/export?format=${format}`);
    const file = await as("markdown");
    expect([file.status, (await file.text()).includes("Advanced Life Support: begun")]).toEqual([200, true]);
    expect([(await as("docx")).status, (await as("json_resume")).status]).toEqual([200, 200]);
    // A part of the sources would look like all of them.
    expect((await as("evidence")).status).toBe(409);
  });

  it("that stops accepts nothing more, and still answers what is there", async () => {
    const { body: session } = await client.start(documents);
    await program.finish(0);
    const { status, headers, body } = await client.send<Problem>("POST", "/api/sessions", documents);
    expect([status, body.code, headers.get("Retry-After")]).toEqual([503, "draining", "5"]);
    expect((await client.get(`/api/sessions/${session.session_id}`)).status).toBe(200);
  });
});

/** Changes the version in all stored states, as another version of this program would have written them. */
function makeOfVersion(version: number, folder: string): void {
  const db = connect(`${folder}/adaptive-answers.sqlite`);
  const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE name IN ('checkpoints')").all();
  for (const { name } of tables) {
    const rows = db.prepare<[], { rowid: number; checkpoint: Buffer }>(`SELECT rowid, checkpoint FROM ${name}`).all();
    for (const { rowid, checkpoint } of rows) {
      const changed = checkpoint.toString("latin1").replace(/"state_version":\d+/, `"state_version":${version}`);
      db.prepare(`UPDATE ${name} SET checkpoint = ? WHERE rowid = ?`).run(Buffer.from(changed, "latin1"), rowid);
    }
  }
  db.close();
}
