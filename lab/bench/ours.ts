import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "../../client/client.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { start } from "./processes.js";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");

// `npm run bench -- P6 ./RESUME ./JOB` measures with other documents.
const [resumeFile, jobFile] = process.argv.slice(2).filter((word) => word.includes("/"));

/** A résumé and a job of ordinary length: a page each. */
export const BENCH_RESUME = resumeFile
  ? readFileSync(resumeFile, "utf8")
  : sample("electrician-siobhan-ni-bhriain.txt");
export const BENCH_JOB = jobFile ? readFileSync(jobFile, "utf8") : sample("job-electrician-estates-maintenance.txt");
/** Documents of another occupation, to warm up a server: none of its facts are recalled for RESUME and JOB. */
export const OTHER = { resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt") };
/** Gaps that a session asks about: one full batch of questions. */
export const QUESTIONS = 10;

/** The replies of a session: five stories, three times "no", two plans to learn. One of the answers is refined. */
export const MIX = ["yes", "yes", "yes", "yes", "yes", "no", "no", "no", "learn", "learn"] as const;

/** The candidate's story for the question at this position. The fake's draft repeats it in the candidate's own words. */
export function storyOf(place: number): string {
  return `I did this on ${place + 3} jobs in the plant room, tested the circuit and told the supervisor.`;
}
export const MORE = "The supervisor signed the sheet and the unit ran again.";

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
    start: (resume = BENCH_RESUME, job = BENCH_JOB) => client.startSession({ body: bodyOf(resume, job) }),
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
export type Ours = Awaited<ReturnType<typeof startOurs>>;

/** Runs a whole session of the mix and answers every ask at once. Throws if a question is not closed at the end. */
export async function runOurs({ client, start: begin }: Pick<Ours, "client" | "start">, resume?: string, job?: string) {
  const session = (await begin(resume, job)) as SessionResource;
  if (session.questions.length !== QUESTIONS)
    throw new Error(`${session.questions.length} questions, not ${QUESTIONS}`);
  const reply = async (thread_id: string, body: Record<string, unknown>) =>
    (await client.replyToThread({ thread_id, body: body as never })) as QuestionResource;
  const closed = await Promise.all(
    session.questions.map(async ({ thread_id, ask }, place) => {
      const kind = MIX[place];
      const choice = kind === "learn" ? "willing_to_learn" : kind;
      const next = await reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice });
      if (next.ask?.kind === "plan") {
        const resource_ids = next.ask.resources.slice(0, 2).map(({ resource_id }) => resource_id);
        return reply(thread_id, { ask_id: next.ask.ask_id, kind: "plan", resource_ids });
      }
      if (next.ask?.kind !== "details") return next;
      const story = next.ask.fields.find(({ required }) => required)?.id ?? "";
      const judged = await reply(thread_id, {
        ask_id: next.ask.ask_id,
        kind: "details",
        values: { [story]: storyOf(place) },
      });
      if (judged.ask?.kind !== "improvement") return judged;
      const values = { [judged.ask.fields[0]?.id ?? ""]: MORE };
      return reply(thread_id, { ask_id: judged.ask.ask_id, kind: "improvement", values });
    }),
  );
  const open = closed.filter(({ status }) => status !== "closed");
  if (open.length > 0)
    throw new Error(
      `not closed: ${open.map(({ status, ask, problem }) => `${status} ${ask?.kind ?? ""} ${problem?.code ?? ""}`).join(", ")}`,
    );
  return session;
}
