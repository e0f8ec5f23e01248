import { expect, it } from "vitest";
import type { Conversation } from "../../../clients/cli/converse.js";
import { retryIfFailed, runConversation } from "../../../clients/cli/talk.js";
import type { SessionResource } from "../../../domain/session.js";

const session = (over: object = {}) =>
  ({
    session_id: "s1",
    job_title: "Head Baker",
    match: { score: 61.6, now: 61.6 },
    strengths: [],
    unread: [],
    gaps: [],
    omitted: [],
    warnings: [],
    questions: [],
    contradictions: [],
    provider: "offline",
    ...over,
  }) as unknown as SessionResource;
const retried = session({ session_id: "retried" });
function aConversation() {
  const lines: string[] = [];
  const conversation = {
    output: { print: (text: string) => lines.push(text), show: () => {} },
    replier: { lookThrough: async () => ({ replies: [], ask: [] }), unused: () => ["Rye baking"] },
    host: {
      async *retry() {
        yield { type: "done", data: { resource: retried } };
      },
    },
  } as unknown as Conversation;
  return { lines, conversation };
}

it("a session is told in lines, with what was not read and what no reply was for", async () => {
  const { lines, conversation } = aConversation();
  const strengths = [{ title: "Baking", resume_quote: { text: `Baked\nbread ${"x".repeat(120)}` } }];
  const told = session({ strengths, unread: [{ text: "Must  sing" }], warnings: ["It is short."] });
  expect(await runConversation(conversation, told)).toBe(true);
  expect(lines[0]).toBe(
    "Head Baker: match 62 of 100, 1 shown, 0 gaps, 0 left out, 1 sentences not read (model: offline)",
  );
  expect(lines[1]).toMatch(/^ {2}shown {6}Baking: "Baked bread x+…"$/);
  expect(lines.slice(2)).toEqual([
    '  not read   "Must sing"',
    "Note: It is short.",
    'Note: the reply for "Rye baking" was about no gap that was asked.',
  ]);
});

it("a session with a problem is no success, and one without a title is a job", async () => {
  const { lines, conversation } = aConversation();
  const problem = { code: "provider_timeout", message: "Late.", retryable: true };
  expect(await runConversation(conversation, session({ problem, job_title: "", match: { score: null } }))).toBe(false);
  expect(lines[0]).toContain("The job: match not scored");
  expect(lines).toContain("Failed: Late. (provider_timeout)");
});

it("only a failed session is tried again", async () => {
  const { conversation } = aConversation();
  const fine = session();
  expect(await retryIfFailed(conversation, fine)).toBe(fine);
  expect(await retryIfFailed(conversation, session({ problem: { code: "internal" } }))).toBe(retried);
});
