import { type MediaType, unreadable, unsupported } from "./document.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const PICTURE = "is an image. Send its text, or a file that contains text.";
const ARCHIVE = "is an archive. Send the document itself.";
/** The first bytes, in hexadecimal, of common unsupported file types, and the advice for each. */
const KNOWN_BUT_NOT_READ: [string, string][] = [
  [
    "d0cf11e0",
    "is a Word document in the old format or with a password. Save it as DOCX without a password, or as PDF.",
  ],
  ["7b5c727466", "is an RTF file. Save it as DOCX, PDF or text."],
  ["89504e47", PICTURE],
  ["ffd8ff", PICTURE],
  ["47494638", PICTURE],
  ["49492a00", PICTURE],
  ["4d4d002a", PICTURE],
  ["1f8b", ARCHIVE],
  ["377abcaf", ARCHIVE],
  ["52617221", ARCHIVE],
  ["425a68", ARCHIVE],
];

/** Detects the type of a file from its bytes, never from its name. For an unsupported type, throws an error that says what to send instead. */
export function mediaTypeOf(bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw unreadable("The file is empty.");
  const head = Buffer.from(bytes.subarray(0, 1024));
  // The standard allows some bytes before a PDF's header.
  if (head.includes("%PDF-")) return "application/pdf";
  if (head.toString("hex", 0, 4) === "504b0304") return DOCX;
  const known = KNOWN_BUT_NOT_READ.find(([start]) => head.toString("hex", 0, start.length / 2) === start);
  if (known) throw unsupported(`The file ${known[1]}`);
  const start = head
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (start.startsWith("{")) return "application/json";
  const beginning = start.replace(PROLOGUE, "");
  if (PAGE.test(beginning)) return "text/html";
  const hasHeading = /^#{1,6} \S/m.test(start);
  return ELEMENT.test(beginning) && !hasHeading ? "text/html" : hasHeading ? "text/markdown" : "text/plain";
}

/** In headings: a pasted text with as many is Markdown. */
const HEADINGS_OF_MARKDOWN = 2;

/** True for a pasted text that is written in Markdown: it has several headings with its signs. */
export function isMarkdown(text: string): boolean {
  return (text.match(/^#{1,6} \S/gmu) ?? []).length >= HEADINGS_OF_MARKDOWN;
}

/** The possible start of a file before a page's first element: an XML declaration, and comments such as "saved from url". */
const PROLOGUE = /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)+/;
const PAGE = /^<(?:!doctype html|html|head|body|style|title|meta|link|script)\b/i;
/** An element with which a page, or a Markdown text, begins. */
const ELEMENT =
  /^<(?:div|p|h[1-6]|ul|ol|dl|table|section|article|main|header|footer|nav|aside|center|span|font|a|b|strong|em|br|hr|img)(?:\s[^>]*)?\/?>/i;
