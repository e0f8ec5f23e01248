import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/* In these rooms every file with decisions has a test of its name, at the same path. */

const ROOMS = ["domain", "language", "rules", "nodes", "graph", "engine/config", "engine/runtime"];
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
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

it("a file with decisions has its test at the same path", () => {
  const deciding = ROOMS.flatMap(filesIn).filter((file) => decisionsIn(file) >= LEAST_DECISIONS);
  expect(deciding.length).toBeGreaterThan(150);
  const isTested = (file: string) =>
    [".test.ts", ".slow.test.ts"].some((ending) => existsSync(join(root, "tests", file.replace(/\.ts$/, ending))));
  expect(deciding.filter((file) => !isTested(file))).toEqual([]);
});
