import { AppError } from "../../domain/errors.js";
import type { Host } from "../host/host.js";
import type { Replier } from "./replier.js";
import { readReplies } from "./replies-file.js";
import { createTerminal } from "./terminal.js";

/** The source of the replies: a file, or the person at the terminal. Throws `input_invalid` if there is neither. */
export async function replierFor(file: string | undefined, host: Host): Promise<Replier> {
  if (file) return readReplies(file);
  if (process.stdin.isTTY) return createTerminal(host);
  throw new AppError({ code: "input_invalid", message: "Standard input is not a terminal. Use --replies FILE." });
}
