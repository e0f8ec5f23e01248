import type { DraftText, Ledger } from "../../domain/answer.js";
import type { Statement } from "../../domain/statement.js";
import { codePointLength, stopped } from "../../language/text.js";
import { claimOf, ledgerOf } from "./check.js";
import { sentencesOf } from "./sentences.js";

const MARK = /^\s*[-–•*](?:\s+|$)/;

/**
 * Converts a candidate's own text to an answer: each line is a bullet, with a list mark or without; of an answer without bullets (`isSpoken`), all
 * of it is what they say. Empty lines and lone marks are ignored.
 */
export function editedAnswer(text: string, title: string, isSpoken = false): DraftText {
  const lines = text.split("\n").map((line) => line.replace(MARK, "").trim());
  const said = lines.filter((line) => line !== "");
  return isSpoken ? { title, bullets: [], spoken: said.map(stopped).join(" ") } : { title, bullets: said, spoken: "" };
}

/** The ledger of an edit: every sentence is `stated`, with the edit as its only source, even if another source says the same. */
export function statedEdit(version: number, { bullets, spoken }: DraftText, askId: string, text: string): Ledger {
  const source: Statement = {
    ...{ number: 0, kind: "edit", ref: askId, quote: text, start: 0, end: codePointLength(text), text },
    ...{ isTemplate: false, whose: "candidate", state: "done", post: null, isHeader: false },
  };
  const places = [
    ...bullets.map((bullet, index) => ({ place: `bullets.${index}`, text: bullet })),
    { place: "spoken", text: spoken },
  ];
  const claims = places.flatMap(({ place, text: piece }) =>
    sentencesOf(piece).map((sentence) => claimOf(place, sentence.text, "stated", [source], [])),
  );
  return ledgerOf(version, claims);
}
