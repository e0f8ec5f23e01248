import { invalidInput } from "../domain/errors.js";
import type { Preferences } from "../domain/learning.js";
import { gapIdsOf } from "../domain/matter.js";
import type { GapReply, PreparedReplies } from "../domain/prepared-replies.js";
import type { Ask, AskReply, ClaimDecisions, Field, FieldValue, FieldValues, OpenClaim } from "../domain/question.js";
import type { QuestionResource } from "../domain/session.js";
import { MAX_REFINEMENTS } from "./gate.js";
import { idInRow } from "./questions.js";

type Prepared = PreparedReplies["replies"][number];
type Asked = Pick<QuestionResource, "gap_id" | "gap_ids" | "gap_titles">;

/** The prepared reply for a gap with this title: the first whose `gap` the title contains. */
export function replyForGap({ replies }: PreparedReplies, gapTitle: string): Prepared | undefined {
  return replies.find(({ gap }) => gapTitle.toLowerCase().includes(gap.toLowerCase()));
}

/** The prepared replies for the gaps of a question, each by its own gap; `gapTitle` is the subject of a question about none. */
export function repliesForQuestion(
  prepared: PreparedReplies,
  question: Asked,
  gapTitle: string,
): Map<string, Prepared> {
  return new Map(
    gapIdsOf(question).flatMap((id): [string, Prepared][] => {
      const reply = replyForGap(prepared, question.gap_titles[id] ?? gapTitle);
      return reply ? [[id, reply]] : [];
    }),
  );
}

/**
 * The prepared reply to an ask. `below_bar` closes an answer below the threshold without an acceptance; null leaves the question to a person.
 * Throws an InputError if the prepared reply does not fit the ask.
 */
export function preparedReply(
  prepared: PreparedReplies,
  question: Pick<QuestionResource, "refinements_left"> & Asked,
  gapTitle: string,
  ask: Ask,
): AskReply | "below_bar" | null {
  const own = repliesForQuestion(prepared, question, gapTitle);
  if (ask.kind === "experience" && ask.fields && gapIdsOf(question).length > 1)
    return (
      rowsReply(ask.ask_id, ask.fields, (id) => own.get(id) ?? prepared.otherwise) ??
      wishFor(ask.ask_id, [...own.values()][0] ?? prepared.otherwise)
    );
  // The first gap with a prepared yes answers the question; those with a prepared "no" are left out of it.
  const entry = [...own.values()].find(({ choice }) => choice === "yes") ?? [...own.values()][0] ?? prepared.otherwise;
  if (!entry) return null;
  const no_to = gapIdsOf(question).filter((id) => (own.get(id) ?? prepared.otherwise)?.choice === "no");
  if (ask.kind === "experience" && entry.choice === "yes" && no_to.length > 0)
    return { ask_id: ask.ask_id, kind: "experience", choice: "yes", no_to };
  if (ask.kind !== "improvement") return first(ask, entry, gapTitle);
  // One improvement for each refinement, so that a resumed session continues with the next one.
  const next = entry.improvements[MAX_REFINEMENTS - question.refinements_left];
  return improvement(ask, next, entry.confirm, gapTitle);
}

function first(ask: Exclude<Ask, { kind: "improvement" }>, entry: GapReply, gapTitle: string): AskReply {
  const { ask_id } = ask;
  switch (ask.kind) {
    case "experience":
      return { ask_id, kind: "experience", choice: entry.choice };
    case "details":
      if (entry.details === undefined)
        throw invalidInput([{ path: `replies for "${gapTitle}"`, message: "has a yes but no details" }]);
      return { ask_id, kind: "details", values: fill(ask.fields, entry.details) };
    case "confirm":
      return { ask_id, kind: "confirm", claims: wordsFor(ask.claims, entry.confirm) };
    case "plan": {
      const { preferences } = entry;
      const isKnown = ([name, value]: [string, unknown]) => ask.preferences[name as keyof Preferences] === value;
      if (preferences && !Object.entries(preferences).every(isKnown))
        return { ask_id, kind: "plan", resource_ids: [], preferences };
      return {
        ask_id,
        kind: "plan",
        resource_ids: entry.plan === "all" ? ask.resources.map(({ resource_id }) => resource_id) : entry.plan,
      };
    }
  }
}

// One reply for all rows of a form: they are all to be learnt, or not asked for. Null without one.
function wishFor(ask_id: string, entry: GapReply | undefined): AskReply | null {
  return entry ? { ask_id, kind: "experience", choice: entry.choice } : null;
}

// Fills in the rows of a form, each by the reply for its gap; null if none of them is a yes or a no. A row that is to be learnt is left out, and so it
// is asked about by itself.
function rowsReply(
  ask_id: string,
  fields: Field[],
  replyFor: (gap_id: string) => GapReply | undefined,
): AskReply | null {
  const values = fields.flatMap((field): [string, FieldValue][] => {
    const reply = field.gap_id === undefined ? undefined : replyFor(field.gap_id);
    if (!reply || (reply.choice !== "yes" && reply.choice !== "no")) return [];
    const decides = idInRow(field) === "status" || idInRow(field) === "agrees";
    const options = field.options?.map(({ value }) => value) ?? [];
    if (reply.choice !== "yes") return decides ? [[field.id, options.find((one) => NO.includes(one)) ?? ""]] : [];
    const { details } = reply;
    const given = typeof details === "string" ? undefined : details?.[idInRow(field)];
    const typed = typeof details === "string" && FREE_TEXT.includes(idInRow(field)) ? details : undefined;
    const value = given ?? typed ?? (decides ? options[0] : undefined);
    return value === undefined ? [] : [[field.id, value]];
  });
  return values.length > 0 ? { ask_id, kind: "details", values: Object.fromEntries(values) } : null;
}
const NO = ["never", "not_now"];
/** The fields of a row that take a reply in words. */
const FREE_TEXT = ["detail", "note"];

// Confirms only the sentences that the reply names by some of their words. The others stay open and are left out.
function wordsFor(claims: OpenClaim[], confirm: GapReply["confirm"]): ClaimDecisions {
  const said = (text: string) =>
    confirm === "all"
      ? true
      : Object.entries(confirm).find(([words]) => text.toLowerCase().includes(words.toLowerCase()))?.[1];
  return Object.fromEntries(
    claims.flatMap(({ claim_id, text }) => {
      const word = said(text);
      return word === undefined ? [] : [[claim_id, word]];
    }),
  );
}

// Without a further entry the answer closes below the threshold, and no acceptance is recorded.
function improvement(
  { ask_id, fields, may, claims }: Extract<Ask, { kind: "improvement" }>,
  next: GapReply["improvements"][number] | undefined,
  confirm: GapReply["confirm"],
  gapTitle: string,
): AskReply | "below_bar" {
  if (next === undefined) return "below_bar";
  if (next === "accept") return { ask_id, kind: "accept", claims: wordsFor(claims, confirm) };
  if (typeof next === "object" && typeof next.edit === "string" && Object.keys(next).length === 1)
    return { ask_id, kind: "edit", text: next.edit };
  if (!may.includes("improve"))
    throw invalidInput([
      { path: `replies for "${gapTitle}"`, message: "has an improvement, but only edit or accept is possible" },
    ]);
  return { ask_id, kind: "improvement", values: fill(fields, next as string | FieldValues) };
}

// Plain text goes into the form's main field: the first long one, else the first.
function fill(fields: Field[], given: string | FieldValues): FieldValues {
  if (typeof given !== "string") return given;
  const main = fields.find(({ type }) => type === "textarea") ?? fields[0];
  return main ? { [main.id]: given } : {};
}
