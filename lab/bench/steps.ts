import { openRedis } from "../../adapters/stores/redis/client.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { filled } from "../support/forms.js";
import { startRedis } from "../support/redis.js";
import { cpuSeconds } from "./cpu.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { storyOf } from "./mix.js";
import { BENCH_RESUME, startOurs } from "./ours.js";

const WARM_UP = 40;
const SESSIONS = 40;
/** The questions of a session that get a story; the others get a "no". */
const STORIES = 5;

/**
 * What `lab/scale` simulates with: the processor time and the model calls of a start, of a story with the "yes" before it, and of a "no", with
 * the model's answers at once, and what a session of five stories and five noes takes in Redis. Sessions are played one after another.
 */
export async function steps(): Promise<MeasuredRow[]> {
  const [fake, redis] = [await startFake(AT_ONCE), await startRedis()];
  const ours = await startOurs(fake.baseUrl, { REDIS_URL: redis.url });
  const watcher = await openRedis(redis.url);
  const figure = async (name: string) =>
    Number(new RegExp(`${name}:(\\d+)`).exec(String(await watcher.info()))?.[1] ?? Number.NaN);
  try {
    for (let number = 0; number < WARM_UP; number += 1) await play(await begin(number));
    const before = { bytes: await figure("used_memory"), commands: await figure("total_commands_processed") };
    const sessions: SessionResource[] = [];
    const starts = await taken(SESSIONS, async (number) => void sessions.push(await begin(WARM_UP + number)));
    const all = (from: number, to: number) => sessions.flatMap(({ questions }) => questions.slice(from, to));
    const told = all(0, STORIES);
    const stories = await taken(told.length, async (number) => tell(told[number], number));
    const denied = all(STORIES, Number.POSITIVE_INFINITY);
    const noes = await taken(denied.length, async (number) => say(denied[number], "no"));
    const [bytes, commands] = [await figure("used_memory"), await figure("total_commands_processed")];
    const each = (value: number) => spreadOf([value / SESSIONS]);
    return [
      ...rowsOf("a start", starts),
      ...rowsOf("a story and its yes", stories),
      ...rowsOf("a no", noes),
      { measure: "a session in Redis", unit: "KB", spread: each((bytes - before.bytes) / 1024), reach: null },
      {
        measure: "commands of a session in Redis",
        unit: "commands",
        spread: each(commands - before.commands),
        reach: null,
      },
    ];
  } finally {
    watcher.destroy();
    await ours.stop();
    await redis.stop();
    await fake.stop();
  }

  async function begin(number: number): Promise<SessionResource> {
    return ours.start(`${BENCH_RESUME}\nSession ${number}.`);
  }

  async function play({ questions }: SessionResource): Promise<void> {
    for (const [place, question] of questions.entries())
      await (place < STORIES ? tell(question, place) : say(question, "no"));
  }

  async function reply(thread_id: string, body: AskReply): Promise<QuestionResource> {
    return (await ours.client.replyToThread({ thread_id, body })) as QuestionResource;
  }

  async function say(question: QuestionResource | undefined, choice: "yes" | "no"): Promise<QuestionResource> {
    if (!question?.ask) throw new Error("the session has no open question");
    return reply(question.thread_id, { ask_id: question.ask.ask_id, kind: "experience", choice });
  }

  async function tell(question: QuestionResource | undefined, place: number): Promise<void> {
    const { ask, thread_id } = await say(question, "yes");
    if (ask?.kind !== "details") throw new Error(`a yes is asked for ${ask?.kind}`);
    await reply(thread_id, { ask_id: ask.ask_id, kind: "details", values: filled(ask.fields, storyOf(place)) });
  }

  // Processor time in milliseconds and calls, for each of so many pieces of work.
  async function taken(count: number, work: (number: number) => Promise<unknown>) {
    const [cpu, calls] = [cpuSeconds(ours.pid), (await fake.ledger()).length];
    for (let number = 0; number < count; number += 1) await work(number);
    return {
      cpuMs: ((cpuSeconds(ours.pid) - cpu) * 1000) / count,
      calls: ((await fake.ledger()).length - calls) / count,
    };
  }
}

function rowsOf(what: string, { cpuMs, calls }: { cpuMs: number; calls: number }): MeasuredRow[] {
  return [
    { measure: `${what}, processor time`, unit: "ms", spread: spreadOf([cpuMs]), reach: null },
    { measure: `${what}, model calls`, unit: "calls", spread: spreadOf([calls]), reach: null },
  ];
}
