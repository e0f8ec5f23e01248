import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../domain/event.js";
import type { QuestionResource } from "../../../domain/session.js";
import type { AcceptedRequest } from "../../../engine/sessions/accept.js";
import { STORY } from "../../../lab/support/builders.js";
import {
  aModelThatHangs,
  aProgram,
  documents,
  replyFirst,
  replyWithStory,
  resourceAfter,
  skillThreads,
  start,
} from "../../support/program.js";

const OWNER = "ann";
const { state, model } = aModelThatHangs();
const program = aProgram({ model });
let threads: string[];
let next = 0;
beforeAll(async () => {
  // One session has fewer such questions than there are tests.
  threads = [...skillThreads(await start(program(), OWNER)), ...skillThreads(await start(program(), OWNER))];
});
let thread: string;
beforeEach(() => {
  thread = threads[next] ?? "";
  next += 1;
  state.unanswered = 0;
});

/** The events of one run, in the order in which a client gets them. */
async function eventsOf({ run }: AcceptedRequest): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const { event } of await program().sessions.followRun(run, AbortSignal.timeout(20_000))) {
    events.push(event as StreamEvent);
  }
  return events;
}
const question = () => program().sessions.getQuestion(OWNER, thread);
const send = (reply: Parameters<ReturnType<typeof program>["sessions"]["reply"]>[2]) =>
  program().sessions.reply({ owner: OWNER }, thread, reply);

describe("the execution of a run", () => {
  it("reads the documents and asks, with each stage reported when it begins and when it ends", async () => {
    const events = await eventsOf(await program().sessions.start({ owner: OWNER }, { ...documents, max_questions: 1 }));
    const stages = events.flatMap((event) =>
      event.type === "stage" ? [`${event.data.node} ${event.data.state}`] : [],
    );
    for (const node of ["readResume", "readJob", "findGaps", "writeQuestions"])
      expect(stages.indexOf(`${node} finished`)).toBeGreaterThan(stages.indexOf(`${node} started`));
    expect(stages.indexOf("findGaps started")).toBeGreaterThan(stages.indexOf("readJob finished"));
    expect(events.at(-1)?.type).toBe("done");
  });

  it("gives the reply to a question's first ask with its beginning, and goes on to the next ask", async () => {
    const { ask, versions } = await replyFirst(program(), OWNER, thread, { choice: "yes" });
    expect([ask?.kind, versions]).toEqual(["details", []]);
    const told = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { story: STORY } };
    const types = (await eventsOf(await send(told))).map(({ type }) => type);
    expect(types.indexOf("answer")).toBeGreaterThan(0);
    expect(types.indexOf("score")).toBeGreaterThan(types.indexOf("answer"));
  });

  it("reports the stages that will not end where a run fails or is cancelled", async () => {
    const { ask } = await replyFirst(program(), OWNER, thread, { choice: "yes" });
    state.hangs = true;
    const accepted = await send({ ask_id: ask?.ask_id ?? "", kind: "details", values: { story: STORY } });
    await expect.poll(() => state.unanswered).toBe(1);
    await program().sessions.cancel(OWNER, thread);
    state.hangs = false;
    const events = await eventsOf(accepted);
    const ends = events.flatMap((event) => (event.type === "stage" ? [event.data] : []));
    expect(ends.at(-1)).toMatchObject({ state: "failed" });
    expect((await question()).problem?.code).toBe("cancelled");
  });

  it("gives no reply a second time to a thread that has it", async () => {
    const { ask } = await replyFirst(program(), OWNER, thread, { choice: "yes" });
    state.hangs = true;
    await send({ ask_id: ask?.ask_id ?? "", kind: "details", values: { story: STORY } });
    await program().sessions.cancel(OWNER, thread);
    state.hangs = false;
    await resourceAfter(program(), program().sessions.retry({ owner: OWNER }, thread));
    const replies = (await program().sessions.history(OWNER, thread)).filter(({ reply }) => reply?.kind === "details");
    expect(replies).toHaveLength(1);
  });

  it("asks again from an earlier ask, and its other branch keeps what it had", async () => {
    const closed = await replyWithStory(program(), OWNER, thread);
    const before = await program().sessions.history(OWNER, thread);
    const form = before.find(({ ask }) => ask?.kind === "details");
    const rewind = program().sessions.rewind({ owner: OWNER }, thread, form?.checkpoint_id ?? "");
    expect((await resourceAfter<QuestionResource>(program(), rewind)).ask?.kind).toBe("details");
    const kept = (await program().sessions.history(OWNER, thread)).find(({ ask }) => !ask);
    expect(kept?.answer?.bullets).toEqual(closed.answer?.bullets);
  });

  it("does not ask a model again for what a reopened question has", async () => {
    await replyWithStory(program(), OWNER, thread);
    state.hangs = true;
    const open = await resourceAfter<QuestionResource>(program(), send({ kind: "reopen", choice: "yes" }));
    state.hangs = false;
    expect([open.ask?.kind, open.standing !== undefined]).toEqual(["details", true]);
  });
});
