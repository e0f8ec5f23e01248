import { readFile } from "node:fs/promises";
import { InputError } from "../../domain/errors.js";

/** Reads a file that the user named. Throws an InputError that names it if it cannot be read. */
export async function readGivenFile(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw new InputError({ code: "input_invalid", message: `Cannot read ${path}.`, cause });
  });
}
