import { Command } from "@langchain/langgraph";
import { describe, expect, it } from "vitest";
import { AskBody } from "../../domain/question.js";
import { details, experience } from "../../lab/support/builders.js";
import { takeReply } from "../../nodes/interrupts.js";
import { waiting } from "../support/ask-nodes.js";

describe("an example", () => {
  it("is no part of an own reply: its text beside one's own words is refused, the whole of it is not", () => {
    const fields = ["story", "result"].map((id) => ({ id, type: "textarea", question: `The ${id}?`, required: true }));
    const ask = AskBody.parse({ kind: "details", fields });
    const state = { refused: [], as_of: "2026-11-29T09:00:00Z" };
    let example: { values?: Record<string, string> } = {};
    const sent = (reply: (shown: typeof example) => unknown) =>
      takeReply(
        ask,
        (shown) => {
          example = (shown as { example: typeof example }).example;
          return reply(example);
        },
        { state },
      ).refused.map(({ path }) => path);
    expect(sent((whole) => whole)).toEqual([]);
    expect(sent(({ values }) => ({ values: { ...values, story: "I baked." } }))).toEqual(["reply.values.result"]);
    expect(sent(() => ({ values: { story: "I baked.", result: "It rose." } }))).toEqual([]);
  });
});

describe("the nodes that ask", () => {
  it("ask again, with what is wrong, until a reply fits", async () => {
    const { graph, thread } = await waiting();
    const errorsAfter = async (reply: unknown) => {
      await graph.invoke(new Command({ resume: reply }), thread);
      const state = await graph.getState(thread);
      const [interrupt] = state.tasks.flatMap(({ interrupts }) => interrupts);
      // A thread with an open ask has a next node.
      expect(state.next).toEqual(interrupt ? ["ask"] : []);
      return (interrupt?.value as { errors?: { path: string }[] } | undefined)?.errors?.map(({ path }) => path);
    };
    expect(await errorsAfter(7)).toEqual(["reply"]);
    expect(await errorsAfter("perhaps")).toContain("reply.choice");
    expect(await errorsAfter({ reply: { ask_id: "a", kind: "experience", choice: "perhaps" } })).toContain(
      "reply.choice",
    );
    expect(await errorsAfter(details({}))).toEqual(["kind"]);
    expect(await errorsAfter(experience("no"))).toBeUndefined();
    expect((await graph.getState(thread)).values.refused).toEqual([]);
    expect((await graph.getState(thread)).values.replies).toEqual([{ ...experience("no"), fields: [] }]);
  });
});
