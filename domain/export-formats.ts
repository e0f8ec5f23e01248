import { z } from "zod";
import type { PageLanguage } from "./page-languages.js";
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
    label: Record<PageLanguage, string>;
    hint: Record<PageLanguage, string>;
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
      label: { en: "Markdown", de: "Markdown" },
      hint: { en: "the same, as plain text", de: "dasselbe, als Text" },
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
      label: { en: "JSON Resume", de: "JSON Resume" },
      hint: {
        en: "the same as data; the entries of your own that make up a line stay as they were",
        de: "dasselbe als Daten; Ihre eigenen Einträge, aus denen eine Zeile besteht, bleiben, wie sie waren",
      },
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
      label: { en: "Word", de: "Word" },
      hint: {
        en: "your résumé with the answers, to send",
        de: "Ihr Lebenslauf mit den Antworten, zum Verschicken",
      },
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
      label: { en: "PDF", de: "PDF" },
      hint: { en: "the same, as it will be printed", de: "dasselbe, wie es gedruckt wird" },
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
      label: { en: "Evidence bundle", de: "Belege" },
      hint: {
        en: "every sentence with its sources, to be checked by anyone",
        de: "jeder Satz mit seinen Quellen, von jedem zu prüfen",
      },
    },
  },
  resume_lines: { media_type: "application/json", extension: "json", isDisplayed: true, page: null },
} as const satisfies Record<string, Format>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const ExportFormat = z.enum(keysOf(EXPORT_FORMATS));

/** The formats that the page offers, the main one first. */
export const PAGE_FORMATS = ExportFormat.options
  .flatMap((format) => {
    const { extension, page } = EXPORT_FORMATS[format];
    return page ? [{ format, extension, ...page }] : [];
  })
  .sort((a, b) => Number(b.isMain) - Number(a.isMain));

/** The part of a session that is exported: the candidate's own résumé, the answers for interviews, or both. */
export const ExportPart = z.enum(["all", "resume", "answers"]);
export type ExportPart = z.infer<typeof ExportPart>;
