import { readFileSync } from "node:fs";
import { PRIORITIES } from "../../domain/gap.js";
import { gapIdsOf } from "../../domain/matter.js";
import { PreparedReplies } from "../../domain/prepared-replies.js";
import { type QuestionResource, SessionResource, titleOf } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import { toStart } from "../../engine/program/start-request.js";
import { preparedReply } from "../../rules/prepared-replies.js";
import { createRandom } from "../draw/random.js";
import { samplePairs } from "../support/samples.js";
import { table } from "./counts.js";

/*
 * How soon a session reaches its match, by the order in which its questions are asked. Sessions that were answered to their end are replayed: what
 * each question brought is known, only their order changes. With files (`orders a.json`, each a session from GET /api/sessions/ID) they are one's
 * own; without, the samples with their prepared replies.
 */

const OWNER = "eval";
const WAIT_MS = 120_000;
/** The share of all points that the questions brought. */
const REACHED = 0.9;
/** The share of the questions within which it is to be reached. */
const WITHIN = 0.6;
const SHUFFLES = 1_000;

/** A question that was answered. */
interface Asked {
  /** The points that its answer brought to the match. */
  brought: number;
  /** The points that it could bring: those of its requirements that the résumé does not show. */
  possible: number;
  /** The place of its priority, highest first. */
  priority: number;
  /** Where the job asks for it first. */
  at: number;
}

/** What of a session its replay reads. */
type Recorded = Pick<SessionResource, "questions" | "gaps" | "match">;

/** The table of all orders of one's own sessions, or of the samples. */
export async function orders(files: string[]): Promise<string> {
  return ordersOf(files.length > 0 ? files.map(sessionIn) : await playedSamples());
}

/** By order: the mean share of the questions after which 90 % of the points were reached, and in how many sessions it was small enough. */
export function ordersOf(sessions: readonly Recorded[]): string {
  const measured = sessions.map(askedIn).filter((asked) => asked.some(({ brought }) => brought > 0));
  const random = createRandom("orders");
  const row = (name: string, shareOf: (asked: Asked[]) => number) => {
    const shares = measured.map(shareOf);
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    return [name, mean.toFixed(2), `${shares.filter((share) => share <= WITHIN).length} of ${shares.length}`];
  };
  const sorted = (by: (a: Asked, b: Asked) => number) => (asked: Asked[]) => shareUntil([...asked].sort(by));
  const shuffled = (asked: Asked[]) =>
    Array.from({ length: SHUFFLES }, () => shareUntil(random.shuffled(asked))).reduce((sum, one) => sum + one, 0) /
    SHUFFLES;
  const questions = measured.reduce((sum, asked) => sum + asked.length, 0);
  const head = ["", `share of the questions until ${REACHED * 100} % of the points`, `within ${WITHIN * 100} %`];
  return `Orders of ${questions} questions of ${measured.length} sessions\n${table([
    head,
    row("as it was asked", shareUntil),
    row(
      "by priority, then as the job has them",
      sorted((a, b) => a.priority - b.priority || a.at - b.at),
    ),
    row(
      "by what they could bring",
      sorted((a, b) => b.possible - a.possible),
    ),
    row(
      "as the job has them",
      sorted((a, b) => a.at - b.at),
    ),
    row("by chance (mean of 1,000)", shuffled),
    row(
      "by what they brought, which nobody knows before",
      sorted((a, b) => b.brought - a.brought),
    ),
  ])}`;
}

// The share of the questions after which 90 % of all points were reached.
function shareUntil(asked: readonly Asked[]): number {
  const all = asked.reduce((sum, { brought }) => sum + brought, 0);
  let [sum, count] = [0, 0];
  for (const { brought } of asked) {
    if (sum >= REACHED * all) break;
    sum += brought;
    count += 1;
  }
  return count / asked.length;
}

// The closed questions of a session in the order in which they were asked. A requirement of two questions counts for the first.
function askedIn({ questions, gaps, match }: Recorded): Asked[] {
  const parts = new Map(match.parts.map((part) => [part.requirement_id, part]));
  const byId = new Map(gaps.map((gap) => [gap.gap_id, gap]));
  const counted = new Set<string>();
  return questions.flatMap((question) => {
    const own = gapIdsOf(question).flatMap((id) => byId.get(id) ?? []);
    const [first] = own;
    if (!first || question.status !== "closed") return [];
    const fresh = own.filter(({ requirement_id }) => !counted.has(requirement_id));
    for (const { requirement_id } of fresh) counted.add(requirement_id);
    const sum = (of: (part: Recorded["match"]["parts"][number]) => number) =>
      fresh.reduce((total, gap) => {
        const part = parts.get(gap.requirement_id);
        return total + (part ? part.weight * of(part) : 0);
      }, 0);
    return {
      brought: sum((part) => part.coverage_now - part.coverage),
      possible: sum((part) => 1 - part.coverage),
      priority: PRIORITIES.indexOf(first.priority),
      at: first.job_quote.start,
    };
  });
}

function sessionIn(file: string): SessionResource {
  return SessionResource.parse(JSON.parse(readFileSync(file, "utf8")));
}

async function playedSamples(): Promise<SessionResource[]> {
  const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" }));
  try {
    const played: SessionResource[] = [];
    for (const { resume, job, replies } of samplePairs())
      played.push(await play(program, { resume, job }, PreparedReplies.parse(JSON.parse(replies))));
    return played;
  } finally {
    await program.close();
  }
}

async function play(
  { sessions }: Program,
  documents: { resume: string; job: string },
  replies: PreparedReplies,
): Promise<SessionResource> {
  const caller = { owner: OWNER };
  const start = toStart({ ...documents, mode: "fast", as_given: true });
  const { resource } = await sessions.outcomeOf(await sessions.start(caller, start), WAIT_MS);
  const { session_id, questions } = SessionResource.parse(resource);
  for (let question of questions) {
    while (question.ask) {
      const { question_id } = question;
      const title = titleOf(await sessions.getSession(OWNER, session_id), question);
      const reply = preparedReply(replies, question, title, question.ask);
      if (reply === null || reply === "below_bar") break;
      const { resource: next } = await sessions.outcomeOf(await sessions.reply(caller, question_id, reply), WAIT_MS);
      question = next as QuestionResource;
    }
  }
  return sessions.getSession(OWNER, session_id);
}
