import { expect, it } from "vitest";
import { mermaidOf } from "../../graph/mermaid.js";

it("a graph is drawn from its start: equal targets on one line, conditional edges dotted", async () => {
  const edges = [
    { source: "b", target: "d" },
    { source: "a", target: "d" },
    { source: "__start__", target: "b", conditional: true },
    { source: "__start__", target: "a", conditional: true },
    { source: "d", target: "__end__" },
    { source: "d", target: "a", conditional: true },
    { source: "lost", target: "d" },
  ];
  expect(await mermaidOf({ getGraphAsync: async () => ({ edges }) })).toBe(
    ["flowchart LR", "  __start__ -.-> b & a", "  b & a --> d", "  d --> __end__", "  d -.-> a"].join("\n"),
  );
});
