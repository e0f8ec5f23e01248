import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { type DocumentSource, documentIdOf, documentOf, type ToldMatter } from "../../domain/document.js";
import { assert, InputError, notFound } from "../../domain/errors.js";
import { choiceFor, type ExportMaterial, type ResumeLines } from "../../domain/export.js";
import type { SheetSource } from "../../domain/interview-sheet.js";
import { languageOfQuestions } from "../../domain/question.js";
import { AS_PROPOSED } from "../../domain/resume-choice.js";
import { sessionOf } from "../../domain/run.js";
import type { TextReader } from "../../domain/text.js";
import type { Documenting } from "../../graph/state/document.js";
import { exportedOf } from "../../rules/export.js";
import { letterForm, letterMaterial } from "../../rules/letter.js";
import { pageSource } from "../../rules/page.js";
import { saysIn } from "../../rules/says.js";
import type { Graphs } from "../runs/graphs.js";
import { readHead } from "../runs/head.js";
import { oneByOne } from "../runtime/event-loop.js";
import { hashOf } from "./accept.js";
import { exportMaterialOf } from "./material.js";
import { sessionResource } from "./resources.js";

export interface DocumentInputNeeds {
  graphs: Graphs;
  sessions: SessionStore;
  texts: TextReader;
  toResumeLines: (material: ExportMaterial) => Promise<ResumeLines>;
  toSheetSource: (material: ExportMaterial) => Promise<SheetSource>;
}

/** The channels of a document's thread as it begins, made of the session as it is now. Throws `not_found`. */
export type DocumentInput = (owner: string, documentId: string) => Promise<Documenting["Update"]>;

export function createDocumentInput(needs: DocumentInputNeeds): DocumentInput {
  const { graphs, sessions, texts, toResumeLines, toSheetSource } = needs;
  // The replies in the threads that closed with an answer; of one that is open again, those for its last answer.
  async function toldIn(owner: string, session_id: string, thread_id: string): Promise<ToldMatter[]> {
    const head = await readHead(graphs, { owner, session_id, thread_id });
    if (head?.of !== "answer" || !head.state.gap) return [];
    const { question_id, question, gap, rest, outcome, before, replies } = head.state;
    const told = outcome === null ? (before?.round ?? []) : replies;
    const name = ({ gap_id, title, kind }: typeof gap) => ({ gap_id, title, kind });
    if (told.length === 0) return [];
    return [
      { question_id, question: question?.text ?? gap.title, gap: name(gap), rest: rest.map(name), replies: told },
    ];
  }

  return async (owner, documentId) => {
    const session_id = sessionOf(documentId);
    const rows = await sessions.rows(owner, session_id);
    if (!rows) throw notFound("session");
    const { input, view, resume_choice } = rows.session;
    const document = documentOf(documentId);
    assert(document, "a document's thread is named by it");
    const session = sessionResource(rows);
    const choice = choiceFor(resume_choice ?? AS_PROPOSED, { part: "resume" });
    const exported = exportMaterialOf({ graphs, texts }, owner, rows.session, session, choice);
    // A page is composed of the résumé as it is without one.
    const material = document === "page" ? { ...exported, page: async () => null } : exported;
    const { answers } = exportedOf(session);
    const told = await oneByOne(
      answers.map(({ question_id }) => question_id),
      (id) => toldIn(owner, session_id, id),
    );
    const resume = await toResumeLines(material);
    const job = await texts.read({ owner, session_id, sha256: input.job_text.sha256 });
    const lines = resume.lines.filter(({ left_out, kind }) => !left_out && kind === "item");
    const page = document !== "page" ? lines.map(({ text }) => text) : [];
    const made: DocumentSource = letterMaterial(session, { job, page, answers, told: told.flat() });
    if (document === "page") {
      const profile = await material.profile();
      if (!profile) throw new InputError({ code: "input_invalid", message: "The résumé could not be read." });
      const text = await material.resumeText();
      made.resume = pageSource({ session, profile, text, resume, answers });
    }
    if (document === "interview") made.sheet = await toSheetSource(material);
    const questions_language = languageOfQuestions(input.questions_language, view?.resume_language);
    return {
      owner,
      person: session.person ?? "",
      session_id,
      document_id: documentIdOf(session_id, document),
      document,
      mode: input.mode,
      flags: input.flags,
      as_of: input.as_of,
      questions_language,
      language:
        document === "interview"
          ? material.language
          : (input.answers_language ?? (document === "page" ? view?.resume_language : view?.job_language) ?? "en"),
      job_title: session.application.title,
      resume_text: input.resume_text,
      job_text: input.job_text,
      posts: view?.posts ?? null,
      fields: document === "letter" ? letterForm(saysIn(questions_language), made.addressee) : [],
      material: made,
      made_of: hashOf(made),
    };
  };
}
