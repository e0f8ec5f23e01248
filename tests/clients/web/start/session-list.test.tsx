import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { SessionList } from "../../../../clients/web/start/session-list.js";
import type { SessionSummary } from "../../../../domain/session.js";
import { seen, serverHas } from "../../../support/page.js";
import { sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const summary = (over: Partial<SessionSummary> = {}) => ({
  ...sessionWith(),
  questions_total: 5,
  questions_closed: 2,
  ...over,
});
const shown = (items: object[], next_cursor: string | null = null) => {
  serverHas({ sessions: { items, next_cursor } });
  return seen(<SessionList />);
};
const state = (over: Partial<SessionSummary>) => shown([summary(over)]).texts(".quiet")[0];

it("an application says how far it is", () => {
  expect(state({})).toMatch(/^2 of 5 questions done · Match 40 % · Nov 20, 2026, /);
  expect(state({ status: "reading", match: { score: null, now: null } })).toMatch(/^being read · Nov 20/);
  expect(state({ status: "failed" })).toMatch(/^stopped/);
});

it("an application without a title can still be opened and deleted", () => {
  const page = shown([summary({ job_title: "" }), summary()]);
  expect([page.texts("a"), page.attributes("a", "href")[0]]).toEqual([["s", "Head Baker"], "/sessions/s"]);
  expect(page.buttons).toEqual(["Delete", "Delete: Head Baker"]);
});

it("more are offered only if there are more", () => {
  expect(shown([summary()], "next").buttons).toContain("Show more");
  expect(shown([summary()]).buttons).not.toContain("Show more");
});

it("an empty list, a list that loads, and one that cannot be read are three things", () => {
  expect(shown([]).text).toContain("Nothing yet.");
  serverHas({});
  expect(seen(<SessionList />).markup).toBe("");
  serverHas({ sessions: new TypeError("Failed to fetch") });
  expect(seen(<SessionList />).buttons).toEqual(["Try again"]);
});
