/** A text that begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that begins with a small letter. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text in one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
