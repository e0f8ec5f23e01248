import {
  ABOUT_PLACE,
  type DraftText,
  type Evidence,
  type Outcome,
  type Verdict,
  Version,
  WITH_GOOD_ANSWER,
} from "../../domain/answer.js";
import { gives } from "../../domain/asks.js";
import { factIdOf } from "../../domain/fact.js";
import type { Gap, GapName } from "../../domain/gap.js";
import type { RequirementKind } from "../../domain/job.js";
import type { ChosenPlan } from "../../domain/learning.js";
import { furtherGaps, gapIdsOf, gapsOfMatter } from "../../domain/matter.js";
import { personOf } from "../../domain/person.js";
import { RULES } from "../../domain/provider.js";
import type { AnsweredAsk, AskBody, FieldValues, QuestionSeed } from "../../domain/question.js";
import { postsOf } from "../../domain/resume.js";
import type { Answer, VersionNote } from "../../domain/session.js";
import { NO_USAGE } from "../../domain/usage.js";
import type { Correction, Projection, QuestionView, Said } from "../../domain/views.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Interview } from "../../graph/state/interview.js";
import { outsidePosts } from "../../language/resume.js";
import { injectionsIn, labelOf } from "../../language/sentences.js";
import { sourceText } from "../../language/text.js";
import { hasClause } from "../../language/wording.js";
import { joined, titleOfAnswer, unsupportedOf } from "../../rules/claims.js";
import { coverageNow } from "../../rules/fixed-forms.js";
import { MAX_REFINEMENTS, missingOf } from "../../rules/gate.js";
import { gapOutcomes, stillAsked } from "../../rules/matters.js";
import { hasRows, rowsIn, saysNo } from "../../rules/questions.js";
import { firstAsk } from "../../rules/replies.js";
import { saysIn } from "../../rules/says.js";
import { givenValues, replyEvidence, textEvidence, wordEvidence } from "../../rules/sources.js";
import { SEARCH_CHANNELS } from "./search-channels.js";

/* The projection of a thread's head: pure functions of its state, so that it can be rebuilt after a crash, a rewind or a change of this code. */

/** Projects the interview's head: the session's view, and a question for each asked gap that has a form. */
export function projectInterview(state: Interview["State"]): Projection {
  const { session_id, resume, job, gaps, matters, asked, omitted, strengths, match, questions, usage, provider } =
    state;
  const rest = furtherGaps(matters ?? [], gaps, gaps);
  const byGap = new Map(questions.map((seed) => [seed.gap_id, seed]));
  return {
    of: "session",
    view: {
      job_title: job?.title ?? "",
      employer: job?.employer ?? null,
      person: personOf(state),
      family: job?.family ?? "general",
      resume_language: resume?.language ?? "en",
      job_language: job?.language ?? "en",
      match,
      strengths,
      unread: job?.unread ?? [],
      suspicious: [...(resume?.suspicious ?? []), ...(job?.suspicious ?? [])],
      posts: resume ? postsOf(resume) : null,
      outside_posts: resume ? outsidePosts(resume) : [],
      gaps,
      asked,
      omitted,
      usage,
      provider,
    },
    questions: asked.flatMap((gap_id) => {
      const gap = gaps.find((one) => one.gap_id === gap_id);
      const question = byGap.get(gap_id);
      if (!gap || !question) return [];
      const question_id = questionId(session_id, gap_id);
      // A question that was written before its matter changed is about the gaps that it names.
      const own = gapIdsOf(question);
      const further = (rest[gap_id] ?? []).filter((one) => own.includes(one.gap_id));
      const origin = { gap, rest: further, question, provider, contradiction: null, added: false };
      const view = unstartedView(question_id, question, gap.kind);
      return [{ question_id, position: asked.indexOf(gap_id), origin, view }];
    }),
  };
}

/** The id of a question and of its thread: the session's id, a dot, and the gap's id. */
export function questionId(sessionId: string, gapId: string): string {
  return `${sessionId}.${gapId}`;
}

/** The id of a question's first ask, which is shown before its thread has begun. */
export function firstAskId(questionId: string): string {
  return `${questionId}.first`;
}

/** The view of a question before its thread has begun: the first ask needs no checkpoint. */
export function unstartedView(question_id: string, question: QuestionSeed, kind: RequirementKind): QuestionView {
  return {
    ask: { ask_id: firstAskId(question_id), ...firstAsk(question, kind) },
    answer: null,
    versions: [],
    plan: null,
    outcome: null,
    refinements_left: MAX_REFINEMENTS,
    retrieval: [],
    usage: NO_USAGE,
    provider: null,
    contradicted: [],
    suspicious: [],
    said: [],
    correction: null,
    nearest: null,
    covers: "covered",
    also_shows: [],
    stated: [],
    standing: null,
  };
}

/** Projects the head of a question's thread. `waiting` is the interrupt at which it waits, if any. */
export function projectAnswer(
  state: Answering["State"],
  waiting: { id: string; ask: AskBody } | null,
): Extract<Projection, { of: "question" }> {
  const { question_id, gap, versions, gate, outcome, plan, refinements, replies, usage } = state;
  const newest = versions.at(-1);
  // A version without a verdict is the candidate's own: an edit, or a correction made with the acceptance.
  const shown = newest?.verdict === null ? newest : versions.find(({ draft }) => draft.version === gate?.best_version);
  const [named] = stillAsked(gapsOfMatter(state), replies);
  const about = gap && named && { title: named.title, threshold: gap.threshold };
  const answer = about && shown ? toAnswer(shown, about, state, outcome !== null) : null;
  const judged = shown ? judgementOf(shown, versions) : null;
  const said = factsAndPassagesOf(state, answer, waiting?.ask.kind ?? null);
  const view: QuestionView = {
    ask: waiting ? { ask_id: waiting.id, ...waiting.ask } : null,
    answer,
    versions: versions.map((version) => versionNoteOf(Version.parse(version), versions)),
    plan,
    outcome,
    refinements_left: MAX_REFINEMENTS - refinements,
    retrieval: retrievalOf(state),
    usage,
    provider: shown?.draft.provider ?? null,
    suspicious: [...replyEvidence(givenValues(replies)), ...editsIn(replies)].flatMap(({ text }) =>
      injectionsIn(sourceText(text)).map((quote) => quote.text),
    ),
    contradicted: hasGoodAnswer(outcome) ? versions.flatMap(({ ledger }) => ledger.contradicted ?? []) : [],
    said: hasGoodAnswer(outcome) ? [...replyEvidence(givenValues(replies)), ...editsIn(replies)] : [],
    correction: outcome === "dismissed" ? correctionIn(replies) : null,
    nearest: nearestIn(state),
    covers: gap && outcome ? coverageNow(gap, outcome, replies, judged?.covers, datedOf(state)) : "covered",
    gaps: endedOf(state, judged),
    also_shows: hasGoodAnswer(outcome) ? alsoShownBy(judged, state.others) : [],
    stated: hasGoodAnswer(outcome) ? formFactsOf(said.facts) : [],
    standing: outcome === null ? (state.before?.standing ?? null) : null,
  };
  return { of: "question", question_id, view, said };
}

function hasGoodAnswer(outcome: Outcome | null): boolean {
  return outcome !== null && WITH_GOOD_ANSWER.includes(outcome);
}

// What the candidate left out or typed instead is not judged: what the rest of the version shows was judged before. Null for an edit.
function judgementOf({ draft, verdict }: Version, versions: Version[]): Verdict | null {
  if (verdict || draft.change !== "corrected") return verdict;
  const before = versions.find((one) => one.draft.version === draft.based_on)?.verdict ?? null;
  const text = [...draft.bullets, draft.spoken].join("\n");
  return (
    before && { ...before, shown: (before.shown ?? []).filter(({ sentence }) => sentence && text.includes(sentence)) }
  );
}

function formFactsOf(facts: Said["facts"]): string[] {
  return facts.filter(({ values }) => Object.keys(values).length > 0).map(({ fact_id }) => fact_id);
}

// Threads of earlier releases have no posts, or no date.
function datedOf({ posts, as_of }: Answering["State"]) {
  return posts === null || as_of.startsWith("1970") ? null : { posts, as_of };
}

// A judge may name only gaps that were in its prompt.
function alsoShownBy(verdict: Verdict | null, others: GapName[]): string[] {
  return others.map(({ gap_id }) => gap_id).filter((id) => verdict?.also?.includes(id));
}

// The nearest experience that the candidate gave with a "no", or with the wish to learn.
function nearestIn({ outcome, replies }: Pick<Answering["State"], "outcome" | "replies">): string | null {
  if (outcome !== "skipped" && outcome !== "learning") return null;
  const said = replies.findLast(({ reply }) => reply.kind === "experience")?.reply;
  return (said?.kind === "experience" && said.nearest) || null;
}

function correctionIn(replies: Answering["State"]["replies"]): Correction | null {
  const last = replies.at(-1);
  if (last?.reply.kind !== "experience") return null;
  const { choice } = last.reply;
  return choice === "not_asked" || choice === "shown"
    ? { choice, resume_quote: last.passage ?? null, at: last.at }
    : null;
}

// The changes of a version from the version on which it is based, field by field.
function versionNoteOf({ draft, verdict, ledger }: Version, all: Version[]): VersionNote {
  const base = all.find((one) => one.draft.version === draft.based_on)?.draft;
  const before = base ? piecesOf(base) : new Map<string, string>();
  const after = piecesOf(draft);
  const paths = base ? [...new Set([...before.keys(), ...after.keys()])] : [];
  return {
    version: draft.version,
    change: draft.change,
    score: verdict?.score ?? null,
    grounded: ledger.grounded,
    based_on: draft.based_on,
    why: draft.why,
    changes: paths
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null })),
  };
}

function piecesOf({ title, bullets, spoken }: DraftText): Map<string, string> {
  const numbered = bullets.map((text, index): [string, string] => [`bullets.${index}`, text]);
  return new Map([["title", title], ...numbered, ...(spoken === "" ? [] : [["spoken", spoken] as [string, string]])]);
}

/** The texts with which the candidate replaced bullets, as sources. */
export function editsIn(replies: Answering["State"]["replies"]): Evidence[] {
  return replies.flatMap(({ reply }) =>
    reply.kind === "edit" ? [textEvidence("edit", reply.ask_id, reply.text)] : [],
  );
}

/** Builds the client-visible answer of a version, each bullet with its claims and their sources. */
export function toAnswer(
  version: Version,
  gap: Pick<Gap, "title" | "threshold">,
  { questions_language, answers_language }: Pick<Answering["State"], "questions_language" | "answers_language">,
  isClosed = false,
): Answer {
  // Versions that an earlier release stored lack newer fields: the schema adds their defaults.
  const { draft, verdict, ledger } = Version.parse(version);
  const claimsAt = (at: string) =>
    ledger.claims.filter(({ place }) => place === at).map(({ place: _, ...claim }) => claim);
  return {
    // Rules take the title of the gap that they answer.
    title: draft.provider === RULES ? draft.title : titleOfAnswer(draft.title, gap.title, ledger.claims, isClosed),
    bullets: draft.bullets.map((text, index) => ({
      text,
      claims: claimsAt(`bullets.${index}`),
    })),
    left_out: draft.left_out.map(({ text, why }) => ({ text, why })),
    spoken: draft.spoken,
    ...(draft.cited !== null || draft.change === "edited" ? { spoken_claims: claimsAt("spoken") } : {}),
    score: verdict?.score ?? null,
    threshold: gap.threshold,
    grounded: ledger.grounded,
    unsupported: unsupportedOf(ledger),
    criteria: verdict?.criteria ?? null,
    strengths: verdict?.strengths ?? [],
    issues: verdict?.issues ?? [],
    missing: missingOf({ verdict, ledger }, gap.threshold, saysIn(questions_language)),
    samples: verdict?.samples ?? 1,
    spread: verdict?.spread ?? 0,
    uncertain: verdict?.uncertain ?? false,
    version: draft.version,
    language: answers_language,
  };
}

function retrievalOf(state: Answering["State"]): QuestionView["retrieval"] {
  return Object.entries(SEARCH_CHANNELS).flatMap(([source, channel]) => {
    const recall = state[channel];
    return recall ? [{ source, state: recall.state }] : [];
  });
}

// Later searches find only sentences that may be exported.
function exportedText({ bullets }: Answer): string {
  const claims = bullets.flatMap((bullet) => bullet.claims.filter(({ supported }) => supported));
  return claims.map(({ text }) => text).join("\n");
}

// Replies become facts once their answer meets the bar, so that other answers can use them while its sentences wait for confirmation. Below
// the bar, a reply may be an abandoned form or a denial, which must not be proposed again.
function factsAndPassagesOf(state: Answering["State"], answer: Answer | null, waitsAt: AskBody["kind"] | null): Said {
  const { question_id, gap, outcome } = state;
  const closing = closingFacts(state);
  const earlier = state.before?.replies ?? [];
  // A fact keeps its id when the question is reopened: the candidate may have deleted or changed it.
  const stated = [...earlier, ...state.replies].flatMap((asked, index): Said["facts"] => {
    if (!hasGoodAnswer(outcome) && waitsAt !== "confirm") return [];
    // Of the replies before a reopening, only confirmed or corrected sentences are still facts.
    if (index < earlier.length && !gives(asked.reply, "claims")) return [];
    // The subject of an answer adds nothing.
    const isShown = (ref: string) =>
      asked.shown?.some(({ claim_id, place }) => place !== ABOUT_PLACE && ref.endsWith(`.${claim_id}`)) ?? false;
    const words = asked.reply.kind === "experience" ? [] : wordEvidence([asked]).filter(({ ref }) => isShown(ref));
    if (words.length > 0) {
      const [only, ...others] = words.map((word) => word.text);
      // Several texts are joined as separate sentences: two texts without a full stop would be read as one.
      const text = others.length === 0 ? (only ?? "") : words.map((word) => joined([word.text])).join("\n");
      return [
        {
          fact_id: factIdOf(question_id, index, "confirmed"),
          gap_title: gap?.title ?? "",
          text,
          values: {},
          said_at: asked.at,
          choice: "yes",
        },
      ];
    }
    if (!gives(asked.reply, "values")) return [];
    if (hasRows(asked)) return rowFacts(asked, asked.reply.values, index, state);
    // A short answer such as "3" cannot be understood without its question; a sentence can.
    const text = givenValues([asked])
      .map(({ type, question, answer: value }) =>
        type === "textarea" || hasClause(value) ? value : `${labelOf(question)}: ${value}`,
      )
      .join("\n");
    return [
      {
        fact_id: factIdOf(question_id, index, "form"),
        gap_title: gap?.title ?? "",
        text,
        values: asked.reply.values,
        said_at: asked.at,
        choice: "yes",
      },
    ];
  });
  const accepted =
    outcome === "accepted" && answer ? [{ kind: "answer" as const, ref: question_id, text: exportedText(answer) }] : [];
  // While a reopened question keeps its current answer, the facts and passages of that answer are kept too.
  const standing = outcome === null && state.before?.standing ? state.before.said : { facts: [], passages: [] };
  const passages = [...stated.map(({ fact_id, text }) => ({ kind: "fact" as const, ref: fact_id, text })), ...accepted];
  return {
    facts: distinctBy([...standing.facts, ...stated, ...closing], ({ fact_id }) => fact_id),
    plan: chosenPlanOf(state),
    person: state.person,
    passages: distinctBy([...standing.passages, ...passages], ({ kind, ref }) => `${kind} ${ref}`),
  };
}

// A fact for each row of a form that does not say no; `closingFacts` has the rows that do.
function rowFacts(
  asked: AnsweredAsk,
  values: FieldValues,
  index: number,
  { question_id, gap, rest }: Answering["State"],
): Said["facts"] {
  const given = givenValues([asked]);
  const titleOf = (id: string) => gapsOfMatter({ gap, rest }).find(({ gap_id }) => gap_id === id)?.title;
  return [...rowsIn(asked.fields, values, gap?.gap_id ?? "")].flatMap(([gap_id, row]): Said["facts"] => {
    if (saysNo(row)) return [];
    const ids = asked.fields.filter((field) => field.gap_id === gap_id).map(({ id }) => id);
    const lines = given.filter(({ field_id }) => ids.includes(field_id));
    const text = lines.map(({ question, answer }) => `${labelOf(question)}: ${answer}`).join("\n");
    const fact_id = `${factIdOf(question_id, index, "form")}.${gap_id}`;
    return [{ fact_id, gap_title: titleOf(gap_id) ?? "", text, values: row, said_at: asked.at, choice: "yes" }];
  });
}

function distinctBy<Item>(list: Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()];
}

// A "no" and a wish to learn are proposed for the same subject later. They are facts without a passage, since they have no words for a
// search.
function closingFacts(state: Answering["State"]): Said["facts"] {
  const { question_id, question, replies, outcome } = state;
  const last = replies.at(-1);
  if (!last || question?.source === "contradiction") return [];
  const ended = endedOf(state, null);
  const nearest = nearestIn({ outcome, replies });
  return gapsOfMatter(state).flatMap(({ gap_id, title }, at): Said["facts"] => {
    const how = ended[gap_id]?.outcome;
    const choice = how === "skipped" ? "no" : how === "learning" ? "willing_to_learn" : null;
    if (!choice) return [];
    const subject = choice === "no" ? `Not done: ${title}` : `Willing to learn: ${title}`;
    const text = nearest === null || at > 0 ? subject : `${subject}\nNearest to it: ${nearest}`;
    const fact_id = at === 0 ? `${question_id}.choice` : `${question_id}.${gap_id}.choice`;
    return [{ fact_id, gap_title: title, text, values: {}, said_at: last.at, choice }];
  });
}

// How each gap of the matter ended, by the verdict on the answer that is shown.
function endedOf(state: Answering["State"], verdict: Verdict | null) {
  const { outcome, replies } = state;
  const gaps = gapsOfMatter(state);
  const judged = { covers: verdict?.covers ?? null, shown: verdict?.shown ?? [] };
  return gapOutcomes({ gaps, outcome, replies, ...judged, dated: datedOf(state) });
}

function chosenPlanOf({ plan, gap, replies, job_title }: Answering["State"]): ChosenPlan | null {
  const chosen = replies.findLast(({ reply }) => reply.kind === "plan");
  if (!plan || !gap || !chosen || plan.progress.length === 0) return null;
  return { ...plan, gap_title: gap.title, job_title, chosen_at: chosen.at };
}
