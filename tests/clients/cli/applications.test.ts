import { expect, it } from "vitest";
import { changeOf, sentName, shownApplication, shownApplications } from "../../../clients/cli/applications.js";
import { type SentFile, UNSAID } from "../../../domain/application.js";
import type { SessionSummary } from "../../../domain/session.js";
import { sessionWith } from "../../support/resources.js";

const SENT: SentFile = {
  ...{ sha256: "a".repeat(64), format: "docx", media_type: "x", bytes: 12_345 },
  kept_at: "2026-11-20T10:00:00.000Z",
};
const summary = (session_id: string, over: object): SessionSummary => ({
  ...sessionWith({ session_id }),
  application: { ...UNSAID, title: "Head Baker", ...over },
  questions_total: 5,
  questions_closed: 2,
});

it("options become a change of what they name; an empty one takes it away", () => {
  expect(changeOf({})).toBeNull();
  expect(changeOf({ employer: "", dueOn: "", note: "", status: "offer" })).toEqual({
    ...{ employer: "", due_on: null, note: "", status: "offer" },
  });
  expect(changeOf({ title: "Baker", sentOn: "2026-11-20", sentAs: ["pdf"] })).toEqual({
    ...{ title: "Baker", sent_on: "2026-11-20", sent_as: ["pdf"] },
  });
  expect(() => changeOf({ dueOn: "tomorrow" })).toThrow(expect.objectContaining({ code: "input_invalid" }));
  expect(() => changeOf({ sentAs: ["resume_lines"] })).toThrow(expect.objectContaining({ code: "input_invalid" }));
});

it("the list has what is due first at its head", () => {
  const sessions = [
    summary("ses_a", { employer: "Mill Street" }),
    summary("ses_b", { due_on: "2026-12-01", status: "interview" }),
  ];
  expect(shownApplications(sessions)).toEqual([
    "ses_b  Head Baker  interview  due 2026-12-01  match 40 → 40  2 of 5 answered",
    "ses_a  Head Baker, Mill Street  preparing  match 40 → 40  2 of 5 answered",
  ]);
  expect(shownApplications([])).toEqual(["No application."]);
});

it("an application is shown with its dates, its note and the files that were sent", () => {
  const said = { title: "", status: "sent", sent_on: "2026-11-20", due_on: "2026-12-01", note: "Ask for Ida" } as const;
  expect(shownApplication({ ...UNSAID, ...said, sent: [SENT] })).toEqual([
    "untitled  sent",
    "sent on 2026-11-20",
    "due on 2026-12-01",
    "note: Ask for Ida",
    `kept as it was sent: docx-2026-11-20-aaaaaaaa.docx, 12345 bytes, sha256 ${SENT.sha256}`,
  ]);
  expect(shownApplication(UNSAID)).toEqual(["untitled  preparing"]);
  expect(sentName({ ...SENT, format: "json_resume" })).toBe("json_resume-2026-11-20-aaaaaaaa.json");
});
