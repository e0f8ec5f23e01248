import { contentStems } from "../text/words.js";
import { says } from "./meaning.js";
import type { Said } from "./statements.js";

/*
 * Whose figure it is. "The dock went from 40 cases to 15" says nothing of one's own damage, and "article pages went from 54 to
 * 88" nothing of the start page, however near the two are told.
 */

/** What is measured stands before such a verb, and its figure after it. */
const MEASURED =
  /((?:[\p{L}'’-]+\s+){1,4})(?:was|were|is|are|went|fell|rose|dropped|came|grew|stood|improved|increased|decreased)\s+(?:up\s+|down\s+|only\s+|about\s+|around\s+|at\s+|from\s+|to\s+|by\s+|out\s+)*(?=[\d£$€]|\p{Ll}+\s+(?:percent|per cent))/giu;
/** Begins another part of the sentence: what stands before it is not what is measured. */
const CUT = /^.*\b(?:as|and|but|so|when|while|since|after|before|because|that|which|then|in|of|by|for|with|at|on)\s/iu;

/** A clause's measured figures that every statement tells of something else. */
export function measuredElsewhere(clause: Said, statements: Said[]): string[] {
  const mine = measuresIn(clause);
  return mine.flatMap(({ subject, isOwn, value, text }) => {
    const bearing = statements.filter(({ figures }) => figures.some((one) => one.value === value));
    const isOthers = (statement: Said) => {
      const theirs = measuresIn(statement).filter((one) => one.value === value);
      if (theirs.length > 0)
        return theirs.every((one) => (isOwn && !one.isOwn) || isAnother(subject, one.subject, statement.stems));
      const part = partWith(statement, value);
      return part.length > 0 && isAnother(subject, part, new Set(part));
    };
    return bearing.length > 0 && bearing.every(isOthers) ? [text] : [];
  });
}

interface Measure {
  subject: string[];
  /** The candidate's own, told apart from everybody's. */
  isOwn: boolean;
  value: number;
  text: string;
}

function measuresIn({ text, figures }: Said): Measure[] {
  return [...text.matchAll(MEASURED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const figure = figures.find(({ start }) => Math.abs(start - end) <= 1);
    const told = (match[1] ?? "").replace(CUT, "");
    const subject = contentStems(told).filter((stem) => !OWN.test(stem));
    // "My" says no more than "I": "own" sets it apart.
    return figure && subject.length > 0
      ? [{ subject, isOwn: /\bown\b/iu.test(told), value: figure.value, text: figure.text.trim() }]
      : [];
  });
}

const OWN = /^(?:own|my|i|it|they|this|that|there|averag|result|figur|number|rate|total|overal)$/u;

// "Cycle counts every Friday, inventory accuracy 98.6 %": without a verb, what stands in the same part of the line.
function partWith({ text, figures }: Said, value: number): string[] {
  const figure = figures.find((one) => one.value === value);
  if (!figure) return [];
  const from = Math.max(
    0,
    ...[...text.slice(0, figure.start).matchAll(/[,;:]\s+/gu)].map((cut) => cut.index + cut[0].length),
  );
  const cut = /[,;]\s/u.exec(text.slice(figure.end))?.index;
  const part = text.slice(from, cut === undefined ? undefined : figure.end + cut);
  return contentStems(part).filter((stem) => !/^\d/u.test(stem) && !OWN.test(stem));
}

// Nothing that one names is what the other names; of "start page" and "article page" the first word sets them apart.
function isAnother(mine: string[], theirs: string[], there: Set<string>): boolean {
  const isNamed = (stem: string) => there.has(stem) || theirs.some((one) => says(one, stem) || says(stem, one));
  const telling = mine.length > 1 && theirs.length > 1 ? mine.slice(0, -1) : mine;
  return !telling.some(isNamed);
}
