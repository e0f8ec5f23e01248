import { z } from "zod";
import { keysOf } from "./table.js";

/** A format in which a session is exported. */
interface Format {
  media_type: string;
  /** The file name's extension, without a dot. */
  extension: string;
  /** True if a browser displays it; false if it is downloaded. */
  isDisplayed: boolean;
  /** How the page offers it; null if it does not. `file` is the name of the saved file, and `isMain` marks the format that is listed first. */
  page: {
    part: ExportPart;
    file: string;
    isMain: boolean;
    /** In English: the page has its own words in other languages. */
    label: string;
    hint: string;
  } | null;
}

/** Every export format. The API, the page, the command line and the exporters use this list, and do not compile if one of them lacks a format. */
export const EXPORT_FORMATS = {
  markdown: {
    media_type: "text/markdown",
    extension: "md",
    isDisplayed: true,
    page: {
      part: "resume",
      file: "resume",
      isMain: false,
      label: "Markdown",
      hint: "the same, as plain text",
    },
  },
  json_resume: {
    media_type: "application/json",
    extension: "json",
    isDisplayed: true,
    page: {
      part: "all",
      file: "resume",
      isMain: false,
      label: "JSON Resume",
      hint: "the same as data; the entries of your own that make up a line stay as they were",
    },
  },
  docx: {
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    isDisplayed: false,
    page: {
      part: "resume",
      file: "resume",
      isMain: true,
      label: "Word",
      hint: "your résumé with the answers, to send",
    },
  },
  pdf: {
    media_type: "application/pdf",
    extension: "pdf",
    isDisplayed: false,
    page: {
      part: "resume",
      file: "resume",
      isMain: false,
      label: "PDF",
      hint: "the same, as it will be printed",
    },
  },
  evidence: {
    media_type: "application/json",
    extension: "json",
    isDisplayed: true,
    page: {
      part: "all",
      file: "evidence",
      isMain: false,
      label: "Evidence bundle",
      hint: "every sentence with its sources, to be checked by anyone",
    },
  },
  resume_lines: { media_type: "application/json", extension: "json", isDisplayed: true, page: null },
  interview_sheet: { media_type: "application/json", extension: "json", isDisplayed: true, page: null },
} as const satisfies Record<string, Format>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const ExportFormat = z.enum(keysOf(EXPORT_FORMATS));

/** A format that the page offers; the others are for programs. */
export const PageFormat = ExportFormat.exclude(["resume_lines", "interview_sheet"]);
export type PageFormat = z.infer<typeof PageFormat>;

/** The formats that the page offers, the main one first. */
export const PAGE_FORMATS = PageFormat.options
  .map((format) => ({ format, extension: EXPORT_FORMATS[format].extension, ...EXPORT_FORMATS[format].page }))
  .sort((a, b) => Number(b.isMain) - Number(a.isMain));

/** The part of a session that is exported: the candidate's own résumé, the answers, both of these, the sheet for the interview, or the letter. */
export const ExportPart = z.enum(["all", "resume", "answers", "interview", "letter"]);
export type ExportPart = z.infer<typeof ExportPart>;

/** What the page calls these formats in English. */
export const FORMAT_WORDS = Object.fromEntries(
  PAGE_FORMATS.map(({ format, label, hint }) => [format, { label, hint }]),
) as Record<PageFormat, { label: string; hint: string }>;
