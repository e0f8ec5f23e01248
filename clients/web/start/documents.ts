/** A document as the candidate provided it: a file, or text. */
export type Given = { kind: "file"; file: File } | { kind: "text"; text: string };

export const NOTHING: Given = { kind: "text", text: "" };

/** True if there is something to send. */
export function isGiven(given: Given): boolean {
  return given.kind === "file" || given.text.trim() !== "";
}

/** The request form with two documents and the chosen options. */
export function formOf(resume: Given, job: Given, options: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, given] of [
    ["resume", resume],
    ["job", job],
  ] as const) {
    if (given.kind === "file") form.append(name, given.file);
    else form.append(name, given.text);
  }
  for (const [name, value] of Object.entries(options)) if (value !== "") form.append(name, value);
  return form;
}
