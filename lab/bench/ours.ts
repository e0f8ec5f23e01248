import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createClient } from "../../clients/typescript/client.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../support/data.js";
import { answerMix, QUESTIONS } from "./mix.js";
import { start } from "./processes.js";

// `npm run bench -- P6 ./RESUME ./JOB` measures with other documents.
const [resumeFile, jobFile] = process.argv.slice(2).filter((word) => word.includes("/"));

/** A résumé and a job of ordinary length: a page each. */
export const BENCH_RESUME = resumeFile
  ? readFileSync(resumeFile, "utf8")
  : sample("electrician-siobhan-ni-bhriain.txt");
export const BENCH_JOB = jobFile ? readFileSync(jobFile, "utf8") : sample("job-electrician-estates-maintenance.txt");
/** Documents of another occupation, to warm up a server: none of its facts are recalled for RESUME and JOB. */
export const OTHER = {
  resume: sample("physiotherapist-rhiannon-tuck.txt"),
  job: sample("job-physiotherapist-musculoskeletal-community.txt"),
};
const POLL_MS = 20;
const bodyOf = (resume = BENCH_RESUME, job = BENCH_JOB) => ({ resume, job, max_questions: QUESTIONS });

/** Starts the server as its users do, with the fake model as provider. */
export async function startOurs(modelUrl: string, env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
  const models = join(dataDir, "models.json");
  writeFileSync(models, JSON.stringify({ prices: { fake: { input: 1, cached: 0.1, output: 4 } } }));
  const server = await start("server/main.ts", {
    DATA_DIR: join(dataDir, "data"),
    PORT: "0",
    LOG_LEVEL: "error",
    MODEL_PROVIDER: "openai",
    OPENAI_BASE_URL: modelUrl,
    OPENAI_API_KEY: "none",
    MODEL_WRITER: "fake",
    MODELS_FILE: models,
    CACHE: "off",
    ...env,
  });
  const baseUrl = /http:\/\/\S+/.exec(server.line)?.[0] ?? "";
  const client = createClient({ baseUrl });
  return {
    client,
    pid: server.pid,
    body: bodyOf,
    /** Resolves when all questions are written, which may take longer than the server lets a request wait. */
    async start(resume = BENCH_RESUME, job = BENCH_JOB) {
      let session = (await client.startSession({ body: bodyOf(resume, job) })) as SessionResource;
      while (session.status === "reading") {
        await setTimeout(POLL_MS);
        session = await client.getSession({ session_id: session.session_id });
      }
      return session;
    },
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
export type Ours = Awaited<ReturnType<typeof startOurs>>;

/** Runs a whole session of the mix and answers every ask at once, or one after another. Throws if a question is not closed at the end. */
export async function runOurs(
  { client, start: begin }: Pick<Ours, "client" | "start">,
  resume?: string,
  job?: string,
  { atOnce = true } = {},
) {
  const session = await begin(resume, job);
  const reply = async (thread_id: string, body: AskReply) => {
    const question = (await client.replyToThread({ thread_id, body })) as QuestionResource;
    if (question.problem) throw new Error(`${question.status}: ${question.problem.code}`);
    return question;
  };
  await answerMix(session.questions, reply, { atOnce });
  return session;
}
