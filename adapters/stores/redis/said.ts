import { z } from "zod";
import { amended, Fact, FactAmendment } from "../../../domain/fact.js";
import type { Person } from "../../../domain/person.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { keyOf, ownerKey } from "./keys.js";
import { amendmentField, isQuestionField } from "./said-fields.js";

/** The facts and passages of a question. */
export const StoredSaid = z.object({
  facts: z.array(z.unknown()),
  passages: z.array(z.object({ kind: z.enum(["fact", "answer"]), ref: z.string(), text: z.string() })),
  person: z.string().nullable().default(null),
});
export type StoredSaid = z.infer<typeof StoredSaid>;

/** The results of one question's thread: facts with the candidate's later decisions, and passages with the wording after these decisions. */
export interface SaidOf {
  question: string;
  facts: Fact[];
  passages: StoredSaid["passages"];
  person: Person;
}

/** The sessions of an owner that have facts, passages or plans. */
export async function saidSessions(redis: Redis, owner: string): Promise<string[]> {
  return withRedisTimeout(() => redis.sMembers(ownerKey(owner, "said")));
}

/** Reads all facts and passages of a session. */
export async function readSaid(redis: Redis, owner: string, session: string): Promise<SaidOf[]> {
  const stored = await withRedisTimeout(() => redis.hGetAll(keyOf(owner, session, "said")));
  return Object.entries(stored)
    .filter(([field]) => isQuestionField(field))
    .map(([question, said]) => {
      const { facts: given, passages, person } = StoredSaid.parse(JSON.parse(said));
      const facts = given.map((one) => withAmendment({ ...Fact.parse(one), person }, (field) => stored[field]));
      const later = new Map(facts.flatMap(({ fact_id, text, corrected }) => (corrected ? [[fact_id, text]] : [])));
      const inTheseWords = passages.map((one) => ({
        ...one,
        text: (one.kind === "fact" ? later.get(one.ref) : undefined) ?? one.text,
      }));
      return { question, facts, passages: inTheseWords, person };
    });
}

/** Reads one fact; null if it does not exist. A fact's id begins with its question's id. */
export async function readFact(redis: Redis, owner: string, factId: string): Promise<Fact | null> {
  const question = questionOf(factId);
  const key = keyOf(owner, question, "said");
  const stored = await withRedisTimeout(() => redis.hGet(key, question));
  const { facts, person } = stored ? StoredSaid.parse(JSON.parse(stored)) : { facts: [], person: null };
  const fact = facts.map((one) => ({ ...Fact.parse(one), person })).find(({ fact_id }) => fact_id === factId);
  if (!fact) return null;
  const amendment = await withRedisTimeout(() => redis.hGet(key, amendmentField(fact)));
  return withAmendment(fact, () => amendment ?? undefined);
}

/** The question in whose thread a fact was stated. */
export function questionOf(factId: string): string {
  // A fact of a row of a form ends with its gap too: `ses_1.g3.fact0.g4`.
  return factId.split(".").slice(0, 2).join(".");
}

function withAmendment(fact: Fact, storedAt: (field: string) => string | undefined): Fact {
  const stored = storedAt(amendmentField(fact));
  return amended(fact, stored === undefined ? null : FactAmendment.parse(JSON.parse(stored)));
}
