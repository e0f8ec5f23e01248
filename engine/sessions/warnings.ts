import type { SessionRow } from "../../adapters/stores/ports/sessions.js";
import { isModel, servedLanguages } from "../../domain/provider.js";
import { languageOfQuestions } from "../../domain/question.js";
import type { Remark } from "../../domain/reading.js";
import type { Quote } from "../../domain/text.js";
import type { SessionView } from "../../domain/views.js";
import type { HiddenText } from "../../domain/visible-text.js";
import { type Says, saysIn, speaks } from "../../rules/says.js";
import { MOST_SHOWN } from "../../rules/sources.js";

type Words = Says["warnings"];
const NAMES = ["resume", "job"] as const;
type Name = (typeof NAMES)[number];
type Read = Pick<SessionRow, "input"> & { view: SessionView };

/** What was lost or doubtful in the reading of a session, in the language of its questions. */
export function warningsFor({ view, input }: SessionRow): string[] {
  if (!view) return [];
  const [read, says] = [{ view, input }, wordsFor({ view, input })];
  const [period] = hasPosts(view) ? [] : view.outside_posts;
  return [
    ...NAMES.flatMap((name) => ofFile(name, read, says).map((warning) => says.of(says.documents[name], warning))),
    ...ofJob(read, says),
    ...(period ? [says.noPost(period.text)] : []),
    ...view.suspicious.map(({ text }) => says.order(text)),
    ...NAMES.flatMap((name) => tooLong(name, read, says)),
    ...NAMES.flatMap((name) => notServed(name, read, says)),
    ...ofLanguages(read, says),
  ];
}

/** The same of one document, each at its place in the text if it has one. `suspicious`: the document's sentences that give orders. */
export function remarksOn(name: Name, read: Read, suspicious: Quote[]): Remark[] {
  const says = wordsFor(read);
  const whole = [...ofFile(name, read, says), ...tooLong(name, read, says), ...notServed(name, read, says)];
  const ofOne = name === "job" ? [...ofJob(read, says), ...ofLanguages(read, says)] : [];
  return [
    ...[...whole, ...ofOne].map((message) => ({ message })),
    ...(name === "resume" ? ofPeriods(read.view, says) : []),
    ...suspicious.map((sentence) => at(says.atOrder, sentence)),
  ];
}

// Without any post the first period says that none was read; beside posts each may be of one more.
function ofPeriods(view: SessionView, says: Words): Remark[] {
  const [message, most] = hasPosts(view) ? [says.atPeriodBesidePosts, MOST_PERIODS] : [says.atPeriod, 1];
  return view.outside_posts.slice(0, most).map((period) => at(message, period));
}
const MOST_PERIODS = 5;

function at(message: string, { start, end }: Quote): Remark {
  return { message, start, end };
}

function hasPosts({ posts }: SessionView): boolean {
  return (posts ?? []).length > 0;
}

function wordsFor({ view, input }: Read): Words {
  return saysIn(languageOfQuestions(input.questions_language, view.resume_language)).warnings;
}

function ofFile(name: Name, { input }: Read, says: Words): string[] {
  const { warnings, hidden_text } = input.documents[name];
  return [...warnings, ...hidden_text.flatMap((hidden) => hiddenIn(hidden, says))];
}

function tooLong(name: Name, { input }: Read, says: Words): string[] {
  const { characters } = name === "resume" ? input.resume_text : input.job_text;
  if (!isModel(input.provider) || characters <= MOST_SHOWN) return [];
  return [says.long(says.documents[name], characters, MOST_SHOWN)];
}

function notServed(name: Name, { view, input }: Read, says: Words): string[] {
  const language = name === "resume" ? view.resume_language : view.job_language;
  const served = servedLanguages(input.provider);
  return !served || served.includes(language) ? [] : [says.notServed(says.documents[name], language)];
}

// Comments and metadata are in most files, and nobody mistakes them for text: they are shown only beside the document.
function hiddenIn({ text, by }: HiddenText, says: Words): string[] {
  return by === "comment" || by === "metadata" ? [] : [says.hidden[by](text)];
}

function ofJob({ view }: Read, says: Words): string[] {
  return view.gaps.length + view.strengths.length === 0 ? [says.nothingRead(view.unread.length > 0)] : [];
}

function ofLanguages({ input }: Read, says: Words): string[] {
  const served = servedLanguages(input.provider);
  if (!served) return [];
  const { questions_language: asked, answers_language: answered } = input;
  return [
    ...(asked !== null && !speaks(asked) ? [says.asksIn(asked)] : []),
    ...(answered !== null && !served.includes(answered) ? [says.writesEnglish] : []),
  ];
}
