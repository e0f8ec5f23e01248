import { beforeEach, describe, expect, it } from "vitest";
import { type Db, openMemoryDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createFactStore, insertFact } from "../../../../adapters/stores/sqlite/facts.js";
import type { Fact } from "../../../../domain/fact.js";
import { createLanguageReader } from "../../../../engine/program/language.js";

const reader = createLanguageReader();
const stemsOf = (title: string) => reader.phrase(title).searchStems;

let db: Db;
beforeEach(() => {
  db = openMemoryDatabase();
});

let count = 0;
function add(gap_title: string, over: Partial<Fact> = {}, owner = "ana"): Fact {
  count += 1;
  const fact: Fact = {
    fact_id: `q${count}.1`,
    session_id: "s",
    question_id: `q${count}`,
    gap_title,
    text: `About number ${count}.`,
    values: { story: "x" },
    said_at: new Date(count * 60_000).toISOString(),
    choice: "yes",
    confirmed_at: null,
    person: null,
    corrected: false,
    ...over,
  };
  insertFact(db, owner, fact);
  return fact;
}

describe("the facts about a subject", () => {
  it("are found among thousands of others, also under another name for the same", async () => {
    for (let other = 0; other < 3_000; other += 1) add(`Experience with machine ${other} in production`);
    const kubernetes = add("Kubernetes");
    const handling = add("Safe moving and handling of patients");
    const facts = createFactStore(db);
    const about = async (title: string) =>
      (await facts.about({ owner: "ana", person: null }, stemsOf(title))).map(({ fact_id }) => fact_id);
    expect(await about("Experience with k8s")).toContain(kubernetes.fact_id);
    expect(await about("Moving and handling certificate")).toEqual([handling.fact_id]);
    expect((await about("Experience with machine 77")).length).toBeLessThan(200);
    expect(await about("Experience with machine 77")).toContain("q78.1");
  });

  it("are the newest of it, and those that were confirmed later", async () => {
    const confirmed_at = "2026-11-20T10:00:00.000Z";
    const old = add("Excel", { confirmed_at, corrected: true, text: "I keep the stock list in Excel." });
    const all = Array.from({ length: 60 }, () => add("Excel").fact_id);
    const found = await createFactStore(db).about({ owner: "ana", person: null }, stemsOf("Excel"));
    const ids = found.map(({ fact_id }) => fact_id);
    expect(ids).toEqual(expect.arrayContaining([...all.slice(-20), old.fact_id]));
    expect(ids).not.toContain(all[0]);
    expect(found.find(({ fact_id }) => fact_id === old.fact_id)).toEqual(old);
  });

  it("belong to their owner, and leave no word behind when they are deleted", async () => {
    const fact = add("Wutzyxva archives");
    const other = add("Wutzyxva archives", {}, "bo");
    const facts = createFactStore(db);
    expect(
      (await facts.about({ owner: "ana", person: null }, stemsOf("Wutzyxva archives"))).map(({ fact_id }) => fact_id),
    ).toEqual([fact.fact_id]);
    await facts.remove("ana", fact.fact_id);
    expect(await facts.about({ owner: "ana", person: null }, stemsOf("Wutzyxva archives"))).toEqual([]);
    const owners = db.prepare<[], string>("SELECT DISTINCT owner FROM subjects").pluck().all();
    expect(owners).toEqual(["bo"]);
    expect(
      (await facts.about({ owner: "bo", person: null }, stemsOf("Wutzyxva"))).map(({ fact_id }) => fact_id),
    ).toEqual([other.fact_id]);
  });
});
