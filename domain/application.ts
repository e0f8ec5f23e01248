import { z } from "zod";
import { PageFormat } from "./export-formats.js";
import { keysOf } from "./table.js";

/** How far an application is. */
interface StatusRow {
  /** Nothing is to be done any more. */
  isOver: boolean;
}

/** Every status of an application, in its usual order. They are stored: changing one is a migration. */
export const APPLICATION_STATUSES = {
  preparing: { isOver: false },
  sent: { isOver: false },
  interview: { isOver: false },
  offer: { isOver: false },
  rejected: { isOver: true },
  withdrawn: { isOver: true },
} as const satisfies Record<string, StatusRow>;
export const ApplicationStatus = z.enum(keysOf(APPLICATION_STATUSES));
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

const Day = z.iso.date("must be a date such as 2026-03-31");

/** The formats of a file that somebody is sent. */
export const SentFormat = PageFormat;
export type SentFormat = PageFormat;

/** The files that are kept when an application is marked as sent, unless the candidate names others. */
export const SENT_BY_DEFAULT: readonly SentFormat[] = ["docx", "pdf"];

/** A file as it was when the candidate said that it was sent. */
export const SentFile = z.object({
  sha256: z.string().describe("Of its bytes"),
  format: SentFormat,
  media_type: z.string(),
  bytes: z.int().nonnegative(),
  kept_at: z.string(),
});
export type SentFile = z.infer<typeof SentFile>;

/** What the candidate says about their application. `title` and `employer` are null where they are as the posting has them. */
export const StoredApplication = z.object({
  title: z.string().nullable().default(null),
  employer: z.string().nullable().default(null),
  status: ApplicationStatus.default("preparing"),
  sent_on: Day.nullable().default(null),
  due_on: Day.nullable().default(null),
  note: z.string().default(""),
  sent: z.array(SentFile).default([]),
});
export type StoredApplication = z.infer<typeof StoredApplication>;

/** An application as it is shown. */
export const Application = z.object({
  title: z.string().describe("The job's title as the posting has it, or as the candidate wrote it"),
  employer: z.string().nullable().describe("The same of the employer; null if the posting names none that was read"),
  status: ApplicationStatus,
  sent_on: Day.nullable(),
  due_on: Day.nullable().describe("The day on which the next thing is due"),
  note: z.string(),
  sent: z.array(SentFile).describe("The files that were sent, as they were sent, newest first"),
});
export type Application = z.infer<typeof Application>;

/** The application before the candidate said anything about it. */
export const NEW_APPLICATION: StoredApplication = StoredApplication.parse({});

/** An application of which nothing is known, as in results that an earlier release stored. */
export const UNSAID: Application = { ...NEW_APPLICATION, title: "", employer: null };

const MOST_NOTE = 2_000;
const name = z.string().trim().max(200);

/** The body of `PATCH /api/sessions/{session_id}`: what is not given stays. */
export const ApplicationBody = z.strictObject({
  application: z.strictObject({
    title: name.nullable().optional().describe("Empty or null: as the posting has it"),
    employer: name.nullable().optional().describe("Empty or null: as the posting has it"),
    status: ApplicationStatus.optional(),
    sent_on: Day.nullable().optional(),
    due_on: Day.nullable().optional(),
    note: z.string().max(MOST_NOTE).optional(),
    sent_as: z
      .array(SentFormat)
      .max(SentFormat.options.length)
      .optional()
      .describe(
        "The files that were sent, which are kept as they are now. Without it, a status that becomes `sent` keeps Word and PDF",
      ),
  }),
});
export type ApplicationBody = z.infer<typeof ApplicationBody>;
export type ApplicationChange = ApplicationBody["application"];

/** The formats of the files that this change keeps. */
export function formatsToKeep(
  before: StoredApplication,
  { status, sent_as }: ApplicationChange,
): readonly SentFormat[] {
  return sent_as ?? (status === "sent" && before.status !== "sent" ? SENT_BY_DEFAULT : []);
}

/** The application after a change on `today`, with the files that it keeps. A file with the same bytes is kept once. */
export function changed(
  before: StoredApplication,
  { sent_as: _, title, employer, ...change }: ApplicationChange,
  { today, files }: { today: string; files: SentFile[] },
): StoredApplication {
  const becomesSent = change.status === "sent" && before.status !== "sent";
  const isNew = ({ sha256 }: SentFile) => before.sent.every((one) => one.sha256 !== sha256);
  return {
    ...before,
    ...(becomesSent && before.sent_on === null && { sent_on: today }),
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    ...(title !== undefined && { title: title || null }),
    ...(employer !== undefined && { employer: employer || null }),
    sent: [...files.filter(isNew), ...before.sent],
  };
}

/** An application as it is shown: what the candidate has not written is as the posting has it. */
export function shownApplication(
  { title, employer, ...stored }: StoredApplication,
  read: { title: string; employer: string | null },
): Application {
  return { ...stored, title: title ?? read.title, employer: employer ?? read.employer };
}

/** What a list of applications can be searched and ordered by. */
interface Listed {
  created_at: string;
  job_title: string;
  application: Application;
}

/** What is searched for in a list of applications. */
export interface Wanted {
  q?: string | undefined;
  application?: ApplicationStatus | undefined;
}

/** True for an application that has all words that are searched for, in any case, and the status. */
export function isWanted(
  { job_title, application: { title, employer, status, note } }: Listed,
  wanted: Wanted,
): boolean {
  if (wanted.application && status !== wanted.application) return false;
  const text = [title, job_title, employer, note].join(" ").toLowerCase();
  return (wanted.q ?? "")
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Orders applications: first by the day on which something is due, then the newest; those that are over are last. */
export function dueFirst(a: Listed, b: Listed): number {
  const over = ({ application: { status } }: Listed) => Number(APPLICATION_STATUSES[status].isOver);
  const due = ({ application: { due_on } }: Listed) => due_on ?? "9999";
  return over(a) - over(b) || compare(due(a), due(b)) || compare(b.created_at, a.created_at);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
