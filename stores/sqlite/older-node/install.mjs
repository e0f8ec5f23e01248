/*
 * Runs after each installation. better-sqlite3 13 brings its builds along, but needs Node-API 10, which Node has since 22.14. An older Node
 * gets version 12 into this folder, which is downloaded or compiled; on any other Node this does nothing.
 */
import { spawnSync } from "node:child_process";

const NEEDED_BY_13 = 10;

if (Number(process.versions.napi) < NEEDED_BY_13) {
  // Windows has npm as a script, which only a shell can start.
  const [command, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const { status, error } = spawnSync(command, [...first, "ci"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
