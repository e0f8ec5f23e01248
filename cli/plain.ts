/** Takes control characters out of text from documents and models, so that it cannot steer the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\n" ? character : ""));
}
