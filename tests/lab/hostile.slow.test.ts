import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { attackBodies, attackRequests } from "../../lab/hostile/attacks.js";
import { searchForLeaks } from "../../lab/hostile/canaries.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { api } from "../support/api.js";

/* The short form of `npm run test:hostile`; files and orders have tests of their own. */

let server: Awaited<ReturnType<typeof startServer>>;
let ids: Record<string, string>;
beforeAll(async () => {
  server = await startServer(newFolder());
  const { body } = await api(server.url).start({
    resume: sample("nurse-amina-okafor.txt"),
    job: sample("job-staff-nurse-emergency.txt"),
    max_questions: 2,
  });
  const { session_id, questions } = body as SessionResource;
  const question_id = questions[0]?.question_id ?? "";
  ids = { session_id, question_id, thread_id: question_id, document: "letter" };
  expect((await api(server.url).send("POST", `/api/sessions/${session_id}/documents/letter`, {})).status).toBe(201);
});
afterAll(() => server.stop());

describe("a hostile client", () => {
  it("gets a declared refusal or a right answer for every body", async () => {
    const outcomes = await attackBodies(server.url, ids, 200, 200);
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["sessions", "questions", "documents"].map((family) => `bodies of ${family}`)),
    );
    expect(outcomes.flatMap(({ failed }) => failed)).toEqual([]);
    expect(Math.min(...outcomes.map(({ sent }) => sent))).toBeGreaterThanOrEqual(200);
  });

  it("gets no error of the server for any header or id", async () => {
    const { sent, failed } = await attackRequests(server.url, ids);
    expect([failed, sent > 700]).toEqual([[], true]);
    expect((await api(server.url).get(`/api/sessions/${ids.session_id}`)).status).toBe(200);
  });
});

describe("the words of one owner", () => {
  it("reach no other owner, no operator, no log, and are in no file after deletion", async () => {
    const leaks = await searchForLeaks(newFolder(), 4, 2);
    expect(leaks).toMatchObject({ sessions: 8, answers: [], mixed: 0, operators: [], files: [] });
    expect(leaks.prompts).toBeGreaterThan(20);
  });
});
