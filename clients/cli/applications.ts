import {
  type Application,
  ApplicationBody,
  type ApplicationChange,
  dueFirst,
  SentFormat,
} from "../../domain/application.js";
import { invalidInput } from "../../domain/errors.js";
import { EXPORT_FORMATS } from "../../domain/export-formats.js";
import type { SessionSummary } from "../../domain/session.js";

/** The options of the command `application`: an empty text takes a value away. */
export interface ApplicationOptions {
  title?: string;
  employer?: string;
  status?: ApplicationBody["application"]["status"];
  sentOn?: string;
  dueOn?: string;
  note?: string;
  sentAs?: string[];
}

/** The change that the options make; null if they make none. Throws `input_invalid` for a format that is none. */
export function changeOf(options: ApplicationOptions): ApplicationChange | null {
  const { title, employer, status, sentOn, dueOn, note, sentAs } = options;
  const change: ApplicationChange = {
    ...(title !== undefined && { title }),
    ...(employer !== undefined && { employer }),
    ...(status !== undefined && { status }),
    ...(sentOn !== undefined && { sent_on: sentOn || null }),
    ...(dueOn !== undefined && { due_on: dueOn || null }),
    ...(note !== undefined && { note }),
    ...(sentAs !== undefined && { sent_as: sentAs.map(formatOf) }),
  };
  if (Object.keys(change).length === 0) return null;
  const { success, error } = ApplicationBody.shape.application.safeParse(change);
  if (!success) throw invalidInput(error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
  return change;
}

function formatOf(given: string): SentFormat {
  const format = SentFormat.safeParse(given);
  if (format.success) return format.data;
  throw invalidInput([{ path: "--sent-as", message: `"${given}" is none of ${SentFormat.options.join(", ")}` }]);
}

/** The applications, line by line: what is due first comes first. */
export function shownApplications(sessions: SessionSummary[]): string[] {
  if (sessions.length === 0) return ["No application."];
  return [...sessions].sort(dueFirst).map(({ session_id, application, match, questions_closed, questions_total }) => {
    const score = match.now === null ? "not scored" : `match ${match.score} → ${match.now}`;
    const { due_on } = application;
    return [
      session_id,
      headOf(application),
      due_on && `due ${due_on}`,
      score,
      `${questions_closed} of ${questions_total} answered`,
    ]
      .filter(Boolean)
      .join("  ");
  });
}

/** One application with its note and the files that were sent. */
export function shownApplication(application: Application): string[] {
  const { sent_on, due_on, note, sent } = application;
  return [
    headOf(application),
    ...(sent_on ? [`sent on ${sent_on}`] : []),
    ...(due_on ? [`due on ${due_on}`] : []),
    ...(note === "" ? [] : [`note: ${note}`]),
    ...sent.map((file) => `kept as it was sent: ${sentName(file)}, ${file.bytes} bytes, sha256 ${file.sha256}`),
  ];
}

/** The name under which a sent file is saved. */
export function sentName({ format, kept_at, sha256 }: Application["sent"][number]): string {
  return `${format}-${kept_at.slice(0, 10)}-${sha256.slice(0, 8)}.${EXPORT_FORMATS[format].extension}`;
}

function headOf({ title, employer, status }: Application): string {
  return `${[title || "untitled", employer].filter(Boolean).join(", ")}  ${status}`;
}
