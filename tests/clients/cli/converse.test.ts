import { describe, expect, it } from "vitest";
import { answerQuestion, askQuestions } from "../../../clients/cli/converse.js";
import type { Replier, ReplyChoice } from "../../../clients/cli/replier.js";
import { createLocalHost } from "../../../clients/host/local.js";
import type { Ask, AskReply } from "../../../domain/question.js";
import type { ReadingChange } from "../../../domain/reading.js";
import type { QuestionResource } from "../../../domain/session.js";
import { aProgram, replyFirst, start } from "../../support/program.js";

const program = aProgram();
const no = ({ ask_id }: Ask): AskReply => ({ ask_id, kind: "experience", choice: "no" });

/** A session with three questions, and somebody who answers as the test says; what was asked and printed. */
async function aTalk(reply: (ask: Ask, turn: number) => ReplyChoice, over: Partial<Replier> = {}) {
  const session = await start(program(), "local", { max_questions: 3 });
  const asked: string[] = [];
  const printed: string[] = [];
  const replier: Replier = {
    canAnswerAgain: true,
    reply: async (_question, _title, ask, position) => {
      asked.push(position);
      return reply(ask, asked.length);
    },
    lookThrough: async () => [],
    unused: () => [],
    retries: async () => false,
    ...over,
  };
  const output = { print: (text: string) => void printed.push(text), show: () => {} };
  return { session, asked, printed, conversation: { host: createLocalHost(program()), replier, output } };
}

describe("a conversation", () => {
  it("asks the questions in their order, and says how each was closed", async () => {
    const { session, asked, printed, conversation } = await aTalk(no);
    expect(await askQuestions(conversation, session)).toBe(true);
    expect(asked).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
    expect(printed).toHaveLength(3);
    for (const line of printed) expect(line).toMatch(/: you said no$/);
  });

  it("goes back to the question before, which is asked again", async () => {
    const { session, asked, conversation } = await aTalk((ask, turn) => (turn === 2 ? "back" : no(ask)));
    await askQuestions(conversation, session);
    expect(asked).toEqual(["1 of 3", "2 of 3", "1 of 3", "2 of 3", "3 of 3"]);
  });

  it("leaves a question open that has no reply", async () => {
    const { session, printed, conversation } = await aTalk(() => null);
    expect(await askQuestions(conversation, session)).toBe(true);
    for (const line of printed) expect(line).toMatch(/: waiting$/);
  });

  it("does not ask what was answered for all gaps at once, and asks what was added then", async () => {
    const { session, asked, printed, conversation } = await aTalk(no, {
      lookThrough: async ({ gaps, strengths }, { job }): Promise<ReadingChange[]> => {
        const ofTitle = (title = "") => job.requirements.find((one) => one.title === title)?.requirement_id ?? "";
        return [
          { op: "set_requirement", requirement_id: ofTitle(gaps[0]?.title), strength: "not_asked" },
          { op: "set_coverage", requirement_id: ofTitle(strengths[0]?.title), line_id: null },
        ];
      },
    });
    await askQuestions(conversation, session);
    const { gaps, corrections, questions } = await program().sessions.getSession("local", session.session_id);
    expect(gaps.map(({ title }) => title)).toContain(session.strengths[0]?.title);
    expect(corrections.map(({ gap }) => gap.title)).not.toContain(session.strengths[0]?.title);
    expect(asked).toHaveLength(questions.length);
    expect(questions.map(({ gap_id }) => gap_id)).not.toContain(session.questions[0]?.gap_id);
    expect(printed[0]).toBe(`Corrected as you say: ${gaps.length} gaps.`);
  });

  it("asks a person again after a reply that is refused, with the reason, and ends with the error where a file replied", async () => {
    const wrong: AskReply = { ask_id: "", kind: "details", values: { unknown: "x" } };
    const given = (ask: Ask, turn: number): ReplyChoice => (turn === 1 ? { ...wrong, ask_id: ask.ask_id } : null);
    const first = ({ questions }: { questions: QuestionResource[] }) => questions[0] as QuestionResource;
    const person = await aTalk(given);
    expect(await answerQuestion(person.conversation, first(person.session), "Gap")).toBe("on");
    expect([person.asked.length, person.printed.length]).toEqual([2, 2]);
    const file = await aTalk(given, { canAnswerAgain: false });
    await expect(answerQuestion(file.conversation, first(file.session), "Gap")).rejects.toMatchObject({
      code: "input_invalid",
    });
  });

  it("asks nothing about a question that is closed already", async () => {
    const { session, asked, printed, conversation } = await aTalk(no);
    const closed = await replyFirst(program(), "local", session.questions[0]?.thread_id ?? "", { choice: "no" });
    expect(await answerQuestion(conversation, closed, "Gap")).toBe("on");
    expect([asked, printed.length]).toEqual([[], 1]);
  });
});
