import { INTERRUPT, isInterrupted } from "@langchain/langgraph";
import { Ask, type AskReply } from "../../domain/question.js";

/** Gaps that a session asks about: one full batch of questions. */
export const QUESTIONS = 10;

/** The replies of a session: five stories, three times "no", two plans to learn. One of the answers is refined. */
export const MIX = ["yes", "yes", "yes", "yes", "yes", "no", "no", "no", "learn", "learn"] as const;

/**
 * The same ten gaps of the bench's posting as matters, by the ids of their requirements: three stories that answer five of them, two questions with
 * a "no", and two with a plan. A posting of one's own has other ids.
 */
export const MATTERS: { requirement_ids: string[]; kind: (typeof MIX)[number] }[] = [
  { requirement_ids: ["r2", "r12"], kind: "yes" },
  { requirement_ids: ["r4", "r1"], kind: "yes" },
  { requirement_ids: ["r5"], kind: "yes" },
  { requirement_ids: ["r17", "r21"], kind: "no" },
  { requirement_ids: ["r16"], kind: "no" },
  { requirement_ids: ["r11"], kind: "learn" },
  { requirement_ids: ["r18"], kind: "learn" },
];

/** The candidate's story for the question at this position. The fake's draft repeats it in the candidate's own words. */
export function storyOf(place: number): string {
  return `I did this on ${place + 3} jobs in the plant room, tested the circuit and told the supervisor.`;
}
export const MORE = "The supervisor signed the sheet and the unit ran again.";

/** The ask that a question waits for; a question without an ask is closed. */
interface Standing {
  ask?: Ask | undefined;
}

/**
 * Answers the questions of a session with the mix, by position or by `kinds`, all at once or one after another. Throws if there is not a question
 * for each, or if one is not closed at the end.
 */
export async function answerMix(
  questions: (Standing & { thread_id: string })[],
  reply: (thread_id: string, body: AskReply) => Promise<Standing>,
  { atOnce = true, kinds = [...MIX] as (typeof MIX)[number][] } = {},
): Promise<void> {
  if (questions.length !== kinds.length) throw new Error(`${questions.length} questions, not ${kinds.length}`);
  let before: Promise<unknown> = Promise.resolve();
  const last = await Promise.all(
    questions.map((question, place) => {
      const answered = atOnce ? answer(question, place) : before.then(() => answer(question, place));
      before = answered;
      return answered;
    }),
  );
  const open = last.flatMap(({ ask }) => ask?.kind ?? []);
  if (open.length > 0) throw new Error(`not closed: ${open.join(", ")}`);

  async function answer({ thread_id, ask }: (typeof questions)[number], place: number): Promise<Standing> {
    const ask_id = ask?.ask_id ?? "";
    const kind = kinds[place] ?? "no";
    const choice = kind === "learn" ? "willing_to_learn" : kind;
    const next = await reply(thread_id, { ask_id, kind: "experience", choice });
    if (next.ask?.kind === "plan") {
      const resource_ids = next.ask.resources.slice(0, 2).map(({ resource_id }) => resource_id);
      return reply(thread_id, { ask_id: next.ask.ask_id, kind: "plan", resource_ids });
    }
    if (next.ask?.kind !== "details") return next;
    const story = next.ask.fields.find(({ required }) => required)?.id ?? "";
    const values = { [story]: storyOf(place) };
    const judged = await reply(thread_id, { ask_id: next.ask.ask_id, kind: "details", values });
    if (judged.ask?.kind !== "improvement") return judged;
    const more = { [judged.ask.fields[0]?.id ?? ""]: MORE };
    return reply(thread_id, { ask_id: judged.ask.ask_id, kind: "improvement", values: more });
  }
}

/** The ask that a question waits for, from the state after a run of its graph. */
export function standingOf(state: object): Standing {
  const [waiting] = isInterrupted(state) ? state[INTERRUPT] : [];
  return waiting ? { ask: Ask.parse({ ...Object(waiting.value), ask_id: waiting.id }) } : {};
}

/** The gaps that an interview asks about, each with its question, as the input of an answer. */
export function askedAbout<Gap extends { gap_id: string }, Question extends { gap_id: string }>(read: {
  asked: string[];
  gaps: Gap[];
  questions: Question[];
}) {
  return read.asked.map((gap_id) => {
    const gap = read.gaps.find((one) => one.gap_id === gap_id);
    const question = read.questions.find((one) => one.gap_id === gap_id);
    if (!gap || !question) throw new Error(`${gap_id} has no question`);
    return { gap, question };
  });
}
