import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { storageOr } from "../../../../clients/web/store/storage.js";
import { memoryStorage } from "../../../support/memory-storage.js";

it("the browser's storage is used as it is", () => {
  const given = memoryStorage();
  expect(storageOr(() => given)).toBe(given);
});

it("a browser that refuses storage stops nobody: what is kept lasts as long as the page", () => {
  const storage = storageOr(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  storage.setItem("a", "1");
  storage.setItem("b", "2");
  expect([storage.getItem("a"), storage.length, storage.key(1), storage.key(2)]).toEqual(["1", 2, "b", null]);
  storage.removeItem("a");
  expect([storage.getItem("a"), storage.length]).toEqual([null, 1]);
});
