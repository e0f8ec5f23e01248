import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll } from "../../lab/support/built.js";
import { REDIS_DATABASES } from "../../lab/support/processes.js";
import { startRedis } from "../../lab/support/redis.js";

/** Makes one folder for the folders of all tests and removes it at the end; with `TEST_BACKEND=redis`, starts a Redis for all state. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "adaptive-answers-tests-"));
  process.env.TEST_FOLDERS = folder;
  await buildAll();
  const redis =
    process.env.TEST_BACKEND === "redis" ? await startRedis(["--databases", String(REDIS_DATABASES)]) : null;
  if (redis) process.env.TEST_REDIS_URL = redis.url;
  return async () => {
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
