import { readFileSync } from "node:fs";
import type { SessionResource } from "../../domain/session.js";
import { startServer } from "../support/processes.js";
import {
  attackBodies,
  attackFiles,
  attackRequests,
  attackSlowly,
  attackWithMagic,
  attackWithOrders,
  type Outcome,
} from "./attacks.js";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");

/** The outcomes of all attacks, the response times of a healthy client during them, and the memory of the server. */
export interface Report {
  outcomes: Outcome[];
  /** The 99th percentile of a healthy client's reads, in milliseconds: without an attack, and during each kind. */
  p99: { quiet: number; attacked: Record<string, number> };
  /** The memory of the server's process, in MB: before, at the end, and after some rest. */
  memory: { before: number; after: number; rested: number };
}

/** Attacks a server of its own with everything; `bodies`: mutated bodies for each family of routes. */
export async function attack(dataDir: string, { bodies, restMs }: { bodies: number; restMs: number }): Promise<Report> {
  const server = await startServer(dataDir);
  try {
    const [resume, job] = [sample("nurse-amina-okafor.txt"), sample("job-staff-nurse-emergency.txt")];
    const response = await fetch(`${server.url}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ resume, job, max_questions: 2 }),
    });
    const { session_id, questions } = (await response.json()) as SessionResource;
    const [question_id = ""] = questions.map((one) => one.question_id);
    const ids = { session_id, question_id, thread_id: question_id };
    const read = () => fetch(`${server.url}/api/sessions/${session_id}`).then((one) => one.text());
    const before = memoryOf(server.child.pid);
    const quiet = await p99While(read, () => new Promise((resolve) => setTimeout(resolve, 3_000)));
    const outcomes: Outcome[] = [];
    const attacks: Record<string, () => Promise<Outcome | Outcome[]>> = {
      bodies: () => attackBodies(server.url, ids, bodies),
      "headers and ids": () => attackRequests(server.url, ids),
      "magic objects": () => attackWithMagic(server.url, resume, job),
      orders: () => attackWithOrders(server.url, resume, job),
      files: () => attackFiles(server.url, job),
      "slow clients": () => attackSlowly(server.url),
    };
    const attacked: Record<string, number> = {};
    for (const [name, run] of Object.entries(attacks))
      attacked[name] = await p99While(read, async () => {
        outcomes.push(...[await run()].flat());
      });
    const after = memoryOf(server.child.pid);
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const live = await fetch(`${server.url}/livez`);
    if (!live.ok || server.child.exitCode !== null) outcomes.push(dead());
    return { outcomes, p99: { quiet, attacked }, memory: { before, after, rested: memoryOf(server.child.pid) } };
  } finally {
    await server.stop();
  }
}

function dead(): Outcome {
  return { kind: "the process", sent: 1, statuses: {}, failed: ["it does not answer"] };
}

async function p99While(read: () => Promise<unknown>, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const begun = performance.now();
      await read();
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  await work().finally(() => {
    isOver = true;
  });
  await reading;
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

// "VmRSS:   123456 kB"; not a number where there is no /proc.
function memoryOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}
