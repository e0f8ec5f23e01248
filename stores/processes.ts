import { readFileSync } from "node:fs";

/** Names this process by its id and its start time, since ids are used again. */
export function thisProcess(): string {
  return processName(process.pid);
}

/** True while the process of that name runs on this machine. */
export function isAlive(name: string): boolean {
  const pid = Number(name.split(":")[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return processName(pid) === name;
}

function processName(pid: number): string {
  return `${pid}:${startTime(pid)}`;
}

// Field 22 of /proc/PID/stat, after the command in brackets. Elsewhere than on Linux the id alone must do.
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
