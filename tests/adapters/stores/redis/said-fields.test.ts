import { expect, it } from "vitest";
import {
  amendmentField,
  deletedIn,
  isQuestionField,
  PLAN_FIELD,
  RECORD_FIELD,
  SAID_VERSION_FIELD,
  tombstoneOf,
} from "../../../../adapters/stores/redis/said-fields.js";

const fact = { fact_id: "ses.g1.f1", said_at: "2026-11-20T09:00:00.000Z" };

it("the fields of what was said are told apart by their names", () => {
  const others = [
    SAID_VERSION_FIELD,
    tombstoneOf(fact),
    amendmentField(fact),
    `${PLAN_FIELD}ses.g1`,
    `${RECORD_FIELD}ses.g1`,
  ];
  expect(["ses.g1", ...others].filter(isQuestionField)).toEqual(["ses.g1"]);
  expect(new Set(others).size).toBe(others.length);
});

it("deleted facts are found by their tombstones, and a fact stated again has another one", () => {
  expect(deletedIn(["ses.g1", amendmentField(fact), tombstoneOf(fact)])).toEqual([fact.fact_id]);
  expect(tombstoneOf({ ...fact, said_at: "2026-11-21T09:00:00.000Z" })).not.toBe(tombstoneOf(fact));
});
