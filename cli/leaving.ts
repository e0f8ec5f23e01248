import { command, type Place } from "./options.js";

let goOn: string | null = null;

/** Keeps how to go on with a thread, for when the candidate leaves. */
export function leaveWith(threadId: string, place: Place): void {
  goOn = command(`resume ${threadId}`, place);
}

/** Says how to go on. */
export function sayGoodbye(): void {
  process.stdout.write(goOn ? `\nLeft; nothing is lost. Go on with: ${goOn}\n` : "\n");
}
