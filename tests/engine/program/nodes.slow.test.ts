import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { sample } from "../../../lab/support/data.js";
import { kill, newFolder, startProcess } from "../../../lab/support/processes.js";
import { api } from "../../support/api.js";
import { ECG_STORY } from "../../support/nurse.js";

/* A data folder that one Node has written is opened by another, and back. OTHER_NODE is the path of a second Node (.ci/run sets it). */

const OTHER = process.env.OTHER_NODE;
const versionOf = (node: string) => spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();

if (!OTHER) it.skip("a data folder of another Node (OTHER_NODE names none)", () => {});
describe.skipIf(!OTHER)("a data folder of another Node", () => {
  const documents = {
    resume: sample("nurse-amina-okafor.txt"),
    job: sample("job-staff-nurse-emergency.txt"),
    max_questions: 3,
  };

  async function withServer<Value>(
    node: string,
    dataDir: string,
    work: (client: ReturnType<typeof api>) => Promise<Value>,
  ) {
    const env = { DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "error" };
    const { child, line, log } = await startProcess("server/main.ts", [], env, node);
    const value = await work(api(/http:\/\/\S+/.exec(line)?.[0] ?? ""));
    expect(await kill(child, "SIGTERM")).toBe(0);
    expect(log()).toBe("");
    return value;
  }
  async function answered(client: ReturnType<typeof api>, thread: string): Promise<QuestionResource> {
    const yes = (await client.reply(thread, { ask_id: `${thread}.first`, kind: "experience", choice: "yes" })).body;
    const fields = yes.ask?.kind === "details" ? yes.ask.fields : [];
    const values = Object.fromEntries(
      fields.filter(({ required }) => required).map(({ id, options }) => [id, options?.[0]?.value ?? ECG_STORY]),
    );
    return (await client.reply(thread, { ask_id: yes.ask?.ask_id, kind: "details", values })).body;
  }

  it.each([
    ["first by this one", process.execPath, OTHER ?? ""],
    ["first by the other", OTHER ?? "", process.execPath],
  ])("keeps everything and goes on, written %s", async (_, first, second) => {
    expect(versionOf(first)).not.toBe(versionOf(second));
    const dataDir = newFolder();
    const begun = await withServer(first, dataDir, async (client) => {
      const { body } = await client.start(documents);
      const [thread = ""] = body.questions.map(({ thread_id }) => thread_id);
      await answered(client, thread);
      return (await client.get<SessionResource>(`/api/sessions/${body.session_id}`)).body;
    });
    expect(begun.status).toBe("ready");
    const path = `/api/sessions/${begun.session_id}`;
    const gone = await withServer(second, dataDir, async (client) => {
      expect((await client.get<SessionResource>(path)).body).toEqual(begun);
      await answered(client, begun.questions[1]?.thread_id ?? "");
      return (await client.get<SessionResource>(path)).body;
    });
    await withServer(first, dataDir, async (client) => {
      expect((await client.get<SessionResource>(path)).body).toEqual(gone);
      const last = await client.reply(begun.questions[2]?.thread_id ?? "", {
        ask_id: `${begun.questions[2]?.thread_id}.first`,
        kind: "experience",
        choice: "no",
      });
      expect(last.body).toMatchObject({ status: "closed", outcome: "skipped" });
      expect(String((await client.get(`${path}/export`)).body).length).toBeGreaterThan(100);
    });
  });

  it("keeps compiled code beside the built program where Node can: 22 and later", async () => {
    const [newer = ""] = [process.execPath, OTHER ?? ""].filter((node) => !versionOf(node).startsWith("v20."));
    await withServer(newer, newFolder(), async () => {});
    const compiled = new URL("../../../dist/compiled", import.meta.url);
    const kept = existsSync(compiled) ? readdirSync(compiled) : [];
    expect(kept).toContainEqual(expect.stringContaining(versionOf(newer)));
  });
});
