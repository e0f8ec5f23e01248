import { describe, expect, it } from "vitest";
import type { StoredBatch } from "../../../adapters/stores/ports/batches.js";
import type { BatchItem } from "../../../domain/batch.js";
import { batchResource } from "../../../engine/sessions/batches.js";
import { AT } from "../../../lab/support/builders.js";

const batch = (statuses: BatchItem["status"][], cancelled = false): StoredBatch => ({
  ...{ batch_id: "bat_1", created_at: AT, updated_at: AT, expires_at: AT, cancelled },
  items: statuses.map((status, position) => ({
    ...{ position, item_id: null, status, session_id: null, match_score: null },
    ...{ questions_total: null, questions_closed: null, problem: null },
  })),
});

describe("a batch as a client sees it", () => {
  it("counts its items by their status", () => {
    expect(batchResource(batch(["done", "done", "failed", "waiting", "running"])).counts).toEqual({
      ...{ total: 5, waiting: 1, running: 1, done: 2, failed: 1, cancelled: 0 },
    });
  });

  it("runs while an item has work left, cancelled or not", () => {
    expect(batchResource(batch(["done", "waiting"])).status).toBe("running");
    expect(batchResource(batch(["cancelled", "running"], true)).status).toBe("running");
  });

  it("is done when every item has ended, also where all have failed, and cancelled only if it was", () => {
    expect(batchResource(batch(["done", "failed"])).status).toBe("done");
    expect(batchResource(batch(["failed", "failed"])).status).toBe("done");
    expect(batchResource(batch(["done", "cancelled"], true)).status).toBe("cancelled");
  });
});
