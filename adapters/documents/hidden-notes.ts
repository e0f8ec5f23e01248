import type { HiddenText } from "../../domain/visible-text.js";

/** A comment in a file, if a person wrote it: it has three words or more and is not code. */
export function commentOf(text: string): HiddenText[] {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3 || /^\s*\[if|<\/?\w|[{};]|^\s*#/.test(text) ? [] : [{ text, by: "comment" }];
}

/** The comments of Markdown; the first group is the comment's text. */
const COMMENTS = [
  // <!-- a comment -->
  /<!--([\s\S]*?)-->/g,
  // At the beginning of a line, a comment without an end takes the rest of the text.
  /^ {0,3}<!--([\s\S]*)/gm,
  // [//]: # (a comment)
  /^[ \t]*\[[^\]\n]+\]:[ \t]*#[ \t]*\((.*)\)[ \t]*$/gm,
  // [//]: # "a comment"
  /^[ \t]*\[[^\]\n]+\]:[ \t]*#[ \t]*"(.*)"[ \t]*$/gm,
];
/** Everything inside code is visible: fenced blocks, and inline code between equal numbers of backticks. */
const FENCED = /^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\k<fence>[`~]*[ \t]*$/;
const INLINE = /(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)/;
const CODE = new RegExp(`${FENCED.source}|${INLINE.source}`, "gm");

/** A Markdown text without its comments, and the comments. */
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
