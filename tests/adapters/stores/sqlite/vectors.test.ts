import { expect, it } from "vitest";
import { openMemoryDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createVectorTable } from "../../../../adapters/stores/sqlite/vectors.js";

const signal = new AbortController().signal;
const FILTER = { kind: "fact" as const, exceptQuestionId: "q9", limit: 5 };

async function aTable() {
  const db = openMemoryDatabase();
  const index = createVectorTable(db);
  await index.prepare(8);
  const add = async (
    ref: string,
    numbers: number[],
    { owner = "ana", kind = "fact" as const, question = "q1" } = {},
  ) => {
    db.prepare(
      "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, 's', ?, ?, ?, 'text')",
    ).run(owner, question, kind, ref);
    const vector = Float32Array.from(numbers);
    await index.put(
      owner,
      [{ id: `${owner} ${ref}`, kind, ref, session_id: "s", question_id: question, vector }],
      signal,
    );
  };
  const nearest = async (numbers: number[], owner = "ana") =>
    (await index.nearest(owner, Float32Array.from(numbers), FILTER, signal)).map(({ ref }) => ref);
  return { db, index, add, nearest };
}
const LEFT = [1, 0.2, -0.3, 0.1, -0.5, 0.4, 0.2, -0.1];
const RIGHT = LEFT.map((number) => -number);

it("the most similar passage comes first, of the owner's own and of other questions", async () => {
  const { add, nearest } = await aTable();
  await add("left", LEFT);
  await add("right", RIGHT);
  await add("another's", LEFT, { owner: "eve" });
  await add("the same question's", LEFT, { question: "q9" });
  expect(await nearest(LEFT)).toEqual(["left", "right"]);
  expect(await nearest(RIGHT)).toEqual(["right", "left"]);
});

it("a passage's vector goes with the passage, and one whose passage is gone is not kept", async () => {
  const { db, index, add } = await aTable();
  await add("left", LEFT);
  db.prepare("DELETE FROM passages").run();
  expect(await index.ids("ana", signal)).toEqual(new Set());
  const vector = Float32Array.from(LEFT);
  const gone = { id: "x", kind: "fact" as const, ref: "left", session_id: "s", question_id: "q1", vector };
  await index.put("ana", [gone], signal);
  expect(await index.ids("ana", signal)).toEqual(new Set());
});

it("vectors of another length are dropped, as they are another model's", async () => {
  const { index, add, nearest } = await aTable();
  await add("short", LEFT);
  await index.prepare(16);
  expect(await index.ids("ana", signal)).toEqual(new Set());
  expect(await nearest([...LEFT, ...LEFT])).toEqual([]);
});

it("vectors are removed by their ids, for their owner alone", async () => {
  const { index, add } = await aTable();
  await add("left", LEFT);
  await add("left", LEFT, { owner: "eve" });
  await index.remove("ana", ["ana left", "eve left"], signal);
  expect([await index.ids("ana", signal), await index.ids("eve", signal)]).toEqual([new Set(), new Set(["eve left"])]);
});

it("a vector of nothing but zeros is stored, and is no error", async () => {
  const { add, nearest } = await aTable();
  await add(
    "zero",
    LEFT.map(() => 0),
  );
  expect(await nearest(LEFT)).toEqual(["zero"]);
});
