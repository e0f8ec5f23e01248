import { Command } from "@langchain/langgraph";
import { describe, expect, it } from "vitest";
import { details, experience } from "../../lab/support/builders.js";
import { waiting } from "../support/ask-nodes.js";

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
