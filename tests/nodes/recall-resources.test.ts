import { describe, expect, it } from "vitest";
import { aResource } from "../../lab/support/builders.js";
import { recallResources } from "../../nodes/recall-resources.js";
import { state } from "../support/node-states.js";

describe("the search in the catalogue", () => {
  it("brings resources, looked for by the gap and the job's sentence", async () => {
    const asked: unknown[] = [];
    const searchCatalogue = async (subject: string, scope: object) => {
      asked.push([subject, scope]);
      return { state: "ok" as const, resources: [aResource()] };
    };
    expect(await recallResources({ searchCatalogue })(state, {})).toMatchObject({
      resources_catalogue: { state: "ok", resources: [{ resource_id: "res1" }] },
    });
    expect(asked).toMatchObject([["Sourdough baking", { owner: "local", sentence: "Experience of sourdough baking" }]]);
  });

  it("is empty if what it found only shares words, and keeps that for a model to read", async () => {
    const near = { ...aResource(), shares_words: true as const };
    const found = async (resources: object[]) => {
      const searchCatalogue = async () => ({ state: "ok" as const, resources: resources as (typeof near)[] });
      return (await recallResources({ searchCatalogue })(state, {})).resources_catalogue;
    };
    expect(await found([near])).toMatchObject({ state: "empty", resources: [{ shares_words: true }] });
    expect(await found([near, aResource()])).toMatchObject({ state: "ok" });
  });

  it("keeps the state of a search that failed", async () => {
    const searchCatalogue = async () => ({ state: "unavailable" as const, resources: [] });
    expect((await recallResources({ searchCatalogue })(state, {})).resources_catalogue?.state).toBe("unavailable");
  });
});
