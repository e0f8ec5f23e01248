/** Returns the text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the text with its first letter in lower case. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Trims a text and collapses each run of white space to one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
