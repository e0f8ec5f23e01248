import type { BaseStore } from "@langchain/langgraph";
import { textRef } from "../../adapters/stores/text-ref.js";
import { StoreError } from "../../domain/errors.js";
import { Fact, type FactReader, type Speaker } from "../../domain/fact.js";
import { personKey } from "../../domain/person.js";
import type { TextReader, TextRef } from "../../domain/text.js";

const TEXTS = ["adaptive-answers", "texts"];
const FACTS = ["adaptive-answers", "facts"];
/** The maximum number of facts that are read for one owner. */
const MOST_FACTS = 1_000;

/**
 * The texts of threads that a LangGraph server executes, and the facts that its host wrote (namespace `adaptive-answers`, `facts`, the
 * owner; each value is a Fact). They are in that server's store, next to its checkpoints, so that a thread can be resumed on another
 * machine. `storeOf` returns the store once the server has set it.
 */
export function studioStore(storeOf: () => BaseStore | undefined): {
  keep: (text: string) => TextRef;
  texts: TextReader;
  facts: FactReader;
} {
  /** The pending writes, by hash: a text is stored while the input is parsed, which is synchronous. */
  const writing = new Map<string, Promise<void>>();
  const storeOrThrow = () => {
    const store = storeOf();
    if (store) return store;
    throw new StoreError({ code: "store_unavailable", message: "This server has no store for the documents." });
  };
  const oldestFirst = async ({ owner, person }: Speaker) => {
    const found = await storeOrThrow().search([...FACTS, owner], { limit: MOST_FACTS });
    const facts = found.map(({ value }) => Fact.parse(value));
    const isTheirs = (fact: Fact) => fact.person === null || personKey(fact.person) === personKey(person);
    return facts.filter(isTheirs).sort((a, b) => a.said_at.localeCompare(b.said_at));
  };
  return {
    keep(text) {
      const ref = textRef(text, "text/plain");
      // While a graph is built its inputs are parsed for their defaults, and no store is set. They are parsed again when it runs.
      const written = storeOf()?.put(TEXTS, ref.sha256, { text });
      if (!written) return ref;
      writing.set(ref.sha256, written);
      // A failed write stays in the map, so that reading the text throws its error.
      written.then(
        () => writing.delete(ref.sha256),
        () => {},
      );
      return ref;
    },
    texts: {
      async read({ sha256 }) {
        await writing.get(sha256);
        const item = await storeOrThrow().get(TEXTS, sha256);
        const text: unknown = item?.value.text;
        if (typeof text !== "string")
          throw new StoreError({ code: "store_unavailable", message: "A stored document is missing." });
        return text;
      },
    },
    // The store has no index of subjects, so all facts are read.
    facts: { about: oldestFirst, newest: async (by, limit) => (await oldestFirst(by)).reverse().slice(0, limit) },
  };
}
