import type { HiddenText } from "../domain/visible-text.js";

/** A comment in a file, if somebody wrote it: one of three words or more that is not code. */
export function commentOf(text: string): HiddenText[] {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3 || /^\s*\[if|<\/?\w|[{};]|^\s*#/.test(text) ? [] : [{ text, by: "comment" }];
}

const COMMENT = /<!--([\s\S]*?)-->|^ {0,3}<!--([\s\S]*)|^[ \t]*\[[^\]\n]+\]:[ \t]*#[ \t]*(?:\((.*)\)|"(.*)")[ \t]*$/gm;
/** Code shows everything that is in it: in blocks between fences, and in a line between as many backticks. */
const CODE = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\1[`~]*[ \t]*$|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm;

/** A text in Markdown without its comments, and these. */
export function withoutComments(text: string): { text: string; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  const without = (part: string) =>
    part.replace(COMMENT, (_, ...said: (string | undefined)[]) => {
      hidden.push({ text: said.slice(0, 4).find((one) => typeof one === "string") ?? "", by: "comment" });
      return "";
    });
  let seen = "";
  let from = 0;
  for (const code of text.matchAll(CODE)) {
    seen += without(text.slice(from, code.index)) + code[0];
    from = code.index + code[0].length;
  }
  return { text: seen + without(text.slice(from)), hidden };
}
