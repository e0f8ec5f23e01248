import { describe, expect, it } from "vitest";
import type { Model, ModelCall } from "../../../adapters/models/model.js";
import type { MetricRecord } from "../../../domain/metric.js";
import { NO_USAGE } from "../../../domain/usage.js";
import { observeModel } from "../../../engine/observability/observe-model.js";

const long = { ...NO_USAGE, calls: 1, input_tokens: 2_000, output_tokens: 10 };

async function recordOf(reportsCached: boolean | undefined): Promise<MetricRecord | undefined> {
  const records: MetricRecord[] = [];
  const reply = {
    value: "x",
    usage: long,
    provider: "compatible:m",
    ...(reportsCached !== undefined && { reportsCached }),
  };
  const model = { name: "compatible:m", modelFor: () => "m", complete: async () => reply } as unknown as Model;
  const observed = observeModel(model, "model", { observe: (record) => records.push(record), now: () => 0 });
  await observed.complete({
    prompt: { name: "draftAnswer" },
    role: "writer",
    scope: {},
  } as unknown as ModelCall<string>);
  return records[0];
}

describe("a call of a model", () => {
  it("says nothing of a provider's cache if the provider does not say how much it had cached", async () => {
    expect((await recordOf(true))?.sums).toMatchObject({ prefixable: 1, prefix_hits: 0 });
    expect((await recordOf(undefined))?.sums).toMatchObject({ prefixable: 1 });
    expect((await recordOf(false))?.sums).not.toHaveProperty("prefixable");
  });
});
