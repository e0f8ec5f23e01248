import type { ExportMaterial } from "../../../domain/export.js";
import type { ExportFormat } from "../../../domain/export-formats.js";
import { toEvidence } from "./evidence.js";
import { sheetOf } from "./interview.js";
import { toJsonResume } from "./json-resume.js";
import { toMarkdown } from "./markdown.js";
import { ownResume, toResumeLines } from "./own-resume.js";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the body of each export format. */
export const EXPORTERS: Record<ExportFormat, (material: ExportMaterial) => Promise<string | Uint8Array>> = {
  markdown: toMarkdown,
  json_resume: async (material) => json(await toJsonResume(material)),
  resume_lines: async (material) => json(await toResumeLines(material)),
  interview_sheet: async (material) => json(await sheetOf(material, await ownResume(material))),
  // Loaded on demand: the libraries are large, and most sessions never need them.
  docx: async (material) => (await import("./word.js")).toWord(material),
  pdf: async (material) => (await import("./pdf.js")).toPdf(material),
  evidence: async (material) => json(await toEvidence(material)),
};
