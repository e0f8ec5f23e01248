/** A document as the candidate provided it: a file, text, or the résumé that they keep. */
export type Given = { kind: "file"; file: File } | { kind: "text"; text: string } | { kind: "kept" };

export const NOTHING: Given = { kind: "text", text: "" };

/** True if there is something to send. */
export function isGiven(given: Given): boolean {
  return given.kind !== "text" || given.text.trim() !== "";
}

/** The request form with the documents and the chosen options. Without a résumé in it, the kept one is used. */
export function formOf(resume: Given, job: Given, options: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, given] of [
    ["resume", resume],
    ["job", job],
  ] as const) {
    if (given.kind === "file") form.append(name, given.file);
    else if (given.kind === "text") form.append(name, given.text);
  }
  for (const [name, value] of Object.entries(options)) if (value !== "") form.append(name, value);
  return form;
}
