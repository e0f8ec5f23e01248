import type { EventStore } from "../../adapters/stores/ports/events.js";
import type { LoggedEvent, NewEvent } from "../../domain/event.js";
import type { Run } from "../../domain/run.js";
import type { Head } from "./head.js";
import { eventsOf, type Reported } from "./task-events.js";

/** The number of events that are read at a time. */
const PAGE = 500;

/**
 * The results of a question's thread that are missing from its log, because an earlier attempt was killed between storing and logging them.
 * These are searches, versions and their scores, and the ends of the finished stages in the head's next step. After a rewind, a version
 * with the number of an earlier branch's version counts as logged.
 */
export async function missedEvents(events: EventStore, run: Run, head: Head, at: string): Promise<NewEvent[]> {
  if (head.of !== "answer") return [];
  const logged = await logOf(events, run);
  const { versions, draft, verdict, passages_resume, passages_experiences, passages_answers } = head.state;
  const stored = [
    { passages_resume, passages_experiences, passages_answers },
    ...versions.map((version) => ({ draft: version.draft, verdict: version.verdict })),
    { draft, verdict },
  ];
  const known = new Set(logged.map(nameOf));
  const missed: Reported[] = [];
  const add = (one: Reported) => {
    if (known.has(nameOf(one))) return;
    known.add(nameOf(one));
    missed.push(one);
  };
  for (const result of stored) for (const one of eventsOf(result)) add(one);
  for (const { name, result } of head.done) {
    for (const one of eventsOf(result)) add(one);
    if (lastStateOf(name, logged) === "started")
      missed.push({ type: "stage", data: { node: name, state: "finished" } });
  }
  return missed.map((one) => ({ question_id: run.thread_id, at, ...one }) as NewEvent);
}

// Two events with the same name are the same result.
function nameOf({ type, data }: Reported): string {
  const { version = "", source = "" } = data as { version?: number; source?: string };
  return `${type} ${version} ${source}`;
}

function lastStateOf(node: string, logged: LoggedEvent[]): string | null {
  const last = logged.findLast(({ type, data }) => type === "stage" && "node" in data && data.node === node);
  return last?.type === "stage" ? last.data.state : null;
}

async function logOf(events: EventStore, { owner, session_id, thread_id }: Run): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = [];
  for (let after = 0; ; ) {
    const page = await events.list(owner, session_id, after, PAGE);
    log.push(...page.filter(({ question_id }) => question_id === thread_id));
    const last = page.at(-1);
    if (!last || page.length < PAGE) return log;
    after = last.seq;
  }
}
