import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/* Every file with decisions has a test of its name, at the same path. */

const ROOMS = [
  "adapters",
  "clients",
  "domain",
  "engine",
  "examples",
  "graph",
  "language",
  "nodes",
  "prompts",
  "rules",
  "server",
];
/** The two stores have files of the same names. The test of what both guarantee stands above them. */
const WINGS = /^(adapters\/stores)\/(?:sqlite|redis)\//;
/** The files that are tested by another's test, which is where their behaviour can be seen. */
const TESTED_BY: Record<string, string> = {
  // Whole questions about several gaps show what a row says, and what is asked once more.
  "engine/runs/versions-at.ts": "engine/sessions/time-travel",
  "engine/runs/asked-again.ts": "engine/sessions/matters",
  "rules/fixed-forms/rows.ts": "engine/sessions/matters",
  // A limit is crossed, or not, in a whole report.
  "engine/observability/analytics/forecast.ts": "engine/observability/analytics/forecasts",
  "engine/observability/analytics/by-hour.ts": "engine/observability/analytics/forecasts",
  "engine/observability/analytics/growth.ts": "engine/observability/analytics/forecasts",
  // What is sent to LangSmith is seen at the wire.
  "engine/config/hidden-tracer.ts": "server/tracing.slow",
  "engine/config/tracing.ts": "server/tracing.slow",
  // A chat model that a host passes in.
  "adapters/models/chat/given.ts": "index",
  // What a phrase says decides what it shows.
  "language/words/phrase.ts": "rules/gaps/coverage",
  // The parts of one decision: whether a sentence is plainly told.
  "language/job/alternatives.ts": "language/job/titles",
  "language/telling/corrections.ts": "language/telling/story",
  "language/telling/frames.ts": "language/telling/story",
  "language/telling/repairs.ts": "language/telling/plain",
  "language/telling/governed.ts": "language/telling/plain",
  "language/telling/subjects.ts": "language/telling/verb-groups",
  "language/telling/verbs.ts": "language/telling/verb-groups",
  // Both stores change a flag and add that to the list of changes.
  "adapters/stores/sqlite/flags.ts": "adapters/stores/operator-changes",
  // Forms and tables of posts are read through one function; a page through another.
  "language/resume/employer-places.ts": "language/resume/forms",
  "adapters/documents/pdf/block-text.ts": "adapters/documents/pdf/layout",
  // A letter is made, decided about, made again and saved over HTTP.
  "engine/sessions/document-input.ts": "server/letter",
  "engine/sessions/document-resource.ts": "server/letter",
  "engine/sessions/documents.ts": "server/letter",
  "engine/sessions/thread-status.ts": "server/letter",
  "nodes/compose-document.ts": "server/letter.slow",
  "nodes/gate-document.ts": "server/letter.slow",
  "nodes/writing/letter.ts": "server/letter.slow",
  "nodes/ask-document.ts": "server/letter",
  // The tools and what they show are seen by a client, as an assistant uses them.
  "clients/mcp/answered.ts": "clients/mcp/mcp",
  "clients/mcp/document-tools.ts": "clients/mcp/mcp",
  "clients/mcp/question-tools.ts": "clients/mcp/mcp",
  "clients/mcp/resources.ts": "clients/mcp/mcp",
  "clients/host/shown.ts": "clients/mcp/mcp",
  // Tested by whole conversations.
  "clients/chat/ask-in-chat.ts": "clients/chat/chat",
  "clients/chat/build-chat.ts": "clients/chat/chat",
  "clients/chat/commands.ts": "clients/chat/typed-reply",
  "clients/chat/typed-lines.ts": "clients/chat/typed-reply",
  "clients/chat/messages.ts": "clients/chat/chat",
  "clients/chat/needs.ts": "clients/chat/chat",
  "clients/chat/open-ask.ts": "clients/chat/chat",
  "clients/chat/refusal.ts": "clients/chat/chat",
  "clients/chat/send-reply.ts": "clients/chat/chat",
  "clients/chat/show-next.ts": "clients/chat/chat",
  "clients/chat/shown.ts": "clients/chat/chat",
  "clients/chat/spoken.ts": "clients/chat/chat",
  "clients/chat/start-session.ts": "clients/chat/chat",
  "clients/chat/take-message.ts": "clients/chat/chat",
  "clients/web/document/document-state.tsx": "clients/web/interview.slow",
  "clients/web/interview/interview-page.tsx": "clients/web/interview.slow",
  "clients/web/interview/interview-question.tsx": "clients/web/interview.slow",
  "clients/cli/demo-documents.ts": "clients/cli/demo",
  "nodes/writing/interview.ts": "server/interview.slow",
  "nodes/writing/written.ts": "server/letter.slow",
  "nodes/judge-document.ts": "server/interview.slow",
  "rules/sheet/slots.ts": "server/interview.slow",
  "rules/letter/material.ts": "server/letter",
  "rules/letter/slots.ts": "server/letter",
  "rules/document/slots.ts": "server/letter",
  // A page is made, decided about and exported over HTTP; its routes and lengths are those of the letter too.
  "adapters/models/offline/compose-page.ts": "server/page",
  "engine/runs/project-document.ts": "server/page",
  "graph/document-routes.ts": "server/page",
  "rules/measures.ts": "server/page",
  "rules/document/moves.ts": "server/page",
  "rules/page/findings.ts": "server/page",
  "rules/page/order.ts": "rules/page/draft",
  "rules/page/since.ts": "rules/page/overlay",
  "rules/page/slots.ts": "server/page.slow",
  // The rows of a session, and their changes: every port reads and writes them.
  "adapters/stores/sqlite/rows.ts": "adapters/stores/sessions",
  "adapters/stores/sqlite/projection.ts": "adapters/stores/run-writes",
  "adapters/stores/redis/rows.ts": "adapters/stores/sessions",
  "adapters/stores/redis/change.ts": "adapters/stores/run-writes",
  "adapters/stores/redis/run-fields.ts": "adapters/stores/runs",
  "adapters/stores/redis/said.ts": "adapters/stores/facts",
  "adapters/stores/redis/stores.ts": "adapters/stores/check",
  // Documents are made and decided about here and on a server.
  "clients/host/local.ts": "clients/cli/commands/documents.slow",
  "clients/host/unless-missing.ts": "clients/cli/commands/documents.slow",
  // Effects and listeners of the page: in Chromium.
  "clients/web/app.tsx": "clients/web/screens",
  "clients/web/document/chosen-entry.tsx": "clients/web/screens",
  "clients/web/document/as-printed.tsx": "clients/web/candidate",
  "clients/web/document/use-document.ts": "clients/web/screens",
  "clients/web/export/finished-page.tsx": "clients/web/screens",
  "clients/web/letter/letter-page.tsx": "clients/web/screens",
  "clients/web/letter/letter-sheet.tsx": "clients/web/screens",
  "clients/web/export/use-resume-choice.ts": "clients/web/candidate",
  "clients/web/operations/use-operations.ts": "clients/web/operations",
  "clients/web/question/unsent.tsx": "clients/web/coming-back",
  "clients/web/store/use-loaded.ts": "clients/web/candidate",
  // The paragraphs of Word and PDF files.
  "adapters/documents/export/printed.ts": "adapters/documents/export/word",
  "adapters/documents/export/interview.ts": "adapters/documents/export/word",
  // A correction of the reading, from the request to the graph and back.
  "engine/sessions/reading.ts": "server/reading",
  "engine/sessions/reading-resource.ts": "server/reading",
  "engine/sessions/said-corrections.ts": "server/reading",
  // What the rules say, language by language.
  "rules/says/de.ts": "rules/says",
  "rules/says/en.ts": "rules/says",
  // What is said about applications: through both stores.
  "adapters/stores/redis/applications.ts": "engine/sessions/applications",
  "adapters/stores/sqlite/applications.ts": "engine/sessions/applications",
  "clients/cli/commands/applications.ts": "clients/cli/cli",
  // What is ticked is typed in a terminal.
  "clients/cli/ticks.ts": "clients/cli/terminal",
  "clients/web/application/status-select.tsx": "clients/web/application/application-bar",
  // The page on which it is corrected: its parts are rendered together, its effects in Chromium.
  "clients/web/reading/job-text.tsx": "clients/web/reading/reading-page",
  "clients/web/reading/remarks.tsx": "clients/web/reading/reading-page",
  "clients/web/reading/read-line.tsx": "clients/web/reading/reading-page",
  "clients/web/reading/read-resume.tsx": "clients/web/reading/reading-page",
  "clients/web/reading/shows.tsx": "clients/web/reading/reading-page",
  "clients/web/reading/use-reading.ts": "clients/web/reading",
  "clients/web/start/use-kept.ts": "clients/web/reading",
  // A whole program over the packed package.
  "examples/import/main.ts": "index",
  "examples/subgraph/main.ts": "index",
  "examples/use-stream/ask.tsx": "examples/use-stream",
  "examples/use-stream/main.tsx": "examples/use-stream",
  "examples/use-stream/threads.ts": "examples/use-stream",
};
/** A file with fewer is tested with those that use it. */
const LEAST_DECISIONS = 3;

const root = new URL("..", import.meta.url).pathname;
const { SyntaxKind } = ts;
const DECIDES = new Set([
  SyntaxKind.IfStatement,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.CaseClause,
  SyntaxKind.WhileStatement,
  SyntaxKind.ForStatement,
  SyntaxKind.RegularExpressionLiteral,
]);
const JOINS = new Set([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, SyntaxKind.QuestionQuestionToken]);

function decisionsIn(file: string): number {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  let count = 0;
  const walk = (node: ts.Node): void => {
    if (DECIDES.has(node.kind) || (ts.isBinaryExpression(node) && JOINS.has(node.operatorToken.kind))) count += 1;
    ts.forEachChild(node, walk);
  };
  walk(source);
  return count;
}

function filesIn(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("node_modules"));
}

function isThere(test: string): boolean {
  return [".test.ts", ".test.tsx", ".slow.test.ts"].some((ending) => existsSync(join(root, "tests", test + ending)));
}

const deciding = ROOMS.flatMap(filesIn).filter((file) => decisionsIn(file) >= LEAST_DECISIONS);
const withoutEnding = (file: string) => file.replace(/\.tsx?$/, "");
const hasItsOwn = (file: string) =>
  isThere(withoutEnding(file)) || (WINGS.test(file) && isThere(withoutEnding(file).replace(WINGS, "$1/")));

it("a file with decisions has its test at the same path, or is named with the test that tests it", () => {
  expect(deciding.length).toBeGreaterThan(500);
  expect(deciding.filter((file) => !hasItsOwn(file) && !(file in TESTED_BY))).toEqual([]);
});

it("the named tests are there, and none is named that is not needed", () => {
  expect(Object.values(TESTED_BY).filter((test) => !isThere(test))).toEqual([]);
  expect(Object.keys(TESTED_BY).filter((file) => !deciding.includes(file) || hasItsOwn(file))).toEqual([]);
});
