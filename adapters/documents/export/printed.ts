import type { Paper } from "../../../domain/document-ask.js";
import type { ExportChoice, ExportMaterial } from "../../../domain/export.js";
import type { InterviewSheet } from "../../../domain/interview-sheet.js";
import { CLAIM_STATUS_NAMES, EVIDENCE_NAMES, OUTCOME_NAMES, type SessionResource } from "../../../domain/session.js";
import { paperFor } from "../../../language/names.js";
import { cellsInLine } from "../../../language/text.js";
import {
  answersAsChosen,
  contradictionNotes,
  type ExportedResumeLine,
  exportedOf,
  HONEST,
  honestLines,
  leftOutLines,
  saidIn,
} from "../../../rules/export.js";
import { saysIn } from "../../../rules/says.js";
import { defenceSheet } from "../../../rules/sheet.js";
import { sheetOf } from "./interview.js";
import { letterOf } from "./letter.js";
import { type OwnResume, ownResume, REWORDED, rewordedIn } from "./own-resume.js";

/** A paragraph of a file for printing. Each format decides what its style looks like. */
export interface Printed {
  style: ExportedResumeLine["kind"] | "spoken" | "note";
  /** One line; no control character, and no half of a surrogate pair. */
  text: string;
}

/** A session as paragraphs. Each part begins a page. */
export interface PrintedFile {
  title: string;
  paper: Paper;
  parts: Printed[][];
}

/**
 * A session as it is printed: the candidate's own résumé with the answers in it; then the answers, their sources, a defence sheet, and the omitted
 * content. Or the sheet for the interview.
 */
export async function printedFile(material: ExportMaterial): Promise<PrintedFile> {
  const { session, choice } = material;
  const own = await ownResume(material);
  const title = cleaned(session.job_title);
  const paper = paperFor((await material.profile())?.contact ?? null);
  if (choice.part === "interview")
    return { title, paper, parts: [sheetPrinted(session.job_title, await sheetOf(material, own))] };
  if (choice.part === "letter") {
    const { sender, paragraphs } = await letterOf(material, own);
    return {
      title,
      paper,
      parts: [
        [...sender, ...paragraphs].map((text, at) => printed(at === 0 && sender.length > 0 ? "name" : "text", text)),
      ],
    };
  }
  const resume = choice.part === "answers" ? [] : own.lines.map(({ kind, text }) => printed(kind, text));
  const answers = choice.part === "resume" ? [] : answersPrinted(session, own, choice);
  return { title, paper, parts: [resume, answers].filter((part) => part.length > 0) };
}

function sheetPrinted(jobTitle: string, { language, questions, honest, to_ask }: InterviewSheet): Printed[] {
  const says = saysIn(language).sheet;
  return [
    printed("name", jobTitle || says.title),
    ...part(
      says.parts.questions,
      questions.flatMap(({ question, why, told, advice, spoken }) => [
        item(question),
        note(why),
        ...told.map(note),
        note(advice),
        ...(spoken === undefined ? [] : [note(`${says.couldSay}: ${spoken}`)]),
      ]),
    ),
    ...part(
      says.parts.honest,
      honest.map(({ sentence }) => item(sentence)),
    ),
    ...part(says.parts.to_ask, to_ask.map(item)),
  ];
}

function answersPrinted(session: SessionResource, own: OwnResume, choice: ExportChoice): Printed[] {
  const { answers, learning, leftOut } = exportedOf(session);
  return [
    printed("name", session.job_title || "Answers"),
    ...answers.flatMap(({ gap, asked, title, bullets, spoken, outcome, missing }) => [
      heading(title),
      note(`For: ${gap} · ${OUTCOME_NAMES[outcome]}`),
      ...(asked === undefined ? [] : [note(`Question: ${asked}`)]),
      ...(spoken === null ? [] : [printed("spoken", spoken)]),
      ...bullets.map(({ text }) => item(text)),
      ...(missing.length > 0 ? [note(`Below the bar. What is missing: ${missing.join("; ")}.`)] : []),
    ]),
    ...part(
      "To learn",
      learning.flatMap(({ gap, text, evidence }) => [
        item(`${gap}: ${text}`),
        ...(evidence === null ? [] : [note(`in your words: “${evidence}”`)]),
      ]),
    ),
    ...part(HONEST, honestLines(session, own.changed).map(item)),
    ...part(
      "Does not fit together",
      session.contradictions.flatMap((one) => [item(one.what), ...contradictionNotes(one, session).map(note)]),
    ),
    ...part(
      "Defence sheet",
      defenceSheet(answersAsChosen(answers, choice)).flatMap(({ bullet, question, outline }) => [
        item(bullet),
        note(`You may be asked: ${question}`),
        ...outline.map(note),
      ]),
    ),
    ...part(
      REWORDED,
      rewordedIn(own).flatMap(({ was, text }) => [item(text), ...(was === "" ? [] : [note(`before: ${was}`)])]),
    ),
    ...part("Left out", leftOutLines([...leftOut, ...own.leftOut]).map(item)),
    ...part(
      "Sources",
      answers.flatMap((answer) =>
        saidIn(answer).flatMap(({ text, claims }) => [
          item(text),
          ...claims.flatMap(({ sources, derivation, known, text: sentence }) => [
            ...(known === "confirmed" || known === "stated"
              ? [note(`${CLAIM_STATUS_NAMES[known]}: “${sentence}”`)]
              : []),
            ...sources
              .filter(({ kind }) => kind !== "confirmation")
              .map(({ kind, quote }) => note(`${EVIDENCE_NAMES[kind]}: “${quote}”`)),
            ...(derivation === null ? [] : [note(`reckoned: ${derivation}`)]),
          ]),
        ]),
      ),
    ),
  ];
}

function part(title: string, paragraphs: Printed[]): Printed[] {
  return paragraphs.length > 0 ? [heading(title), ...paragraphs] : [];
}

function heading(text: string): Printed {
  return printed("heading", text);
}

function item(text: string): Printed {
  return printed("item", text);
}

function note(text: string): Printed {
  return printed("note", text);
}

function printed(style: Printed["style"], text: string): Printed {
  return { style, text: cleaned(text) };
}

// Without control characters and lone surrogates: XML 1.0 does not allow them, and fonts do not have them.
function cleaned(text: string): string {
  return cellsInLine(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
}
