import { z } from "zod";
import { signalWithin } from "../../engine/runtime/deadline.js";

/**
 * A Qdrant server with this program's limits: each call has a deadline, and the fetch follows no redirect with the key and limits the size
 * of answers.
 */
export interface QdrantServer {
  url: string;
  apiKey: string | null;
  fetch: typeof fetch;
  /** The timeout of one call, in milliseconds. */
  timeoutMs: number;
}

/** The length of the vectors in a collection's description. */
const Described = z.object({
  result: z.object({ config: z.object({ params: z.object({ vectors: z.object({ size: z.number() }) }) }) }),
});
const Listed = z.object({ result: z.object({ collections: z.array(z.object({ name: z.string() })) }) });
const Found = z.object({
  result: z.object({
    points: z.array(z.object({ id: z.union([z.string(), z.number()]), score: z.number(), payload: z.unknown() })),
  }),
});
const Scroll = z.object({
  result: z.object({
    points: z.array(z.object({ id: z.union([z.string(), z.number()]) })),
    next_page_offset: z.union([z.string(), z.number()]).nullish(),
  }),
});

/** One page of the ids of a collection's points. */
export type Scrolled = z.infer<typeof Scroll>["result"];

/**
 * The calls of Qdrant's REST API that are used here, under the names that `QdrantVectorStore` calls: https://api.qdrant.tech. The vendor's
 * own client follows redirects with the key and reads answers without a limit. Throws for any answer except success.
 */
export function createQdrantClient(server: QdrantServer, signal: AbortSignal | null) {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await server.fetch(`${server.url}${path}`, {
      method,
      headers: {
        ...(body && { "Content-Type": "application/json" }),
        ...(server.apiKey !== null && { "api-key": server.apiKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: signalWithin(server.timeoutMs, signal),
    });
    if (response.ok) return response.json();
    await response.body?.cancel();
    throw new QdrantRefusal(response.status, `Qdrant answered ${response.status} to ${method} ${path}.`);
  }
  const at = (collection: string) => `/collections/${encodeURIComponent(collection)}`;
  return {
    getCollections: async () => Listed.parse(await call("GET", "/collections")).result,
    /** The length of the collection's vectors; null if there is no such collection. */
    async lengthOf(collection: string): Promise<number | null> {
      try {
        return Described.parse(await call("GET", at(collection))).result.config.params.vectors.size;
      } catch (error) {
        if (error instanceof QdrantRefusal && error.status === 404) return null;
        throw error;
      }
    },
    createCollection: (collection: string, config: object) => call("PUT", at(collection), config),
    createPayloadIndex: (collection: string, index: object) => call("PUT", `${at(collection)}/index?wait=true`, index),
    upsert: (collection: string, { points }: { points: object[] }) =>
      call("PUT", `${at(collection)}/points?wait=true`, { points }),
    async query(collection: string, body: object) {
      const { query, limit, filter, with_payload, with_vector } = body as Record<string, unknown>;
      const asked = { query, limit, filter, with_payload, with_vector };
      return Found.parse(await call("POST", `${at(collection)}/points/query`, asked)).result;
    },
    delete: (collection: string, body: object) => {
      const { points, filter } = body as Record<string, unknown>;
      return call("POST", `${at(collection)}/points/delete?wait=true`, points ? { points } : { filter });
    },
    async scroll(collection: string, body: object): Promise<Scrolled> {
      return Scroll.parse(await call("POST", `${at(collection)}/points/scroll`, body)).result;
    },
  };
}

/** An unsuccessful answer of Qdrant. */
export class QdrantRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
