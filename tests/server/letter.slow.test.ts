import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { SessionResource } from "../../domain/session.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../support/api.js";
import { documents, PNEUMONIA_STORY } from "../support/nurse.js";

const WHY = "I want to work where the first minutes count.";
const INVENTED = "I led 12 nurses and cut waiting times by 30 percent.";

let server: Awaited<ReturnType<typeof startServer>>;
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let session: SessionResource;
const client = () => api(server.url);
const dir = newFolder();

beforeAll(async () => {
  fake = await startFakeModel();
  server = await startServer(dir, { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", CACHE: "off" });
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/letter${rest}`;
const calls = async (prompt: string) => (await fake.calls())[prompt] ?? 0;

beforeEach(async () => {
  session = (await client().start(documents)).body;
  const { thread_id, ask } = questionAbout(session, "deteriorating");
  const yes = await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const story = form.fields.find(({ type }) => type === "textarea")?.id ?? "";
  const done = await client().reply(thread_id, {
    ask_id: form.ask_id,
    kind: "details",
    values: { [story]: PNEUMONIA_STORY },
  });
  if (done.body.ask?.kind !== "confirm") return;
  const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
  await client().reply(thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
});

async function composed(values: Record<string, string> = { why_here: WHY }): Promise<WrittenDocument> {
  const { ask } = (await client().send<WrittenDocument>("POST", path(), {})).body;
  const reply = { ask_id: ask?.ask_id, kind: "details", values };
  return (await client().send<WrittenDocument>("POST", path("/replies"), reply)).body;
}
const paragraph = (...sentences: { text: string; rests_on: number[] }[]) => ({
  paragraphs: [{ about: "requirement", gap_ids: [], sentences }],
});

describe("a letter that a model writes", () => {
  it("takes one call of the writer and one of the judge, and rests on what was told", async () => {
    const [writer, judge] = [await calls("composeLetter"), await calls("judgeLetter")];
    const letter = await composed();
    expect([(await calls("composeLetter")) - writer, (await calls("judgeLetter")) - judge]).toEqual([1, 1]);
    expect(letter.usage.calls).toBe(2);
    const body = letter.entries.filter(({ section }) => section.startsWith("body"));
    expect(body.length).toBeGreaterThan(0);
    for (const { text } of body) expect(PNEUMONIA_STORY).toContain(text);
  });

  it("is written and read without the candidate's name, address or number", async () => {
    await fake.reset();
    await composed();
    const sent = (await fake.requests()).flatMap(({ messages }) => messages.map(({ content }) => content)).join("\n");
    expect(sent).toContain("first minutes count");
    expect(sent).not.toMatch(/okafor|amina\.okafor@example\.org|7700 900123/i);
  });

  it("is composed once more without what nobody said; what stays invented is left out with the reason, and never sent", async () => {
    await fake.script([{ prompt: "composeLetter", value: paragraph({ text: INVENTED, rests_on: [1] }), times: 2 }]);
    const before = await calls("composeLetter");
    const letter = await composed();
    expect((await calls("composeLetter")) - before).toBe(2);
    const invented = letter.entries.find(({ text }) => text === INVENTED);
    expect(invented).toMatchObject({ op: "left_out" });
    expect(invented?.why).not.toBe("");
    const reply = { ask_id: letter.ask?.ask_id, kind: "document", entries: { [invented?.entry_id ?? ""]: true } };
    expect((await client().send("POST", path("/replies"), reply)).status).toBe(400);
    await client().send("POST", path("/replies"), { ask_id: letter.ask?.ask_id, kind: "document", rest: "take" });
    const sent = await client().get<string>(`/api/sessions/${session.session_id}/export?format=markdown&part=letter`);
    expect(sent.body).not.toContain("led 12");
  });

  it("cannot be taken while a sentence in other words is open; the candidate's word makes it theirs", async () => {
    const text = "Caring for people in an emergency is what I am good at.";
    await fake.script([{ prompt: "composeLetter", value: paragraph({ text, rests_on: [1] }), times: 2 }]);
    const letter = await composed();
    const open = letter.entries.find((one) => one.text === text);
    if (open?.op === "left_out") return expect(open.why).toBeTruthy();
    const ask_id = letter.ask?.ask_id;
    const take = { ask_id, kind: "document", rest: "take" };
    expect((await client().send("POST", path("/replies"), take)).status).toBe(400);
    const taken = await client().send<WrittenDocument>("POST", path("/replies"), {
      ...take,
      entries: { [open?.entry_id ?? ""]: true },
    });
    expect(taken.body.outcome).toBe("taken");
    expect(taken.body.entries.find((one) => one.text === text)?.claims).toMatchObject([{ known: "confirmed" }]);
  });

  it("survives a kill while it is judged, and pays for no call twice", async () => {
    const [writer, judge] = [await calls("composeLetter"), await calls("judgeLetter")];
    await fake.script([{ prompt: "judgeLetter", behaviour: "hang" }]);
    const { ask } = (await client().send<WrittenDocument>("POST", path(), {})).body;
    const reply = { ask_id: ask?.ask_id, kind: "details", values: { why_here: WHY } };
    await client().send("POST", path("/replies"), reply, { Prefer: "respond-async" });
    await expect.poll(async () => (await calls("judgeLetter")) - judge).toBe(1);
    await server.stop("SIGKILL");
    server = await startServer(dir, { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", CACHE: "off" });
    await expect
      .poll(async () => (await client().get<WrittenDocument>(path())).body.status, { timeout: 30_000 })
      .toBe("waiting");
    expect((await calls("composeLetter")) - writer).toBe(1);
    expect((await client().get<WrittenDocument>(path())).body.entries.length).toBeGreaterThan(0);
  });
});
