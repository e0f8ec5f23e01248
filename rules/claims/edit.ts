import type { DraftText, Evidence, Ledger } from "../../domain/answer.js";
import { groundAnswer } from "./ground.js";

/** A candidate's own text as an answer: one bullet a line. */
export function editedAnswer(text: string, title: string): DraftText {
  const bullets = text
    .split("\n")
    .map((line) => line.replace(/^\s*[-–•*]\s+/, "").trim())
    .filter((line) => line !== "");
  return { title, bullets, spoken: bullets.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(" ") };
}

/** Grounds an edit in everything else first; only what nothing else says rests on the edit itself. */
export function groundEdit(
  version: number,
  answer: DraftText,
  sources: Evidence[],
  edit: Evidence,
  topic: string,
): Ledger {
  const others = groundAnswer(version, answer, sources, topic);
  const withEdit = groundAnswer(version, answer, [edit], topic);
  const claims = others.claims.map((claim, index) => (claim.supported ? claim : (withEdit.claims[index] ?? claim)));
  return { version, claims, grounded: claims.every(({ supported }) => supported) };
}
