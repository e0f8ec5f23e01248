import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { SessionResource } from "../../domain/session.js";
import { sample } from "../support/data.js";
import { kill, startProcess, startServer } from "../support/processes.js";
import {
  AT_ONCE,
  attackBodies,
  attackFiles,
  attackRequests,
  attackSlowly,
  attackWithMagic,
  attackWithOrders,
  type Outcome,
} from "./attacks.js";

const CONTROL_MS = 6_000;

/** The outcomes of all attacks, the response times of a healthy client during them, and the memory of the server. */
interface Report {
  outcomes: Outcome[];
  /** The 99th percentile of a healthy client's reads, in milliseconds. */
  p99: {
    /** Without any other client. */
    quiet: number;
    /** During each kind of attack, and beside equally many clients that send ordinary requests as often. */
    attacked: { kind: string; ms: number; ordinary: number }[];
  };
  /** The memory of the server's process, in MB: before, at the end, and after some rest. */
  memory: { before: number; after: number; rested: number };
}

/** Runs every attack against a separate server; `bodies`: mutated bodies for each family of routes. */
export async function attack(dataDir: string, { bodies, restMs }: { bodies: number; restMs: number }): Promise<Report> {
  const server = await startServer(dataDir);
  try {
    const [resume, job] = [sample("nurse-amina-okafor.txt"), sample("job-staff-nurse-emergency.txt")];
    const start = async () => {
      const response = await fetch(`${server.url}/api/sessions`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ resume, job, max_questions: 2 }),
      });
      return (await response.json()) as SessionResource;
    };
    const { session_id, questions } = await start();
    const [question_id = ""] = questions.map((one) => one.question_id);
    const ids = { session_id, question_id, thread_id: question_id, document: "letter" };
    await fetch(`${server.url}/api/sessions/${session_id}/documents/letter`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    });
    const { child: healthy } = await startProcess("lab/hostile/healthy.ts", [
      `${server.url}/api/sessions/${session_id}`,
    ]);
    const before = memoryOf(server.child.pid);
    const p99Beside = (work: () => Promise<unknown>) => p99While(healthy, () => ordinarily(work));
    await p99While(healthy, () => setTimeout(CONTROL_MS));
    const quiet = await p99While(healthy, () => setTimeout(CONTROL_MS));
    const refused = await p99Beside(() => fetch(`${server.url}/api/sessions/unknown`).then((one) => one.text()));
    const started = await p99Beside(start);
    const outcomes: Outcome[] = [];
    const attacks: [string, number, () => Promise<Outcome | Outcome[]>][] = [
      ["bodies", refused, () => attackBodies(server.url, ids, bodies)],
      ["headers and ids", refused, () => attackRequests(server.url, ids)],
      ["magic objects", started, () => attackWithMagic(server.url, resume, job)],
      ["orders", started, () => attackWithOrders(server.url, resume, job)],
      ["files", started, () => attackFiles(server.url, job)],
      ["slow clients", quiet, () => attackSlowly(server.url)],
    ];
    const attacked: Report["p99"]["attacked"] = [];
    for (const [kind, ordinary, run] of attacks) {
      const ms = await p99While(healthy, async () => {
        outcomes.push(...[await run()].flat());
      });
      attacked.push({ kind, ms, ordinary });
    }
    await kill(healthy);
    const after = memoryOf(server.child.pid);
    await setTimeout(restMs);
    const live = await fetch(`${server.url}/livez`);
    if (!live.ok || server.child.exitCode !== null) outcomes.push(dead());
    return { outcomes, p99: { quiet, attacked }, memory: { before, after, rested: memoryOf(server.child.pid) } };
  } finally {
    await server.stop();
  }
}

// As many clients as an attack has, for CONTROL_MS.
async function ordinarily(work: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + CONTROL_MS;
  const client = async () => {
    while (performance.now() < end) await work();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

function dead(): Outcome {
  return { kind: "the process", sent: 1, statuses: {}, failed: ["it does not answer"] };
}

// The 99th percentile of the healthy client's times during the work; NaN if there is no time.
async function p99While(healthy: ChildProcess, work: () => Promise<unknown>): Promise<number> {
  await timesOf(healthy);
  await work();
  const times = await timesOf(healthy);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

// The times since the last call.
async function timesOf({ stdin, stdout }: ChildProcess): Promise<number[]> {
  if (!stdin || !stdout) throw new Error("the healthy client has no pipes");
  const lines = createInterface({ input: stdout });
  const line = once(lines, "line");
  stdin.write("\n");
  const [told] = await line;
  lines.close();
  return z.array(z.number()).parse(JSON.parse(String(told)));
}

// "VmRSS:   123456 kB"; NaN if there is no /proc.
function memoryOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}
