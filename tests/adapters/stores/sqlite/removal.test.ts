import { expect, it } from "vitest";
import { openMemoryDatabase } from "../../../../adapters/stores/sqlite/database.js";

it("deletes a session's passages and facts without a look at the owner's others", () => {
  const db = openMemoryDatabase();
  for (const table of ["passages", "facts", "amended_facts"]) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN DELETE FROM ${table} WHERE owner = ? AND session_id = ?`).all("o", "s");
    expect(JSON.stringify(plan), table).toContain("owner=? AND session_id=?");
  }
  db.close();
});
