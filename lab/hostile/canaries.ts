import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "../../clients/typescript/client.js";
import { sample } from "../support/data.js";
import { startFakeModel, startServer } from "../support/processes.js";

const AT_ONCE = 4;

/** Where words of one owner were found although they must not be there. */
interface Leaks {
  sessions: number;
  prompts: number;
  /** In an answer to another owner. */
  answers: string[];
  /** Words of two owners in one prompt. */
  mixed: number;
  /** In the log, the metrics, the alerts. */
  operators: string[];
  /** Files of the data folder that still have such a word after everything was deleted. */
  files: string[];
}

/**
 * Each of many owners has a unique word in résumé, job, metadata and replies. The words are searched for in answers to other owners, in what
 * operators see, in model requests for other owners, and in the data left after deletion.
 */
export async function searchForLeaks(dataDir: string, owners: number, sessionsEach: number): Promise<Leaks> {
  const people = Array.from({ length: owners }, (_, index) => ({
    name: `owner${index}`,
    key: randomBytes(16).toString("hex"),
    word: `canary${randomBytes(5).toString("hex")}`,
  }));
  const operator = { name: "operator", key: randomBytes(16).toString("hex") };
  const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
  const keys = [
    ...people.map(({ name, key }) => `${name}:${hashOf(key)}`),
    `operator:${hashOf(operator.key)}:operator`,
  ];
  const fake = await startFakeModel();
  const server = await startServer(dataDir, {
    API_KEYS: keys.join(","),
    RATE_LIMIT: "off",
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_WRITER: "m",
    CACHE: "on",
    LOG_LEVEL: "debug",
  });
  const leaks: Leaks = { sessions: 0, prompts: 0, answers: [], mixed: 0, operators: [], files: [] };
  const words = people.map(({ word }) => word);
  const found = (text: string, own = "") => words.filter((word) => word !== own && text.includes(word));
  const clientOf = (key: string) => createClient({ baseUrl: server.url, key });
  try {
    await inParallel(people, async ({ key, word }) => {
      const client = clientOf(key);
      for (let number = 0; number < sessionsEach; number += 1) {
        const { session_id, questions } = await client.startSession({
          body: {
            resume: `${sample("nurse-amina-okafor.txt")}\n- Wrote the ${word} protocol ${number}.\n`,
            job: `${sample("job-staff-nurse-emergency.txt")}\n- Knows ${word}.\n`,
            mode: "fast",
            max_questions: 2,
            metadata: { word },
          },
        });
        leaks.sessions += 1;
        const [question] = questions;
        if (number > 0 || question?.ask?.kind !== "experience") continue;
        const { question_id } = question;
        const yes = await client.reply({
          session_id,
          question_id,
          body: { ask_id: question.ask.ask_id, kind: "experience", choice: "yes" },
        });
        if (yes.ask?.kind !== "details") continue;
        const values = Object.fromEntries(
          yes.ask.fields
            .filter(({ required }) => required)
            .map(({ id, options }) => [id, options?.[0]?.value ?? `I did the ${word} work on each shift.`]),
        );
        await client
          .reply({ session_id, question_id, body: { ask_id: yes.ask.ask_id, kind: "details", values } })
          .catch(() => {});
      }
    });
    await inParallel(people, async ({ name, key, word }) => {
      const client = clientOf(key);
      const seen = JSON.stringify([
        await client.getMe({}),
        await client.listSessions({}),
        await client.listFacts({}),
        await client.listPlans({}),
      ]);
      if (!seen.includes(word)) leaks.answers.push(`${name} does not find their own`);
      leaks.answers.push(...found(seen, word).map((other) => `${name} sees ${other}`));
    });
    const prompts = (await fake.requests()).map(({ messages }) => JSON.stringify(messages));
    leaks.prompts = prompts.length;
    leaks.mixed = prompts.filter((prompt) => found(prompt).length > 1).length;
    for (const path of ["/metrics", "/api/metrics/dashboard", "/api/alerts", "/api/analytics/variants", "/api/flags"]) {
      const response = await fetch(server.url + path, { headers: { Authorization: `Bearer ${operator.key}` } });
      if (found(await response.text()).length > 0) leaks.operators.push(path);
    }
    if (found(server.log()).length > 0) leaks.operators.push("the log");
    await inParallel(people, ({ key }) => clientOf(key).deleteMe({}));
    await untilGone(() => filesWith(dataDir, words).length === 0, 60_000);
    leaks.files = filesWith(dataDir, words);
    return leaks;
  } finally {
    await server.stop();
    await fake.stop();
  }
}

async function inParallel<Item>(items: Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

async function untilGone(isGone: () => boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end && !isGone(); )
    await new Promise((resolve) => setTimeout(resolve, 500));
}

function filesWith(folder: string, words: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return words.some((word) => bytes.includes(word));
    });
}
