import { createHash } from "node:crypto";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import {
  type ApplicationChange,
  changed,
  formatsToKeep,
  NEW_APPLICATION,
  type SentFile,
} from "../../domain/application.js";
import { InputError, notFound, SessionError } from "../../domain/errors.js";
import type { ExportedFile, ExportWish } from "../../domain/export.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../domain/export-formats.js";
import type { SessionResource } from "../../domain/session.js";
import type { LiveUpdates } from "../runs/live-updates.js";
import type { Lookup } from "./lookup.js";

export interface ApplicationsNeeds {
  sessions: SessionStore;
  live: LiveUpdates;
  now: () => Date;
}

/** The reads that a change of an application needs. */
interface Reads {
  getSession(owner: string, sessionId: string): Promise<SessionResource>;
  exportAs(owner: string, sessionId: string, format: ExportFormat, wish: ExportWish): Promise<ExportedFile>;
}

/** What the candidate says about an application, and the files that they sent. */
export function createApplications(
  { sessions, live, now }: ApplicationsNeeds,
  lookup: Lookup,
  { getSession, exportAs }: Reads,
) {
  async function fileOf(owner: string, sessionId: string, format: SentFile["format"], kept_at: string) {
    const { page, media_type } = EXPORT_FORMATS[format];
    const file = await exportAs(owner, sessionId, format, { part: page.part });
    const body = typeof file.body === "string" ? new TextEncoder().encode(file.body) : file.body;
    const sha256 = createHash("sha256").update(body).digest("hex");
    return [{ body, file: { sha256, format, media_type, bytes: body.byteLength, kept_at } satisfies SentFile }];
  }

  return {
    async changeApplication(owner: string, sessionId: string, change: ApplicationChange): Promise<SessionResource> {
      const { application } = await lookup.session(owner, sessionId);
      const { status } = await getSession(owner, sessionId);
      const at = now().toISOString();
      const isRead = status === "ready";
      if (change.sent_as?.length && !isRead)
        throw new SessionError({ code: "not_waiting", message: "The résumé has not been read yet." });
      const formats = isRead ? formatsToKeep(application ?? NEW_APPLICATION, change) : [];
      const kept = [];
      for (const format of formats)
        kept.push(...(await fileOf(owner, sessionId, format, at).catch(unlessNamed(change.sent_as !== undefined))));
      const files = kept.map(({ file }) => file);
      const stored = await sessions.changeApplication(owner, sessionId, {
        at,
        next: (before) => changed(before, change, { today: at.slice(0, 10), files }),
        files: kept.map(({ body, file: { sha256 } }) => ({ sha256, body })),
        event: (after) => ({
          question_id: null,
          at,
          type: "session",
          data: { status, application: after.status },
        }),
      });
      if (!stored) throw notFound("session");
      live.notify({ owner, session_id: sessionId });
      return getSession(owner, sessionId);
    },
    async sentFile(owner: string, sessionId: string, sha256: string): Promise<ExportedFile> {
      const { application } = await lookup.session(owner, sessionId);
      const file = application?.sent.find((one) => one.sha256 === sha256);
      const body = file && (await sessions.sentFile(owner, sessionId, sha256));
      if (!file || !body) throw notFound("sent file");
      return { media_type: file.media_type, extension: EXPORT_FORMATS[file.format].extension, body };
    },
  };
}

// A file that cannot be made in a format, for want of a letter in its fonts, was not sent in it. Where the candidate names it, it is an error.
function unlessNamed(isNamed: boolean): (error: unknown) => never[] {
  return (error) => {
    if (isNamed || !(error instanceof InputError)) throw error;
    return [];
  };
}
