import { type Ask, type AskReply, type DocumentAsk, ExperienceChoice, type Field } from "../../domain/question.js";
import { apart, decisionsIn, formOf, inFields, linesOf, plainWord, WORDS } from "./typed-lines.js";

/*
 * A reply that was typed as text. What can be replied to is numbered in an ask; a line `2: words` is about the second, and lines after it belong to
 * it too. What comes before the first of them is about the ask as a whole. Nothing is guessed: what fits no ask is said to fit none.
 */

/** What a text means at an ask: a reply; a story before its question was answered; or why it is no reply. */
export type Typed = { reply: AskReply } | { story: string } | { problem: string };

type AnyAsk = Ask | DocumentAsk;
type AskOf<Kind extends AnyAsk["kind"]> = Extract<AnyAsk, { kind: Kind }>;

/** Reads what was typed at an ask. */
export function typedReply(ask: AnyAsk, text: string): Typed {
  switch (ask.kind) {
    case "experience":
      return atExperience(ask, text);
    case "details":
      return atForm(ask, text);
    case "improvement":
      return atImprovement(ask, text);
    case "confirm":
      return atConfirmation(ask, text);
    case "plan":
      return atPlan(ask, text);
    case "document":
      return atDocument(ask, text);
  }
}

/** The ids of what can be replied to in an ask, in the order of their numbers, which begin at 1. */
export function numberedIn(ask: AnyAsk): string[] {
  switch (ask.kind) {
    case "experience":
      return (ask.fields ?? []).map(fieldId);
    case "details":
      return ask.fields.map(fieldId);
    case "improvement":
    case "confirm":
      return [
        ...[...ask.claims, ...ask.proved, ...ask.unused, ...ask.weak].flatMap(({ claim_id = "" }) => claim_id || []),
        ...ask.fields.map(fieldId),
      ];
    case "plan":
      return [...ask.resources, ...ask.web_resources].map(({ resource_id }) => resource_id);
    case "document":
      return [...ask.entries.map(({ entry_id }) => entry_id), ...ask.fields.map(fieldId)];
  }
}

const fieldId = ({ id }: Field) => id;

/** How an ask can be answered in text. */
export function howToType({ kind }: AnyAsk): string {
  return HOW[kind];
}

const HOW: Record<AnyAsk["kind"], string> = {
  experience:
    "Answer with one of these words, or what is numbered by its number: `1: …`. `no: …` also says what comes nearest, and `shown: …` which line of your résumé shows it.",
  details: "Answer in your own words, or one number on each line: `2: …`.",
  improvement:
    "Add a fact in your own words, or answer by number, `2: …`. `accept` takes it as it is; `edit:` and your lines replace it.",
  confirm:
    "Answer `yes` if all of it is so; else sentence by sentence: `1: yes`, `1: no`, `1: out` (true, but leave it out), or `1:` and what is so.",
  plan: "Answer with numbers, such as `1, 3`, or `none`.",
  document:
    "Write `take` if all of it may stand; else by number: `1: yes`, `1: no`, or `1:` and your own words. `keep old` leaves out what is new.",
};

function atExperience(ask: AskOf<"experience">, text: string): Typed {
  const { ask_id, choices, fields = [] } = ask;
  const { values, rest } = linesOf(text, numberedIn(ask), choices);
  const named = choices.find((choice) => values[choice] !== undefined);
  if (named === undefined && Object.keys(values).length > 0)
    return { reply: { ask_id, kind: "details", values: inFields(fields, values) } };
  const choice = named ?? choiceOf(rest);
  // Where the form is shown at once, there is no other story.
  if (!choice) return rest === "" || fields.length > 0 ? { problem: HOW.experience } : { story: rest };
  const words = values[choice];
  if (words === undefined) return { reply: { ask_id, kind: "experience", choice } };
  // The words behind a yes are the story of its form.
  if (choice === "yes") return { story: words };
  const more = choice === "shown" ? { resume_quote: words } : { nearest: words };
  return { reply: { ask_id, kind: "experience", choice, ...more } };
}

function choiceOf(text: string): ExperienceChoice | null {
  const word = plainWord(text).replaceAll(" ", "_");
  return ExperienceChoice.safeParse(word).data ?? null;
}

function atForm(ask: AskOf<"details">, text: string): Typed {
  const { ask_id, fields } = ask;
  const choice = choiceOf(text);
  if (choice) return { reply: { ask_id, kind: "experience", choice } };
  const lines = linesOf(text, numberedIn(ask));
  // Where nothing is required, a text without a number could be the value of any field.
  if (!fields.some(({ required }) => required) && lines.rest !== "")
    return plainWord(lines.rest) === "none"
      ? { reply: { ask_id, kind: "details", values: {} } }
      : { problem: "None of it is required: answer by number, `1: …`, or with `none`." };
  return { reply: { ask_id, kind: "details", values: formOf(fields, lines) } };
}

function atImprovement(ask: AskOf<"improvement">, text: string): Typed {
  const { ask_id, fields } = ask;
  const lines = linesOf(text, numberedIn(ask), ["edit"]);
  const { edit, ...values } = lines.values;
  if (edit !== undefined) return { reply: { ask_id, kind: "edit", text: edit } };
  const { inForm, others } = apart(fields, values);
  if (plainWord(lines.rest) === "accept") return { reply: { ask_id, kind: "accept", claims: decisionsIn(others) } };
  if (Object.keys(others).length > 0) return { problem: "Write `accept` before the sentences that you decide about." };
  return { reply: { ask_id, kind: "improvement", values: formOf(fields, { values: inForm, rest: lines.rest }) } };
}

function atConfirmation(ask: AskOf<"confirm">, text: string): Typed {
  const { ask_id, claims, fields } = ask;
  const { values, rest } = linesOf(text, numberedIn(ask));
  const { inForm, others } = apart(fields, values);
  const isYes = WORDS.get(plainWord(rest)) === true;
  if (rest !== "" && !isYes) return { problem: HOW.confirm };
  const added = Object.keys(inForm).length > 0;
  // Facts are sent alone: the answer is written again with them, and shown again.
  if (added && (isYes || Object.keys(others).length > 0))
    return { problem: "Add facts first; decide about the sentences then." };
  if (added) return { reply: { ask_id, kind: "improvement", values: inFields(fields, inForm) } };
  const all = isYes ? Object.fromEntries(claims.map(({ claim_id }) => [claim_id, true])) : {};
  return { reply: { ask_id, kind: "confirm", claims: { ...all, ...decisionsIn(others) } } };
}

function atPlan(ask: AskOf<"plan">, text: string): Typed {
  const { ask_id } = ask;
  if (plainWord(text) === "none") return { reply: { ask_id, kind: "plan", resource_ids: [] } };
  const known = numberedIn(ask);
  const chosen = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => known[Number(word) - 1] ?? null);
  const resource_ids = chosen.filter((id) => id !== null);
  return resource_ids.length === chosen.length && chosen.length > 0
    ? { reply: { ask_id, kind: "plan", resource_ids } }
    : { problem: HOW.plan };
}

function atDocument(ask: AskOf<"document">, text: string): Typed {
  const { ask_id, fields } = ask;
  const { values, rest } = linesOf(text, numberedIn(ask));
  const { inForm, others } = apart(fields, values);
  if (Object.keys(inForm).length > 0) return { reply: { ask_id, kind: "details", values: inFields(fields, inForm) } };
  const entries = Object.fromEntries(
    Object.entries(decisionsIn(others)).map(([id, word]) => [id, word ?? false] as const),
  );
  const whole = REST.get(plainWord(rest));
  if (!whole && (rest !== "" || Object.keys(entries).length === 0)) return { problem: HOW.document };
  return { reply: { ask_id, kind: "document", entries, ...(whole && { rest: whole }) } };
}

const REST = new Map<string, "take" | "keep_old">([
  ["take", "take"],
  ["keep old", "keep_old"],
]);
