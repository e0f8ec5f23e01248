import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "../../domain/errors.js";

interface Streams {
  stream(input: unknown, options?: Options): Promise<ReadableStream>;
}
interface Options {
  configurable?: Record<string, unknown>;
}

/**
 * Refuses a run of a thread while another one runs in this process, with `thread_busy`. LangGraph has no lock: of two replies to one thread that
 * come at once, both calls would return, and one reply would be lost. A graph that is a node of another one belongs to that graph's run.
 */
export function oneRunPerThread<Graph extends object>(graph: Graph): Graph {
  const { stream } = graph as Graph & Streams;
  const running = new Set<string>();
  const guarded: Streams["stream"] = async (input, options) => {
    const begin = () => stream.call(graph, input, options);
    const thread = threadOf(options);
    if (thread === null) return begin();
    // A run that has just been read to its end is still there for a moment.
    if (running.has(thread)) await nextTurn();
    if (running.has(thread))
      throw new AppError({
        code: "thread_busy",
        message: "This thread is running: send one reply after another.",
      });
    running.add(thread);
    const end = () => void running.delete(thread);
    return begin().then(
      (chunks) => endingWith(chunks, end),
      (error: unknown) => {
        end();
        throw error;
      },
    );
  };
  // `invoke` reads the same stream to its end.
  return Object.assign(graph, { stream: guarded });
}

// The thread of a run that somebody begins; null without one, and for a graph that another graph runs.
function threadOf({ configurable = {} }: Options = {}): string | null {
  if (Object.keys(configurable).some((key) => key.startsWith("__pregel"))) return null;
  const { thread_id } = configurable;
  return typeof thread_id === "string" ? thread_id : null;
}

// However a stream is read, it is by a reader.
function endingWith<Chunks extends ReadableStream>(chunks: Chunks, end: () => void): Chunks {
  const getReader = chunks.getReader.bind(chunks) as () => ReadableStreamDefaultReader;
  const watched = () => {
    const reader = getReader();
    reader.closed.then(end, end);
    return reader;
  };
  return Object.assign(chunks, { getReader: watched });
}
