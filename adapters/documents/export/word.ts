import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { ExportChoice, ExportMaterial } from "../../../domain/export.js";
import { CLAIM_STATUS_NAMES, EVIDENCE_NAMES, OUTCOME_NAMES, type SessionResource } from "../../../domain/session.js";
import { cellsInLine } from "../../../language/text.js";
import {
  answersAsChosen,
  contradictionNotes,
  defenceSheet,
  type ExportedResumeLine,
  exportedOf,
  HONEST,
  honestLines,
  leftOutLines,
  saidIn,
} from "../../../rules/export.js";
import { type OwnResume, ownResume, REWORDED, rewordedIn } from "./own-resume.js";

/**
 * A session as a Word document: the candidate's own résumé with the answers in it; then, on separate pages, the answers, their sources, a
 * defence sheet, and the omitted content.
 */
export async function toWord(material: ExportMaterial): Promise<Uint8Array> {
  const { session, choice } = material;
  const own = await ownResume(material);
  const resume = choice.part === "answers" ? [] : own.lines.map(resumeParagraph);
  const answers = choice.part === "resume" ? [] : answerParagraphs(session, own, choice);
  const document = new Document({
    title: clean(session.job_title),
    creator: "adaptive-answers",
    sections: [resume, answers].filter((children) => children.length > 0).map((children) => ({ children })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function resumeParagraph({ kind, text }: ExportedResumeLine): Paragraph {
  switch (kind) {
    case "name":
      return new Paragraph({ text: clean(text), heading: HeadingLevel.TITLE });
    case "heading":
      return heading(text);
    case "post":
      return new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text: clean(text), bold: true })] });
    case "item":
      return item(text);
    default:
      return new Paragraph({ text: clean(text) });
  }
}

function answerParagraphs(session: SessionResource, own: OwnResume, choice: ExportChoice): Paragraph[] {
  const { answers, learning, leftOut } = exportedOf(session);
  return [
    new Paragraph({ text: clean(session.job_title || "Answers"), heading: HeadingLevel.TITLE }),
    ...answers.flatMap(({ gap, asked, title, bullets, spoken, outcome, missing }) => [
      heading(title),
      small(`For: ${gap} · ${OUTCOME_NAMES[outcome]}`),
      ...(asked === undefined ? [] : [small(`Question: ${asked}`)]),
      ...(spoken === null ? [] : [new Paragraph({ children: [new TextRun({ text: clean(spoken), italics: true })] })]),
      ...bullets.map(({ text }) => item(text)),
      ...(missing.length > 0 ? [small(`Below the bar. What is missing: ${missing.join("; ")}.`)] : []),
    ]),
    ...part(
      "To learn",
      learning.flatMap(({ gap, text, evidence }) => [
        item(`${gap}: ${text}`),
        ...(evidence === null ? [] : [small(`in your words: “${evidence}”`)]),
      ]),
    ),
    ...part(HONEST, honestLines(session, own.changed).map(item)),
    ...part(
      "Does not fit together",
      session.contradictions.flatMap((one) => [item(one.what), ...contradictionNotes(one, session).map(small)]),
    ),
    ...part(
      "Defence sheet",
      defenceSheet(answersAsChosen(answers, choice)).flatMap(({ bullet, question, outline }) => [
        item(bullet),
        small(`You may be asked: ${question}`),
        ...outline.map(small),
      ]),
    ),
    ...part(
      REWORDED,
      rewordedIn(own).flatMap(({ was, text }) => [item(text), ...(was === "" ? [] : [small(`before: ${was}`)])]),
    ),
    ...part("Left out", leftOutLines([...leftOut, ...own.leftOut]).map(item)),
    ...part(
      "Sources",
      answers.flatMap((answer) =>
        saidIn(answer).flatMap(({ text, claims }) => [
          item(text),
          ...claims.flatMap(({ sources, derivation, known, text: sentence }) => [
            ...(known === "confirmed" || known === "stated"
              ? [small(`${CLAIM_STATUS_NAMES[known]}: “${sentence}”`)]
              : []),
            ...sources
              .filter(({ kind }) => kind !== "confirmation")
              .map(({ kind, quote }) => small(`${EVIDENCE_NAMES[kind]}: “${quote}”`)),
            ...(derivation === null ? [] : [small(`reckoned: ${derivation}`)]),
          ]),
        ]),
      ),
    ),
  ];
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

// Removes what XML 1.0 does not allow: control characters and lone surrogates.
function clean(text: string): string {
  return cellsInLine(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
}
