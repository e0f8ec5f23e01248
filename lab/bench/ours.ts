import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createClient } from "../../clients/typescript/client.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../support/data.js";
import { answerMix, MATTERS, QUESTIONS } from "./mix.js";
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
const bodyOf = (resume = BENCH_RESUME, job = BENCH_JOB, max_questions = QUESTIONS) => ({ resume, job, max_questions });

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

/**
 * Runs a whole session whose ten gaps the model groups as `MATTERS`. Each question is answered as soon as it is written, or one after another. Throws if the gaps did not end as the mix has it.
 */
export async function runMatters(client: Ours["client"], { atOnce = true } = {}) {
  const body = bodyOf(BENCH_RESUME, BENCH_JOB, MATTERS.length);
  const answered: Promise<void>[] = [];
  let before: Promise<unknown> = Promise.resolve();
  let session_id = "";
  for await (const { type, data } of client.streams.startSession({ body })) {
    if (type !== "question" || data.text === undefined || !data.question_id) continue;
    const thread_id = data.question_id;
    session_id = data.session_id;
    const answer = async () => {
      const question = (await client.getThread({ thread_id })) as QuestionResource;
      await answerMix([question], replying(client), { kinds: [kindOf(question)] });
    };
    const next = atOnce ? answer() : before.then(answer);
    next.catch(() => {});
    before = next;
    answered.push(next);
  }
  await Promise.all(answered);
  const { questions } = await client.getSession({ session_id });
  const ended = questions.flatMap(({ gap_outcomes }) => Object.values(gap_outcomes)).sort();
  if (ended.join() !== ENDED.join()) throw new Error(`the gaps ended as ${ended.join(", ")}`);
}

/** How the gaps of `MATTERS` end. */
const ENDED = Object.entries({ accepted: 5, learning: 2, skipped: 3 }).flatMap(([outcome, count]) =>
  Array.from({ length: count }, () => outcome),
);

// The number of a gap is that of its requirement.
function kindOf({ gap_ids }: QuestionResource) {
  const asked = gap_ids.map((id) => id.replace("g", "r")).sort();
  const matter = MATTERS.find(({ requirement_ids }) => requirement_ids.toSorted().join() === asked.join());
  if (!matter) throw new Error(`no matter of the mix: ${asked.join(", ")}`);
  return matter.kind;
}

function replying(client: Ours["client"]) {
  return async (thread_id: string, body: AskReply) => {
    const question = (await client.replyToThread({ thread_id, body })) as QuestionResource;
    if (question.problem) throw new Error(`${question.status}: ${question.problem.code}`);
    return question;
  };
}

/** Runs a whole session of the mix and answers every ask at once, or one after another. Throws if a question is not closed at the end. */
export async function runOurs(
  { client, start: begin }: Pick<Ours, "client" | "start">,
  resume?: string,
  job?: string,
  { atOnce = true } = {},
) {
  const session = await begin(resume, job);
  await answerMix(session.questions, replying(client), { atOnce });
  return session;
}
