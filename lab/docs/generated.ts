import { ASKS } from "../../domain/asks.js";
import { EXPORT_FORMATS, ExportFormat, PAGE_FORMATS } from "../../domain/export.js";
import { STAGES } from "../../domain/stages.js";
import { VARIABLE_PARTS } from "../../engine/config/variables.js";

/** The generated parts of each document in docs/, by their names there. */
export function generatedParts(graphs: { interview: string; answer: string }): Record<string, Record<string, string>> {
  return {
    "configuration.md": { variables: variables() },
    "architecture.md": { interview: mermaid(graphs.interview), answer: mermaid(graphs.answer), nodes: nodes() },
    "http.md": { asks: asks(), formats: formats() },
  };
}

/** A document with its generated parts, which replace the text between `<!-- name -->` and `<!-- /name -->`. Throws if a part has no such markers. */
export function filled(text: string, parts: Record<string, string>, file: string): string {
  return Object.entries(parts).reduce((document, [name, part]) => {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [document.indexOf(from), document.indexOf(to)];
    if (start < 0 || end < start) throw new Error(`docs/${file} has no place for its part ${name}: ${from} … ${to}`);
    return `${document.slice(0, start + from.length)}\n\n${part}\n\n${document.slice(end)}`;
  }, text);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function variables(): string {
  const parts = Object.entries(VARIABLE_PARTS).map(([part, rows]) => {
    const lines = Object.entries(rows).map(([name, [meaning, standard]]) => [
      `\`${name}\``,
      meaning,
      standard === null ? "" : standard.includes(" ") ? standard : `\`${standard}\``,
    ]);
    return `### ${part}\n\n${table(["Variable", "Meaning", "Default"], lines)}`;
  });
  return parts.join("\n\n");
}

const mermaid = (graph: string) => `\`\`\`mermaid\n${graph}\n\`\`\``;

function nodes(): string {
  const rows = Object.entries(STAGES).map(([id, { graph, timing, label }]) => [
    `\`${id}\``,
    graph,
    timing,
    label?.en ?? "it waits for the candidate",
  ]);
  return table(["Node", "Graph", "Its time counts as", "Shown while under way"], rows);
}

function asks(): string {
  const rows = Object.entries(ASKS).map(([kind, { takes, waiting }]) => [
    `\`${kind}\``,
    takes.map((one) => `\`${one}\``).join(" "),
    waiting,
  ]);
  return table(["Ask", "Replies that it takes", "In an export, a question that waits with it is"], rows);
}

function formats(): string {
  // In the order of the page, since the hints of the others refer to the main one.
  const others = ExportFormat.options.filter((name) => EXPORT_FORMATS[name].page === null);
  const inOrder = [...PAGE_FORMATS.map(({ format }) => format), ...others];
  const rows = inOrder.map((name) => {
    const { media_type, extension, page } = EXPORT_FORMATS[name];
    return [`\`${name}\``, `\`${media_type}\``, `.${extension}`, page ? page.hint.en : "for programs"];
  });
  return table(["Format", "Media type", "Ending", "What it is"], rows);
}
