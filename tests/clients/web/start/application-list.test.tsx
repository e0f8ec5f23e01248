import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { ApplicationList } from "../../../../clients/web/start/application-list.js";
import { UNSAID } from "../../../../domain/application.js";
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
const shown = (items: object[]) => {
  serverHas({ applications: items });
  return seen(<ApplicationList />);
};
const state = (over: Partial<SessionSummary>) => shown([summary(over)]).texts(".quiet")[0];

it("an application says how far it is", () => {
  expect(state({})).toMatch(/^preparing · 2 of 5 questions done · Match 40 % · Nov 20, 2026, /);
  expect(state({ status: "reading", match: { score: null, now: null } })).toMatch(/^preparing · being read · Nov 20/);
  expect(state({ status: "failed" })).toMatch(/^preparing · stopped/);
});

it("an application without a title can still be opened and deleted", () => {
  const page = shown([summary({ application: UNSAID }), summary({ session_id: "t" })]);
  expect([page.texts("a"), page.attributes("a", "href")[0]]).toEqual([["s", "Head Baker"], "/sessions/s"]);
  expect(page.buttons).toEqual(["Delete", "Delete: Head Baker"]);
});

it("more are offered only if there are more", () => {
  const many = (count: number) => [...Array(count).keys()].map((at) => summary({ session_id: `s${at}` }));
  expect(shown(many(11)).buttons).toContain("Show more");
  expect(shown(many(10)).buttons).not.toContain("Show more");
});

it("an empty list, a list that loads, and one that cannot be read are three things", () => {
  expect(shown([]).text).toContain("Nothing yet.");
  serverHas({});
  expect(seen(<ApplicationList />).markup).toBe("");
  serverHas({ applications: new TypeError("Failed to fetch") });
  expect(seen(<ApplicationList />).buttons).toEqual(["Try again"]);
});
