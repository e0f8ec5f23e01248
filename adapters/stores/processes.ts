import { readFileSync } from "node:fs";

/** The name of this process: its id and its start time, since the system reuses ids. */
export function thisProcess(): string {
  return processName(process.pid);
}

/** True while the process with this name runs on this machine. */
export function isAlive(name: string): boolean {
  const pid = Number(name.split(":")[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process exists, but belongs to another user.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !hasEnded(pid) && processName(pid) === name;
}

function processName(pid: number): string {
  return `${pid}:${statOf(pid)[STARTED] ?? ""}`;
}

// A process that was killed stays in the table of processes until its parent asks how it ended; some parents never do.
function hasEnded(pid: number): boolean {
  return /^[ZX]$/.test(statOf(pid)[STATE] ?? "");
}

/** The places of two fields of /proc/PID/stat, counted from after the command in parentheses. */
const [STATE, STARTED] = [0, 19];

// On systems other than Linux only the id identifies a process.
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
