import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { isAlive, thisProcess } from "../../../adapters/stores/processes.js";

it("this process is alive, and one of the same id that started at another time is not", () => {
  expect(isAlive(thisProcess())).toBe(true);
  if (process.platform === "linux") expect(isAlive(`${process.pid}:1`)).toBe(false);
});

it("a process that has ended is not alive", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  expect([isAlive(`${child.pid}:1`), isAlive("999999999:1")]).toEqual([false, false]);
});
