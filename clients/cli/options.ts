import { InvalidArgumentError } from "commander";
import { plain } from "./plain.js";

/** Where the sessions are: on a running server, or in the data folder. */
export interface ServerOption {
  server?: string;
}

export const SERVER = [
  "--server <url>",
  "use the sessions of a running server instead of the data folder; its key is read from SERVER_KEY",
] as const;
export const REPLIES = ["--replies <file>", "answer from this JSON file, without a terminal"] as const;

/** Reads an option or argument that is a whole number within bounds. */
export function wholeNumberOption(least: number, most: number): (given: string) => number {
  return (given) => {
    const number = Number(given);
    if (/^\d+$/.test(given) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Prints a line to standard output, without control characters. */
export function tell(text: string): void {
  process.stdout.write(`${plain(text)}\n`);
}

/** The command line that continues with the same sessions. */
export function command(words: string, { server }: ServerOption): string {
  return `npm run cli -- ${words}${server === undefined ? "" : ` --server ${server}`}`;
}
