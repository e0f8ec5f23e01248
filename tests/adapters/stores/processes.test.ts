import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
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

it.runIf(process.platform === "linux")(
  "a process that was killed is not alive, also before its parent knows",
  async () => {
    // The shell becomes a program that asks after no child.
    const parent = spawn("sh", ["-c", "sleep 30 & echo $!; exec sleep 30"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [line] = (await once(parent.stdout, "data")) as [Buffer];
      const pid = Number(line.toString());
      const started = () => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19];
      const name = `${pid}:${started()}`;
      expect(isAlive(name)).toBe(true);
      // Until then the shell itself would ask after its child.
      await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, "utf8").trim()).toBe("sleep");
      process.kill(pid, "SIGKILL");
      await expect.poll(() => isAlive(name)).toBe(false);
      // It is still in the table of processes, by the same name.
      expect(`${pid}:${started()}`).toBe(name);
    } finally {
      parent.kill("SIGKILL");
    }
  },
);
