import { MemorySaver } from "@langchain/langgraph";
import { describe, expect, it } from "vitest";
import { checkpointThread } from "../../../adapters/stores/ports/checkpointer.js";
import { STATE_VERSION } from "../../../domain/session.js";
import type { Graphs } from "../../../engine/runs/graphs.js";
import { readHead, waitingIn } from "../../../engine/runs/head.js";
import { buildAnswer } from "../../../graph/answer.js";
import { anAnswerInput, answerNeeds, DRAFT, judged } from "../../../lab/support/builders.js";
import { fakeModel } from "../../fakes/model.js";

const THREAD = { owner: "local", session_id: "ses", thread_id: "ses.g1" };
const config = { configurable: { thread_id: checkpointThread("local", "ses.g1") } };

/** The graph of a question over a memory. The interview is not needed. */
function aGraph() {
  const model = fakeModel({ draftAnswer: () => DRAFT, judgeAnswer: () => judged(8) });
  const answer = buildAnswer(answerNeeds(model), new MemorySaver());
  return { answer, graphs: { answer } as unknown as Graphs };
}

describe("the head of a thread", () => {
  it("is none before the thread has begun", async () => {
    expect(await readHead(aGraph().graphs, THREAD)).toBeNull();
  });

  it("waits at the ask that its thread has come to", async () => {
    const { answer, graphs } = aGraph();
    await answer.invoke(anAnswerInput() as never, config);
    const head = await readHead(graphs, THREAD);
    expect([head?.of, head?.ended, head?.waiting?.ask.kind]).toEqual(["answer", false, "experience"]);
    const projected = head?.project();
    expect(projected?.of === "question" && projected.view.ask?.ask_id).toBe(head?.waiting?.id);
  });

  it("is that of its owner alone", async () => {
    const { answer, graphs } = aGraph();
    await answer.invoke(anAnswerInput() as never, config);
    expect(await readHead(graphs, { ...THREAD, owner: "eve" })).toBeNull();
  });

  it("of another version of this program is not continued", async () => {
    const { answer, graphs } = aGraph();
    await answer.invoke(anAnswerInput() as never, config);
    await answer.updateState(config, { state_version: STATE_VERSION + 1 } as never);
    await expect(readHead(graphs, THREAD)).rejects.toMatchObject({ code: "state_unsupported" });
  });

  it("waits for nothing where no interrupt is open", () => {
    expect(waitingIn({ tasks: [] })).toBeNull();
  });
});
