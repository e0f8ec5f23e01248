/*
 * Runs after each installation. better-sqlite3 13 includes its builds, but needs Node-API 10, which Node has since 22.14. For an older
 * Node, version 12 is downloaded or compiled into this folder. On any other Node this does nothing.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const NEEDED_BY_13 = 10;

if (Number(process.versions.napi) < NEEDED_BY_13) {
  // Another package manager may be running the installation. On Windows npm is a script, which only a shell can start.
  const { npm_execpath: running = "" } = process.env;
  const [command, ...first] = running.endsWith("npm-cli.js") ? [process.execPath, running] : ["npm"];
  // Drops the settings of a global or workspace installation, which npm refuses for `npm ci`.
  const { npm_config_global, npm_config_location, npm_config_workspace, npm_config_workspaces, ...env } = process.env;
  const { status, error } = spawnSync(command, [...first, "ci"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
