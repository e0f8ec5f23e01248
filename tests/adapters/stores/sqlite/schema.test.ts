import { expect, it } from "vitest";
import { openMemoryDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { migrate } from "../../../../adapters/stores/sqlite/schema.js";

it("tables that exist are left as they are", () => {
  const db = openMemoryDatabase();
  db.prepare("INSERT INTO texts VALUES ('o', 's', 'x', 'text/plain', 'kept')").run();
  migrate(db);
  expect(db.prepare("SELECT text FROM texts").pluck().all()).toEqual(["kept"]);
});

it("a layout of a later version is refused by its number, and not touched", () => {
  const db = openMemoryDatabase();
  const later = Number(db.pragma("user_version", { simple: true })) + 1;
  db.pragma(`user_version = ${later}`);
  expect(() => migrate(db)).toThrow(new RegExp(`has layout ${later}; this version reads layouts up to ${later - 1}`));
  expect(db.pragma("user_version", { simple: true })).toBe(later);
});
