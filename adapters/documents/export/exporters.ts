import type { ExportedFile, ExportFormat, ExportMaterial } from "../../../domain/export.js";
import { toEvidence } from "./evidence.js";
import { toJsonResume } from "./json-resume.js";
import { toMarkdown } from "./markdown.js";
import { toResumeLines } from "./own-resume.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The exporters by format. A new format is one entry. */
export const EXPORTERS: Record<ExportFormat, (material: ExportMaterial) => Promise<ExportedFile>> = {
  markdown: async (material) => ({ media_type: "text/markdown", extension: "md", body: await toMarkdown(material) }),
  json_resume: async (material) => ({
    media_type: "application/json",
    extension: "json",
    body: json(await toJsonResume(material)),
  }),
  resume_lines: async (material) => ({
    media_type: "application/json",
    extension: "json",
    body: json(await toResumeLines(material)),
  }),
  // Loaded on demand: the library is large, and most sessions never need it.
  docx: async (material) => {
    const { toWord } = await import("./word.js");
    return { media_type: WORD, extension: "docx", body: await toWord(material) };
  },
  evidence: async (material) => ({
    media_type: "application/json",
    extension: "json",
    body: json(await toEvidence(material)),
  }),
};
