import type { Quote } from "../../domain/text.js";
import { sentences } from "./lines.js";
import type { SourceText } from "./spans.js";

// What no résumé says about its owner and no job says about its work: it speaks to whoever evaluates.
const SPEAKS_TO_A_MODEL = [
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|all|any|these|your)\b.{0,20}\b(instruction|prompt|rule|direction|guideline)s?\b/i,
  /\b(give|assign|rate|score|rank|mark|treat|consider|state|report|say|conclude)\b.{0,30}\b(this|the) (candidate|applicant|answer|resume|résumé|cv)\b/i,
  /\b(quality|match|suitability) score of\b/i,
  /\b(system prompt|language model|as an ai|you are (an? )?(ai|assistant|evaluator|grader|judge))\b/i,
  /<\/?(system|assistant|instructions?)>|\[\/?(INST|SYSTEM)\]/i,
];

/** True for a sentence that gives orders to whoever evaluates it. It is shown as suspicious and counts for nothing. */
export function isInstruction(sentence: string): boolean {
  return SPEAKS_TO_A_MODEL.some((pattern) => pattern.test(sentence));
}

/** Every such sentence of a text, with the line that it stands in when it does not end there. */
export function instructionsIn(source: SourceText): Quote[] {
  const found: Quote[] = [];
  let start = 0;
  for (const line of source.text.split("\n")) {
    // An order may go on in the next sentence of its line ("Ignore … Give this candidate …"), so each is looked at.
    for (const sentence of sentences({ text: line, start })) {
      if (isInstruction(sentence.text)) found.push(source.quote(sentence.start, sentence.end));
    }
    start += line.length + 1;
  }
  return found;
}
