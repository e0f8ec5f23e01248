import type { AlertNotice } from "../../../domain/alert.js";

/** The notices of one check as plain text, in one message. It contains no user data. */
export function messageOf(notices: AlertNotice[]): { subject: string; text: string } {
  const [first] = notices;
  const more = notices.length > 1 ? ` and ${notices.length - 1} more` : "";
  const subject = first ? `${headOf(first)}${more}` : "";
  const text = notices.map((notice) => [headOf(notice), bodyOf(notice)].join("\n")).join("\n\n");
  return { subject, text };
}

function headOf({ kind, severity, title }: AlertNotice): string {
  return `[${kind === "fired" ? severity : "resolved"}] ${title}`;
}

function bodyOf({ id, kind, value, about, threshold, unit, runbook, at }: AlertNotice): string {
  const measured = value === null ? "no measurement" : shown(value, unit);
  const limit = unit === "down" ? "" : `, threshold ${shown(threshold, unit)}`;
  const where = about === null ? "" : ` (${about})`;
  const lines = [`${measured}${where}${limit}; ${id}, ${at}`];
  return [...lines, ...(kind === "fired" ? [`What to do: ${runbook}`] : [])].join("\n");
}

function shown(value: number, unit: AlertNotice["unit"]): string {
  switch (unit) {
    case "s":
      return `${value.toFixed(2)} s`;
    case "share":
      return `${(value * 100).toFixed(1)} %`;
    case "usd":
      return `$${value.toFixed(2)}`;
    case "points":
      return `${value.toFixed(1)} of 10`;
    case "h":
      return `${value.toFixed(1)} hours`;
    case "down":
      return value > 0 ? "no answer" : "answers";
  }
}
