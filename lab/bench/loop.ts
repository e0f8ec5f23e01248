import { mkdtempSync, rmSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ask, AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Sessions } from "../../engine/sessions/sessions.js";
import { filled } from "../support/forms.js";
import { samplePairs } from "../support/samples.js";
import { type Hold, watchLoop } from "./loop-watch.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { type Profile, timesIn } from "./profile.js";

const OWNER = { owner: "bench" };
const STORY =
  "I did this on most shifts for two years: I checked what was there, wrote it down, rang the supervisor and stayed until it was put right. Twice it was found in time, and we changed the list after that.";
/** In milliseconds: a request that arrives meanwhile waits this long at most. */
const LIMIT = 20;
const WAIT_MS = 120_000;

interface Pair {
  resume: string;
  job: string;
}

const STEPS = ["start", "experience", "details", "improvement", "confirm", "plan", "session", "export"] as const;
type Held = Hold & { step: (typeof STEPS)[number] };

/**
 * loop: the longest time for which one step of one candidate blocks the event loop, with the offline provider, where rules do all the work. It
 * runs a session of each sample and one of all samples joined, after each sample has run once. If a step exceeds the limit, a CPU profile on
 * standard error lists the functions.
 */
export async function loop(): Promise<MeasuredRow[]> {
  const pairs = samplePairs();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const program = createProgram(readConfig({ DATA_DIR: folder, MODEL_PROVIDER: "offline", LOG_LEVEL: "error" }));
  const profiler = new Session();
  profiler.connect();
  try {
    for (const pair of pairs) await holdsOf(program.sessions, pair);
    await profiler.post("Profiler.enable");
    await profiler.post("Profiler.setSamplingInterval", { interval: 500 });
    await profiler.post("Profiler.start");
    const each: Held[] = [];
    for (const pair of pairs) each.push(...(await holdsOf(program.sessions, pair)));
    const long = await holdsOf(program.sessions, joined(pairs));
    const { profile } = await profiler.post("Profiler.stop");
    return [...rowsOf("ten samples", each, profile), ...rowsOf("all ten joined", long, profile)];
  } finally {
    profiler.disconnect();
    await program.close();
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(name: string, holds: Held[], profile: Profile): MeasuredRow[] {
  return STEPS.flatMap((step) => {
    const [longest] = holds.filter((one) => one.step === step).sort((a, b) => b.ms - a.ms);
    if (!longest) return [];
    const measure = `${name}: ${step}, the longest hold`;
    if (longest.ms > LIMIT)
      process.stderr.write(`${measure}: ${longest.ms.toFixed(1)} ms\n${timesIn(profile, longest)}`);
    return [{ measure, unit: "ms" as const, spread: spreadOf([longest.ms]), reach: LIMIT }];
  });
}

function joined(pairs: Pair[]): Pair {
  const all = (of: keyof Pair) => pairs.map((pair) => pair[of]).join("\n\n");
  return { resume: all("resume"), job: all("job") };
}

// The longest blocking of the event loop in each step of a session that answers every question.
async function holdsOf(sessions: Sessions, { resume, job }: Pair): Promise<Held[]> {
  const held: Held[] = [];
  async function watched<Result>(step: Held["step"], work: () => Promise<Result>): Promise<Result> {
    const longest = watchLoop();
    const result = await work();
    held.push({ step, ...(await longest()) });
    return result;
  }
  const text = (value: string) => ({ text: value, media_type: "text/plain" });
  const request = { resume: text(resume), job: text(job), mode: "fast" as const, as_given: true };
  const { session_id, questions } = await watched("start", async () => {
    const outcome = await sessions.outcomeOf(await sessions.start(OWNER, request), WAIT_MS);
    return outcome.resource as SessionResource;
  });
  for (let question of questions)
    while (question.ask) {
      const { question_id, ask } = question;
      const reply = replyTo(ask);
      question = await watched(ask.kind, async () => {
        const outcome = await sessions.outcomeOf(await sessions.reply(OWNER, question_id, reply), WAIT_MS);
        return outcome.resource as QuestionResource;
      });
    }
  await watched("session", () => sessions.getSession(OWNER.owner, session_id));
  await watched("export", () => sessions.exportAs(OWNER.owner, session_id, "markdown", { part: "all" }));
  return held;
}

function replyTo(ask: Ask): AskReply {
  const { ask_id } = ask;
  switch (ask.kind) {
    case "experience":
      return { ask_id, kind: "experience", choice: "yes" };
    case "details":
      return { ask_id, kind: "details", values: filled(ask.fields, STORY) };
    case "improvement":
      return ask.may.includes("accept")
        ? { ask_id, kind: "accept" }
        : { ask_id, kind: "edit", text: "Checked what was there and rang the supervisor" };
    case "confirm":
      return {
        ask_id,
        kind: "confirm",
        claims: Object.fromEntries(ask.claims.map(({ claim_id }) => [claim_id, true])),
      };
    case "plan":
      return { ask_id, kind: "plan", resource_ids: ask.resources.slice(0, 1).map(({ resource_id }) => resource_id) };
  }
}
