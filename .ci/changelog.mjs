// Fails unless CHANGELOG.md has a heading with the version that npm is about to tag.
import { readFileSync } from "node:fs";

const version = process.env.npm_new_version ?? "";
const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
if (!changelog.split("\n").some((line) => line === `## ${version}` || line.startsWith(`## ${version} `))) {
  console.error(
    `CHANGELOG.md has no heading "## ${version}": say there what is new, what to do, and what becomes of saved sessions.`,
  );
  process.exit(1);
}
