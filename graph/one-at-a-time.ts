import type { Flags } from "../domain/session.js";

/** The part of a question's state that this scheduling needs. */
export interface Searching {
  question_id: string;
  flags: Flags;
}

/**
 * Makes the searches of a question run one after another if its flag `parallel_rag_searches` is off. All searches of a graph share one
 * instance; they are dispatched in parallel in any case.
 */
export function createOneAtATime() {
  const last = new Map<string, Promise<unknown>>();
  return <State, Config, Result>(search: (state: State & Searching, config: Config) => Promise<Result>) =>
    async (state: State & Searching, config: Config): Promise<Result> => {
      if (state.flags.parallel_rag_searches) return search(state, config);
      const { question_id } = state;
      const before = last.get(question_id) ?? Promise.resolve();
      const own = before.then(() => search(state, config));
      const settled = own.catch(() => {});
      last.set(question_id, settled);
      try {
        return await own;
      } finally {
        if (last.get(question_id) === settled) last.delete(question_id);
      }
    };
}
