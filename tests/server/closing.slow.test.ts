import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { api } from "../support/api.js";
import { type FakeModel, withFakeModels } from "../support/fake-models.js";

/*
 * Model servers and proxies that end connections when they like, under many starts at once: the process lives, every session is ready or
 * says what failed, and no call is lost or made more often than it may be.
 */

const STARTS = 32;
/** One call and two more tries. */
const MOST_TRIES = 3;
const READING = 2;

let fakes: { openai: FakeModel; gemini: FakeModel };
withFakeModels((started) => {
  fakes = started;
});
const envOf = {
  openai: () => ({ MODEL_BASE_URL: fakes.openai.baseUrl, MODEL_WRITER: "small" }),
  gemini: () => ({ GEMINI_API_KEY: "key", GEMINI_BASE_URL: fakes.gemini.baseUrl }),
};

describe.each(["openai", "gemini"] as const)("%s", (protocol) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  // A new one each time: the circuit to the model server would still be open.
  beforeEach(async () => {
    server = await startServer(newFolder(), {
      ...envOf[protocol](),
      MODEL_TIMEOUT_SECONDS: "1",
      MODEL_CONCURRENCY: "64",
      WAIT_SECONDS: "100",
    });
  });
  afterEach(() => Promise.all([fakes[protocol].reset(), server.stop()]));

  // Half of them follow the events of their session, half wait for the session.
  async function startMany(): Promise<SessionResource[]> {
    const client = api(server.url);
    return Promise.all(
      Array.from({ length: STARTS }, async (_, index) => {
        const resume = `${sample("nurse-amina-okafor.txt")}\nReference ${index}`;
        const body = { resume, job: sample("job-staff-nurse-emergency.txt"), max_questions: 2 };
        const isFollowed = index % 2 === 0;
        const started = await client.start(body, isFollowed ? { Accept: "text/event-stream" } : {});
        if (!isFollowed) return started.body;
        const events = String(started.body);
        const id = /"session_id":"(ses_\w+)"/.exec(events)?.[1];
        return (await client.get<SessionResource>(`/api/sessions/${id}`)).body;
      }),
    );
  }

  it("that closes every connection after its answer serves all of them, and each call is counted", async () => {
    const fake = fakes[protocol];
    await fake.script([{ prompt: "*", behaviour: "closed", times: 10_000 }]);
    const sessions = await startMany();
    expect(sessions.map(({ status }) => status)).toEqual(sessions.map(() => "ready"));
    expect(await fake.calls()).toMatchObject({ readResume: STARTS, findGaps: STARTS });
    const counted = sessions.reduce((sum, { usage }) => sum + usage.calls, 0);
    expect(counted).toBe((await fake.ledger()).filter(({ prompt }) => prompt !== "cachedContents").length);
    expect(server.child.exitCode).toBeNull();
  });

  it.each(["cut_in_chunk", "reset_midway", "reset", "silent"])(
    "whose first answers are %s is asked again, and whose all are fails each session by name",
    async (behaviour) => {
      const fake = fakes[protocol];
      await fake.script([{ prompt: "*", behaviour, times: STARTS }]);
      const honest = ["ready", "failed provider_unavailable", "failed provider_timeout"];
      for (const session of await startMany())
        expect(honest).toContain([session.status, session.problem?.code ?? []].flat().join(" "));
      await fake.reset();
      await fake.script([{ prompt: "*", behaviour, times: 10_000 }]);
      const failed = await startMany();
      for (const { status, problem } of failed) {
        expect(status).toBe("failed");
        expect(["provider_unavailable", "provider_timeout"]).toContain(problem?.code);
      }
      const calls = Object.values(await fake.calls()).reduce((all, one) => all + one, 0);
      expect(calls).toBeLessThanOrEqual(READING * MOST_TRIES * STARTS);
      expect(server.child.exitCode).toBeNull();
      expect((await api(server.url).get("/livez")).status).toBe(200);
    },
  );
});
