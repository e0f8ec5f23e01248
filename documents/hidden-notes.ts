import type { HiddenText } from "../domain/visible-text.js";

/** A comment in a file, if somebody wrote it: one of three words or more that is not code. */
export function commentOf(text: string): HiddenText[] {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3 || /^\s*\[if|<\/?\w|[{};]|^\s*#/.test(text) ? [] : [{ text, by: "comment" }];
}

const COMMENT = /<!--([\s\S]*?)-->|^[ \t]*\[\/\/\]:[ \t]*#[ \t]*(?:\((.*)\)|"(.*)")[ \t]*$/gm;

/** A text in Markdown without its comments, and these. */
export function withoutComments(text: string): { text: string; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  const seen = text.replace(COMMENT, (_, ...said: (string | undefined)[]) => {
    hidden.push(...commentOf(said.slice(0, 3).find((one) => typeof one === "string") ?? ""));
    return "";
  });
  return { text: seen, hidden };
}
