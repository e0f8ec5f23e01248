import type { KeptResumeStore } from "../../adapters/stores/ports/kept-resumes.js";
import { invalidInput, notFound, SessionError } from "../../domain/errors.js";
import { JsonDocument } from "../../domain/json-document.js";
import type { KeepBody, KeptResume, StoredResume } from "../../domain/kept-resume.js";
import { asWritten, ResumeProfile } from "../../domain/resume.js";
import type { TextReader } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import { jsonResumeProfile, jsonResumeText } from "../../language/resume.js";
import type { Graphs } from "../runs/graphs.js";
import { readHead } from "../runs/head.js";
import type { GivenText } from "./given-text.js";
import type { Lookup } from "./lookup.js";

export interface KeptResumeNeeds {
  graphs: Graphs;
  keptResumes: KeptResumeStore;
  texts: TextReader;
  reader: Reader;
  now: () => Date;
  /** A profile as a JSON Resume. */
  toJsonDocument: (profile: ResumeProfile) => JsonDocument;
}

/** The résumé that a candidate keeps for the next job: the reading of a session with its corrections, or a JSON Resume. */
export function createKeptResumes(needs: KeptResumeNeeds, lookup: Lookup) {
  const { graphs, keptResumes, texts, reader, now, toJsonDocument } = needs;

  async function keptResume(owner: string): Promise<KeptResume> {
    const stored = await keptResumes.find(owner);
    if (!stored) throw notFound("kept résumé");
    return shown(stored);
  }

  function shown({ text, source, profile: read, session_id, kept_at }: StoredResume): KeptResume {
    const json = source === null ? null : JsonDocument.parse(JSON.parse(source));
    const masked = reader.read(text, "resume").text;
    const profile = read ?? (json && jsonResumeProfile(json, { given: text, masked }));
    const written = profile && asWritten(ResumeProfile.parse(profile), text);
    return {
      name: written?.contact?.name?.text ?? null,
      text,
      // A reading is newer than the document that its text was made of.
      resume: read && written ? toJsonDocument(written) : (json ?? {}),
      posts: written?.roles.length ?? 0,
      session_id,
      kept_at,
    };
  }

  async function ofSession(owner: string, session_id: string): Promise<StoredResume> {
    const { input } = await lookup.session(owner, session_id);
    const head = await readHead(graphs, { owner, session_id, thread_id: session_id });
    if (head?.of !== "interview" || !head.state.resume)
      throw new SessionError({ code: "not_waiting", message: "The résumé has not been read yet." });
    const read = ({ sha256 }: { sha256: string }) => texts.read({ owner, session_id, sha256 });
    const { resume_text, resume_source } = input;
    return {
      text: await read(resume_text),
      media_type: resume_text.media_type,
      source: resume_source && (await read(resume_source)),
      profile: ResumeProfile.parse(head.state.resume),
      session_id,
      kept_at: now().toISOString(),
    };
  }

  function ofJson(resume: JsonDocument): StoredResume {
    const text = jsonResumeText(resume);
    if (text.trim() === "") throw invalidInput([{ path: "resume", message: "has no field of JSON Resume" }]);
    const source = JSON.stringify(resume);
    return {
      text,
      media_type: "application/json",
      source,
      profile: null,
      session_id: null,
      kept_at: now().toISOString(),
    };
  }

  return {
    shownResume: shown,
    keptResume,
    async keepResume(owner: string, body: KeepBody): Promise<KeptResume> {
      const stored = "session_id" in body ? await ofSession(owner, body.session_id) : ofJson(body.resume);
      await keptResumes.keep(owner, stored);
      return shown(stored);
    },
    async removeKeptResume(owner: string): Promise<void> {
      if (!(await keptResumes.remove(owner))) throw notFound("kept résumé");
    },
  };
}

/** The kept résumé as the document of a new session; null if there is none. */
export async function keptText(store: KeptResumeStore, owner: string): Promise<GivenText | null> {
  const stored = await store.find(owner);
  if (!stored) return null;
  const { text, media_type, source, profile } = stored;
  return { text, media_type, ...(source !== null && { source }), ...(profile && { profile }) };
}

/** The kept résumés of a backend, and those that were kept before in another one: what is kept from now on stands in the first. */
export function withEarlierKept(first: KeptResumeStore, earlier: KeptResumeStore): KeptResumeStore {
  return {
    find: async (owner) => (await first.find(owner)) ?? earlier.find(owner),
    keep: first.keep,
    async remove(owner) {
      const removed = await Promise.all([first.remove(owner), earlier.remove(owner)]);
      return removed.some((one) => one);
    },
  };
}
