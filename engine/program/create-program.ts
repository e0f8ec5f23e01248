import type { Config } from "../config/config.js";
import { buildProgram, type Replacements } from "./build-program.js";
import type { Program } from "./program.js";
import { redisBackend } from "./redis-backend.js";

/** Builds the program from the configuration synchronously, for programs that import this package, and for tests. */
export function createProgram(config: Config, replace: Replacements = {}): Program {
  return buildProgram(config, redisBackend, replace);
}
