import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/*
 * A report of the house: files and lines of each room, and the longest functions. The figures are to be read, not a law: the admired
 * files of the field have 30 to 135 lines and functions of 7 to 15.
 */

const ROOT = new URL("../..", import.meta.url).pathname;
const NO_ROOM = new Set(["node_modules", "dist", "data", "samples", "tests", "examples"]);
/** Functions longer than this are listed. */
const LONG_LINES = 45;

interface FunctionSize {
  place: string;
  name: string;
  lines: number;
}

const rooms = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !NO_ROOM.has(entry.name))
  .map(({ name }) => ({ name, files: filesOf(name) }))
  .filter(({ files }) => files.length > 0);

process.stdout.write("| room | files | lines | longest file |\n| --- | --- | --- | --- |\n");
for (const { name, files } of rooms) {
  const sized = files.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => b.lines - a.lines);
  const lines = sized.reduce((sum, one) => sum + one.lines, 0);
  process.stdout.write(`| ${name} | ${files.length} | ${lines} | ${sized[0]?.file} (${sized[0]?.lines}) |\n`);
}

const sizes = rooms.flatMap(({ files }) => files.flatMap(functionsOf)).sort((a, b) => b.lines - a.lines);
const p90 = sizes[Math.floor(sizes.length * 0.1)]?.lines;
process.stdout.write(`\n${sizes.length} named functions, p90 ${p90} lines; longer than ${LONG_LINES}:\n\n`);
process.stdout.write("| lines | function | where |\n| --- | --- | --- |\n");
for (const { lines, name, place } of sizes.filter((one) => one.lines > LONG_LINES))
  process.stdout.write(`| ${lines} | ${name} | ${place} |\n`);

function filesOf(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function linesOf(file: string): number {
  return readFileSync(join(ROOT, file), "utf8").split("\n").length - 1;
}

function functionsOf(file: string): FunctionSize[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const name = nameOf(node);
      const first = lineAt(node.getStart());
      if (name) found.push({ place: `${file}:${first}`, name, lines: lineAt(node.end) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string | null {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)
    ? node.parent.name.getText()
    : null;
}
