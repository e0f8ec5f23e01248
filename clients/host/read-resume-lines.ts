import { ResumeLines } from "../../domain/export.js";
import type { Host } from "./host.js";

/** The exported résumé of a session line by line, as the candidate chose it. */
export async function readResumeLines(host: Pick<Host, "exportAs">, sessionId: string): Promise<ResumeLines> {
  const exported = await host.exportAs(sessionId, "resume_lines", { part: "resume" });
  return ResumeLines.parse(JSON.parse(String(exported)));
}
