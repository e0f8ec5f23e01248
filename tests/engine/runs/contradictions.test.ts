import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { configFor, replyWithStory, skillThreads, start } from "../../support/program.js";

describe("a fault in the search for contradictions", () => {
  it("is told to operators, and does not keep the answer from its candidate", async () => {
    const folder = newFolder();
    const database = openDatabase(folder);
    const errors: unknown[] = [];
    const program = createProgram(configFor(folder), { database, onError: (error) => errors.push(error) });
    const [one = "", other = ""] = skillThreads(await start(program, "local"));
    // Another question's row cannot be read: only the search for contradictions reads it.
    database.prepare("UPDATE questions SET view = '{' WHERE question_id = ?").run(other);
    expect(await replyWithStory(program, "local", one)).toMatchObject({ status: "closed" });
    expect(errors.map(String)).toContainEqual(expect.stringContaining("JSON"));
    await program.close();
  });
});
