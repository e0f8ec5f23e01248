import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../../../domain/session.js";
import { newFolder, ONE_JUDGEMENT, startFakeModel, startServer } from "../../../../lab/support/processes.js";
import { api, questionAbout } from "../../../support/api.js";
import { cli } from "../../../support/cli.js";
import { documents, ECG_STORY } from "../../../support/nurse.js";

const OTHER = "I recorded a 12-lead ECG for each patient on the ward and handed it to the doctor at once.";

let fake: Awaited<ReturnType<typeof startFakeModel>>;
let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  fake = await startFakeModel();
  folder = newFolder();
  mkdirSync(join(folder, "files"));
  env = {
    DATA_DIR: folder,
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_WRITER: "test-model",
    FLAGS_FILE: ONE_JUDGEMENT,
    CACHE: "off",
  };
});
afterAll(() => fake.stop());

function repliesWith(story: string): string {
  const file = join(folder, "files", "replies.json");
  writeFileSync(file, JSON.stringify({ replies: [{ gap: "ECG", choice: "yes", details: { story } }] }));
  return file;
}

const historyOf = async (thread: string) => (await cli(["history", thread], env)).out.trim().split("\n");
const checkpointIn = (lines: string[], asks: string) =>
  /[0-9a-f-]{30,}/.exec(lines.find((line) => line.includes(`asks ${asks}`)) ?? "")?.[0] ?? "";

describe("time travel on the command line", () => {
  it("goes back, changes a reply, compares, reopens, and keeps both branches over a restart, paying for nothing twice", async () => {
    const server = await startServer(folder, env);
    const client = api(server.url);
    const { body } = await client.start(documents);
    const { thread_id: thread } = questionAbout(body, "ECG");
    await server.stop();

    // Answered, closed.
    const told = await cli(["resume", thread, "--replies", repliesWith(ECG_STORY)], env);
    expect(told.out).toContain("accepted");
    const first = await historyOf(thread);
    expect(first[0]).toContain("closed");
    const paid = await fake.calls();

    // Back at the form, another reply: a new branch.
    const form = checkpointIn(first, "details");
    const back = await cli(["rewind", thread, form], env);
    expect([back.code, back.out]).toEqual([
      0,
      expect.stringContaining(`Waiting for: details. Go on with: npm run cli -- resume ${thread}`),
    ]);
    const changed = await cli(["resume", thread, "--replies", repliesWith(OTHER)], env);
    expect(changed.out).toContain("handed it to the doctor at once");
    expect((await fake.calls()).draftAnswer).toBe((paid.draftAnswer ?? 0) + 1);

    // Back once more, with the first reply again: no model is called.
    const spent = await fake.calls();
    const again = await cli(["rewind", thread, form, "--replies", repliesWith(ECG_STORY)], env);
    expect(again.out).toContain("showed it to the registrar");
    expect(await fake.calls()).toEqual(spent);

    // Another process has all branches, over HTTP as well.
    const lines = await historyOf(thread);
    expect(new Set(lines.map((line) => /branch (\d)/.exec(line)?.[1]))).toEqual(new Set(["0", "1", "2"]));
    const later = await startServer(folder, env);
    const session = thread.split(".")[0];
    const { body: entries } = await api(later.url).get<HistoryEntry[]>(
      `/api/sessions/${session}/questions/${thread}/history`,
    );
    const texts = entries.flatMap(({ answer }) => answer?.bullets.map(({ text }) => text) ?? []);
    expect(texts.some((text) => text.includes("at once"))).toBe(true);
    expect(texts.some((text) => text.includes("within ten minutes"))).toBe(true);
    await later.stop();

    // Reopened with another choice.
    const reopened = await cli(["reopen", thread, "--choice", "no"], env);
    expect(reopened.code).toBe(0);
    expect((await historyOf(thread))[0]).toContain("closed");
  });

  it("compares two versions with what was changed and why", async () => {
    const offline = { DATA_DIR: newFolder(), FLAGS_FILE: ONE_JUDGEMENT };
    const files = newFolder();
    const replies = join(files, "replies.json");
    writeFileSync(
      replies,
      JSON.stringify({
        replies: [{ gap: "ECG", choice: "yes", details: { story: "Yes, often." }, improvements: [ECG_STORY] }],
        otherwise: { choice: "no" },
      }),
    );
    const run = await cli(
      [
        "run",
        "examples/samples/nurse-amina-okafor.txt",
        "examples/samples/job-staff-nurse-emergency.txt",
        "--replies",
        replies,
      ],
      offline,
    );
    const session = /Session (ses_\w+)/.exec(run.out)?.[1] ?? "";
    const exported = await cli(
      ["export", session, "--format", "evidence", "--out", join(files, "bundle.json")],
      offline,
    );
    expect(exported.code).toBe(0);
    const thread = JSON.parse(readFileSync(join(files, "bundle.json"), "utf8")).answers[0].question_id as string;
    const compared = await cli(["compare", thread, "1", "2"], offline);
    expect(compared.out).toContain("Version 1 to 2 (refined)");
    expect(compared.out).toMatch(/why: New fact: .*12-lead ECG/);
    expect(compared.out).toContain("{+");
    const none = await cli(["compare", thread, "1", "9"], offline);
    expect([none.code, none.errors]).toEqual([1, expect.stringContaining("there is no version 9")]);

    // The bundle passes, and fails with one character changed.
    const sound = await cli(["verify", join(files, "bundle.json")], {});
    expect([sound.code, sound.out]).toEqual([0, expect.stringMatching(/^Sound: 1 answers, \d+ bullets/)]);
    writeFileSync(
      join(files, "bundle.json"),
      readFileSync(join(files, "bundle.json"), "utf8").replace("12-lead", "11-lead"),
    );
    const broken = await cli(["verify", join(files, "bundle.json")], {});
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining("Not sound")]);
    expect((await cli(["verify", join(files, "nothing.json")], {})).errors).toContain("Cannot read");
  });
});
