import { closeSync, constants, openSync, rmSync, statfsSync, statSync, truncateSync, writeSync } from "node:fs";

/* The file beside a database that reserves space for deletions on a full disk. */

const MEGABYTE = 1024 * 1024;
/** Its possible sizes; the largest that the disk can spare is used. 8 MB are many times the size of the writes of a session's deletion. */
const SIZES = [8, 4, 2, 1].map((megabytes) => megabytes * MEGABYTE);
/** The disk can spare a size if this many times the size is free. */
const TIMES_FREE = 4;
const BLOCK = Buffer.alloc(MEGABYTE);

/** The path of the reserve of a database. */
export function reserveBeside(path: string): string {
  return path.replace(/[^/\\]*$/, "reserve");
}

/** The free bytes on the disk of a database. Infinity on a file system that does not report its size, such as some FUSE systems. */
export function freeBytes(path: string): number {
  const { blocks, bavail, bsize } = statfsSync(path);
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
}

/** Creates the reserve, or enlarges it if the disk has more free space than before. Does nothing if the disk has no space to spare. */
export function keepReserve(path: string): void {
  const reserve = reserveBeside(path);
  const kept = sizeOf(reserve);
  const free = freeBytes(path) + kept;
  const size = SIZES.find((bytes) => free >= TIMES_FREE * bytes) ?? 0;
  if (kept >= size) return;
  const file = openSync(reserve, constants.O_WRONLY | constants.O_CREAT);
  try {
    for (let at = kept; at < size; at += BLOCK.length) writeSync(file, BLOCK, 0, Math.min(BLOCK.length, size - at), at);
  } catch {
    // Another program has used the space in the meantime. The next call tries again.
    truncateSync(reserve, kept);
  } finally {
    closeSync(file);
  }
}

/** Returns the whole reserve to the disk. False if there is none, because it was already used. */
export function freeReserve(path: string): boolean {
  if (sizeOf(reserveBeside(path)) === 0) return false;
  rmSync(reserveBeside(path));
  return true;
}

/** Returns a small part of the reserve to the disk; the rest stays for deletions. False if there is none. */
export function freePartOfReserve(path: string): boolean {
  const size = sizeOf(reserveBeside(path));
  if (size === 0) return false;
  truncateSync(reserveBeside(path), Math.max(0, size - MEGABYTE / 2));
  return true;
}

function sizeOf(reserve: string): number {
  return statSync(reserve, { throwIfNoEntry: false })?.size ?? 0;
}
