import type { AlertRule } from "../../domain/alert.js";
import { ASKS } from "../../domain/asks.js";
import { API } from "../../domain/contract/contract.js";
import type { Operation } from "../../domain/contract/operation.js";
import { ERROR_CODES } from "../../domain/errors.js";
import { EXPORT_FORMATS, ExportFormat, PAGE_FORMATS } from "../../domain/export-formats.js";
import { FLAG_PURPOSES, FlagName, type FlagRule } from "../../domain/flag.js";
import { DEFAULT_THRESHOLDS, PRIORITIES } from "../../domain/gap.js";
import { STAGES } from "../../domain/stages.js";
import { FLAG_DEFAULTS } from "../../engine/config/flag-settings.js";
import { VARIABLE_PARTS } from "../../engine/config/variables.js";
import { alertRules } from "../../engine/observability/alerts/rules.js";
import { STATUS } from "../../server/problem.js";
import { loadFigures } from "./load-figures.js";
import { scaleFigures } from "./scale-figures.js";
import { table } from "./table.js";

/** The generated parts of each document in docs/, by their names there. */
export function generatedParts(graphs: {
  interview: string;
  answer: string;
  document: string;
}): Record<string, Record<string, string>> {
  return {
    "configuration.md": { thresholds: thresholds(), flags: flags(), variables: variables() },
    "architecture.md": {
      interview: mermaid(graphs.interview),
      answer: mermaid(graphs.answer),
      document: mermaid(graphs.document),
      nodes: nodes(),
    },
    "http.md": { asks: asks(), problems: problems(), formats: formats(), calls: calls() },
    "operations.md": { alerts: alerts() },
    "deployment.md": { load: loadFigures() },
    "scaling.md": scaleFigures(),
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
  const rows = Object.entries(STAGES).map(([id, stage]) => [
    `\`${id}\``,
    [stage.graph, ...("also" in stage ? [stage.also] : [])].join(", "),
    stage.timing,
    stage.label ?? "it waits for the candidate",
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
    return [`\`${name}\``, `\`${media_type}\``, `.${extension}`, page ? page.hint : "for programs"];
  });
  return table(["Format", "Media type", "Ending", "What it is"], rows);
}

function thresholds(): string {
  return table(
    ["Priority", "Default"],
    PRIORITIES.map((priority) => [`\`${priority}\``, String(DEFAULT_THRESHOLDS[priority])]),
  );
}

function flags(): string {
  const standard = ({ enabled, percentage }: FlagRule) =>
    !enabled ? "off" : percentage === 100 ? "on" : `on for ${percentage} % of the owners`;
  return table(
    ["Flag", "Default", "What it does"],
    FlagName.options.map((name) => [`\`${name}\``, standard(FLAG_DEFAULTS[name]), FLAG_PURPOSES[name]]),
  );
}

function problems(): string {
  const statuses = [...new Set(ERROR_CODES.map((code) => STATUS[code]))].sort((a, b) => a - b);
  const rows = statuses.map((status) => {
    const codes = ERROR_CODES.filter((code) => STATUS[code] === status);
    return [String(status), codes.map((code) => `\`${code}\``).join(" ")];
  });
  return table(["Status", "Codes"], rows);
}

function calls(): string {
  const operations: Operation[] = Object.values(API);
  const rows = operations.map(({ method, path, role, summary }) => [
    `\`${method.toUpperCase()} ${path}\``,
    role,
    summary,
  ]);
  return table(["Call", "For", "What it does"], rows);
}

/** A threshold of an alert in its unit. */
const BARS: Record<AlertRule["unit"], (threshold: number) => string> = {
  s: (seconds) => `${seconds} s`,
  share: (share) => `${share * 100} %`,
  usd: (dollars) => `$${dollars.toFixed(2)}`,
  points: (points) => `${points} of 10`,
  h: (hours) => `${hours} hours`,
  down: () => "none",
};

function alerts(): string {
  const rows = alertRules({}).map((rule) => [
    `\`${rule.id}\``,
    rule.title,
    rule.unit === "down" ? "down" : `${rule.fires} ${BARS[rule.unit](rule.threshold)}`,
    String(rule.minimum_sample),
    `${rule.cool_down_minutes} min`,
    rule.severity,
  ]);
  return table(["Alert", "It watches", "Fires", "Least sample", "Cool-down", "Severity"], rows);
}
