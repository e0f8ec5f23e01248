import { testedPattern } from "../text/row.js";

/*
 * A sentence that puts what follows it into something that did not happen: a dream, an examination, a role play, a piece of writing.
 */

const UNREAL = testedPattern(
  /\b(?:dream\w*|daydream\w*|nightmare|picture (?:this|it|me|the|a)|imagin\w+|in my (?:head|mind)|fantas\w+|role[- ]?play\w*|mock (?:interview|trial|up)|simulat\w+|pretend\w*|make[- ]believe|question \d+|(?:exam|test|interview) (?:question|paper|task|panel)|on the paper|case study|assignment|essay|novel|short story|writing (?:group|course|class)|screenplay|a piece about|video ?game|(?:play|played|playing) (?:this |a |the )?game|board game|hypothetical\w*|what if|suppose|say (?:i|you|we)\b|give me|put me|let me loose|if (?:i|you) (?:get|got|had|were|give|let|take|hire))\b/iu,
  "In my head I have done it a hundred times",
  "I hit my head",
);

const UNREAL_IN_GERMAN = testedPattern(
  /\bstell(?:en|t)? (?:wir uns|sie sich|dir|euch)\b[^.]{0,80}\bvor\b|\b(?:angenommen|nehmen wir an|gedanklich|in gedanken|im traum|geträumt|träume davon|im seminar|im lehrgang|auf dem papier|künftig|in zukunft|demnächst|rollenspiel|planspiel|hypothetisch)\b|\bnächste[snmr]? (?:jahr|monat|woche|quartal|sommer|winter|mal)\b|\b(?:fallbeispiel|fallstudie|semesterübung|prüfungsaufgabe|prüfungsfrage|probeklausur)|\b(?:mein|der|unser) (?:wunsch|traum|plan|ziel) (?:ist|wäre|war)\b|(?<!\p{L})übungs(?:heft|aufgabe|fall|blatt|szenario)/iu,
  "Stellen wir uns vor, ich leite die Abteilung",
  "Ich stellte mich dem Team vor",
);

/** The words that put what follows into something that did not happen; null if there are none. */
export function frameIn(sentence: string): string | null {
  return (UNREAL.exec(sentence) ?? UNREAL_IN_GERMAN.exec(sentence))?.[0] ?? null;
}
