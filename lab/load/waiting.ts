import { createClient } from "../../clients/typescript/client.js";
import type { SessionResource } from "../../domain/session.js";
import type { FakeServer } from "../bench/fake.js";
import { type MeasuredRow, spreadOf, timed } from "../bench/measure.js";
import { residentMb } from "../bench/processes.js";
import { type LoadedServer, startServer } from "./server.js";

const SESSIONS = 10_000;
/** After this many sessions, the program has loaded and compiled its code. */
const WARM_UP = 200;
const AT_ONCE = 16;
/** This many of the sessions are answered at the end, which shows that they can still be continued. */
const ANSWERED = 50;

const RESUME =
  "Sam Field\n\nBarista, The Corner, Leeds, 2021 to 2025\n- Served 200 guests a day\n- Closed the till each night";
const JOB = "Shop assistant\n\nRequirements\n- Experience of stock taking\n- Food hygiene certificate";

/**
 * Starts 10,000 sessions, leaves each at its first question, and measures the additional memory of the process, and the time until a new process
 * is ready over the same sessions.
 */
export async function playWaiting(fake: FakeServer, env: Record<string, string>): Promise<MeasuredRow[]> {
  let server: LoadedServer = await startServer(fake.baseUrl, env);
  try {
    const first = await startMany(server, 0, WARM_UP);
    const before = residentMb(server.pid);
    const rest = await startMany(server, WARM_UP, SESSIONS);
    const after = residentMb(server.pid);
    await server.stop();
    const ms = await timed(async () => {
      server = await startServer(fake.baseUrl, env);
      await createClient({ baseUrl: server.url }).listSessions({ query: { limit: 1 } });
    });
    const waiting = [...first, ...rest];
    const every = Math.floor(waiting.length / ANSWERED);
    const closed = await Promise.all(waiting.filter((_, at) => at % every === 0).map((one) => sayNo(server, one)));
    const one = (value: number) => spreadOf([value]);
    return [
      { measure: "sessions that wait for their candidate", unit: "sessions", spread: one(waiting.length), reach: null },
      { measure: "memory more than with 200", unit: "MB", spread: one(after - before), reach: 100 },
      { measure: "a new process over them, to its first answer", unit: "ms", spread: one(ms), reach: 2_000 },
      {
        measure: `of ${closed.length} answered then, not closed`,
        unit: "sessions",
        spread: one(closed.filter((isClosed) => !isClosed).length),
        reach: 0,
      },
    ];
  } finally {
    await server.stop();
  }
}

// Returns the sessions, each with its first question; throws if one has none.
async function startMany({ client }: LoadedServer, from: number, to: number): Promise<SessionResource[]> {
  const started: SessionResource[] = [];
  let next = from;
  const work = async () => {
    while (next < to) {
      const number = next;
      next += 1;
      const body = { resume: `${RESUME}\n- Reference ${number}`, job: JOB, max_questions: 1 };
      const session = (await client.startSession({ body })) as SessionResource;
      if (session.questions.length === 0) throw new Error(`session ${number} is ${session.status} and asks nothing`);
      started.push(session);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return started;
}

async function sayNo({ client }: LoadedServer, { questions }: SessionResource): Promise<boolean> {
  const [question] = questions;
  if (!question?.ask) return false;
  const body = { ask_id: question.ask.ask_id, kind: "experience" as const, choice: "no" as const };
  const { status } = await client.replyToThread({ thread_id: question.thread_id, body });
  return status === "closed";
}
