import type { SessionRow } from "../../adapters/stores/ports/sessions.js";
import { documentIdOf } from "../../domain/document.js";
import { notFound, SessionError } from "../../domain/errors.js";
import type { BundledSource, ExportChoice, ExportMaterial } from "../../domain/export.js";
import { JsonDocument } from "../../domain/json-document.js";
import { languageOfQuestions } from "../../domain/question.js";
import { asWritten, ResumeProfile } from "../../domain/resume.js";
import type { SessionResource } from "../../domain/session.js";
import type { TextReader, TextRef } from "../../domain/text.js";
import { isInNoOnePost, postOfForm } from "../../rules/questions.js";
import { speaks } from "../../rules/says.js";
import { givenValues, recalledEvidence, replyEvidence, textEvidence, wordEvidence } from "../../rules/sources.js";
import type { Graphs } from "../runs/graphs.js";
import { type Head, readHead } from "../runs/head.js";
import { editsIn } from "../runs/project.js";
import { oneByOne } from "../runtime/event-loop.js";

type Source = Omit<BundledSource, "sha256">;

/** Builds the material of an export: the session, its résumé, and the sources of its answers. */
export function exportMaterialOf(
  { graphs, texts }: { graphs: Graphs; texts: TextReader },
  owner: string,
  { session_id, input, view }: SessionRow,
  session: SessionResource,
  choice: ExportChoice,
): ExportMaterial {
  const read = ({ sha256 }: TextRef) => texts.read({ owner, session_id, sha256 });
  return {
    session,
    choice,
    language: languageOfInterview(input, view),
    resumeText: () => read(input.resume_text),
    async placed() {
      const closed = session.questions.filter(({ status, standing }) => status === "closed" || standing);
      const chosen = await oneByOne(
        closed,
        async ({ question_id }) => [question_id, await postOf(graphs, owner, session_id, question_id)] as const,
      );
      return new Map(chosen.flatMap(([id, post]) => (post === undefined ? [] : [[id, post] as const])));
    },
    async profile() {
      const head = await headIfSupported(graphs, { owner, session_id, thread_id: session_id });
      if (head?.of !== "interview" || !head.state.resume) return null;
      return asWritten(ResumeProfile.parse(head.state.resume), await read(input.resume_text));
    },
    async corrections() {
      const head = await headIfSupported(graphs, { owner, session_id, thread_id: session_id });
      const { reading } = head?.of === "interview" ? head.state : { reading: null };
      return (reading?.corrections ?? []).flatMap(({ changes }) => changes);
    },
    async jsonResume() {
      return input.resume_source ? JsonDocument.parse(JSON.parse(await read(input.resume_source))) : null;
    },
    async page() {
      const thread_id = documentIdOf(session_id, "page");
      const head = await headIfSupported(graphs, { owner, session_id, thread_id });
      const source = head?.of === "document" ? head.state.material?.resume : undefined;
      if (head?.of !== "document" || !source || head.state.entries.length === 0) return null;
      return { entries: head.state.entries, choice: source.choice };
    },
    async interview() {
      const thread_id = documentIdOf(session_id, "interview");
      const head = await headIfSupported(graphs, { owner, session_id, thread_id });
      if (head?.of !== "document" || head.state.entries.length === 0) return null;
      return { entries: head.state.entries, language: head.state.language };
    },
    async letter() {
      const head = await readHead(graphs, { owner, session_id, thread_id: documentIdOf(session_id, "letter") });
      if (head?.of !== "document" || head.state.entries.length === 0) throw notFound("letter");
      return head.state.entries;
    },
    async sources() {
      const said = await oneByOne(session.questions, ({ question_id }) =>
        sourcesOf(graphs, owner, session_id, question_id),
      );
      const resume = textEvidence("resume", input.resume_text.sha256, await read(input.resume_text));
      return distinct([resume, ...said.flat()].map(({ kind, ref, start, text }) => ({ kind, ref, start, text })));
    },
  };
}

/** The language of the posting, or of the questions where rules have no words of it. */
export function languageOfInterview(input: SessionRow["input"], view: SessionRow["view"]): string {
  const language = input.answers_language ?? view?.job_language ?? "en";
  return speaks(language) ? language : languageOfQuestions(input.questions_language, view?.resume_language);
}

// A session from another version can still be exported with its answers, but without the candidate's own résumé, which needs the parsed
// state. Its evidence cannot be exported: a part of the sources would look like all of them.
async function headIfSupported(graphs: Graphs, thread: Parameters<typeof readHead>[1]): Promise<Head | null> {
  return readHead(graphs, thread).catch((error: unknown) => {
    if (error instanceof SessionError && error.code === "state_unsupported") return null;
    throw error;
  });
}

// The post that the candidate chose in the last details form; null if they said that it was in none or in several, undefined if they did not say.
async function postOf(graphs: Graphs, owner: string, session_id: string, thread_id: string) {
  const head = await headIfSupported(graphs, { owner, session_id, thread_id });
  if (head?.of !== "answer") return undefined;
  const { outcome, before, posts } = head.state;
  const replies = outcome === null ? (before?.round ?? []) : head.state.replies;
  const forms = replies.flatMap(({ reply }) => (reply.kind === "details" ? [reply.values] : []));
  const last = forms.at(-1) ?? {};
  return postOfForm(last, posts ?? []) ?? (isInNoOnePost(last) ? null : undefined);
}

// The possible sources of a question's answer apart from the résumé: replies, recalled passages, and edits.
async function sourcesOf(graphs: Graphs, owner: string, session_id: string, thread_id: string): Promise<Source[]> {
  const head = await readHead(graphs, { owner, session_id, thread_id });
  if (head?.of !== "answer") return [];
  const { before, passages_experiences, passages_answers } = head.state;
  const replies = [...(before?.replies ?? []), ...head.state.replies];
  const recalled = [...(before?.recalled ?? []), ...recalledEvidence(passages_experiences, passages_answers)];
  return [...replyEvidence(givenValues(replies)), ...wordEvidence(replies), ...recalled, ...editsIn(replies)];
}

function distinct(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.kind} ${source.ref} ${source.start}`, source])).values()];
}
