import { once } from "node:events";
import type { Readable } from "node:stream";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { InputError } from "../../../domain/errors.js";
import { MAX_CHARACTERS } from "../../../domain/text.js";
import type { HiddenText } from "../../../domain/visible-text.js";
import { MAX_EXPANDED_BYTES, tooLarge, unreadable, unsupported } from "../document.js";
import { type FormattedText, LineList, withRelativeSizes } from "../line-list.js";
import { wordTheme } from "./colours.js";
import { WordGrounds } from "./grounds.js";
import { wordLinks } from "./links.js";
import { wordComments, wordProperties } from "./notes.js";
import { wordParser } from "./parser.js";
import { createWordPart, type WordPart } from "./part.js";
import { wordStyles } from "./styles.js";
import type { WordLooks } from "./visibility.js";

/** The body; some programs number its file. */
const DOCUMENT = /^word\/document\d*\.xml$/;
/** The parts of a Word file with visible text, in reading order. */
const PARTS: ["header" | "body" | "footer", RegExp][] = [
  ["header", /^word\/header\d*\.xml$/],
  ["body", DOCUMENT],
  ["footer", /^word\/footer\d*\.xml$/],
  ["body", /^word\/(?:foot|end)notes\.xml$/],
];
const STYLES = "word/styles.xml";
const THEME = "word/theme/theme1.xml";
const SETTINGS = "word/settings.xml";
const COMMENTS = "word/comments.xml";
const PROPERTIES = "docProps/core.xml";
const OTHERS = new Set([STYLES, THEME, SETTINGS, COMMENTS, PROPERTIES]);
/** The addresses of a part's links stand in a file of their own. */
const RELATIONS = /^word\/_rels\/.*\.rels$/;
const relationsOf = (part: string) => part.replace(/^word\/(.*)$/, "word/_rels/$1.rels");
const MOST_ENTRIES = 10_000;

/** The lines of the body with the name, the title and the contact data. */
const OPENING_LINES = 8;

/**
 * The text of a DOCX file: headers, body with tables and text boxes, footers, notes; and its text that a reader does not see. Throws if the
 * file is damaged or not a Word file.
 */
export async function docxText(bytes: Uint8Array): Promise<FormattedText & { hidden: HiddenText[] }> {
  const { parts, notes } = await unpacked(bytes).catch((error: unknown) => {
    if (error instanceof InputError) throw error;
    throw unreadable("The Word file is damaged. Open it and save it again.");
  });
  if (![...parts.keys()].some((name) => DOCUMENT.test(name)))
    throw unsupported("The file is a ZIP archive, not a Word document. Send DOCX, PDF or text.");
  const texts = new Map([...parts].map(([name, part]) => [name, part.done()]));
  const body = [...texts].flatMap(([name, { text }]) => (DOCUMENT.test(name) ? [text] : []));
  const opening = wordsIn(
    body
      .flatMap((text) =>
        text
          .split("\n")
          .filter((line) => line !== "")
          .slice(0, OPENING_LINES),
      )
      .join(" "),
  );
  const seen = new Set<string>();
  const all = new LineList();
  for (const [zone, pattern] of PARTS) {
    for (const [name, { text, lines }] of [...texts]
      .filter(([one]) => pattern.test(one))
      .sort(([x], [y]) => (x < y ? -1 : 1))) {
      // The header of the first page often repeats the header of all pages.
      if (text === "" || (!DOCUMENT.test(name) && seen.has(text))) continue;
      // A header on every page, of words with which the first page begins: "Ann Reed, Electrician".
      if (zone === "header" && [...wordsIn(text)].every((word) => opening.has(word))) continue;
      seen.add(text);
      all.blank();
      all.addAll({ text, lines: zone === "body" ? lines : lines.map((line) => ({ ...line, zone })) });
    }
  }
  const hidden = [...parts.values()].flatMap((part) => part.hidden).concat(notes);
  return { ...withRelativeSizes(all.done()), hidden };
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}@.+]+/gu) ?? []);
}

// The parts with text are parsed while they are decompressed, so that they are never completely in memory.
async function unpacked(bytes: Uint8Array): Promise<{ parts: Map<string, WordPart>; notes: HiddenText[] }> {
  const parts = new Map<string, WordPart>();
  const zip = await opened(bytes);
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(`The file holds more than ${MOST_ENTRIES} files.`, MOST_ENTRIES);
  const entries: Entry[] = [];
  for await (const entry of entriesOf(zip))
    if (
      OTHERS.has(entry.fileName) ||
      RELATIONS.test(entry.fileName) ||
      PARTS.some(([, pattern]) => pattern.test(entry.fileName))
    )
      entries.push(entry);
  const withText = entries.filter(({ fileName }) => !OTHERS.has(fileName) && !RELATIONS.test(fileName));
  const looks = await looksOf(zip, entries, withText);
  const expansion = createExpansion();
  for (const entry of withText) {
    const part = createWordPart(looks, wordLinks(await xmlOf(zip, entries, relationsOf(entry.fileName))));
    for await (const piece of piecesOf(zip, entry, expansion)) {
      part.write(piece);
      if (part.length > 2 * MAX_CHARACTERS)
        throw tooLarge(`The document has more than ${MAX_CHARACTERS} characters.`, MAX_CHARACTERS);
    }
    parts.set(entry.fileName, part);
  }
  const comments = await xmlOf(zip, entries, COMMENTS);
  const properties = await xmlOf(zip, entries, PROPERTIES);
  return { parts, notes: [...wordComments(comments), ...wordProperties(properties)] };
}

// The backgrounds of text are known only after all parts with text are read, so these parts are read twice.
async function looksOf(zip: ZipFile, entries: Entry[], withText: Entry[]): Promise<WordLooks> {
  const theme = wordTheme(await xmlOf(zip, entries, THEME));
  const grounds = new WordGrounds();
  const expansion = createExpansion();
  for (const entry of withText) {
    const parser = wordParser({
      onopentag: (name, attributes) => grounds.open(name, attributes),
      onclosetag: (name) => grounds.close(name),
    });
    for await (const piece of piecesOf(zip, entry, expansion)) parser.write(piece);
    parser.end();
  }
  return {
    styles: wordStyles(await xmlOf(zip, entries, STYLES), theme),
    theme,
    showsPageColour: /<w:displayBackgroundShape(?!\s+w:val="(?:0|false|off)")/.test(
      await xmlOf(zip, entries, SETTINGS),
    ),
    grounds,
  };
}

/** Counts bytes that are decompressed: the size that a ZIP file declares may be false. Throws beyond 50 MiB. */
interface Expansion {
  add(bytes: number): void;
}

function createExpansion(): Expansion {
  let expanded = 0;
  return {
    add(bytes) {
      expanded += bytes;
      if (expanded > MAX_EXPANDED_BYTES)
        throw tooLarge("The document expands to more than 50 MiB.", MAX_EXPANDED_BYTES);
    },
  };
}

async function* piecesOf(zip: ZipFile, entry: Entry, expansion: Expansion): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
    expansion.add(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
}

// Empty for a part that is not in the file.
async function xmlOf(zip: ZipFile, entries: Entry[], name: string): Promise<string> {
  let xml = "";
  const expansion = createExpansion();
  for (const entry of entries.filter(({ fileName }) => fileName === name))
    for await (const piece of piecesOf(zip, entry, expansion)) xml += piece;
  return xml;
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => (zip ? resolve(zip) : reject(error)));
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    const entry = once(zip, "entry");
    zip.readEntry();
    const [read] = await entry;
    yield read as Entry;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error)));
  });
}
