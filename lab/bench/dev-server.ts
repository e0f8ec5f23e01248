import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@langchain/langgraph-sdk";
import { startLangGraphServer } from "../support/langgraph-server.js";
import { answerMix, askedAbout, QUESTIONS, standingOf } from "./mix.js";
import { BENCH_JOB, BENCH_RESUME } from "./ours.js";

const AT = "2026-11-20T09:00:00Z";

/** The state of an interview that has ended. */
interface Read {
  asked: string[];
  gaps: { gap_id: string }[];
  questions: { gap_id: string }[];
}

/** LangGraph's development server with the same two graphs. `group` is its group of processes. */
export async function startDevServer(env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "dev-server-"));
  const { child, url } = await startLangGraphServer(folder, env);
  const group = child.pid ?? 0;
  const client = new Client({ apiUrl: url });
  const run = async <State extends object>(thread: string, graph: string, payload: object) =>
    (await client.runs.wait(thread, graph, payload)) as State;
  return {
    group,
    /** Runs a session of the mix. */
    async session(number: number): Promise<void> {
      const documents = { resume_text: `${BENCH_RESUME}\nSession ${number}.`, job_text: BENCH_JOB };
      const about = { ...documents, as_of: AT, flags: { advanced_quality_evaluation: false } };
      const { thread_id } = await client.threads.create();
      const read = await run<Read>(thread_id, "interview", { input: { ...about, max_questions: QUESTIONS } });
      const begun = await Promise.all(
        askedAbout(read).map(async (asked) => {
          const own = await client.threads.create();
          return { ...own, ...standingOf(await run(own.thread_id, "answer", { input: { ...about, ...asked } })) };
        }),
      );
      await answerMix(begun, async (thread, reply) =>
        standingOf(await run(thread, "answer", { command: { resume: { reply, by: "candidate", at: AT } } })),
      );
    },
    stop() {
      process.kill(-group, "SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}
