import type { FactStore } from "../../adapters/stores/ports/facts.js";
import { type AppError, invalidInput, notFound } from "../../domain/errors.js";
import type { Fact, FactWord } from "../../domain/fact.js";

export interface FactsNeeds {
  facts: FactStore;
  now: () => Date;
}

/** Reads, confirms, corrects and deletes the facts that an owner has stated. */
export function createFacts({ facts, now }: FactsNeeds) {
  return {
    /** Newest first. */
    async factsOf(owner: string): Promise<Fact[]> {
      return (await facts.list(owner)).reverse();
    },
    async confirmFact(owner: string, factId: string, word: FactWord): Promise<Fact> {
      const fact = (await facts.list(owner)).find(({ fact_id }) => fact_id === factId);
      if (!fact) throw notFound("fact");
      const { text, values } = correctionOf(fact, word);
      // Earlier corrections are kept.
      const earlier = fact.corrected ? { text: fact.text, values: fact.values } : { text: null, values: null };
      const amendment = {
        text: text ?? earlier.text,
        values: values ?? earlier.values,
        confirmed_at: now().toISOString(),
      };
      if (!(await facts.amend(owner, factId, amendment))) throw notFound("fact");
      const later = (await facts.list(owner)).find(({ fact_id }) => fact_id === factId);
      if (!later) throw notFound("fact");
      return later;
    },
    async removeFact(owner: string, factId: string): Promise<void> {
      if (!(await facts.remove(owner, factId))) throw notFound("fact");
    },
    async removeFacts(owner: string): Promise<void> {
      for (const { fact_id } of await facts.list(owner)) await facts.remove(owner, fact_id);
    },
  };
}

// The new words and values; both null if the fact is only confirmed. Throws `input_invalid` if they do not fit the fact.
function correctionOf(fact: Fact, word: FactWord): { text: string | null; values: Fact["values"] | null } {
  const { text, values } = word ?? {};
  if (text === undefined && values === undefined) return { text: null, values: null };
  const wrong = (path: string, message: string): AppError => invalidInput([{ path, message }]);
  if (fact.choice !== "yes")
    throw wrong("", "a no and a wish to learn have no words to correct; delete it, or answer the question again");
  const known = Object.keys(fact.values);
  if (known.length === 0) {
    if (values !== undefined) throw wrong("values", "this fact has no values; give its text");
    return { text: text ?? null, values: null };
  }
  if (values === undefined) throw wrong("text", `this fact has values (${known.join(", ")}); give those that are so`);
  const unknown = Object.keys(values).find((id) => !known.includes(id));
  if (unknown !== undefined) throw wrong(`values.${unknown}`, "is not a value of this fact");
  const differs = Object.keys(values).find((id) => typeof values[id] !== typeof fact.values[id]);
  if (differs !== undefined) throw wrong(`values.${differs}`, "must have the same type as before");
  const all = { ...fact.values, ...values };
  return { text: Object.values(all).map(String).join("\n"), values: all };
}
