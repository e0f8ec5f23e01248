import { createReadStream } from "node:fs";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { BatchItem, BatchResource } from "../../domain/batch.js";
import { MOST_ITEMS, type UncheckedBatch } from "../../domain/contract/batch-body.js";
import { AppError, InputError } from "../../domain/errors.js";
import type { JsonDocument } from "../../domain/json-document.js";
import { asGiven } from "../host/as-given.js";
import type { Host } from "../host/host.js";
import { readDocument } from "./documents.js";
import { readPreparedReplies } from "./replies-file.js";

const LOOK_MS = 1_000;

/** A line of the file: a pair as the API takes it, or with file names instead of texts. */
const Line = z.looseObject({ resume_file: z.string().optional(), job_file: z.string().optional() });

/** A line whose files cannot be read. It is not sent. */
export interface UnreadLine {
  line: number;
  reason: string;
}

/**
 * Reads a file with one JSON object per line: { "item_id"?, "resume": text or JSON Resume, "job": …, … } as in `POST /api/batches`, or
 * `resume_file` and `job_file`, relative to the file's folder. Throws an InputError if no line can be sent.
 */
export async function readBatchFile(
  path: string,
  repliesFile: string | undefined,
): Promise<{ body: UncheckedBatch; unread: UnreadLine[] }> {
  const replies = repliesFile === undefined ? undefined : await readPreparedReplies(repliesFile);
  const items: unknown[] = [];
  const unread: UnreadLine[] = [];
  for await (const [number, text] of linesOf(path)) {
    if (text.trim() === "") continue;
    try {
      items.push(await pairOf(text, dirname(path)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unread.push({ line: number, reason: error.message });
    }
  }
  if (items.length === 0 || items.length > MOST_ITEMS) {
    const first = unread[0] ? ` Line ${unread[0].line}: ${unread[0].reason}` : "";
    const message = `${path} has ${items.length} pairs that can be read; a batch has 1 to ${MOST_ITEMS}.${first}`;
    throw new InputError({ code: "input_invalid", message });
  }
  return { body: { items, ...(replies && { replies }) }, unread };
}

async function* linesOf(path: string): AsyncGenerator<[number, string]> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
      number += 1;
      yield [number, line];
    }
  } catch (cause) {
    throw new InputError({ code: "input_invalid", message: `Cannot read ${path}.`, cause });
  }
}

async function pairOf(text: string, folder: string): Promise<unknown> {
  const { resume_file, job_file, ...pair } = Line.parse(parsed(text));
  return {
    ...pair,
    ...(resume_file !== undefined && { resume: await documentIn(folder, resume_file, "resume") }),
    ...(job_file !== undefined && { job: await documentIn(folder, job_file, "job") }),
  };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  } catch {
    // Reported below, as for any other line that is not an object.
  }
  throw new InputError({ code: "input_invalid", message: "is not a JSON object" });
}

async function documentIn(folder: string, file: string, kind: "resume" | "job"): Promise<string | JsonDocument> {
  return asGiven(await readDocument(resolve(folder, file), kind));
}

/** Follows a batch to its end and prints its progress. True if every pair is done. */
export async function followBatch(host: Host, batchId: string, print: (text: string) => void): Promise<boolean> {
  let shown = "";
  for (;;) {
    const batch = await host.batch(batchId);
    const progress = progressOf(batch);
    if (progress !== shown) print(progress);
    shown = progress;
    if (batch.status !== "running") return printEnd(batch, print);
    await pause(LOOK_MS);
  }
}

function progressOf({ counts }: BatchResource): string {
  const { total, done, failed, cancelled, running } = counts;
  const ended = [`${done} of ${total} done`, `${failed} failed`, ...(cancelled > 0 ? [`${cancelled} cancelled`] : [])];
  return [...ended, ...(running > 0 ? [`${running} under way`] : [])].join(", ");
}

function printEnd({ items, counts, batch_id }: BatchResource, print: (text: string) => void): boolean {
  for (const item of items) print(lineOf(item));
  print(`Batch ${batch_id}: ${counts.done} of ${counts.total} done.`);
  return counts.done === counts.total;
}

function lineOf({
  position,
  item_id,
  status,
  session_id,
  match_score,
  questions_closed,
  questions_total,
  problem,
}: BatchItem) {
  const name = item_id ?? `pair ${position + 1}`;
  if (problem)
    return `${name}: failed (${problem.code}: ${problem.message})${session_id ? `, session ${session_id}` : ""}`;
  if (status !== "done") return `${name}: ${status}`;
  const match = match_score === null ? "" : `, match ${Math.round(match_score)}`;
  return `${name}: session ${session_id}${match}, ${questions_closed} of ${questions_total} questions closed`;
}
