import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { erase, finishErasures, prepareErasures } from "../../../../adapters/stores/sqlite/erasure.js";
import type { SessionResource } from "../../../../domain/session.js";
import { sample } from "../../../../lab/support/data.js";
import { canMount, fillDisk, mountDisk, unmountDisk } from "../../../../lab/support/disk.js";
import { newFolder, startServer } from "../../../../lab/support/processes.js";
import { api } from "../../../support/api.js";

/* Deletions in SQLite: on a full disk, and what they give back. */

const documents = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 2,
};
const FULL = { status: 507, body: { code: "storage_full" } };

interface Readiness {
  status: string;
  dependencies: { name: string; status: string; reason?: string }[];
}

/** A data folder on a disk of its own. */
function aDisk(megabytes: number) {
  const disk = newFolder();
  mountDisk(disk, megabytes);
  onTestFinished(() => unmountDisk(disk));
  const data = join(disk, "data");
  mkdirSync(data);
  return { data, reserve: join(data, "reserve"), fill: () => fillDisk(disk) };
}

async function aServer(data: string) {
  const server = await startServer(data, { MODEL_PROVIDER: "offline" });
  onTestFinished(async () => void (await server.stop("SIGKILL")));
  const client = api(server.url);
  const readiness = async () => {
    const { status, body } = await client.get<Readiness>("/readyz");
    return [status, body.status, body.dependencies[0]?.reason];
  };
  return { ...client, readiness, stop: server.stop };
}

const NOT_READY = [503, "unavailable", "The disk is full. Reads still work."];
const READY = [200, "ok", undefined];

describe.skipIf(!canMount())("a full disk (skipped where none can be mounted)", () => {
  it("is freed by deleting a session, and nothing of the session stays on it", async () => {
    const { data, reserve, fill } = aDisk(64);
    const client = await aServer(data);
    const [kept, deleted] = [(await client.start(documents)).body, (await client.start(documents)).body];
    expect(statSync(reserve).size).toBeGreaterThan(1_000_000);
    expect(await client.readiness()).toEqual(READY);
    const filler = fill();
    // Before anything has failed, too.
    expect(await client.readiness()).toEqual(NOT_READY);
    const [first] = kept.questions;
    const reply = () =>
      client.reply(first?.thread_id ?? "", { ask_id: first?.ask?.ask_id, kind: "experience", choice: "no" });
    await expect.poll(async () => (await client.start(documents)).status, { timeout: 10_000 }).toBe(507);
    expect(await client.readiness()).toEqual(NOT_READY);
    expect(await client.start(documents)).toMatchObject(FULL);
    expect(await client.readiness()).toEqual(NOT_READY);
    expect((await client.get<SessionResource>(`/api/sessions/${kept.session_id}`)).status).toBe(200);
    expect((await client.send("DELETE", `/api/sessions/${deleted.session_id}`)).status).toBe(204);
    expect((await client.get(`/api/sessions/${deleted.session_id}`)).status).toBe(404);
    const files = readdirSync(data).map((name) => readFileSync(join(data, name)).toString("latin1"));
    expect(files.filter((text) => text.includes(deleted.session_id))).toEqual([]);
    expect(files.some((text) => text.includes(kept.session_id))).toBe(true);
    // There is room for others now, although the disk is still full for everybody else.
    expect((await reply()).body).toMatchObject({ status: "closed", outcome: "skipped" });
    expect(await client.readiness()).toEqual(READY);
    rmSync(filler);
    await expect.poll(() => existsSync(reserve) && statSync(reserve).size, { timeout: 10_000 }).toBe(8 * 1024 * 1024);
    expect(await client.readiness()).toEqual(READY);
  });

  it("that is small is freed as well: its reserve is smaller", async () => {
    const { data, fill } = aDisk(10);
    const client = await aServer(data);
    const { session_id } = (await client.start(documents)).body;
    fill();
    expect(await client.start(documents)).toMatchObject(FULL);
    expect((await client.send("DELETE", `/api/sessions/${session_id}`)).status).toBe(204);
  });

  it("does not prevent a restart", async () => {
    const { data, fill } = aDisk(20);
    const before = await aServer(data);
    const { session_id } = (await before.start(documents)).body;
    await before.stop("SIGKILL");
    fill();
    const after = await aServer(data);
    expect(await after.readiness()).toEqual(NOT_READY);
    expect((await after.get(`/api/sessions/${session_id}`)).status).toBe(200);
    expect((await after.send("DELETE", `/api/sessions/${session_id}`)).status).toBe(204);
  });

  it("is named when there is no reserve left to open the data folder with", () => {
    const { data, reserve, fill } = aDisk(10);
    const db = openDatabase(data);
    prepareErasures(db);
    db.close();
    fill();
    // The first time, a part of the reserve is enough.
    openDatabase(data).close();
    rmSync(reserve);
    fill();
    expect(() => openDatabase(data)).toThrow(/adaptive-answers\.sqlite cannot be used: the disk is full\.$/);
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
