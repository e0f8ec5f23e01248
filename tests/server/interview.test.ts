import { beforeAll, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { DocumentEntry } from "../../domain/document-ask.js";
import type { InterviewSheet } from "../../domain/interview-sheet.js";
import type { SessionResource } from "../../domain/session.js";
import { askOf, type Problem, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const { client } = aServer();
const STORY =
  "I saw a patient's NEWS2 go from 3 to 7 during the evening round. I repeated the observations and rang the registrar with SBAR. I stayed with the patient until the bed in high dependency was free.";

let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
  const yes = questionAbout(session, "deteriorating");
  const form = askOf(
    (await client().reply(yes.thread_id, { ask_id: yes.ask?.ask_id, kind: "experience", choice: "yes" })).body,
    "details",
  );
  const values = { where: "post_1", story: STORY };
  const done = await client().reply(yes.thread_id, { ask_id: form.ask_id, kind: "details", values });
  if (done.body.ask?.kind === "confirm") {
    const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
    await client().reply(yes.thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
  }
  const no = questionAbout(session, "triage");
  await client().reply(no.thread_id, { ask_id: no.ask?.ask_id, kind: "experience", choice: "no" });
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/interview${rest}`;
const made = async () => (await client().send<WrittenDocument>("POST", path(), {})).body;
const shown = async () => (await client().get<WrittenDocument>(path())).body;
const replied = (sheet: WrittenDocument, reply: object) =>
  client().send<WrittenDocument & Problem>("POST", path("/replies"), {
    ask_id: sheet.ask?.ask_id,
    kind: "document",
    ...reply,
  });
const exported = async () =>
  (await client().get<InterviewSheet>(`/api/sessions/${session.session_id}/export?format=interview_sheet`)).body;
const file = async () =>
  (await client().get<string>(`/api/sessions/${session.session_id}/export?format=markdown&part=interview`)).body;
const questionsOf = ({ entries }: WrittenDocument) => entries.filter(({ section }) => section === "questions");
const withStory = (sheet: WrittenDocument): DocumentEntry =>
  questionsOf(sheet).find(({ told = [] }) =>
    told.some((words) => words.includes("rang the registrar")),
  ) as DocumentEntry;

describe("the sheet for the interview, without a model", () => {
  it("has five questions of this page and this job, each with what was told, and an honest sentence for a no", async () => {
    expect((await client().get(path())).status).toBe(404);
    const before = await exported();
    const sheet = await made();
    expect(sheet).toMatchObject({ status: "waiting", document: "interview", version: 1, outdated: false });
    expect(sheet.ask?.kind === "document" && sheet.ask.may).toEqual([
      "take",
      "leave_out",
      "retype",
      "move",
      "speak",
      "practise",
    ]);
    expect(questionsOf(sheet)).toHaveLength(5);
    expect(questionsOf(sheet).every(({ about, advice }) => about && advice)).toBe(true);
    expect(sheet.entries.filter(({ section }) => section === "honest").map(({ text }) => text)).toEqual([
      expect.stringContaining("“Triage training”: I have not done this so far."),
      expect.stringContaining("I have not done this so far."),
    ]);
    // What rules had without it is the same.
    expect(await exported()).toEqual(before);
  });

  it("writes what could be said on demand, in the candidate's own words, and it is on the sheet", async () => {
    const { entry_id } = withStory(await shown());
    const { body } = await replied(await shown(), { entries: { [entry_id]: { speak: true } } });
    const said = body.entries.filter(({ section }) => section === entry_id);
    expect(said.map(({ text }) => text)).toEqual(STORY.split(/(?<=\.) /));
    expect(said.flatMap(({ claims }) => claims.map(({ known }) => known))).toEqual(["open", "proved", "proved"]);
    expect(body.status).toBe("waiting");
    const spoken = async () => (await exported()).questions.find((one) => one.spoken !== undefined)?.spoken;
    // What is open is not on the sheet before the candidate has said that it is so.
    expect(await spoken()).toBe(STORY.slice(STORY.indexOf("I repeated")));
    await replied(body, { entries: { [said[0]?.entry_id ?? ""]: true } });
    expect(await spoken()).toBe(STORY);
    expect(await file()).toContain("What you could say: I saw a patient's NEWS2");
  });

  it("says so where nothing was told that could be said", async () => {
    const none = questionsOf(await shown()).find(({ told = [] }) => told.length === 0) as DocumentEntry;
    const { body } = await replied(await shown(), { entries: { [none.entry_id]: { speak: true } } });
    expect(body.entries.filter(({ section }) => section === none.entry_id).map(({ text }) => text)).toEqual([
      expect.stringContaining("nothing about this yet"),
    ]);
    expect(await file()).not.toContain("nothing about this yet");
  });

  it("compares what is practised with what was told, and nothing of it enters the page or the answers", async () => {
    const { entry_id } = withStory(await shown());
    const said = "I rang the registrar with SBAR and repeated the observations. It took 47 minutes.";
    const { body } = await replied(await shown(), { entries: { [entry_id]: { practise: said } } });
    const remarks = body.findings.filter((one) => one.entry_id === entry_id);
    expect(remarks.map(({ kind }) => kind)).toEqual(["practice_left", "practice_left", "practice_added"]);
    expect(remarks[2]?.text).toContain("47");
    expect(body.entries.find((one) => one.entry_id === entry_id)?.practised).toBe(said);
    // What could be said stays, also beside the remarks about another question.
    expect(body.entries.filter(({ section }) => section === entry_id)).toHaveLength(3);
    const whole = await replied(await shown(), { entries: { [entry_id]: { practise: STORY } } });
    expect(whole.body.findings.filter((one) => one.entry_id === entry_id).map(({ kind }) => kind)).toEqual([
      "practice_whole",
    ]);
    for (const format of ["markdown", "evidence"])
      expect(
        JSON.stringify(await client().get(`/api/sessions/${session.session_id}/export?format=${format}&part=all`)),
      ).not.toContain("47 minutes");
  });

  it("refuses what does not fit an entry; a question is reworded, moved among the others, and left out", async () => {
    const sheet = await shown();
    const [first] = questionsOf(sheet);
    const honest = sheet.entries.find(({ section }) => section === "honest");
    const wrong = async (entries: object) => {
      const { status, body } = await replied(sheet, { entries });
      return [status, body.errors?.[0]?.path];
    };
    expect(await wrong({ [honest?.entry_id ?? ""]: { speak: true } })).toEqual([400, `entries.${honest?.entry_id}`]);
    expect(await wrong({ [honest?.entry_id ?? ""]: { after: first?.entry_id } })).toEqual([
      400,
      `entries.${honest?.entry_id}`,
    ]);
    await replied(sheet, { entries: { [first?.entry_id ?? ""]: "What would you do first here?" } });
    const [asked] = (await exported()).questions;
    expect([asked?.question, asked?.spoken]).toEqual(["What would you do first here?", undefined]);
    await replied(await shown(), { entries: { [first?.entry_id ?? ""]: { after: questionsOf(sheet)[1]?.entry_id } } });
    expect((await exported()).questions[1]?.question).toBe("What would you do first here?");
    // Also after something was written for another.
    await replied(await shown(), { entries: { [withStory(await shown()).entry_id]: { speak: true } } });
    expect((await exported()).questions[1]?.question).toBe("What would you do first here?");
    await replied(await shown(), { entries: { [first?.entry_id ?? ""]: false } });
    expect((await exported()).questions).toHaveLength(4);
    expect((await replied(await shown(), { entries: { [first?.entry_id ?? ""]: { speak: true } } })).status).toBe(400);
  });

  it("is closed by taking it; made again, what was confirmed and practised stays with its question", async () => {
    const { entry_id } = withStory(await shown());
    const sentence = `${entry_id}.1`;
    await replied(await shown(), { entries: { [sentence]: "I saw it on the chart." } });
    const proved = `${entry_id}.2`;
    const taken = await replied(await shown(), { rest: "take" });
    expect(taken.body).toMatchObject({ status: "closed", outcome: "taken" });
    const again = await made();
    expect(again.entries.find((one) => one.entry_id === sentence)).toMatchObject({
      text: "I saw it on the chart.",
      decided: "own_words",
    });
    expect(again.entries.find((one) => one.entry_id === proved)?.text).toBe(
      "I repeated the observations and rang the registrar with SBAR.",
    );
    expect(again.entries.find((one) => one.entry_id === entry_id)?.practised).toBe(STORY);
  });
});
