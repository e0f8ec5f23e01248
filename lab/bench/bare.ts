import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Command } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { textRef } from "../../adapters/stores/text-ref.js";
import { readConfig } from "../../engine/config/config.js";
import { createGraphNeeds } from "../../engine/program/graph-needs.js";
import { buildAnswer } from "../../graph/answer.js";
import { buildInterview } from "../../graph/interview.js";
import { answerMix, askedAbout, QUESTIONS, standingOf } from "./mix.js";
import { BENCH_JOB, BENCH_RESUME } from "./ours.js";

/*
 * The compiled graphs alone, with LangGraph's SQLite checkpointer, in a separate process: without accepted runs, leases, events, projections, a
 * journal or HTTP. Prints its URL; each GET runs one session.
 */

const AT = "2026-11-20T09:00:00Z";
const config = readConfig({ ...process.env });
const texts = new Map<string, string>();
const needs = createGraphNeeds(config, { read: async ({ sha256 }) => texts.get(sha256) ?? "" });
const saver = new SqliteSaver(connect(join(config.dataDir, "bare.sqlite")));
const [interview, answer] = [buildInterview(needs, saver), buildAnswer(needs, saver)];
const flags = { advanced_quality_evaluation: false };
const on = (thread_id: string) => ({ configurable: { thread_id }, durability: "sync" as const });

function keep(text: string) {
  const ref = textRef(text, "text/plain");
  texts.set(ref.sha256, text);
  return ref;
}

async function runSession(session_id: string): Promise<void> {
  const about = {
    session_id,
    flags,
    as_of: AT,
    resume_text: keep(`${BENCH_RESUME}\nSession ${session_id}.`),
    job_text: keep(BENCH_JOB),
  };
  const input = { ...about, provider: needs.provider, max_questions: QUESTIONS };
  const read = await interview.invoke(input, on(session_id));
  const begun = await Promise.all(
    askedAbout(read).map(async ({ gap, question }) => {
      const thread_id = `${session_id}.${gap.gap_id}`;
      const asked = await answer.invoke({ ...about, question_id: thread_id, gap, question }, on(thread_id));
      return { thread_id, ...standingOf(asked) };
    }),
  );
  await answerMix(begun, async (thread_id, reply) =>
    standingOf(await answer.invoke(new Command({ resume: { reply, by: "candidate", at: AT } }), on(thread_id))),
  );
}

let sessions = 0;
const server = createServer((_request, response) => {
  sessions += 1;
  runSession(`bare${sessions}`).then(
    () => response.end("done"),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
