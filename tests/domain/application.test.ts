import { describe, expect, it } from "vitest";
import {
  changed,
  dueFirst,
  formatsToKeep,
  isWanted,
  NEW_APPLICATION,
  type SentFile,
  StoredApplication,
  shownApplication,
} from "../../domain/application.js";

const file = (sha256: string): SentFile => ({
  ...{ sha256, format: "docx", media_type: "x", bytes: 1 },
  kept_at: "2026-11-20T10:00:00.000Z",
});
const TODAY = { today: "2026-11-20", files: [] };
const listed = (over: Partial<StoredApplication> = {}, created_at = "2026-11-20") => ({
  created_at,
  job_title: "Head Baker",
  application: shownApplication({ ...NEW_APPLICATION, ...over }, { title: "Head Baker", employer: "Mill Street" }),
});

describe("a change of an application", () => {
  it("leaves what it does not name", () => {
    const before = changed(NEW_APPLICATION, { note: "Ask for Ida.", due_on: "2026-12-01" }, TODAY);
    expect(changed(before, { due_on: null }, TODAY)).toMatchObject({ note: "Ask for Ida.", due_on: null });
  });

  it("that sends it dates it today, unless a date was given", () => {
    expect(changed(NEW_APPLICATION, { status: "sent" }, TODAY).sent_on).toBe("2026-11-20");
    expect(changed(NEW_APPLICATION, { status: "sent", sent_on: "2026-11-18" }, TODAY).sent_on).toBe("2026-11-18");
    const dated = { ...NEW_APPLICATION, sent_on: "2026-11-01" };
    expect(changed(dated, { status: "sent" }, TODAY).sent_on).toBe("2026-11-01");
    expect(changed({ ...NEW_APPLICATION, status: "sent" }, { status: "offer" }, TODAY).sent_on).toBeNull();
  });

  it("that empties a title or an employer shows what the posting has", () => {
    const own = changed(NEW_APPLICATION, { title: "Baker, nights", employer: "Mill" }, TODAY);
    const read = { title: "Head Baker", employer: null };
    expect(shownApplication(own, read)).toMatchObject({ title: "Baker, nights", employer: "Mill" });
    const back = changed(own, { title: "", employer: null }, TODAY);
    expect(shownApplication(back, read)).toMatchObject({ title: "Head Baker", employer: null });
  });

  it("keeps a file with the same bytes once, the newest first", () => {
    const one = changed(NEW_APPLICATION, { status: "sent" }, { ...TODAY, files: [file("a")] });
    const two = changed(one, { sent_as: ["docx"] }, { ...TODAY, files: [file("a"), file("b")] });
    expect(two.sent.map(({ sha256 }) => sha256)).toEqual(["b", "a"]);
  });
});

it("Word and PDF are kept when it becomes sent, and only then, unless others are named", () => {
  expect(formatsToKeep(NEW_APPLICATION, { status: "sent" })).toEqual(["docx", "pdf"]);
  expect(formatsToKeep({ ...NEW_APPLICATION, status: "sent" }, { status: "sent" })).toEqual([]);
  expect(formatsToKeep(NEW_APPLICATION, { status: "interview" })).toEqual([]);
  expect(formatsToKeep(NEW_APPLICATION, { status: "sent", sent_as: [] })).toEqual([]);
  expect(formatsToKeep(NEW_APPLICATION, { note: "x", sent_as: ["markdown"] })).toEqual(["markdown"]);
});

it("a search finds all its words in title, employer and note, in any case", () => {
  const one = listed({ note: "Ida called", status: "sent" });
  expect(isWanted(one, {})).toBe(true);
  expect(isWanted(one, { q: "mill  IDA" })).toBe(true);
  expect(isWanted(one, { q: "mill nobody" })).toBe(false);
  expect(isWanted(one, { q: "mill", application: "sent" })).toBe(true);
  expect(isWanted(one, { application: "offer" })).toBe(false);
});

it("what is due first comes first, then the newest; what is over is last", () => {
  const over = listed({ status: "rejected", due_on: "2026-11-01" });
  const [later, sooner] = [listed({ due_on: "2026-12-05" }), listed({ due_on: "2026-12-01" })];
  const [older, newer] = [listed({}, "2026-10-01"), listed({ status: "offer" }, "2026-11-02")];
  expect([over, older, later, newer, sooner].sort(dueFirst)).toEqual([sooner, later, newer, older, over]);
});

it("an application that an earlier release stored has what it lacks", () => {
  expect(StoredApplication.parse({ status: "sent" })).toEqual({ ...NEW_APPLICATION, status: "sent" });
});
