import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { Model } from "../adapters/models/model.js";
import { OutputError, ProviderError } from "../domain/errors.js";
import type { NodeMessage } from "../domain/event.js";
import type { Fact, FactReader, Speaker } from "../domain/fact.js";
import { Gap } from "../domain/gap.js";
import { WriteQuestionsOutput, WriteQuestionsRequest } from "../domain/outputs.js";
import type { QuestionSeed } from "../domain/question.js";
import { Flags } from "../domain/session.js";
import { addUsage, NO_USAGE, type Usage, usageOf } from "../domain/usage.js";
import { createItemStream } from "../engine/runtime/json-stream.js";
import type { QuestionBatch } from "../graph/state/interview.js";
import { writeQuestionsPrompt } from "../prompts/write-questions.js";
import { askedGap, isOneForm, type Settling, settleItem, settleQuestions, wordingFor } from "../rules/questions.js";
import { saysIn } from "../rules/says.js";
import { readDocuments } from "./documents.js";
import { type ReadNodeNeeds, scopeOf } from "./node.js";

/** What one call has written: also if it broke, in which case the gaps without a question are asked for again. */
interface Written {
  items: unknown[];
  usage: Usage;
  /** The gaps that the call was asked for and broke before. */
  rest: Gap[];
}

/** The newest of the candidate's statements from earlier applications are shown to the model: this many, each with this many characters. */
const MOST_EARLIER = 12;
/** The newest facts among which they are looked for: denials and this session's own are left out. */
const MOST_LOOKED_THROUGH = 60;
const EARLIER_LENGTH = 200;

/**
 * Writes the questions of a batch with their forms in one call, the most important first; each is there as soon as it is whole. A call that breaks
 * keeps what is whole, and the rest is asked for again.
 */
export function writeQuestions({ model, texts, reader, facts }: ReadNodeNeeds & { facts: Pick<FactReader, "newest"> }) {
  return async (
    batch: QuestionBatch,
    { signal, writer }: Pick<LangGraphRunnableConfig, "signal" | "writer">,
  ): Promise<{ questions: QuestionSeed[]; usage: Usage }> => {
    const { family, language, known } = batch;
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const gaps = batch.gaps.map((gap) => Gap.parse(gap));
    const { resume: _, ...documents } = await readDocuments({ texts, reader }, batch, false);
    const proposals = new Map(known.map(({ gap_id, proposal }) => [gap_id, proposal]));
    const wordingOf = (title: string) => wordingFor(title, family, reader.lexicon);
    const rest = new Map(Object.entries(batch.rest ?? {}).map(([id, list]) => [id, list.map((gap) => Gap.parse(gap))]));
    const earlier = earlierOf(await facts.newest(spokenBy(batch), MOST_LOOKED_THROUGH), batch.session_id);
    const posts = batch.posts ?? [];
    const settling = { gaps, rest, family, wordingOf, posts, proposals, earlier, says: saysIn(language) };
    const write = (asked: Gap[]): Promise<Written> => {
      const others = [...gaps.filter((gap) => !asked.includes(gap)).map(({ title }) => title), ...(batch.others ?? [])];
      const prompt = writeQuestionsPrompt.fill({
        ...documents,
        gaps: asked.map((gap) => shownMatter(gap, rest.get(gap.gap_id) ?? [])),
        others,
        earlier: earlier.map((fact, index) => shownFact(fact, index + 1)),
        language,
      });
      const scope = scopeOf({ ...batch, flags: Flags.parse(batch.flags ?? {}) });
      // Each question can be answered as soon as it is written, without waiting for the rest.
      const whenWritten = (question: QuestionSeed) => writer?.({ kind: "question", question } satisfies NodeMessage);
      return inOneCall(model, { prompt, scope, ...(signal && { signal }) }, { ...settling, gaps: asked }, whenWritten);
    };
    const items: unknown[] = [];
    let usage = NO_USAGE;
    // The one form for papers, or for conditions, is asked with rules' words: the first may be answered while the others are written.
    const forms = gaps.filter((gap) => isOneForm(gap, settling));
    for (const question of settleQuestions({ ...settling, gaps: forms }, []))
      writer?.({ kind: "question", question } satisfies NodeMessage);
    for (let left = gaps.filter((gap) => !forms.includes(gap)); left.length > 0; ) {
      const written = await write(left);
      items.push(...written.items);
      usage = addUsage(usage, written.usage);
      left = written.rest;
    }
    return { questions: settleQuestions(settling, items), usage };
  };
}

type Call = Pick<Parameters<Model["complete"]>[0], "prompt" | "scope" | "signal">;

async function inOneCall(
  model: Model,
  call: Call,
  settling: Settling,
  whenWritten: (question: QuestionSeed) => void,
): Promise<Written> {
  const whole = new Map<string, unknown>();
  const take = (item: unknown) => {
    const question = settleItem(settling, item);
    if (!question) return;
    whole.set(question.gap_id, item);
    whenWritten(question);
  };
  const items = createItemStream("questions", take);
  try {
    const { value, usage } = await model.complete({
      ...call,
      schema: WriteQuestionsOutput,
      shownSchema: WriteQuestionsRequest,
      role: "writer",
      onToken: (piece) => items.push(piece),
      mayRepeat: () => whole.size === 0,
    });
    return { items: value.questions, usage, rest: [] };
  } catch (error) {
    // Without one whole question it is a failure like any other.
    if (whole.size === 0 || call.signal?.aborted || !(error instanceof ProviderError || error instanceof OutputError))
      throw error;
    const rest = settling.gaps.filter(({ gap_id }) => !whole.has(gap_id));
    return { items: [...whole.values()], usage: usageOf(error), rest };
  }
}

function spokenBy({ owner, person = "" }: QuestionBatch): Speaker {
  return { owner, person };
}

// What was done, newest first. A "no" to one thing is none to another that has a similar name.
function earlierOf(facts: Fact[], session_id: string): Fact[] {
  return facts
    .filter((fact) => fact.session_id !== session_id && fact.choice === "yes" && Object.keys(fact.values).length > 0)
    .slice(0, MOST_EARLIER);
}

function shownFact({ gap_title, text }: Fact, n: number) {
  return { n, about: gap_title, said: text.slice(0, EARLIER_LENGTH) };
}

// A matter by its first gap, with what else its story may show.
function shownMatter(gap: Gap, rest: Gap[]) {
  return { ...shownGap(gap), ...(rest.length > 0 && { together_with: rest.map(shownGap) }) };
}

// The passages of the résumé as text, because a model cannot use their offsets.
function shownGap(gap: Gap) {
  const asked = askedGap(gap);
  const texts = asked.resume_quotes.map(({ text }) => text).filter((text) => text !== asked.resume_quote);
  return { ...asked, resume_quotes: texts };
}
