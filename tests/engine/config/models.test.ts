import { describe, expect, it } from "vitest";
import { readModels } from "../../../engine/config/models.js";

describe("the settings of models", () => {
  it("have defaults, with the time that is given", () => {
    const { profiles, experimentalWriters, prices } = readModels(null, 5_000);
    expect(profiles.writer).toMatchObject({ temperature: 0, maxOutputTokens: 16_384, timeoutMs: 5_000, extra: {} });
    expect(profiles.embedder.maxOutputTokens).toBe(0);
    expect([experimentalWriters, prices["gpt-4.1"]?.input]).toEqual([{}, 2]);
  });

  it("are changed for the roles that a file names; null leaves a setting to the provider", () => {
    const roles = {
      writer: { temperature: null, max_output_tokens: null, timeout_seconds: 9 },
      judge: { temperature: 1, idle_timeout_seconds: 2, extra: { keep_alive: "1h" } },
    };
    const own = { experimental_writer: "new", experimental_writers: { small: "new-small" } };
    const { profiles, experimentalWriters } = readModels(JSON.stringify({ roles, ...own }), 5_000);
    expect(profiles.writer).toMatchObject({ temperature: null, maxOutputTokens: null, timeoutMs: 9_000 });
    expect(profiles.judge).toMatchObject({ temperature: 1, idleTimeoutMs: 2_000, extra: { keep_alive: "1h" } });
    expect([profiles.reader.temperature, profiles.reader.timeoutMs, experimentalWriters]).toEqual([
      0,
      5_000,
      { on: "new", small: "new-small" },
    ]);
  });

  it("have prices of their own: what is cached costs as much as any input, unless it is given", () => {
    const prices = { mine: { input: 1, output: 2 }, "gpt-4.1": { input: 3, cached: 0, output: 4 } };
    const read = readModels(JSON.stringify({ prices }), 1).prices;
    expect([read.mine, read["gpt-4.1"]]).toEqual([
      { input: 1, cached: 1, output: 2, storage: 0 },
      { input: 3, cached: 0, output: 4, storage: 0 },
    ]);
    expect(read["gpt-4o-mini"]).toMatchObject({ input: 0.15, cached: 0.075, output: 0.6 });
  });

  it.each([
    "{}x",
    '{"roles": {"poet": {}}}',
    '{"prices": {"a": {"input": -1, "output": 1}}}',
    '{"experimental_writers": {"on": "a"}}',
  ])("are refused if they are wrong: %s", (text) => expect(() => readModels(text, 1)).toThrow());
});
