import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyBundle } from "../../adapters/documents/export/evidence.js";
import type { WrittenDocument } from "../../domain/document.js";
import { AS_PROPOSED } from "../../domain/resume-choice.js";
import type { SessionResource } from "../../domain/session.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, type Problem, questionAbout } from "../support/api.js";
import { documents, PNEUMONIA_STORY } from "../support/nurse.js";

const PROVED = "Staff nurse with four years on a 28-bed acute medical ward";
const OTHERS = "Calm and dependable under pressure on the ward";
const INVENTED = "Led a team of 12 nurses for 15 years";
const OLD = "Staff nurse with four years on a 28-bed acute medical ward. Interested in moving to emergency care.";

let server: Awaited<ReturnType<typeof startServer>>;
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let session: SessionResource;
const client = () => api(server.url);
const dir = newFolder();
const start = () => startServer(dir, { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", CACHE: "off" });

beforeAll(async () => {
  fake = await startFakeModel();
  server = await start();
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

beforeEach(async () => {
  await fake.reset();
  session = (await client().start(documents)).body;
  const { thread_id, ask } = questionAbout(session, "deteriorating");
  const yes = await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const story = form.fields.find(({ type }) => type === "textarea")?.id ?? "";
  const values = { [story]: PNEUMONIA_STORY };
  const done = await client().reply(thread_id, { ask_id: form.ask_id, kind: "details", values });
  if (done.body.ask?.kind !== "confirm") return;
  const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
  await client().reply(thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/page${rest}`;
const calls = async (prompt: string) => (await fake.calls())[prompt] ?? 0;
const made = async () => (await client().send<WrittenDocument>("POST", path(), {})).body;
const replied = (page: WrittenDocument, reply: object) =>
  client().send<WrittenDocument & Problem>("POST", path("/replies"), {
    ask_id: page.ask?.ask_id,
    kind: "document",
    ...reply,
  });
const sent = async () =>
  (await client().get<string>(`/api/sessions/${session.session_id}/export?format=markdown&part=resume`)).body;
const entryOf = (page: WrittenDocument, text: string) => page.entries.find((one) => one.text === text);
const idOf = (page: WrittenDocument, text: string) => entryOf(page, text)?.entry_id ?? "";

// A page with this profile in the place of the old one; the old one is the line that its writer may replace.
async function withProfile(...texts: string[]): Promise<WrittenDocument> {
  const sentences = texts.map((text) => ({ text, rests_on: [3] }));
  const value = { profile: { replaces: [5], sentences }, lines: [], left_out: [], order: [], skills: [] };
  await fake.script([{ prompt: "composePage", value, times: 2 }]);
  return made();
}

describe("a page that a model finishes", () => {
  it("takes one call of the writer and one of the judge, and the exports read it", async () => {
    const page = await withProfile(PROVED);
    expect([await calls("composePage"), await calls("judgePage")]).toEqual([1, 1]);
    expect(page).toMatchObject({ document: "page", status: "waiting", usage: { calls: 2 } });
    expect(entryOf(page, PROVED)).toMatchObject({ op: "replaces", claims: [{ known: "proved" }] });
    expect(entryOf(page, OLD)).toMatchObject({ op: "left_out" });
    const file = await sent();
    expect(file).toContain(PROVED);
    expect(file).not.toContain("Interested in moving");
  });

  it("is written and read without the candidate's name, address or number", async () => {
    await withProfile(PROVED);
    const asked = (await fake.requests()).map(({ messages }) => messages.map(({ content }) => content).join("\n"));
    const ofPage = asked.filter((text) => /type (?:compose|judge)Page/.test(text));
    expect(ofPage).toHaveLength(2);
    for (const text of ofPage) expect(text).not.toMatch(/okafor|amina\.okafor@example\.org|7700 900123/i);
  });

  it("is composed once more without what nobody said; what stays invented is never sent, and the old profile stands", async () => {
    const page = await withProfile(INVENTED);
    expect(await calls("composePage")).toBe(2);
    expect(entryOf(page, INVENTED)).toMatchObject({ op: "left_out" });
    expect(entryOf(page, INVENTED)?.why).not.toBe("");
    expect((await replied(page, { entries: { [idOf(page, INVENTED)]: true } })).status).toBe(400);
    await replied(page, { rest: "take" });
    const file = await sent();
    expect(file).not.toContain("team of 12");
    expect(file).toContain(OLD);
  });

  it("sends the old profile while the new one is open, and cannot be taken before it is decided about", async () => {
    const page = await withProfile(OTHERS);
    expect(entryOf(page, OTHERS)).toMatchObject({ op: "replaces", claims: [{ known: "open" }] });
    expect(await sent()).toContain(OLD);
    // Nor is it a line that could be chosen past that decision.
    const choice = { ...AS_PROPOSED, wanted: [idOf(page, OTHERS)] };
    await client().send("PUT", `/api/sessions/${session.session_id}/resume-choice`, choice);
    expect(await sent()).not.toContain(OTHERS);
    await client().send("PUT", `/api/sessions/${session.session_id}/resume-choice`, AS_PROPOSED);
    const refused = await replied(page, { rest: "take" });
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([400, `entries.${idOf(page, OTHERS)}`]);
    const taken = await replied(page, { entries: { [idOf(page, OTHERS)]: true }, rest: "take" });
    const evidence = await client().get(`/api/sessions/${session.session_id}/export?format=evidence`);
    expect(evidence.body).toMatchObject({ composed: [{ text: OTHERS, claims: [{ known: "confirmed" }] }] });
    expect(verifyBundle(JSON.stringify(evidence.body)).problems).toEqual([]);
    expect(taken.body.outcome).toBe("taken");
    const file = await sent();
    expect(file).toContain(OTHERS);
    expect(file).not.toContain(OLD);
  });

  it("is as it was when the candidate takes a change back, and in their own words what they say", async () => {
    const page = await withProfile(PROVED);
    const back = await replied(page, { entries: { [idOf(page, PROVED)]: false } });
    expect(await sent()).toContain(OLD);
    const line = "Preceptor for 3 newly qualified nurses";
    const typed = "Preceptor for three newly qualified nurses, one after the other";
    await replied(back.body, { entries: { [idOf(page, line)]: typed } });
    const file = await sent();
    expect(file).toContain(typed);
    expect(file).not.toContain(line);
  });

  it("keeps what was decided when it is made again after more was told", async () => {
    const page = await withProfile(OTHERS);
    const decided = await replied(page, { entries: { [idOf(page, OTHERS)]: true }, rest: "take" });
    expect(decided.body.outcome).toBe("taken");
    const again = await withProfile(OTHERS);
    expect(entryOf(again, OTHERS)).toMatchObject({ decided: "taken", claims: [{ known: "confirmed" }] });
    expect(await sent()).toContain(OTHERS);
  });

  it("survives a kill while it is judged, and pays for no call twice", async () => {
    await fake.script([{ prompt: "judgePage", behaviour: "hang" }]);
    await client().send("POST", path(), {}, { Prefer: "respond-async" });
    await expect.poll(() => calls("judgePage")).toBe(1);
    await server.stop("SIGKILL");
    server = await start();
    const status = async () => (await client().get<WrittenDocument>(path())).body.status;
    await expect.poll(status, { timeout: 30_000 }).toBe("waiting");
    expect(await calls("composePage")).toBe(1);
  });
});
