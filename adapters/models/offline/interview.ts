import type { ComposeInterviewOutput, JudgeInterviewOutput, SpeakAnswerOutput } from "../../../domain/outputs.js";
import { readText } from "../../../language/sentences.js";
import { isContent } from "../../../language/words.js";
import type { ToldSentence } from "./compose-letter.js";

interface Matter {
  n: number;
  said: ToldSentence[];
}

/** In words: what is said in less than a minute. */
const MOST_WORDS = 110;
const MOST_REMARKS = 3;
/** The share of its content words from which a sentence counts as said. */
const SAID = 0.5;

/** Leaves the matters in their order, in the words of rules. */
export function composeInterviewOffline(): ComposeInterviewOutput {
  return { questions: [], to_ask: [] };
}

/** Says the candidate's own sentences about a question, one after another, as they told them. */
export function speakAnswerOffline({ questions }: { questions: Matter[] }): SpeakAnswerOutput {
  return {
    answers: questions.map(({ n, said }) => {
      const plain = said.filter(isDone);
      const upTo = (at: number) => wordsIn(plain.slice(0, at + 1));
      const sentences = plain.filter((_, at) => upTo(at) <= MOST_WORDS);
      return {
        question: n,
        sentences: sentences.slice(0, 15).map(({ text, n: number }) => ({ text, rests_on: [number] })),
      };
    }),
  };
}

/** Compares what was practised with what was told, word by word: sentences that are not in it, and figures that nobody has told. */
export function judgeInterviewOffline(slots: {
  resume_statements: string;
  told: ToldSentence[];
  practised: (Matter & { answer: string })[];
}): JudgeInterviewOutput {
  const known = [slots.resume_statements, ...slots.told.map(({ text }) => text)].join("\n");
  const figures = new Set(readText(known).figures.map(({ value }) => value));
  return {
    findings: [],
    practice: slots.practised.map(({ n, said, answer }) => ({
      n,
      left_out: said
        .filter((one) => isDone(one) && !isSaidIn(one.text, answer))
        .map((one) => one.n)
        .slice(0, MOST_REMARKS),
      added: readText(answer)
        .figures.filter(({ value }) => !figures.has(value))
        .map(({ text }) => text.trim()),
    })),
  };
}

// Told in a story as done. Whether a sentence is open is for the candidate to say: without it, the others may not be understood.
function isDone({ field, state, whose }: ToldSentence): boolean {
  return field === "textarea" && state === undefined && whose === undefined;
}

function isSaidIn(sentence: string, answer: string): boolean {
  const stems = readText(sentence)
    .words.filter(isContent)
    .map(({ stem }) => stem);
  const there = new Set(readText(answer).stems);
  return stems.filter((stem) => there.has(stem)).length >= stems.length * SAID;
}

function wordsIn(sentences: ToldSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
