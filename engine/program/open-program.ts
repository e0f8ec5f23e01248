import type { Config } from "../config/config.js";
import { buildProgram, type Replacements } from "./build-program.js";
import type { Program } from "./program.js";

/** Builds the program from the configuration, for the server and the command line: loads the packages for Redis only if it is configured. */
export async function openProgram(config: Config, replace: Replacements = {}): Promise<Program> {
  const redis = config.redis === null ? null : (await import("./redis-backend.js")).redisBackend;
  return buildProgram(config, redis, replace);
}
