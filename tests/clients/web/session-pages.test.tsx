import "../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { SessionPages } from "../../../clients/web/session-pages.js";
import * as sessions from "../../../clients/web/store/use-session.js";
import type { SessionResource } from "../../../domain/session.js";
import { seen } from "../../support/page.js";
import { refusal, sessionWith } from "../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const shown = (session: SessionResource | null, problem: unknown = null) => {
  vi.spyOn(sessions, "useSessionState").mockReturnValue({ session, problem, progress: {} });
  return seen(<SessionPages sessionId="s" />);
};

it("a session that was deleted is told from one that loads, and from one that cannot be read", () => {
  expect(shown(null).text).toBe("Loading");
  expect(shown(null, refusal("not_found", 404)).text).toContain("This application does not exist any more.");
  expect(shown(null, new TypeError("Failed to fetch")).buttons).toEqual(["Try again"]);
});

it("a session that was read stays on the page while the server cannot be reached", () => {
  expect(shown(sessionWith(), new TypeError("Failed to fetch")).texts("h1")).toEqual(["Head Baker"]);
});
