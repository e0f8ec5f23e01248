import { beforeAll, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { ResumeLines } from "../../domain/export.js";
import { AS_PROPOSED } from "../../domain/resume-choice.js";
import type { HistoryEntry, SessionResource } from "../../domain/session.js";
import type { Problem } from "../support/api.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const { client } = aServer();
const AUDIT = "Link nurse for infection control since 2023; run the monthly hand-hygiene audit";
const NIGHTS = "Covered as nurse in charge on about 20 night shifts";
const POST = "Staff Nurse, Acute Medicine, Northbridge General Hospital, Leeds";

let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
});

const path = (rest = "") => `/api/sessions/${session.session_id}/documents/page${rest}`;
const made = async () => (await client().send<WrittenDocument>("POST", path(), {})).body;
const shown = async () => (await client().get<WrittenDocument>(path())).body;
const replied = (page: WrittenDocument, reply: object) =>
  client().send<WrittenDocument & Problem>("POST", path("/replies"), {
    ask_id: page.ask?.ask_id,
    kind: "document",
    ...reply,
  });
const chosen = (over: object) =>
  client().send("PUT", `/api/sessions/${session.session_id}/resume-choice`, { ...AS_PROPOSED, ...over });
const exported = async (format: string) =>
  (await client().get<string>(`/api/sessions/${session.session_id}/export?format=${format}&part=resume`)).body;
const idOf = (page: WrittenDocument, text: string) => page.entries.find((one) => one.text === text)?.entry_id ?? "";

describe("the page, without a model", () => {
  it("is not there before it is asked for, and asks nothing first", async () => {
    expect((await client().get(path())).status).toBe(404);
    const before = await exported("markdown");
    const page = await made();
    expect(page).toMatchObject({ status: "waiting", version: 1, document: "page", outdated: false });
    expect(page.ask?.kind).toBe("document");
    expect(page.length).toMatchObject({ most: null, most_pages: 1 });
    expect(page.findings.map(({ kind }) => kind)).toEqual(["not_shown", "profile_kept"]);
    // Nothing was changed by rules: the file is the same.
    expect(await exported("markdown")).toBe(before);
  });

  it("moves, words and leaves out by the candidate's decisions alone, and the exports follow", async () => {
    const page = await shown();
    const wrong = await replied(page, { entries: { [idOf(page, POST)]: false } });
    expect([wrong.status, wrong.body.errors?.[0]?.path]).toEqual([400, `entries.${idOf(page, POST)}`]);
    const { body } = await replied(page, {
      entries: {
        [idOf(page, NIGHTS)]: { after: idOf(page, "March 2021 - present") },
        [idOf(page, AUDIT)]: "Run the monthly hand-hygiene audit",
        [idOf(page, "Safeguarding Adults Level 2, 2023")]: false,
      },
    });
    expect(body.entries.find(({ text }) => text === NIGHTS)).toMatchObject({ op: "moved", decided: "taken" });
    const file = await exported("markdown");
    expect(file.indexOf(NIGHTS)).toBeLessThan(file.indexOf("Care for 6 to 8"));
    expect(file).toContain("Run the monthly hand-hygiene audit");
    expect(file).not.toMatch(/Link nurse|Safeguarding/);
  });

  it("carries out what is chosen by the older call, and takes it up when it is made again", async () => {
    const page = await shown();
    const lines = JSON.parse(JSON.stringify(await exported("resume_lines"))) as ResumeLines;
    expect(lines.lines.find(({ line_id }) => line_id === idOf(page, NIGHTS))?.left_out).toBe(false);
    await chosen({ without: [idOf(page, NIGHTS)] });
    expect(await exported("markdown")).not.toContain(NIGHTS);
    expect((await shown()).outdated).toBe(true);
    const again = await made();
    expect(again.entries.find(({ text }) => text === NIGHTS)?.op).toBe("left_out");
    const file = await exported("markdown");
    expect(file).not.toContain(NIGHTS);
    expect(file).toContain("Run the monthly hand-hygiene audit");
  });

  it("is taken with one reply, and an earlier version is gone back to", async () => {
    const taken = await replied(await shown(), { rest: "take" });
    expect(taken.body).toMatchObject({ status: "closed", outcome: "taken" });
    const { body } = await client().get<HistoryEntry[]>(path("/history"));
    const first = body.find(({ ask, reply }) => ask?.kind === "document" && reply?.kind === "document");
    const back = await client().send<WrittenDocument>("POST", path("/rewind"), { checkpoint_id: first?.checkpoint_id });
    expect(back.body.status).toBe("waiting");
  });
});
