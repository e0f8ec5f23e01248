import { createHash } from "node:crypto";
import { type Cache, unlessDown } from "../../../domain/cache.js";
import { NO_USAGE } from "../../../domain/usage.js";
import type { ModelRole } from "../../../engine/config/models.js";
import type { Model, ModelReply } from "../model.js";
import { journalKey } from "./journal.js";

/**
 * Answers repeated calls of the same owner from the cache; the key covers everything that shapes the answer. Equal concurrent calls
 * are sent once. Only deterministic calls are cached. While the store is down, calls are made without the cache.
 */
export function withCache(model: Model, cache: Cache, isDeterministic: (role: ModelRole) => boolean): Model {
  const flying = new Map<string, Promise<ModelReply<unknown>>>();
  return {
    ...model,
    async complete(call) {
      if (!isDeterministic(call.role)) return model.complete(call);
      const { owner, session_id, priority } = call.scope;
      const key = {
        kind: "inference" as const,
        owner,
        session_id,
        ...(priority && { priority }),
        key: createHash("sha256")
          .update(`${owner}\n${journalKey(model, call)}`)
          .digest("hex"),
      };
      const take = (value: unknown, provider: string) => {
        const checked = call.schema.safeParse(value);
        if (!checked.success) return null;
        call.onToken?.(JSON.stringify(value));
        return { value: checked.data, usage: NO_USAGE, provider };
      };
      const fromOther = async () => {
        // If the other call failed or was aborted, this call is made.
        const reply = await flying.get(key.key)?.catch(() => null);
        call.signal?.throwIfAborted();
        return reply ? take(reply.value, reply.provider) : null;
      };
      const fromCache = async () => {
        const known = await unlessDown(() => cache.find(key));
        return known && take(known.value, known.provider);
      };
      let taken = (await fromOther()) ?? (await fromCache());
      // Another call may have begun during the store access. This check and the start below run in the same tick.
      while (!taken && flying.has(key.key)) taken = await fromOther();
      if (taken) return taken;
      const begun = performance.now();
      const flight = model.complete(call);
      flying.set(key.key, flight);
      try {
        const reply = await flight;
        const { value, provider } = reply;
        await unlessDown(() => cache.keep(key, { value, provider }, Math.round(performance.now() - begun)));
        return reply;
      } finally {
        if (flying.get(key.key) === flight) flying.delete(key.key);
      }
    },
  };
}
