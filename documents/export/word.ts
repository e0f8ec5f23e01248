import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { ExportMaterial } from "../../domain/export.js";
import { EVIDENCE_NAMES, KNOWN_NAMES, OUTCOME_NAMES } from "../../domain/session.js";
import { defenceSheet } from "../../rules/export/defence.js";
import { exportedOf } from "../../rules/export/exported.js";

/** A session as a Word document: the bullets to copy, then what they rest on, a defence sheet, and what was left out. */
export async function toWord({ session }: Pick<ExportMaterial, "session">): Promise<Uint8Array> {
  const { answers, leftOut } = exportedOf(session);
  const children = [
    new Paragraph({ text: clean(session.job_title || "Answers"), heading: HeadingLevel.TITLE }),
    ...answers.flatMap(({ gap, title, bullets, spoken, outcome, missing }) => [
      heading(title),
      small(`For: ${gap} · ${OUTCOME_NAMES[outcome]}`),
      ...bullets.map(({ text }) => item(text)),
      ...(spoken === null ? [] : [new Paragraph({ children: [new TextRun({ text: clean(spoken), italics: true })] })]),
      ...(missing.length > 0 ? [small(`Below the bar. What is missing: ${missing.join("; ")}.`)] : []),
    ]),
    ...part(
      "Sources",
      answers.flatMap(({ bullets }) =>
        bullets.flatMap(({ text, claims }) => [
          item(text),
          ...claims.flatMap(({ sources, derivation, known, text: sentence }) => [
            ...(known === "confirmed" || known === "stated" ? [small(`${KNOWN_NAMES[known]}: “${sentence}”`)] : []),
            ...sources
              .filter(({ kind }) => kind !== "confirmation")
              .map(({ kind, quote }) => small(`${EVIDENCE_NAMES[kind]}: “${quote}”`)),
            ...(derivation === null ? [] : [small(`reckoned: ${derivation}`)]),
          ]),
        ]),
      ),
    ),
    ...part(
      "Does not fit together",
      session.contradictions.flatMap(({ what, quotes }) => [
        item(what),
        ...quotes.map(({ kind, quote }) => small(`${EVIDENCE_NAMES[kind]}: “${quote}”`)),
      ]),
    ),
    ...part(
      "Defence sheet",
      defenceSheet(answers).flatMap(({ bullet, question, outline }) => [
        item(bullet),
        small(`You may be asked: ${question}`),
        ...outline.map(small),
      ]),
    ),
    ...part(
      "Left out",
      leftOut.map(({ what, why }) => item(`${what}: ${why}`)),
    ),
  ];
  const document = new Document({
    title: clean(session.job_title),
    creator: "adaptive-answers",
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function part(title: string, paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.length > 0 ? [heading(title), ...paragraphs] : [];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text: clean(text), heading: HeadingLevel.HEADING_1 });
}

function item(text: string): Paragraph {
  return new Paragraph({ text: clean(text), bullet: { level: 0 } });
}

function small(text: string): Paragraph {
  return new Paragraph({ indent: { left: 720 }, children: [new TextRun({ text: clean(text), size: 18 })] });
}

// What XML 1.0 cannot hold: control characters and lone halves of a pair.
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/\s+/g, " ");
}
