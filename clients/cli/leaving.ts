import { command, type ServerOption } from "./options.js";

let goOn: string | null = null;

/** Keeps the command that continues the work, such as `resume` with a thread, for when the candidate leaves. */
export function leaveWith(words: string, option: ServerOption): void {
  goOn = command(words, option);
}

/** Prints how to continue. */
export function sayGoodbye(): void {
  process.stdout.write(goOn ? `\nLeft; nothing is lost. Go on with: ${goOn}\n` : "\n");
}
