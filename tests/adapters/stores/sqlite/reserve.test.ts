import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  freeBytes,
  freePartOfReserve,
  freeReserve,
  keepReserve,
  reserveBeside,
} from "../../../../adapters/stores/sqlite/reserve.js";
import { newFolder } from "../../../../lab/support/processes.js";

const MEGABYTE = 1024 * 1024;

function aDatabase() {
  const path = join(newFolder(), "adaptive-answers.sqlite");
  const size = () => (existsSync(reserveBeside(path)) ? statSync(reserveBeside(path)).size : null);
  return { path, size };
}

it("the reserve stands beside the database, whatever the system writes between folders", () => {
  expect(reserveBeside("/data/adaptive-answers.sqlite")).toBe("/data/reserve");
  expect(reserveBeside("C:\\data\\adaptive-answers.sqlite")).toBe("C:\\data\\reserve");
});

it("room is kept once, and enlarged to the size that the disk can spare", () => {
  const { path, size } = aDatabase();
  const spare = [8, 4, 2, 1]
    .map((count) => count * MEGABYTE)
    .find((bytes) => freeBytes(path.replace(/[^/]*$/, "")) >= 4 * bytes);
  writeFileSync(reserveBeside(path), Buffer.alloc(1000));
  writeFileSync(path, "");
  keepReserve(path);
  expect(size()).toBe(spare);
  keepReserve(path);
  expect(size()).toBe(spare);
});

it("the room is given back once, in part or whole", () => {
  const { path, size } = aDatabase();
  expect([freePartOfReserve(path), freeReserve(path)]).toEqual([false, false]);
  writeFileSync(reserveBeside(path), Buffer.alloc(MEGABYTE));
  expect([freePartOfReserve(path), size()]).toEqual([true, MEGABYTE / 2]);
  expect([freePartOfReserve(path), size()]).toEqual([true, 0]);
  expect(freePartOfReserve(path)).toBe(false);
  writeFileSync(reserveBeside(path), Buffer.alloc(MEGABYTE));
  expect([freeReserve(path), size()]).toEqual([true, null]);
});
