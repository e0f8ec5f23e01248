import { setMaxListeners } from "node:events";

type Node<State, Config, Update> = (state: State, config: Config) => Promise<Update>;

interface StepConfig {
  configurable?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
  signal?: AbortSignal;
}

/**
 * Delays a node's failure until the other nodes of its step have settled. LangGraph aborts the siblings of a failed task, and a retry would
 * pay for them again. The writes of siblings that have settled by then are kept, so that the retry runs only the failed node.
 */
export function createSiblingBarrier() {
  const steps = new Map<string, Set<Promise<unknown>>>();
  return function settling<State, Config, Update>(node: Node<State, Config, Update>): Node<State, Config, Update> {
    return async (state, config) => {
      const { signal } = config as StepConfig;
      // All nodes of a step, up to thirty, listen to one signal.
      if (signal) setMaxListeners(0, signal);
      const key = stepOf(config as StepConfig);
      const running = steps.get(key) ?? new Set();
      steps.set(key, running);
      const own = node(state, config);
      running.add(own);
      try {
        return await own;
      } catch (error) {
        await turn();
        await Promise.allSettled([...running]);
        // One more turn of the event loop, in which LangGraph commits the writes of the siblings.
        await turn();
        throw error;
      } finally {
        running.delete(own);
        if (running.size === 0) steps.delete(key);
      }
    };
  };
}

function stepOf({ configurable, metadata }: StepConfig): string {
  return `${configurable?.thread_id} ${configurable?.checkpoint_id} ${metadata?.langgraph_step}`;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
