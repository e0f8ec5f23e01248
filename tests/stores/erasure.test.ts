import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { canMount, fillDisk, mountDisk, unmountDisk } from "../../lab/support/disk.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { openDatabase } from "../../stores/sqlite/database.js";
import { erase, finishErasures } from "../../stores/sqlite/erasure.js";
import { api, sample } from "../support/api.js";

/* Deletions in SQLite: on a full disk, and what they give back. */

const documents = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 2,
};
const FULL = { status: 507, body: { code: "storage_full" } };

describe.skipIf(!canMount())("a full disk (skipped where none can be mounted)", () => {
  const disk = newFolder();
  const data = join(disk, "data");
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    mountDisk(disk, 64);
    mkdirSync(data);
    server = await startServer(data, { MODEL_PROVIDER: "offline" });
  });
  afterAll(async () => {
    await server.stop("SIGKILL");
    unmountDisk(disk);
  });

  it("is freed by deleting a session, and nothing of the session stays on it", async () => {
    const client = api(server.url);
    const [kept, deleted] = [(await client.start(documents)).body, (await client.start(documents)).body];
    const reserve = join(data, "reserve");
    expect(statSync(reserve).size).toBeGreaterThan(1_000_000);
    const filler = fillDisk(disk);
    const [first] = kept.questions;
    const reply = () =>
      client.reply(first?.thread_id ?? "", { ask_id: first?.ask?.ask_id, kind: "experience", choice: "no" });
    await expect.poll(async () => (await client.start(documents)).status, { timeout: 10_000 }).toBe(507);
    expect(await client.start(documents)).toMatchObject(FULL);
    expect((await client.get<SessionResource>(`/api/sessions/${kept.session_id}`)).status).toBe(200);
    expect((await client.send("DELETE", `/api/sessions/${deleted.session_id}`)).status).toBe(204);
    expect((await client.get(`/api/sessions/${deleted.session_id}`)).status).toBe(404);
    const files = readdirSync(data).map((name) => readFileSync(join(data, name)).toString("latin1"));
    expect(files.filter((text) => text.includes(deleted.session_id))).toEqual([]);
    expect(files.some((text) => text.includes(kept.session_id))).toBe(true);
    // There is room for others now, although the disk is still full for everybody else.
    expect((await reply()).body).toMatchObject({ status: "closed", outcome: "skipped" });
    rmSync(filler);
    await expect.poll(() => existsSync(reserve), { timeout: 10_000 }).toBe(true);
  });
});

describe("the data folder", () => {
  it("gives back the room of what was deleted", async () => {
    const folder = newFolder();
    const db = openDatabase(folder);
    const path = join(folder, "adaptive-answers.sqlite");
    const put = db.prepare(
      "INSERT INTO texts (owner, session_id, sha256, media_type, text) VALUES ('o', 's', ?, 't', ?)",
    );
    for (let number = 0; number < 2_000; number += 1) put.run(String(number), "x".repeat(8_000));
    await finishErasures(db);
    const before = statSync(path).size;
    await erase(db, () => db.prepare("DELETE FROM texts").run());
    await finishErasures(db);
    expect(before).toBeGreaterThan(16_000_000);
    expect(statSync(path).size).toBeLessThan(6_000_000);
    db.close();
  });
});
