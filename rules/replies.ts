import { ASKS, accepts } from "../domain/asks.js";
import { CHANGE_TO_NO, REFUSALS } from "../domain/contract/refusals.js";
import type { RequirementKind } from "../domain/job.js";
import { matterKindOf } from "../domain/matter.js";
import type {
  AskBody,
  AskReply,
  ExperienceChoice,
  Field,
  FieldValue,
  FieldValues,
  QuestionSeed,
  QuestionSource,
} from "../domain/question.js";
import { isBareYes, isDenial } from "../language/acts.js";
import { editedAnswer } from "./claims.js";
import { entryErrors } from "./document.js";
import { rowsIn } from "./questions.js";

/** An error in a reply, with its path. */
export interface ReplyError {
  path: string;
  message: string;
}

/** The choices for a question. The job does not ask for a contradiction, so there it has neither `not_asked` nor `shown`. */
export function choicesFor(source: QuestionSource): ExperienceChoice[] {
  return source === "contradiction"
    ? ["yes", "no", "willing_to_learn"]
    : ["yes", "no", "willing_to_learn", "not_asked", "shown"];
}

/** The first ask of a question. Papers and conditions show their form at once: one reply settles it. */
export function firstAsk(
  question: Pick<QuestionSeed, "source" | "fields" | "proposal"> | null,
  kind: RequirementKind | null,
): Extract<AskBody, { kind: "experience" }> {
  const isForm = kind !== null && ["papers", "conditions"].includes(matterKindOf(kind));
  return {
    kind: "experience",
    choices: choicesFor(question?.source ?? "template"),
    ...(question && isForm && question.source !== "contradiction" && { fields: question.fields }),
    ...(question?.proposal && { proposal: question.proposal }),
  };
}

const MAX_TEXT = 20_000;

/** Returns the errors of a reply to an ask about the gaps `gap_ids`; empty if the reply fits. */
export function replyErrors(ask: AskBody, reply: AskReply, gap_ids: string[] = []): ReplyError[] {
  if (!accepts(ask.kind, reply.kind)) {
    return [{ path: "kind", message: `this ask takes ${ASKS[ask.kind].takes.join(", ")}, not ${reply.kind}` }];
  }
  switch (reply.kind) {
    case "experience":
      return choiceErrors(ask, reply, gap_ids);
    case "edit":
      return editErrors(reply);
    case "details":
      return detailErrors(ask, reply);
    case "improvement":
      return ask.kind === "improvement" || ask.kind === "confirm" ? improvementErrors(ask, reply) : [];
    case "confirm":
      return ask.kind === "confirm" ? decisionErrors(ask, reply) : [];
    case "accept":
      return ask.kind === "improvement" ? decisionErrors(ask, reply) : [];
    case "plan":
      return ask.kind === "plan" ? planErrors(ask, reply) : [];
    case "document":
      return ask.kind === "document" ? entryErrors(ask.entries, reply) : [];
  }
}

type AskOf<Kind extends AskBody["kind"]> = Extract<AskBody, { kind: Kind }>;
type ReplyOf<Kind extends AskReply["kind"]> = Extract<AskReply, { kind: Kind }>;

function detailErrors(ask: AskBody, { values }: ReplyOf<"details">): ReplyError[] {
  if (ask.kind !== "details" && ask.kind !== "experience" && ask.kind !== "document") return [];
  const { fields } = ask;
  if (fields === undefined) return [{ path: "kind", message: `this ask takes experience, not details` }];
  if (ask.kind === "document" && fields.length === 0)
    return [{ path: "kind", message: `the ${ask.document} has no form; decide about its entries` }];
  const errors = formErrors(fields, values);
  if (errors.length > 0) return errors;
  const isRowForm = fields.some(({ gap_id }) => gap_id !== undefined);
  if (isRowForm && rowsIn(fields, values, "").size === 0)
    return [{ path: "values", message: "at least one row needs a choice; a row that is left out stays open" }];
  return denialErrors(fields, values);
}

function editErrors({ text }: ReplyOf<"edit">): ReplyError[] {
  const { bullets } = editedAnswer(text, "");
  if (bullets.length === 0) return [{ path: "text", message: REFUSALS.required }];
  return bullets.every(isBareYes) ? [{ path: "text", message: REFUSALS.only_yes }] : [];
}

function improvementErrors(ask: AskOf<"improvement" | "confirm">, { values }: ReplyOf<"improvement">): ReplyError[] {
  if (ask.fields.length === 0) {
    const others = ASKS[ask.kind].takes.filter((kind) => kind !== "improvement" && kind !== "experience").join(" or ");
    return [{ path: "kind", message: `no improvements are left; reply with ${others}` }];
  }
  const errors = formErrors(ask.fields, values);
  if (errors.length > 0) return errors;
  const given = Object.values(values).some((value) => !isEmpty(value));
  return given ? [] : [{ path: "values", message: REFUSALS.no_new_fact }];
}

// The candidate's decisions about the sentences that the ask shows.
function decisionErrors(ask: AskOf<"improvement" | "confirm">, reply: ReplyOf<"confirm" | "accept">): ReplyError[] {
  // An ask from an earlier version has open sentences alone.
  const { claims, proved = [], unused = [], weak = [] } = ask;
  const shown = new Set([...claims, ...proved].map(({ claim_id }) => claim_id));
  const outside = new Set([...unused, ...weak].map(({ claim_id }) => claim_id));
  return Object.entries(reply.claims ?? {}).flatMap(([id, word]) => {
    if (shown.has(id) || (outside.has(id) && word === true)) return [];
    return [{ path: `claims.${id}`, message: outside.has(id) ? NOT_IN_IT : "is not one of the sentences shown" }];
  });
}

function planErrors(ask: AskOf<"plan">, { resource_ids }: ReplyOf<"plan">): ReplyError[] {
  const known = new Set([...ask.resources, ...ask.web_resources].map(({ resource_id }) => resource_id));
  return resource_ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `resource_ids.${index}`, message: "is not one of the resources shown" }],
  );
}

/** The choices that close a question at any ask. */
export const CLOSING: ExperienceChoice[] = ["no", "not_asked", "shown"];

/** The choices that may come with the most similar experience. */
const TAKES_NEAREST: ExperienceChoice[] = ["no", "willing_to_learn"];

const NOT_IN_IT = "is not in the answer: true makes it a line";

function choiceErrors(
  ask: AskBody,
  { choice, resume_quote, nearest, no_to = [] }: Extract<AskReply, { kind: "experience" }>,
  gap_ids: string[] = [],
): ReplyError[] {
  const unknown = no_to.filter((id) => !gap_ids.includes(id));
  if (unknown.length > 0)
    return [{ path: "no_to", message: `${unknown.join(", ")}: not one of the gaps of this question` }];
  if (no_to.length > 0 && no_to.length === gap_ids.length && choice !== "no")
    return [{ path: "no_to", message: "names every gap: reply with the choice no" }];
  if (ask.kind === "experience" && !ask.choices.includes(choice))
    return [{ path: "choice", message: `must be one of ${ask.choices.join(", ")}` }];
  if (ask.kind !== "experience" && !CLOSING.includes(choice))
    return [{ path: "choice", message: `here only ${CLOSING.join(", ")}: it closes the question` }];
  if (nearest !== undefined && !TAKES_NEAREST.includes(choice))
    return [{ path: "nearest", message: `is allowed only with the choices ${TAKES_NEAREST.join(" and ")}` }];
  if (choice === "shown" && resume_quote === undefined)
    return [{ path: "resume_quote", message: "is required with shown: the passage of your résumé, word for word" }];
  return choice !== "shown" && resume_quote !== undefined
    ? [{ path: "resume_quote", message: "is allowed only with the choice shown" }]
    : [];
}

// A required story that says "not done" contradicts the "yes" that opened the form.
function denialErrors(fields: Field[], values: FieldValues): ReplyError[] {
  return fields.flatMap(({ id, type, required }) => {
    const value = values[id];
    if (!required || typeof value !== "string") return [];
    if (type !== "textarea") return [];
    if (isBareYes(value)) return [{ path: `values.${id}`, message: REFUSALS.only_yes }];
    if (!isDenial(value)) return [];
    const message = `says that you have not done this. Change your answer to no? ${CHANGE_TO_NO}, or describe what you did`;
    return [{ path: `values.${id}`, message }];
  });
}

function formErrors(fields: Field[], values: FieldValues): ReplyError[] {
  const known = new Map(fields.map((field) => [field.id, field]));
  const unknown = Object.keys(values).filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => ({ path: `values.${id}`, message: "is not a field of this form" })),
    ...fields.flatMap((field) => {
      const message = fieldError(field, Object.hasOwn(values, field.id) ? values[field.id] : undefined);
      return message ? [{ path: `values.${field.id}`, message }] : [];
    }),
  ];
}

function fieldError(field: Field, value: FieldValue | undefined): string | null {
  if (value === undefined || isEmpty(value)) return field.required ? REFUSALS.required : null;
  const options = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case "number":
      if (typeof value !== "number") return "must be a number";
      if (field.min !== undefined && value < field.min) return `must be at least ${field.min}`;
      return field.max !== undefined && value > field.max ? `must be at most ${field.max}` : null;
    case "multiselect":
      if (!Array.isArray(value)) return "must be a list of options";
      return value.every((one) => options.includes(one)) ? null : `must be of ${options.join(", ")}`;
    case "select":
      return typeof value === "string" && options.includes(value) ? null : `must be one of ${options.join(", ")}`;
    default:
      if (typeof value !== "string") return "must be text";
      return value.length > MAX_TEXT ? `must have at most ${MAX_TEXT} characters` : null;
  }
}

function isEmpty(value: FieldValue): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === "string" && value.trim() === "";
}
