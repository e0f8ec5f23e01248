import { beforeEach, expect, it } from "vitest";
import { type Db, openMemoryDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createPassageSearch } from "../../../../adapters/stores/sqlite/passages.js";

let db: Db;
beforeEach(() => {
  db = openMemoryDatabase();
});
const add = (ref: string, text: string, { owner = "ana", kind = "fact", question = "q1" } = {}) =>
  db
    .prepare("INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, 's', ?, ?, ?, ?)")
    .run(owner, question, kind, ref, text);
const query = (words: string[], over = {}) => ({
  ...{ kind: "fact" as const, words, person: null, exceptQuestionId: "q9", limit: 5 },
  ...over,
});

it("passages are found by their words, whatever their accents, and only the owner's, of that kind, and of other questions", async () => {
  add("f1", "I ran the café's till.");
  add("f2", "I ran the till.", { owner: "eve" });
  add("f3", "The till of an answer.", { kind: "answer" });
  add("f4", "The till again.", { question: "q9" });
  const passages = createPassageSearch(db);
  const found = async (words: string[], over = {}) =>
    (await passages.search("ana", query(words, over))).map(({ ref }) => ref);
  expect(await found(["till"])).toEqual(["f1"]);
  expect(await found(["cafe"])).toEqual(["f1"]);
  expect(await found(["till"], { kind: "answer" })).toEqual(["f3"]);
  expect(await found(["harbour"])).toEqual([]);
  expect(await found([])).toEqual([]);
});

it("a search's words are never an expression of the index", async () => {
  add("f1", "I sorted the post.");
  const passages = createPassageSearch(db);
  for (const word of ['"', "post OR", "NOT", "text:post", "po*", "NEAR("])
    await expect(passages.search("ana", query([word]))).resolves.toBeInstanceOf(Array);
});

it("what was added since a version is listed, and nothing is if something was removed as well", async () => {
  const passages = createPassageSearch(db);
  add("f1", "One.");
  const first = await passages.version("ana");
  expect(await passages.addedSince("ana", first)).toEqual([]);
  add("f2", "Two.");
  add("f3", "Another's.", { owner: "eve" });
  expect((await passages.addedSince("ana", first))?.map(({ ref }) => ref)).toEqual(["f2"]);
  expect(await passages.version("ana")).not.toBe(first);
  db.prepare("DELETE FROM passages WHERE ref = 'f1'").run();
  expect(await passages.addedSince("ana", first)).toBeNull();
  expect(await passages.addedSince("ana", "nonsense")).toBeNull();
});

it("the texts of passages that are gone are left out", async () => {
  const passages = createPassageSearch(db);
  add("f1", "One.");
  expect(await passages.read({ owner: "ana", person: null }, "fact", ["f1", "f2"])).toEqual(new Map([["f1", "One."]]));
});

it("a mirror is brought up to date before it is searched, listed or compared", async () => {
  const asked: string[] = [];
  const mirrored = createPassageSearch(db, async (owner) => {
    asked.push(owner);
    if (asked.length === 1) add("f1", "I ran the till.");
  });
  expect(await mirrored.search("ana", query(["till"]))).toHaveLength(1);
  await mirrored.list("ana");
  await mirrored.version("ana");
  expect(asked).toEqual(["ana", "ana", "ana"]);
});
