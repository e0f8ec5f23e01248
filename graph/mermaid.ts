/** The part of a compiled graph that is drawn: its edges. */
interface Drawable {
  getGraphAsync(): Promise<{ edges: { source: string; target: string; conditional?: boolean }[] }>;
}

/**
 * Draws a compiled graph as a Mermaid flowchart, in the order of its nodes from the start. Nodes with the same targets share a
 * line; a dotted arrow is a conditional edge.
 */
export async function mermaidOf(graph: Drawable): Promise<string> {
  const { edges } = await graph.getGraphAsync();
  const order = ["__start__"];
  for (const name of order)
    for (const { source, target } of edges) if (source === name && !order.includes(target)) order.push(target);
  const lines = new Map<string, string[]>();
  for (const name of order) {
    for (const conditional of [false, true]) {
      const targets = edges
        .filter((edge) => edge.source === name && (edge.conditional ?? false) === conditional)
        .map(({ target }) => target)
        .sort((a, b) => order.indexOf(a) - order.indexOf(b));
      if (targets.length === 0) continue;
      const arrow = `${conditional ? "-.->" : "-->"} ${targets.join(" & ")}`;
      lines.set(arrow, [...(lines.get(arrow) ?? []), name]);
    }
  }
  return ["flowchart LR", ...[...lines].map(([arrow, sources]) => `  ${sources.join(" & ")} ${arrow}`)].join("\n");
}
