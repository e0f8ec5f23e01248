import { InMemoryStore } from "@langchain/langgraph";
import { expect, it } from "vitest";
import { studioStore } from "../../../engine/program/studio-store.js";

const fact = (fact_id: string, said_at: string, person?: string) => ({
  ...{ fact_id, session_id: "s", question_id: "q", gap_title: "Bread", text: "I baked.", values: {}, said_at },
  ...(person !== undefined && { person }),
});

it("what a host's store has of other people is no evidence; what names nobody is everyone's", async () => {
  const store = new InMemoryStore();
  const said = [
    fact("f1", "2026-11-20T08:00:00Z", "Ida Moor"),
    fact("f2", "2026-11-20T09:00:00Z", "Lea Stone"),
    fact("f3", "2026-11-20T10:00:00Z"),
  ];
  for (const one of said) await store.put(["adaptive-answers", "facts", "adviser"], one.fact_id, one);
  const { facts } = studioStore(() => store);
  const newestOf = async (person: string) =>
    (await facts.newest({ owner: "adviser", person }, 9)).map(({ fact_id }) => fact_id);
  expect(await newestOf("MOOR, Ida")).toEqual(["f3", "f1"]);
  expect(await newestOf("Lea Stone")).toEqual(["f3", "f2"]);
  expect(await facts.newest({ owner: "adviser", person: "Ida Moor" }, 1)).toHaveLength(1);
});
