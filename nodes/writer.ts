import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { CallScope, Model, ModelCall } from "../adapters/models/model.js";
import type { DraftText } from "../domain/answer.js";
import { gapsOfMatter, matterKindOf } from "../domain/matter.js";
import { DraftOutput } from "../domain/outputs.js";
import type { Statement } from "../domain/statement.js";
import type { Usage } from "../domain/usage.js";
import type { Answering } from "../graph/state/answer.js";
import { MOST_LINES, toDraft } from "../rules/claims.js";
import { fixedFormDraft, isTold, rowsDraft } from "../rules/fixed-forms.js";
import { hasRows } from "../rules/questions.js";
import type { Sources } from "../rules/sources.js";
import { scopeOf, streamed } from "./node.js";

/** The text of a version that a model wrote. */
export interface WrittenVersion {
  text: DraftText;
  provider: string;
  usage: Usage;
}

/** The input of one version: the filled prompt, its number, and the sources that it cites. */
export interface VersionRequest {
  prompt: ModelCall<unknown>["prompt"];
  version: number;
  /** The title, if the model gives none. */
  title: string;
  sources: Sources;
}

/**
 * The answer that rules write for a form with fixed choices. Null for other forms, and if a model is available and the candidate has
 * written so much that the model should write it. A condition of the work, and a form with a row for each gap, are always written by rules.
 */
export function ruledDraft(
  { isByRules }: Pick<Model, "isByRules">,
  { gap, rest, question }: Pick<Answering["State"], "gap" | "rest" | "question">,
  statements: Statement[],
): ReturnType<typeof fixedFormDraft> {
  if (hasRows(question)) return rowsDraft(gapsOfMatter({ gap, rest }), statements);
  const isCondition = gap !== null && matterKindOf(gap.kind) === "conditions";
  if (!gap || (!isByRules && !isCondition && isTold(statements))) return null;
  return fixedFormDraft(gap, statements);
}

/** The most words of a line of a résumé. */
const MOST_WORDS = 25;

/** What is said to a writer of lines that are too many or too long, by their places; null if there are none. */
export function fewerOrShorter({ bullets }: DraftOutput): string | null {
  const long = bullets
    .map(({ text }, at) => ({ at, words: text.trim().split(/\s+/).length }))
    .filter(({ words }) => words > MOST_WORDS);
  const each = long.map(({ at, words }) => `bullets.${at}.text has ${words} words.`);
  const wishes = [
    ...(bullets.length > MOST_LINES ? [`There are ${bullets.length} lines: keep the best ${MOST_LINES}.`] : []),
    ...(long.length > 0 ? [`${each.join(" ")} A line has at most ${MOST_WORDS}: say less in it.`] : []),
  ];
  return wishes.length > 0 ? wishes.join(" ") : null;
}

/** Asks the writer for a version of an answer, and streams it while it is written. */
export async function writeVersion(
  model: Model,
  state: Parameters<typeof scopeOf>[0] & Omit<CallScope, "thread_id">,
  config: Pick<LangGraphRunnableConfig, "signal" | "writer">,
  { prompt, version, title, sources }: VersionRequest,
): Promise<WrittenVersion> {
  const { value, usage, provider } = await model.complete({
    prompt,
    schema: DraftOutput,
    wish: fewerOrShorter,
    role: "writer",
    scope: scopeOf(state),
    ...(config.signal && { signal: config.signal }),
    ...streamed(config, version),
  });
  return { text: toDraft(value, title, sources), provider, usage };
}
