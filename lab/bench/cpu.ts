import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** The CPU time that a process has used, in user mode and in the kernel, in seconds. */
export function cpuSeconds(pid: number): number {
  return statOf(String(pid))?.seconds ?? Number.NaN;
}

/** The same of all processes of a group. */
export function cpuSecondsOfGroup(group: number): number {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const all = processes.map(statOf).filter((stat) => stat?.group === group);
  return all.reduce((sum, stat) => sum + (stat?.seconds ?? 0), 0);
}

// Fields 5, 14 and 15 of /proc/PID/stat, counted from after the command in brackets. Null if the process has ended.
function statOf(pid: string): { group: number; seconds: number } | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { group: Number(fields[2]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
}
