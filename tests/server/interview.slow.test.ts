import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { InterviewSheet } from "../../domain/interview-sheet.js";
import type { SessionResource } from "../../domain/session.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, askOf, type Problem, questionAbout } from "../support/api.js";
import { documents, PNEUMONIA_STORY } from "../support/nurse.js";

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
  const values = {
    [story]: PNEUMONIA_STORY.replace("A patient with pneumonia went", "I had a patient with pneumonia who went"),
  };
  const done = await client().reply(thread_id, { ask_id: form.ask_id, kind: "details", values });
  if (done.body.ask?.kind !== "confirm") return;
  const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
  await client().reply(thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/interview${rest}`;
const calls = async (prompt: string) => (await fake.calls())[prompt] ?? 0;
const made = async () => (await client().send<WrittenDocument>("POST", path(), {})).body;
const replied = async (sheet: WrittenDocument, reply: object) =>
  (
    await client().send<WrittenDocument & Problem>("POST", path("/replies"), {
      ask_id: sheet.ask?.ask_id,
      kind: "document",
      ...reply,
    })
  ).body;
const sheetIn = async () =>
  (await client().get<InterviewSheet>(`/api/sessions/${session.session_id}/export?format=interview_sheet`)).body;
const told = (sheet: WrittenDocument) =>
  sheet.entries.find(({ section, told = [] }) => section === "questions" && told.length > 0)?.entry_id ?? "";
const saying = (text: string, times = 1) =>
  fake.script([
    { prompt: "speakAnswer", value: { answers: [{ question: 1, sentences: [{ text, rests_on: [1] }] }] }, times },
  ]);

describe("a sheet for the interview that a model writes", () => {
  it("takes one call, and what the model words cannot claim what nobody told", async () => {
    const questions = [
      { matter: 1, question: "How did you lead your team of 14 through it?" },
      { matter: 2, question: "What would you do first in this post?" },
    ];
    await fake.script([{ prompt: "composeInterview", value: { questions, to_ask: ["Why did you lose 9 nurses?"] } }]);
    const sheet = await made();
    expect([await calls("composeInterview"), await calls("judgeInterview")]).toEqual([1, 0]);
    expect(sheet).toMatchObject({ document: "interview", status: "waiting", usage: { calls: 1 } });
    const texts = sheet.entries.map(({ text }) => text);
    expect(texts[1]).toBe("What would you do first in this post?");
    expect(texts.join("\n")).not.toMatch(/team of 14|9 nurses/);
  });

  it("writes what could be said for the question that was named alone, compared once by its judge", async () => {
    const sheet = await made();
    const id = told(sheet);
    const said = await replied(sheet, { entries: { [id]: { speak: true } } });
    expect([await calls("composeInterview"), await calls("speakAnswer")]).toEqual([1, 1]);
    expect(await calls("judgeInterview")).toBeLessThanOrEqual(1);
    expect(said.entries.filter(({ section }) => section === id).length).toBeGreaterThan(1);
    // A decision calls nobody.
    const open = said.entries.filter(({ claims }) => claims.some(({ known }) => known === "open"));
    const before = (await fake.requests()).length;
    const yes = Object.fromEntries(open.map(({ entry_id }) => [entry_id, true]));
    await replied(said, { entries: yes });
    expect((await fake.requests()).length).toBe(before);
    expect((await sheetIn()).questions.find(({ spoken }) => spoken)?.spoken).toContain("registrar");
  });

  it("writes once more without what nobody told, and what stays invented is never on the sheet", async () => {
    const sheet = await made();
    await saying("I led 14 nurses at the Royal Infirmary.", 2);
    const said = await replied(sheet, { entries: { [told(sheet)]: { speak: true } } });
    expect(await calls("speakAnswer")).toBe(2);
    const invented = said.entries.find(({ text }) => text.includes("Royal Infirmary"));
    expect(invented).toMatchObject({ op: "left_out" });
    expect(JSON.stringify(await sheetIn())).not.toContain("Royal Infirmary");
    // It is left out beside what is written for another question: that is not written twice for it.
    const other = said.entries.find(({ section, entry_id }) => section === "questions" && entry_id !== told(sheet));
    await replied(said, { entries: { [other?.entry_id ?? ""]: { speak: true } } });
    expect(await calls("speakAnswer")).toBe(3);
  });

  it("a judge that says what a sentence says more keeps it from the sheet", async () => {
    const sheet = await made();
    await saying("I kept calm and everybody trusted me.");
    await fake.script([
      {
        prompt: "judgeInterview",
        value: { findings: [{ sentence: 1, says_more: "everybody trusted me" }], practice: [] },
      },
    ]);
    const said = await replied(sheet, { entries: { [told(sheet)]: { speak: true } } });
    expect(said.entries.some(({ op, text }) => op !== "left_out" && text.includes("everybody trusted"))).toBe(false);
    expect(JSON.stringify(await sheetIn())).not.toContain("everybody trusted");
  });

  it("compares what is practised in one call, and a judge that quotes what is not there is not believed", async () => {
    const sheet = await made();
    const id = told(sheet);
    const value = { findings: [], practice: [{ n: 1, left_out: [9_999], added: ["never said", "in ten minutes"] }] };
    await fake.script([{ prompt: "judgeInterview", value }]);
    const said = await replied(sheet, { entries: { [id]: { practise: "I rang the registrar in ten minutes." } } });
    expect([await calls("judgeInterview"), await calls("speakAnswer")]).toEqual([1, 0]);
    expect(said.findings.map(({ kind, entry_id }) => [kind, entry_id])).toEqual([["practice_added", id]]);
    expect(said.version).toBe(sheet.version);
  });

  it("is written without the candidate's name, address or number", async () => {
    const sheet = await made();
    const entries = { [told(sheet)]: { speak: true } };
    const said = await replied(sheet, { entries });
    await replied(said, { entries: { [told(said)]: { practise: "I rang the registrar." } } });
    const asked = (await fake.requests()).map(({ messages }) => messages.map(({ content }) => content).join("\n"));
    const own = asked.filter((text) => /type (?:composeInterview|speakAnswer|judgeInterview)/.test(text));
    expect(own.length).toBeGreaterThan(2);
    for (const text of own) expect(text).not.toMatch(/okafor|amina\.okafor@example\.org|7700 900123/i);
  });

  it("killed while it is practised, it goes on where it was, with nothing asked twice", async () => {
    const sheet = await made();
    await fake.script([{ prompt: "judgeInterview", behaviour: "hang" }]);
    const entries = { [told(sheet)]: { practise: "I rang the registrar." } };
    const sent = replied(sheet, { entries }).catch(() => null);
    await expect.poll(() => calls("judgeInterview")).toBe(1);
    await server.stop("SIGKILL");
    await sent;
    await fake.reset();
    server = await start();
    await expect.poll(async () => (await client().get<WrittenDocument>(path())).body.status).toBe("waiting");
    const after = (await client().get<WrittenDocument>(path())).body;
    expect(after.findings.map(({ kind }) => kind)).toEqual(["practice_whole"]);
    expect([await calls("composeInterview"), await calls("judgeInterview")]).toEqual([0, 1]);
  });
});
