import { Command, MemorySaver, START, StateGraph } from "@langchain/langgraph";
import { describe, expect, it } from "vitest";
import {
  aGap,
  anAnswerInput,
  aResource,
  aSeed,
  aTextReader,
  DRAFT,
  details,
  experience,
  judged,
  recorded,
  versionOf,
} from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { askDetails } from "../../nodes/ask-details.js";
import { askExperience } from "../../nodes/ask-experience.js";
import { askImprovement } from "../../nodes/ask-improvement.js";
import { askPlan } from "../../nodes/ask-plan.js";
import type { NodeOf } from "../../nodes/node.js";
import { Answering } from "../../state/answer.js";

/** Runs one asking node alone. Returns the value of its interrupt, and the replies that it writes when it is resumed. */
async function asked(node: NodeOf<Answering, keyof Answering["State"], "replies">, input: object, reply: unknown) {
  const graph = new StateGraph(Answering)
    .addNode("ask", node)
    .addEdge(START, "ask")
    .compile({ checkpointer: new MemorySaver() });
  const config = { configurable: { thread_id: "t" } };
  await graph.invoke({ ...anAnswerInput(), ...input }, config);
  const { tasks } = await graph.getState(config);
  const { replies } = await graph.invoke(new Command({ resume: reply }), config);
  return { ask: tasks[0]?.interrupts[0]?.value as Record<string, unknown>, replies };
}

const version = {
  draft: { ...versionOf(DRAFT), version: 1, change: "drafted", provider: "fake" },
  verdict: { version: 1, score: 4, ...judged(4) },
  ledger: { version: 1, claims: [], grounded: true },
};

// A thread that waits at the ask for experience.
async function waiting() {
  const graph = new StateGraph(Answering)
    .addNode("ask", askExperience())
    .addEdge(START, "ask")
    .compile({ checkpointer: new MemorySaver() });
  const thread = { configurable: { thread_id: "t" } };
  await graph.invoke(anAnswerInput(), thread);
  return { graph, thread };
}

describe("the nodes that ask", () => {
  it("askExperience offers its choices, and what an earlier fact proposes", async () => {
    const proposal = { choice: "yes" as const, source: { fact_id: "f", session_id: "s", said_at: "2026" } };
    const { ask, replies } = await asked(askExperience(), { question: aSeed({ proposal }) }, experience("no"));
    expect(ask).toMatchObject({
      kind: "experience",
      choices: ["yes", "no", "willing_to_learn", "not_asked", "shown"],
      proposal,
      // For clients that show nothing but the interrupt.
      question: "Have you baked sourdough?",
      why: "The job asks for it.",
      example: { kind: "experience", choice: "yes" },
      // The same in both of LangGraph's conventions for interrupts.
      action_request: { action: "experience", args: { choice: "yes" } },
      config: { allow_ignore: false, allow_respond: true, allow_edit: true, allow_accept: false },
      description: "Have you baked sourdough?\n\nThe job asks for it.",
      action_requests: [expect.objectContaining({ name: "experience", args: { choice: "yes" } })],
      review_configs: [{ action_name: "experience", allowed_decisions: ["edit", "reject"] }],
    });
    expect(replies).toEqual([{ ...experience("no"), fields: [] }]);
  });

  it("askDetails shows the prepared form and keeps it beside the reply", async () => {
    const { ask, replies } = await asked(askDetails(), {}, details({ story: "x" }));
    expect(ask).toMatchObject({
      kind: "details",
      fields: aSeed().fields,
      example: { kind: "details", values: { story: "…", tools: "…" } },
    });
    expect(replies).toEqual([{ ...details({ story: "x" }), fields: aSeed().fields }]);
  });

  it("askImprovement shows the best version's score and asks for its facts", async () => {
    const state = { gap: aGap(), versions: [version], gate: { version: 1, best_version: 1, decision: "ask" } };
    const { ask, replies } = await asked(
      askImprovement({ texts: aTextReader(), reader }),
      state,
      recorded({ ask_id: "i", kind: "accept" }),
    );
    expect(ask).toMatchObject({
      kind: "improvement",
      score: 4,
      threshold: 7,
      may: ["improve", "edit", "accept"],
      fields: [{ id: "fact_1" }],
    });
    expect(replies[0]?.reply.kind).toBe("accept");
  });

  it("askPlan shows what was ranked", async () => {
    const ranked = [
      {
        ...aResource(),
        score: 50,
        parts: { relevance: 25, difficulty_fit: 20, rating: 5, diversity: 0, certificate: 0, cost: 0 },
      },
    ];
    const { ask, replies } = await asked(
      askPlan(),
      { ranked },
      recorded({ ask_id: "p", kind: "plan", resource_ids: ["res1"] }),
    );
    expect(ask).toMatchObject({ kind: "plan", resources: [{ resource_id: "res1" }] });
    expect(replies[0]?.reply).toMatchObject({ resource_ids: ["res1"] });
  });

  it.each([
    ["a word", "no"],
    ["a bare reply", { choice: "no" }],
    ["a response in Agent Inbox", [{ type: "response", args: "no" }]],
    ["an edit in Agent Inbox", [{ type: "edit", args: { action: "experience", args: { choice: "no" } } }]],
    [
      "a decision to edit",
      { decisions: [{ type: "edit", edited_action: { name: "experience", args: { choice: "no" } } }] },
    ],
    ["a decision with a message", { decisions: [{ type: "reject", message: "no" }] }],
    ["an envelope without who and when", { reply: { ask_id: "a1", kind: "experience", choice: "no" } }],
  ])("understand %s, as it is typed by hand", async (_, typed) => {
    const { graph, thread } = await waiting();
    const { replies } = await graph.invoke(new Command({ resume: typed }), thread);
    expect(replies).toMatchObject([{ by: "candidate", reply: { kind: "experience", choice: "no" } }]);
  });

  it("ask again, with what is wrong, until a reply fits", async () => {
    const { graph, thread } = await waiting();
    const errorsAfter = async (reply: unknown) => {
      await graph.invoke(new Command({ resume: reply }), thread);
      const [interrupt] = (await graph.getState(thread)).tasks.flatMap(({ interrupts }) => interrupts);
      return (interrupt?.value as { errors?: { path: string }[] } | undefined)?.errors?.map(({ path }) => path);
    };
    expect(await errorsAfter(7)).toEqual(["reply"]);
    expect(await errorsAfter("perhaps")).toContain("reply.choice");
    expect(await errorsAfter({ reply: { ask_id: "a", kind: "experience", choice: "perhaps" } })).toContain(
      "reply.choice",
    );
    expect(await errorsAfter(details({}))).toEqual(["kind"]);
    expect(await errorsAfter(experience("no"))).toBeUndefined();
    expect((await graph.getState(thread)).values.replies).toEqual([{ ...experience("no"), fields: [] }]);
  });
});
