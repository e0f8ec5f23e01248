import { afterEach, describe, expect, it } from "vitest";
import { createModel, type ModelNeeds } from "../../../adapters/models/providers.js";
import type { Journal, JournalEntry } from "../../../domain/journal.js";
import { readModels } from "../../../engine/config/models.js";
import type { EmbedderConfig, Endpoint, Provider } from "../../../engine/config/providers.js";
import { DRAFT } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { aCall } from "../../support/a-call.js";
import { saidByOpenAI, startWire } from "../../support/wire.js";

const WHOLE = { events: saidByOpenAI(JSON.stringify(DRAFT)) };
const REFUSED = { status: 401, events: [] };
const OFFLINE: Provider = { name: "offline" };
const names = { fast: "small", quality: "large" };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
/** A provider whose server gives these answers. */
async function aProvider(name: Endpoint["name"], ...answers: Parameters<typeof startWire>) {
  const wire = await startWire(...answers);
  stops.push(wire.stop);
  const models = { reader: names, writer: names, judge: names };
  return { endpoint: { name, baseUrl: wire.baseUrl, apiKey: "secret", models } satisfies Endpoint, wire };
}

function aJournal(): Journal {
  const kept = new Map<string, JournalEntry>();
  return {
    find: async ({ key }) => kept.get(key) ?? null,
    record: async ({ key, entry }) => void kept.set(key.key, entry),
  };
}
function built(providers: Provider[], over: Partial<ModelNeeds> = {}, embedder: EmbedderConfig | null = null) {
  const booked: string[] = [];
  const journal = aJournal();
  const made = createModel(
    {
      providers,
      embedder,
      models: readModels(null, 5_000),
      modelConcurrency: 2,
      budgets: { session: null, ownerDay: null, day: null },
    },
    {
      reader,
      journal,
      ledger: {
        async reserve(one) {
          booked.push(one.model);
          return { ...one, call_id: "c1" };
        },
        affords: async () => null,
        // The answer is journaled with the booking.
        settle: async (_booking, _end, _usage, _ms, answer) => void (answer && (await journal.record(answer))),
      },
      cache: null,
      vectors: null,
      ...over,
    },
  );
  return { ...made, booked };
}

describe("the configured models", () => {
  it("are rules where no provider is: without a host, a circuit that opens, an embedder or a warm-up", async () => {
    const { model, embedder, states, warmUp } = built([OFFLINE]);
    expect([model.name, model.isByRules, embedder]).toEqual(["offline", true, null]);
    expect(states()).toEqual([{ name: "offline", host: null, models: {}, circuit: "closed", active: 0, waiting: 0 }]);
    expect(await warmUp(aCall().prompt)).toEqual([]);
  });

  it("are asked in their order: the next one answers for one that refuses", async () => {
    const [first, second] = [await aProvider("openai", REFUSED), await aProvider("compatible", WHOLE)];
    const { model } = built([first.endpoint, second.endpoint]);
    expect(await model.complete(aCall())).toMatchObject({ value: DRAFT, provider: "compatible:small" });
    expect([first.wire.bodies.length, second.wire.bodies.length]).toEqual([1, 1]);
  });

  it("book each call, and are not asked again for an answer that the journal has", async () => {
    const { endpoint, wire } = await aProvider("compatible", WHOLE);
    const { model, booked } = built([endpoint]);
    const answers = [await model.complete(aCall()), await model.complete(aCall())];
    expect(answers.map(({ value }) => value)).toEqual([DRAFT, DRAFT]);
    expect([wire.bodies.length, booked]).toEqual([1, ["small"]]);
  });

  it("tell their state with the host that is called, and without the key", async () => {
    const { endpoint } = await aProvider("compatible", WHOLE);
    const states = built([endpoint, OFFLINE]).states();
    expect(states).toMatchObject([
      { name: "compatible", host: new URL(endpoint.baseUrl).host, circuit: "closed" },
      { name: "offline" },
    ]);
    expect(JSON.stringify(states)).not.toContain("secret");
  });

  it("are warmed up once each, those that call a server alone", async () => {
    const { endpoint, wire } = await aProvider("compatible", { events: saidByOpenAI('{"ready":true}') });
    const warmed = await built([endpoint, OFFLINE]).warmUp(aCall().prompt);
    expect(warmed).toMatchObject([
      { name: "compatible:small", problem: null },
      { name: "compatible:large", problem: null },
    ]);
    expect(wire.bodies).toHaveLength(2);
  });

  it("embed with the provider that was chosen for it, and not at all where it is none of them", async () => {
    const { endpoint } = await aProvider("compatible", WHOLE);
    const config = { ...endpoint, model: "vectors" };
    expect(built([endpoint], {}, config).embedder?.name).toBe("compatible:vectors");
    expect(built([endpoint], {}, { ...config, name: "openai" }).embedder).toBeNull();
  });
});
