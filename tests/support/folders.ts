import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives all tests one folder for theirs, and removes it when they have ended. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "adaptive-answers-tests-"));
  process.env.TEST_FOLDERS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
