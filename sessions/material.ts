import type { BundledSource, ExportMaterial } from "../domain/export.js";
import { JsonDocument } from "../domain/requests.js";
import { ResumeProfile } from "../domain/resume.js";
import type { SessionResource } from "../domain/session.js";
import type { TextReader, TextRef } from "../domain/text.js";
import { givenValues, recalledEvidence, replyEvidence, textEvidence, wordEvidence } from "../rules/claims/evidence.js";
import type { SessionRow } from "../stores/ports.js";
import type { Graphs } from "./graphs.js";
import { readHead } from "./head.js";
import { editsIn } from "./project.js";

type Source = Omit<BundledSource, "sha256">;

/** What an export of a session is made from: the session, its résumé, and the texts that its answers rest on. */
export function materialOf(
  { graphs, texts }: { graphs: Graphs; texts: TextReader },
  owner: string,
  { session_id, input }: SessionRow,
  session: SessionResource,
): ExportMaterial {
  const read = ({ sha256 }: TextRef) => texts.read({ owner, session_id, sha256 });
  return {
    session,
    async profile() {
      const head = await readHead(graphs, { owner, session_id, thread_id: session_id });
      return head?.of === "interview" && head.state.resume ? ResumeProfile.parse(head.state.resume) : null;
    },
    async jsonResume() {
      return input.resume_source ? JsonDocument.parse(JSON.parse(await read(input.resume_source))) : null;
    },
    async sources() {
      const said = await Promise.all(
        session.questions.map(({ question_id }) => saidIn(graphs, owner, session_id, question_id)),
      );
      const resume = textEvidence("resume", input.resume_text.sha256, await read(input.resume_text));
      return distinct([resume, ...said.flat()].map(({ kind, ref, start, text }) => ({ kind, ref, start, text })));
    },
  };
}

// What a question's answer may rest on beside the résumé: replies, what was recalled, and an edit.
async function saidIn(graphs: Graphs, owner: string, session_id: string, thread_id: string): Promise<Source[]> {
  const head = await readHead(graphs, { owner, session_id, thread_id });
  if (head?.of !== "answer") return [];
  const { replies, passages_experiences, passages_answers } = head.state;
  const recalled = recalledEvidence(passages_experiences, passages_answers);
  return [...replyEvidence(givenValues(replies)), ...wordEvidence(replies), ...recalled, ...editsIn(replies)];
}

function distinct(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.kind} ${source.ref} ${source.start}`, source])).values()];
}
