import { Marked } from "marked";
import type { HiddenText } from "../../domain/visible-text.js";
import { withoutComments } from "./hidden-notes.js";
import type { FormattedText } from "./line-list.js";
import { htmlText } from "./page/html.js";

/** Elements that people write in Markdown. Anything else in angle brackets is text: "R&D <Labs>". */
const ELEMENTS = new Set(
  "a abbr b br center code dd details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre s section small span strong sub summary sup table tbody td th thead tr u ul".split(
    " ",
  ),
);
const isElement = (text: string) => ELEMENTS.has(/^<\/?([a-z\d]+)/i.exec(text.trim())?.[1]?.toLowerCase() ?? "");

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const marked = new Marked({ gfm: true, breaks: true });
marked.use({
  renderer: {
    html: ({ text }) => (isElement(text) ? text : escaped(text)),
    // No script address is an address.
    image: ({ text }) => escaped(text),
  },
});

/** The text of a Markdown document as it is shown: without marks and escapes, one line for each of its lines. Comments are returned apart. */
export function markdownText(source: string): FormattedText & { hidden: HiddenText[] } {
  const { text, hidden } = withoutComments(source);
  const page = htmlText(`<body>${marked.parse(text, { async: false })}</body>`);
  return { ...page, hidden: [...hidden, ...page.hidden] };
}
