import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPERIENCES, LEARNING_RESOURCES } from "../../adapters/retrieval/qdrant.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { type FakeQdrant, startQdrant } from "../../lab/fakes/qdrant-server.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";

/* A server with an embedding model and Qdrant: the offline provider answers, the compatible one embeds. */

const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";

let fake: Awaited<ReturnType<typeof startFakeModel>>;
let qdrant: FakeQdrant;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  [fake, qdrant] = await Promise.all([startFakeModel(), startQdrant()]);
  server = await startServer(newFolder(), {
    MODEL_PROVIDER: "offline,compatible",
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_WRITER: "m",
    MODEL_EMBEDDER: "small",
    QDRANT_URL: qdrant.url,
    QDRANT_API_KEY: "secret",
    CACHE: "embeddings",
  });
});
afterAll(() => Promise.all([server.stop(), fake.stop(), qdrant.stop()]));

const client = () => api(server.url);
async function answer(session: SessionResource, gap: string, story: string): Promise<QuestionResource> {
  const { thread_id, ask } = questionAbout(session, gap);
  const yes = await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const { body } = await client().reply(thread_id, {
    ask_id: form.ask_id,
    kind: "details",
    values: { story, where: "post_1" },
  });
  if (body.ask?.kind === "improvement")
    return (await client().reply(thread_id, { ask_id: body.ask.ask_id, kind: "accept" })).body;
  return body;
}
const pointsIn = (collection: string) => [...(qdrant.collections.get(collection)?.points.values() ?? [])];
const stateOf = ({ retrieval }: QuestionResource, name: string) =>
  retrieval.find(({ source }) => source === name)?.state;
const embedded = async () => (await fake.calls())["/v1/embeddings"] ?? 0;

describe("searches by meaning", () => {
  let first: SessionResource;

  it("find in a later question what was said in an earlier one, and are on its receipt", async () => {
    first = (await client().start(documents)).body;
    const told = await answer(first, "deteriorating", STORY);
    expect(told.status).toBe("closed");
    expect(stateOf(told, "experiences")).toBe("empty");
    expect(told.usage.calls).toBeGreaterThan(0);
    const second = (await client().start(documents)).body;
    const later = await answer(
      second,
      "triage",
      "I sorted patients at the door by their NEWS2 and told the registrar.",
    );
    expect([stateOf(later, "experiences"), later.degraded]).toEqual(["ok", false]);
    expect(pointsIn(EXPERIENCES).map(({ payload }) => payload.content)).toContain("");
    expect(JSON.stringify(pointsIn(EXPERIENCES).map(({ payload }) => payload))).not.toContain("pneumonia");
  });

  it("run side by side, or one after another if the flag parallel_rag_searches is off", async () => {
    const atOnce = async (flag: boolean) => {
      await client().send("PUT", "/api/flags/parallel_rag_searches", flag as never);
      const session = (await client().start({ ...documents, resume: `${documents.resume}\n${flag}` })).body;
      qdrant.holdsMs = 500;
      qdrant.mostAtOnce = 0;
      const told = await answer(session, "deteriorating", STORY);
      qdrant.holdsMs = 0;
      return [qdrant.mostAtOnce, told.degraded];
    };
    expect(await atOnce(true)).toEqual([2, false]);
    expect(await atOnce(false)).toEqual([1, false]);
    await client().send("PUT", "/api/flags/parallel_rag_searches", null);
  });

  it("embed the catalogue once, into its own collection", async () => {
    const { thread_id, ask } = questionAbout(first, "second language");
    const wish = { ask_id: ask?.ask_id, kind: "experience", choice: "willing_to_learn" };
    const { body } = await client().reply(thread_id, wish);
    expect(stateOf(body, "catalogue")).toMatch(/ok|unavailable/);
    // Until no further batch has arrived between two looks: then the whole catalogue is there.
    let last = 0;
    const isWhole = () => {
      const now = pointsIn(LEARNING_RESOURCES).length;
      const same = now >= 150 && now === last;
      last = now;
      return same;
    };
    await expect.poll(isWhole, { timeout: 20_000, interval: 1_000 }).toBe(true);
    const before = await embedded();
    const { thread_id: other, ask: next } = questionAbout(first, "majors");
    await client().reply(other, { ...wish, ask_id: next?.ask_id });
    expect((await embedded()) - before).toBeLessThanOrEqual(1);
  });

  it("leave nothing of a session that is deleted, and nothing of an owner", async () => {
    const of = (session: string) =>
      pointsIn(EXPERIENCES).filter(({ payload }) => JSON.stringify(payload).includes(session));
    expect(of(first.session_id).length).toBeGreaterThan(0);
    expect((await client().send("DELETE", `/api/sessions/${first.session_id}`)).status).toBe(204);
    expect(of(first.session_id)).toEqual([]);
    expect((await client().send("DELETE", "/api/me")).status).toBe(204);
    expect(pointsIn(EXPERIENCES)).toEqual([]);
  });

  it("go on by full text while Qdrant is down, marked so, and delete nothing that they cannot delete everywhere", async () => {
    const session = (await client().start(documents)).body;
    await answer(session, "deteriorating", STORY);
    qdrant.fault = "refused";
    const later = await answer(
      session,
      "triage",
      "I sorted patients at the door by their NEWS2 and told the registrar.",
    );
    expect([later.status, later.degraded, stateOf(later, "experiences")]).toEqual(["closed", true, "unavailable"]);
    const ready = await client().get<{ status: string; dependencies: { name: string; status: string }[] }>("/readyz");
    expect([ready.status, ready.body.status]).toEqual([200, "degraded"]);
    expect(ready.body.dependencies).toContainEqual(expect.objectContaining({ name: "vectors", status: "unavailable" }));
    const refused = await client().send<{ code: string }>("DELETE", `/api/sessions/${session.session_id}`);
    expect([refused.status, refused.body.code]).toEqual([503, "store_unavailable"]);
    expect((await client().get<OwnerData>("/api/me")).body.sessions).toHaveLength(1);
    qdrant.fault = "none";
    expect((await client().send("DELETE", `/api/sessions/${session.session_id}`)).status).toBe(204);
    expect((await client().get<{ status: string }>("/readyz")).body.status).toBe("ok");
  });
});
