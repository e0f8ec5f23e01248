import { type ClaimSource, type Evidence, passageKey } from "../../domain/answer.js";
import { gives } from "../../domain/asks.js";
import type { ToldMatter } from "../../domain/document.js";
import { isConfirmedFact } from "../../domain/fact.js";
import type { Gap } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { AnsweredAsk, ClaimDecision, Field, FieldValue } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import type { DecidedSentence, Statement } from "../../domain/statement.js";
import type { Lexicon } from "../../language/lexicon.js";
import type { Reader } from "../../language/reader.js";
import { readText } from "../../language/sentences.js";
import { codePointLength, oneLine } from "../../language/text.js";
import { hasVerb } from "../../language/wording.js";
import { isContent } from "../../language/words.js";
import { chosenPost, idInRow } from "../questions.js";
import { decidedIn } from "./decided.js";
import { showValue } from "./evidence.js";
import { sentenceOfField, stateOfChoice, toolsSentence } from "./field-sentences.js";
import { type Told, withTakenBack } from "./taken-back.js";

/** Everything that an answer may rest on. */
export interface Material {
  /** The résumé's text as it was given, and its hash. */
  resume: { ref: string; text: string };
  /** The posts that the interview read; null if the thread has none. */
  posts: Post[] | null;
  /** Recalled facts and answers, in order. */
  recalled: Evidence[];
  replies: AnsweredAsk[];
  /** The replies from before the question was opened again. Only their decisions about sentences count. */
  earlierReplies: AnsweredAsk[];
  gap: Pick<Gap, "title" | "kind">;
  /** The further gaps of its matter. */
  rest?: Pick<Gap, "gap_id" | "title">[];
  /** The question that a "yes" answers. */
  question: string;
}

/** The numbered statements of all sources, and the posts of the résumé. */
export interface Sources {
  statements: Statement[];
  posts: Post[];
  decided: DecidedSentence[];
  /** The lexicon of the reader, with the operator's taxonomy. */
  lexicon: Lexicon;
}

/** The statements that are these sources. */
export function citedBy(sources: ClaimSource[], statements: Statement[]): Statement[] {
  return statements.filter((one) =>
    sources.some(({ ref, start, end }) => one.ref === ref && one.start === start && one.end === end),
  );
}

type Unnumbered = Told;

/**
 * Splits every source into numbered statements: the résumé, the recalled passages, then the replies in the order in which they
 * were given. New statements come last, so that a number means the same statement in every step of a question.
 */
export function readSources(
  reader: Reader,
  { resume, posts, recalled, replies, earlierReplies, gap, rest = [], question }: Material,
): Sources {
  const { posts: own, said: inResume } = statementsOfResume(reader, resume, posts);
  const earlier = recalled.flatMap((evidence) => statementsOfText(reader, evidence, null));
  const said = statementsOfReplies(reader, replies, { ...gap, rest }, question, own);
  const statements = numbered([...inResume, ...earlier, ...withTakenBack(said)]);
  return { statements, posts: own, decided: earlierReplies.flatMap(decisionsOf), lexicon: reader.lexicon };
}

/** Everything that a document of a session may rest on. */
export interface DocumentMaterial extends Pick<Material, "resume" | "posts"> {
  /** The candidate's replies in the questions' threads. */
  told: ToldMatter[];
  /** What was said in the document's own thread, about `topic`. */
  replies: AnsweredAsk[];
  topic: string;
}

/**
 * The numbered statements of a document's sources: the résumé, the replies question by question, and the replies for the document itself, which
 * comes last. In the result, `told` has the numbers of each question's statements.
 */
export function readDocumentSources(
  reader: Reader,
  { resume, posts, told, replies, topic }: DocumentMaterial,
): Sources & { told: Map<string, number[]>; own: number[] } {
  const { posts: own, said: inResume } = statementsOfResume(reader, resume, posts);
  const matters = told.map(({ question_id, question, gap, rest, replies: given }) => ({
    question_id,
    said: withoutDenied(withTakenBack(statementsOfReplies(reader, given, { ...gap, rest }, question, own)), given),
  }));
  const here = statementsOfReplies(reader, replies, { title: topic, kind: "skill", rest: [] }, topic, own);
  const statements = numbered([...inResume, ...matters.flatMap(({ said }) => said), ...here]);
  let last = inResume.length;
  const numbersOf = (count: number) => Array.from({ length: count }, () => ++last);
  return {
    statements,
    posts: own,
    decided: [],
    lexicon: reader.lexicon,
    told: new Map(matters.map(({ question_id, said }) => [question_id, numbersOf(said.length)])),
    own: numbersOf(here.length),
  };
}

// What a sentence rested on that the candidate said is not so, or put right, proves nothing any more.
function withoutDenied(said: Unnumbered[], replies: AnsweredAsk[]): Unnumbered[] {
  const denied = replies.flatMap(({ reply, shown = [] }) => {
    const words = gives(reply, "claims") ? (reply.claims ?? {}) : {};
    const isDenied = (word: ClaimDecision | undefined) => word === false || typeof word === "string";
    return shown
      .filter(({ claim_id }) => isDenied(words[claim_id]))
      .flatMap(({ text, rests_on }) => rests_on.map((passage) => ({ key: passageKey(passage), text })));
  });
  const byPassage = new Map(denied.map(({ key, text }) => [key, text]));
  return said.map((one) => {
    const doubt = one.doubt ?? byPassage.get(passageKey(one));
    return doubt === undefined ? one : { ...one, doubt };
  });
}

function numbered(all: Unnumbered[]): Statement[] {
  return all.map(({ takesBack: _, ...one }, index) => ({ ...one, number: index + 1 }));
}

function statementsOfResume(
  reader: Reader,
  resume: Material["resume"],
  posts: Post[] | null,
): { posts: Post[]; said: Unnumbered[] } {
  const read = reader.read(resume.text, "resume", posts);
  const said = read.sentences.map(
    ({ text, start, end, whose, state, post, isHeader, doubt, heading }): Unnumbered => ({
      ...{
        kind: "resume" as const,
        ref: resume.ref,
        quote: text,
        start,
        end,
        text,
        isTemplate: false,
        whose,
        state,
        isHeader,
      },
      post: post === null ? null : (read.posts[post] ?? null),
      ...(heading !== null && { heading }),
      ...(doubt !== null && !isHeader && { doubt }),
    }),
  );
  return { posts: read.posts, said };
}

function statementsOfReplies(
  reader: Reader,
  replies: AnsweredAsk[],
  about: Material["gap"] & { rest: Pick<Gap, "gap_id" | "title">[] },
  question: string,
  posts: Post[],
): Unnumbered[] {
  return replies.flatMap((asked) => {
    const saidIn = new Date(asked.at).getUTCFullYear();
    return statementsOfReply(reader, asked, about, question, posts).map((one) => ({ ...one, saidIn }));
  });
}

function decisionsOf({ reply, shown = [] }: AnsweredAsk): DecidedSentence[] {
  if (!gives(reply, "claims")) return [];
  return decidedIn(shown, reply.claims ?? {}).map(({ claim_id, text, word }) => {
    const said = decisionStatement(`${reply.ask_id}.${claim_id}`, text, word);
    return { text, word, statement: said && { ...said, number: 0 } };
  });
}

function statementsOfReply(
  reader: Reader,
  asked: AnsweredAsk,
  { title, kind, rest }: Material["gap"] & { rest: Pick<Gap, "gap_id" | "title">[] },
  question: string,
  posts: Post[],
): Unnumbered[] {
  const { reply, fields, shown = [] } = asked;
  switch (reply.kind) {
    case "experience":
      // For a kind with fixed choices the form answers: a "yes" does not say that the years are complete or the certificate is held.
      return reply.choice === "yes" && !REQUIREMENT_KINDS[kind].hasFixedForm
        ? [
            worded({
              ref: `${reply.ask_id}.choice`,
              quote: "yes",
              text: `${title}: yes`,
              question,
              state: "done",
              post: null,
            }),
          ]
        : [];
    case "details":
    case "improvement": {
      const values = new Map(fields.map((field) => [field, reply.values[field.id]]));
      const post = postIn(fields, reply.values, posts);
      const topicOf = (field: Field) => rest.find(({ gap_id }) => gap_id === field.gap_id)?.title ?? title;
      return [...values].flatMap(([field, value]) =>
        statementsOfField(reader, reply.ask_id, field, value, fields, reply.values, topicOf(field), post, posts).map(
          (one) => (REQUIREMENT_KINDS[kind].hasFixedForm ? withoutOwnDoubt(one) : one),
        ),
      );
    }
    case "confirm":
    case "accept":
      return decidedIn(shown, reply.claims ?? {}).flatMap(({ claim_id, text, word }) => {
        const said = decisionStatement(`${reply.ask_id}.${claim_id}`, text, word);
        return said ? [said] : [];
      });
    // An edit is the answer itself, a plan does not report anything done, and a document is made of what was said before.
    case "edit":
    case "plan":
    case "document":
      return [];
  }
}

// Beside a choice, "I can work nights" or "not on Fridays" is the answer itself. A question, and what is withdrawn, stay in doubt.
function withoutOwnDoubt({ doubt, ...one }: Unnumbered): Unnumbered {
  const isOwn = doubt !== undefined && doubt !== "?" && one.text.includes(doubt) && one.field?.type !== "textarea";
  return { ...one, ...(doubt !== undefined && !isOwn && { doubt }) };
}

// The text that the candidate decided to be true: the sentence, left out of the résumé or not, or their correction. Null for "not so".
function decisionStatement(ref: string, sentence: string, word: ClaimDecision): Unnumbered | null {
  if (word === false) return null;
  const isTrue = word === true || word === null;
  const text = isTrue ? sentence : word;
  return {
    ...{ kind: isTrue ? ("confirmation" as const) : ("edit" as const), ref, quote: text },
    ...{ start: 0, end: codePointLength(text), text },
    isTemplate: false,
    whose: "candidate",
    state: "done",
    post: null,
    isHeader: false,
  };
}

function worded(
  one: Pick<Unnumbered, "ref" | "quote" | "text" | "state" | "post"> & { question: string; field?: Statement["field"] },
): Unnumbered {
  const { field, ...rest } = one;
  const span = { start: 0, end: codePointLength(one.quote) };
  return {
    kind: "reply",
    ...span,
    isTemplate: true,
    whose: "candidate",
    isHeader: false,
    ...rest,
    ...(field && { field }),
  };
}

// The bullets of an earlier answer and confirmed sentences are the candidate's own acts, although they have no subject and may name others.
function isOwn({ kind, ref }: Evidence): boolean {
  return kind === "answer" || (kind === "fact" && isConfirmedFact(ref));
}

function statementsOfText(
  reader: Reader,
  evidence: Evidence,
  post: Post | null,
  textKind: "typed" | "value" = "typed",
): Unnumbered[] {
  const { kind, ref, text, start, question } = evidence;
  // What was confirmed is the candidate's word, however it is worded.
  const isConfirmed = kind === "fact" && isConfirmedFact(ref);
  return reader.read(text, kind === "answer" ? "value" : textKind).sentences.map((sentence) => ({
    ...{
      kind,
      ref,
      quote: sentence.text,
      start: start + sentence.start,
      end: start + sentence.end,
      text: sentence.text,
    },
    ...{
      isTemplate: false,
      whose: isOwn(evidence) ? "candidate" : sentence.whose,
      state: sentence.state,
      post,
      isHeader: false,
    },
    ...(sentence.heading !== null && { heading: sentence.heading }),
    ...(sentence.doubt !== null && !isConfirmed && { doubt: sentence.doubt }),
    ...(sentence.takesBack && kind === "reply" && { takesBack: true }),
    ...(question !== undefined && { question }),
  }));
}

/** In characters. */
const LONGEST_LIST = 120;
const CHOICE_TYPES: Field["type"][] = ["select", "multiselect", "number"];

function statementsOfField(
  reader: Reader,
  askId: string,
  field: Field,
  value: FieldValue | undefined,
  fields: Field[],
  values: Record<string, FieldValue>,
  topic: string,
  post: Post | null,
  posts: Post[],
): Unnumbered[] {
  const shown = showValue(field, value);
  if (shown === "") return [];
  const ref = `${askId}.${field.id}`;
  const { question, type, gap_id } = field;
  const id = idInRow(field);
  const place = { id, type, ...(gap_id !== undefined && { gap_id }) };
  if (id === "posts" && Array.isArray(value))
    return value.flatMap((one) => {
      const chosen = chosenPost(one, posts);
      const text = chosen && postLine(chosen);
      const about = { ref: `${ref}.${one}`, question, state: "done" as const, post: chosen, field: { id, type } };
      return text === null ? [] : [worded({ ...about, quote: text, text })];
    });
  if (!CHOICE_TYPES.includes(type)) {
    // "PostgreSQL, Grafana": a list of names is put into a fixed sentence, like a choice.
    if (id === "tools" && !hasVerb(shown) && shown.length <= LONGEST_LIST)
      return [
        worded({ ref, quote: shown, text: toolsSentence(shown), question, state: "done", post, field: { id, type } }),
      ];
    const evidence: Evidence = { kind: "reply", ref, text: shown, start: 0, end: codePointLength(shown), question };
    // A fact, a limit and a short field are answered without a verb: "every Friday", "about forty", "not every day".
    const kind = type === "textarea" && !id.startsWith("fact_") && id !== "practice" ? "typed" : "value";
    return statementsOfText(reader, evidence, post, kind).map((one) => ({ ...one, field: place }));
  }
  const chosen = typeof value === "string" ? value : "";
  const state = stateOfChoice(chosen);
  const subject =
    id === "level" && values.language !== undefined ? showValue(fieldOf(fields, "language"), values.language) : topic;
  const choice = { value: chosen, label: shown, subject };
  const text = sentenceOfField(id, question, choice);
  return [worded({ ref, quote: shown, text, question, state, post, field: { ...place, choice } })];
}

function fieldOf(fields: Field[], id: string): Field {
  return fields.find((field) => field.id === id) ?? { id, type: "text", question: "", required: false };
}

// "Planner, Quay Freight, 04/2023 - present", however many lines and labels its header has.
function postLine({ title, employer, header }: Post): string {
  const dates = readText(header.text).times.map(({ from, to }) => header.text.slice(from, to));
  return oneLine([title, employer ?? "", ...dates].filter((part) => part !== "").join(", "));
}

// The values of a form belong to the post that was chosen in "where". If that was typed, to the one post with an employer,
// or a title, of which all words were typed.
function postIn(fields: Field[], values: Record<string, FieldValue>, posts: Post[]): Post | null {
  const chosen = chosenPost(values.where, posts);
  if (chosen) return chosen;
  const where = fields.find(({ id }) => id === "where");
  const said = new Set(wordsIn(where ? showValue(where, values.where) : ""));
  const fits = (name: string | null) => {
    const content = wordsIn(name ?? "");
    return content.length > 0 && content.every((word) => said.has(word));
  };
  const byEmployer = posts.filter(({ employer }) => fits(employer));
  const found =
    byEmployer.length > 0
      ? byEmployer.filter(({ title }) => byEmployer.length === 1 || fits(title))
      : posts.filter(({ title }) => fits(title));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function wordsIn(text: string): string[] {
  return readText(text)
    .words.filter(isContent)
    .map(({ stem }) => stem);
}
