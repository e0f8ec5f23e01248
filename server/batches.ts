import { UncheckedBatch } from "../domain/contract/batch-body.js";
import { API } from "../domain/contract/contract.js";
import type { Program } from "../engine/program/program.js";
import { pageOf } from "../engine/sessions/page.js";
import { callerOf, parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type BatchCalls = "startBatch" | "listBatches" | "getBatch" | "cancelBatch";

/** The calls about batches. */
export function batchHandlers({ sessions }: Pick<Program, "sessions">): Pick<Handlers, BatchCalls> {
  return {
    async startBatch(request, response, owner) {
      // The pairs are checked one by one: pairs that violate the contract fail, and the others continue.
      const body = parseInput(UncheckedBatch, request.body);
      const batch = await sessions.startBatch(callerOf(owner, request, "POST /batches"), body);
      response.status(202).location(`/api/batches/${batch.batch_id}`).json(batch);
    },
    async listBatches(request, response, owner) {
      const { limit, cursor } = parseInput(API.listBatches.query, request.query);
      const page = pageOf(await sessions.batchesOf(owner), ({ batch_id }) => batch_id, limit, cursor ?? null);
      response.json({ ...page, items: page.items.map(({ items: _, ...batch }) => batch) });
    },
    async getBatch({ params }, response, owner) {
      response.json(await sessions.getBatch(owner, params.batch_id));
    },
    async cancelBatch(request, response, owner) {
      parseInput(API.cancelBatch.body, request.body);
      callerOf(owner, request, "cancel");
      response.json(await sessions.cancelBatch(owner, request.params.batch_id));
    },
  };
}
