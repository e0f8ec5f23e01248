import { expect, it, onTestFinished, vi } from "vitest";
import { openDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createFileNotifications } from "../../../../adapters/stores/sqlite/file-notifications.js";
import { newFolder } from "../../../../lab/support/processes.js";

it("what another process writes is told once to every subscriber until it leaves, and what this one writes is not", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = newFolder();
  const [mine, other] = [openDatabase(folder), openDatabase(folder)];
  const notifications = createFileNotifications(mine);
  const heard: string[] = [];
  const leave = notifications.subscribe("o", "s", () => heard.push("one"));
  notifications.subscribe("o", "s", () => heard.push("two"));
  const write = (db: typeof mine, text: string) =>
    db.prepare("INSERT INTO texts VALUES ('o', 's', ?, 'text/plain', 'x')").run(text);
  write(mine, "own");
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual([]);
  write(other, "first");
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(["one", "two"]);
  leave();
  write(other, "second");
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(["one", "two", "two"]);
  mine.close();
  other.close();
});
