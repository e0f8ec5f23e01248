import { Annotation, Command, END, interrupt, MemorySaver, START, StateGraph } from "@langchain/langgraph";
import { expect, it } from "vitest";
import { oneRunPerThread } from "../../../engine/program/one-run-per-thread.js";

const State = Annotation.Root({
  replies: Annotation<string[]>({ reducer: (all, more) => all.concat(more), default: () => [] }),
});
const asking = () =>
  new StateGraph(State)
    .addNode("ask", () => ({ replies: [String(interrupt("What?"))] }))
    .addNode("think", async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return {};
    })
    .addEdge(START, "ask")
    .addEdge("ask", "think")
    .addEdge("think", END);
const ours = () => oneRunPerThread(asking().compile({ checkpointer: new MemorySaver() }));
const thread = (thread_id: string) => ({ configurable: { thread_id } });

it("of two replies at once the second is refused, and the first stands", async () => {
  const graph = ours();
  await graph.invoke({}, thread("a"));
  const [first, second] = await Promise.allSettled([
    graph.invoke(new Command({ resume: "one" }), thread("a")),
    graph.invoke(new Command({ resume: "two" }), thread("a")),
  ]);
  expect(first).toMatchObject({ status: "fulfilled", value: { replies: ["one"] } });
  expect(second).toMatchObject({ status: "rejected", reason: { code: "thread_busy" } });
  expect((await graph.getState(thread("a"))).values).toEqual({ replies: ["one"] });
});

it("one after another, of other threads, streamed, and after a failure they run", async () => {
  const graph = ours();
  await Promise.all([graph.invoke({}, thread("a")), graph.invoke({}, thread("b"))]);
  expect(await graph.invoke(new Command({ resume: "one" }), thread("a"))).toEqual({ replies: ["one"] });
  await expect(graph.invoke(null, { configurable: {} })).rejects.toThrow();
  const chunks: unknown[] = [];
  for await (const chunk of await graph.stream(new Command({ resume: "two" }), thread("b"))) chunks.push(chunk);
  expect(chunks.length).toBeGreaterThan(0);
  // A stream that is left before its end lets the next one run.
  await graph.invoke({}, thread("c"));
  for await (const _ of await graph.stream(new Command({ resume: "three" }), thread("c"))) break;
  await expect
    .poll(() =>
      graph.invoke(null, thread("c")).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});

it("is a node of another graph as ever", async () => {
  const outer = new StateGraph(State)
    .addNode("inner", oneRunPerThread(asking().compile()))
    .addEdge(START, "inner")
    .addEdge("inner", END)
    .compile({ checkpointer: new MemorySaver() });
  await outer.invoke({}, thread("a"));
  expect(await outer.invoke(new Command({ resume: "one" }), thread("a"))).toEqual({ replies: ["one"] });
});
