import type { SessionRow } from "../../adapters/stores/ports/sessions.js";
import { isModel, servedLanguages } from "../../domain/provider.js";
import { languageOfQuestions } from "../../domain/question.js";
import type { HiddenText } from "../../domain/visible-text.js";
import { type Says, saysIn, speaks } from "../../rules/says.js";
import { MOST_SHOWN } from "../../rules/sources.js";

type Words = Says["warnings"];

/** What was lost or doubtful in the reading of a session, in the language of its questions. */
export function warningsFor({ view, input }: SessionRow): string[] {
  if (!view) return [];
  const { warnings: says } = saysIn(languageOfQuestions(input.questions_language, view.resume_language));
  const [period] = view.outside_posts;
  return [
    ...ofDocument("resume", input, says),
    ...ofDocument("job", input, says),
    ...(view.gaps.length + view.strengths.length === 0 ? [says.nothingRead(view.unread.length > 0)] : []),
    ...(period ? [says.noPost(period.text)] : []),
    ...view.suspicious.map(({ text }) => says.order(text)),
    ...(["resume", "job"] as const).flatMap((name) => tooLong(name, input, says)),
    ...ofLanguages({ view, input }, says),
  ];
}

function ofDocument(name: "resume" | "job", { documents }: SessionRow["input"], says: Words): string[] {
  const { warnings, hidden_text } = documents[name];
  return [...warnings, ...hidden_text.flatMap((hidden) => hiddenIn(hidden, says))].map((warning) =>
    says.of(says.documents[name], warning),
  );
}

// Comments and metadata are in most files, and nobody mistakes them for text: they are shown only beside the document.
function hiddenIn({ text, by }: HiddenText, says: Words): string[] {
  return by === "comment" || by === "metadata" ? [] : [says.hidden[by](text)];
}

function tooLong(name: "resume" | "job", { provider, ...input }: SessionRow["input"], says: Words): string[] {
  const { characters } = name === "resume" ? input.resume_text : input.job_text;
  if (!isModel(provider) || characters <= MOST_SHOWN) return [];
  return [says.long(says.documents[name], characters, MOST_SHOWN)];
}

function ofLanguages(
  { view, input }: { view: NonNullable<SessionRow["view"]>; input: SessionRow["input"] },
  says: Words,
): string[] {
  const served = servedLanguages(input.provider);
  if (!served) return [];
  const read = { resume: view.resume_language, job: view.job_language };
  const { questions_language: asked, answers_language: answered } = input;
  return [
    ...(["resume", "job"] as const).flatMap((name) =>
      served.includes(read[name]) ? [] : [says.notServed(says.documents[name], read[name])],
    ),
    ...(asked !== null && !speaks(asked) ? [says.asksIn(asked)] : []),
    ...(answered !== null && !served.includes(answered) ? [says.writesEnglish] : []),
  ];
}
