import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* Separate disks (tmpfs) that can be filled. Mounting one requires root. */

/** True if a disk can be mounted here. */
export function canMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), "disk-"));
  try {
    mountDisk(at, 1);
    unmountDisk(at);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true });
  }
}

export function mountDisk(folder: string, megabytes: number): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
}

export function unmountDisk(folder: string): void {
  execFileSync("umount", [folder], { stdio: "ignore" });
}

/** Fills a folder's disk with a file, to the last block. Returns the file: large pieces come first, then whatever still fits. */
export function fillDisk(folder: string): string {
  const filler = join(folder, "filler");
  for (const bytes of [1024 * 1024, 4096]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
  if (statfsSync(folder).bavail > 0) throw new Error("the disk is not full");
  return filler;
}
