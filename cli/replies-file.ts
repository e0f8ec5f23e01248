import { readFile } from "node:fs/promises";
import { z } from "zod";
import { InputError, invalidInput } from "../domain/errors.js";
import { Preferences } from "../domain/learning.js";
import {
  type Ask,
  type AskReply,
  ClaimDecision,
  type ClaimDecisions,
  ExperienceChoice,
  type Field,
  type FieldValues,
  type OpenClaim,
  FieldValues as Values,
} from "../domain/question.js";
import type { Replier, ReplyChoice } from "./replier.js";

const FormReply = z.union([z.string().min(1), Values], { error: "must be text or values by field id" });
// `shown` needs a quote from the résumé, so it is left to a person who looks at it.
const GapReply = z.strictObject({
  choice: ExperienceChoice.exclude(["shown"]),
  details: FormReply.optional(),
  improvements: z
    .array(z.union([z.literal("accept"), z.strictObject({ edit: z.string().min(1) }), FormReply]))
    .default([]),
  confirm: z.union([z.literal("all"), z.record(z.string(), ClaimDecision)]).default({}),
  plan: z.union([z.literal("all"), z.array(z.string())]).default("all"),
  preferences: z.strictObject(Preferences.shape).optional(),
});
type GapReply = z.infer<typeof GapReply>;

/**
 * A file of replies for an unattended run:
 * { "replies": [{ "gap": "words of the gap's title", "choice": "yes", "details": "…" or { field: value }, "improvements": ["…"], "confirm": "all" or { "words of the sentence": true, false or the correction }, "plan": "all", "preferences": { "country": "GB" } }],
 *   "otherwise": { "choice": "no" } }
 */
const RepliesFile = z.strictObject({
  replies: z.array(GapReply.extend({ gap: z.string().min(1) })).default([]),
  otherwise: GapReply.optional(),
});

/** Reads a replies file. Throws an InputError that names the file and every invalid path in it. */
export async function readReplies(path: string): Promise<Replier> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new InputError({ code: "input_invalid", message: `Cannot read ${path}.`, cause });
  });
  const checked = RepliesFile.safeParse(parse(path, text));
  if (!checked.success)
    throw invalidInput(
      checked.error.issues.map((issue) => ({
        path: `${path}: ${issue.path.map(String).join(".")}`,
        message: issue.message,
      })),
    );
  return createReplier(checked.data);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({ code: "input_invalid", message: `${path} is not valid JSON.`, cause });
  }
}

function createReplier({ replies, otherwise }: z.infer<typeof RepliesFile>): Replier {
  const used = new Map<string, number>();
  const matched = new Set<string>();
  return {
    async reply({ question_id }, gapTitle, ask) {
      const own = replies.find(({ gap }) => gapTitle.toLowerCase().includes(gap.toLowerCase()));
      if (own) matched.add(own.gap);
      const entry = own ?? otherwise;
      if (!entry) return null;
      if (ask.kind !== "improvement") return first(ask, entry, gapTitle);
      const at = used.get(question_id) ?? 0;
      used.set(question_id, at + 1);
      return improvement(ask, entry.improvements[at], entry.confirm, gapTitle);
    },
    unused: () => replies.map(({ gap }) => gap).filter((gap) => !matched.has(gap)),
    async retries() {
      return false;
    },
  };
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

// Confirms only the sentences that the file names by some of their words. The others stay open and are left out.
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
): ReplyChoice {
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
