/** Removes control characters other than line feeds from text of documents and models, so that it cannot control the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\n" ? character : ""));
}
