import { invalidInput } from "../domain/errors.js";
import type { Preferences } from "../domain/learning.js";
import type { GapReply, PreparedReplies } from "../domain/prepared-replies.js";
import type { Ask, AskReply, ClaimDecisions, Field, FieldValues, OpenClaim } from "../domain/question.js";
import type { QuestionResource } from "../domain/session.js";
import { MAX_REFINEMENTS } from "./gate.js";

/** The prepared reply for a gap with this title: the first whose `gap` the title contains. */
export function replyForGap(
  { replies }: PreparedReplies,
  gapTitle: string,
): PreparedReplies["replies"][number] | undefined {
  return replies.find(({ gap }) => gapTitle.toLowerCase().includes(gap.toLowerCase()));
}

/**
 * The prepared reply to an ask. `below_bar` closes an answer below the threshold without an acceptance; null leaves the question to a person.
 * Throws an InputError if the prepared reply does not fit the ask.
 */
export function preparedReply(
  prepared: PreparedReplies,
  question: Pick<QuestionResource, "refinements_left">,
  gapTitle: string,
  ask: Ask,
): AskReply | "below_bar" | null {
  const entry = replyForGap(prepared, gapTitle) ?? prepared.otherwise;
  if (!entry) return null;
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

// Confirms only the sentences that the reply names by some of their words. The others stay open and are left out.
function wordsFor(claims: OpenClaim[], confirm: GapReply["confirm"]): ClaimDecisions {
  const said = (text: string) =>
    confirm === "all"
      ? true
      : Object.entries(confirm).find(([words]) => text.toLowerCase().includes(words.toLowerCase()))?.[1];
  return Object.fromEntries(
    claims
      .flatMap(({ also = [], ...one }) => [one, ...also])
      .flatMap(({ claim_id, text }) => {
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
