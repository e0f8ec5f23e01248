import type { HiddenText } from "../../domain/visible-text.js";

/** A comment in a file, if somebody wrote it: one of three words or more that is not code. */
export function commentOf(text: string): HiddenText[] {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3 || /^\s*\[if|<\/?\w|[{};]|^\s*#/.test(text) ? [] : [{ text, by: "comment" }];
}

/** The comments of Markdown, each with what it says in its first group. */
const COMMENTS = [
  // <!-- a comment -->
  /<!--([\s\S]*?)-->/g,
  // One that is not closed takes the rest of the text, if it begins a line.
  /^ {0,3}<!--([\s\S]*)/gm,
  // [//]: # (a comment)
  /^[ \t]*\[[^\]\n]+\]:[ \t]*#[ \t]*\((.*)\)[ \t]*$/gm,
  // [//]: # "a comment"
  /^[ \t]*\[[^\]\n]+\]:[ \t]*#[ \t]*"(.*)"[ \t]*$/gm,
];
/** Code shows everything that is in it: blocks between fences, and a part of a line between as many backticks on both sides. */
const FENCED = /^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\k<fence>[`~]*[ \t]*$/;
const INLINE = /(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)/;
const CODE = new RegExp(`${FENCED.source}|${INLINE.source}`, "gm");

/** A text in Markdown without its comments, and these. */
export function withoutComments(text: string): { text: string; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  const without = (part: string) =>
    COMMENTS.reduce(
      (left, comment) =>
        left.replace(comment, (_, said: string) => {
          hidden.push({ text: said, by: "comment" });
          return "";
        }),
      part,
    );
  let seen = "";
  let from = 0;
  for (const code of text.matchAll(CODE)) {
    seen += without(text.slice(from, code.index)) + code[0];
    from = code.index + code[0].length;
  }
  return { text: seen + without(text.slice(from)), hidden };
}
