import { verifyBundle } from "../../adapters/documents/export/evidence.js";
import { readGivenFile } from "./read-file.js";

/** Verifies a bundle file and prints the checks and the problems. Returns true if there are no problems. */
export async function verify(file: string, tell: (text: string) => void): Promise<boolean> {
  const text = (await readGivenFile(file)).toString("utf8");
  const { problems, checked } = verifyBundle(text);
  for (const { path, message } of problems) tell(`${path === "" ? "The file" : path}: ${message}`);
  const { answers, bullets, claims, quotes, sources } = checked;
  tell(
    problems.length === 0
      ? `Sound: ${answers} answers, ${bullets} bullets, ${claims} claims, ${quotes} quotes in ${sources} sources.`
      : `Not sound: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
  );
  return problems.length === 0;
}
