import { beforeAll, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { OwnerData } from "../../domain/owner-data.js";
import type { HistoryEntry, SessionResource } from "../../domain/session.js";
import { askOf, type Problem, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const { client } = aServer();
const STORY =
  "I saw a patient's NEWS2 go from 3 to 7 during the evening round. I repeated the observations and rang the registrar with SBAR. I stayed with the patient until the bed in high dependency was free.";
const WHY = "I want to work where the first minutes count.";

let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/letter${rest}`;
const made = async () => (await client().send<WrittenDocument>("POST", path(), {})).body;
const shown = async () => (await client().get<WrittenDocument>(path())).body;
const replied = async (letter: WrittenDocument, reply: object) =>
  client().send<WrittenDocument & Problem>("POST", path("/replies"), { ask_id: letter.ask?.ask_id, ...reply });
const exported = async (format = "markdown") =>
  client().get<string>(`/api/sessions/${session.session_id}/export?format=${format}&part=letter`);
const entry = (letter: WrittenDocument, id: string) => letter.entries.find(({ entry_id }) => entry_id === id);
const textsOf = (letter: WrittenDocument, section: string) =>
  letter.entries.filter((one) => one.section.startsWith(section)).map(({ text }) => text);

async function told(): Promise<void> {
  const { thread_id, ask } = questionAbout(session, "deteriorating");
  const yes = await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const values = { where: "post_1", story: STORY };
  const done = await client().reply(thread_id, { ask_id: form.ask_id, kind: "details", values });
  if (done.body.ask?.kind === "confirm") {
    const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
    await client().reply(thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
  }
}

describe("the letter", () => {
  it("is not there before it is asked for, and is then asked what only the candidate knows", async () => {
    expect((await client().get(path())).status).toBe(404);
    expect((await exported()).status).toBe(404);
    const letter = await made();
    expect(letter).toMatchObject({ status: "waiting", version: 0, entries: [], document: "letter" });
    expect(letter.ask?.kind === "details" && letter.ask.fields.map(({ id }) => id)).toEqual([
      "addressee",
      "why_here",
      "start",
      "explain",
    ]);
    // A second window opens the same one.
    expect((await made()).ask?.ask_id).toBe(letter.ask?.ask_id);
  });

  it("says what was said for it word for word, that nothing was told, and is sent only as it was taken", async () => {
    const { status, body } = await replied(await shown(), {
      kind: "details",
      values: { addressee: "Ms Ana Petrova", why_here: WHY, start: "1 February" },
    });
    expect(status).toBe(200);
    expect(textsOf(body, "greeting")).toEqual(["Dear Ms Ana Petrova,"]);
    expect(textsOf(body, "reason")).toEqual([WHY]);
    expect(entry(body, "reason.1")?.claims).toMatchObject([{ known: "stated", rests_on: [{ quote: WHY }] }]);
    expect(body.findings.map(({ kind }) => kind)).toEqual(["nothing_told"]);
    expect(body.outdated).toBe(false);
  });

  it("is out of date once something was told, and made again says it in the candidate's words with its source", async () => {
    await told();
    expect((await shown()).outdated).toBe(true);
    const letter = await made();
    // The reasons are not asked for again.
    expect(letter.ask?.kind).toBe("document");
    const [asked, ...said] = letter.entries.filter(({ section }) => section === "body.1");
    expect(asked?.text).toMatch(/^Your posting says: “/);
    expect(said.length).toBeGreaterThan(0);
    for (const { text, claims, shows } of said) {
      expect(STORY).toContain(text);
      expect(claims.map(({ known }) => known)).toEqual(["proved"]);
      expect(shows).toHaveLength(1);
    }
    expect(letter.findings.filter(({ kind }) => kind === "nothing_told")).toEqual([]);
  });

  it("takes decisions, refuses those about what is not in it, and keeps what was decided when it is made again", async () => {
    const letter = await shown();
    const wrong = await replied(letter, {
      kind: "document",
      entries: { "body.9.1": true, "reason.1": { after: "x" } },
    });
    expect(wrong.body.errors?.map((one) => one.path)).toEqual(["entries.body.9.1", "entries.reason.1.after"]);
    const words = "I could start on 1 February.";
    const { body } = await replied(letter, { kind: "document", entries: { "start.1": words, "reason.1": false } });
    expect(entry(body, "start.1")).toMatchObject({ text: words, decided: "own_words", claims: [{ known: "stated" }] });
    expect(entry(body, "reason.1")).toMatchObject({ op: "left_out", decided: "left_out" });
    expect(body.findings.map(({ kind }) => kind)).toContain("no_reason");
    const again = await made();
    expect(entry(again, "start.1")).toMatchObject({ text: words, decided: "own_words" });
    expect(entry(again, "reason.1")?.op).toBe("left_out");
    const moved = await replied(again, {
      kind: "document",
      entries: { "reason.1": true, "start.1": { after: "opening.1" } },
    });
    expect(moved.body.entries.findIndex((one) => one.entry_id === "start.1")).toBe(2);
  });

  it("is taken as a whole, saved with the sender above it, and can be gone back to", async () => {
    const taken = await replied(await shown(), { kind: "document", entries: {}, rest: "take" });
    expect(taken.body).toMatchObject({ status: "closed", outcome: "taken" });
    const text = (await exported()).body;
    expect(text).toMatch(/^AMINA OKAFOR/);
    expect(text).toContain("Dear Ms Ana Petrova,");
    expect(text).toContain(`I could start on 1 February.`);
    for (const format of ["docx", "pdf"]) expect((await exported(format)).status).toBe(200);
    const history = (await client().get<HistoryEntry[]>(path("/history"))).body;
    const ask = history.find(({ ask: one, reply }) => one?.kind === "document" && reply?.kind === "document");
    const back = await client().send<WrittenDocument>("POST", path("/rewind"), { checkpoint_id: ask?.checkpoint_id });
    expect(back.body).toMatchObject({ status: "waiting", ask: { kind: "document" } });
  });

  it("is written anew for other reasons, and is none of the session's questions", async () => {
    const other = "I live ten minutes away.";
    const { body } = await replied(await shown(), { kind: "details", values: { why_here: other } });
    expect(textsOf(body, "reason")).toEqual([other]);
    expect(textsOf(body, "greeting")).toEqual(["Dear Hiring Manager,"]);
    const { questions } = (await client().get<SessionResource>(`/api/sessions/${session.session_id}`)).body;
    expect(questions.some(({ question_id }) => question_id.endsWith(".letter"))).toBe(false);
  });

  it("is among everything that is stored of its owner", async () => {
    const everything = (await client().get<OwnerData>("/api/me")).body;
    expect(everything.documents?.map(({ document_id }) => document_id)).toEqual([`${session.session_id}.letter`]);
    expect(everything.documents?.[0]?.entries.length).toBeGreaterThan(0);
  });

  it("of another name is not found, by whichever call", async () => {
    const unknown = `/api/sessions/${session.session_id}/documents/poem`;
    expect((await client().get(unknown)).status).toBe(404);
    expect((await client().send("POST", unknown, {})).status).toBe(404);
    expect((await client().reply(`${session.session_id}.poem`, { kind: "retry" })).status).toBe(404);
  });

  it("goes with the session", async () => {
    await client().send("DELETE", `/api/sessions/${session.session_id}`);
    expect((await client().get(path())).status).toBe(404);
  });
});
