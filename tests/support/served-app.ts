import type { Program } from "../../engine/program/program.js";
import { type AppOptions, createApp } from "../../server/app.js";
import { aListeningApp } from "./listening-app.js";

/** The app over a program in the test's own process, on a free port, for all tests of a file. Returns its address once it listens. */
export function aServedApp(program: () => Program, options: AppOptions = {}): () => string {
  return aListeningApp(() => createApp(program(), () => {}, options));
}
