import { describe, expect, it } from "vitest";
import type { Program } from "../../engine/program/program.js";
import { healthHandlers } from "../../server/health.js";
import { aSmallApp } from "../support/small-app.js";

let stores: [string, string][] = [];
let circuit = "closed";
let config: object = {};
const { url } = aSmallApp((app) => {
  const handlers = () =>
    healthHandlers({
      config,
      health: async () => stores.map(([name, status]) => ({ name, kind: "sqlite", status, latency_ms: 1 })),
      providers: () => [{ name: "offline", circuit }],
      localModels: async () => ({ models: ["m"], line: "MODEL_WRITER=m npm start" }),
    } as unknown as Program);
  app.get("/readyz", (request, response) => handlers().getReadiness(request, response, ""));
  app.get("/providers", (request, response) => handlers().getProviders(request, response, ""));
});
const get = async (path: string) => {
  const response = await fetch(`${url()}${path}`);
  return { code: response.status, body: await response.json() };
};

describe("a server is", () => {
  it.each<[string, number, [string, string][]]>([
    [
      "ok",
      200,
      [
        ["sessions", "ok"],
        ["vectors", "ok"],
      ],
    ],
    [
      "degraded",
      200,
      [
        ["sessions", "ok"],
        ["vectors", "unavailable"],
      ],
    ],
    [
      "degraded",
      200,
      [
        ["sessions", "unavailable"],
        ["fallback", "ok"],
      ],
    ],
    [
      "unavailable",
      503,
      [
        ["sessions", "unavailable"],
        ["fallback", "unavailable"],
      ],
    ],
    [
      "unavailable",
      503,
      [
        ["sessions", "unavailable"],
        ["vectors", "ok"],
      ],
    ],
    [
      "ok",
      200,
      [
        ["sessions", "ok"],
        ["fallback", "unavailable"],
      ],
    ],
  ])("%s, answered with %i, with %j", async (status, code, given) => {
    stores = given;
    expect(await get("/readyz")).toMatchObject({ code, body: { status } });
  });

  it.each([
    ["closed", "configured"],
    ["open", "unavailable"],
    ["half_open", "recovering"],
  ])("without a word to its model, known by its circuit: %s", async (state, status) => {
    circuit = state;
    stores = [];
    expect((await get("/readyz")).body).toMatchObject({ dependencies: [{ name: "model", kind: "offline", status }] });
  });

  it("open about the hosts that it calls", async () => {
    config = { webSearchUrl: "https://search.example.org/v1", qdrant: null };
    expect((await get("/providers")).body).toMatchObject({
      providers: [{ name: "offline", offline: true }],
      others: [{ purpose: "web_search", host: "search.example.org" }],
      local: { models: ["m"], line: "MODEL_WRITER=m npm start" },
    });
  });
});
