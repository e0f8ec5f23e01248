import { once } from "node:events";
import type { Readable } from "node:stream";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { InputError } from "../domain/errors.js";
import { MAX_CHARACTERS } from "../domain/text.js";
import type { HiddenText } from "../domain/visible-text.js";
import { MAX_EXPANDED_BYTES, tooLarge, unreadable, unsupported } from "./document.js";
import { createWordPart, type WordPart } from "./word-part.js";
import { type WordStyles, wordStyles } from "./word-visibility.js";

/** The parts of a Word file with visible text, in reading order. */
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/footer\d*\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
];
const STYLES = "word/styles.xml";
const MOST_ENTRIES = 10_000;

/**
 * The text of a DOCX file: headers, body with tables and text boxes, footers, notes; and what of it a reader does not see. Throws if it is
 * damaged or not a Word file.
 */
export async function docxText(bytes: Uint8Array): Promise<{ text: string; hidden: HiddenText[] }> {
  const parts = await unpacked(bytes).catch((error: unknown) => {
    if (error instanceof InputError) throw error;
    throw unreadable("The Word file is damaged. Open it and save it again.");
  });
  if (!parts.has("word/document.xml"))
    throw unsupported("The file is a ZIP archive, not a Word document. Send DOCX, PDF or text.");
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const pattern of PARTS) {
    for (const [name, part] of [...parts].filter(([one]) => pattern.test(one)).sort(([x], [y]) => (x < y ? -1 : 1))) {
      const text = part.text();
      // The header of the first page often repeats that of all pages.
      if (text === "" || (name !== "word/document.xml" && seen.has(text))) continue;
      seen.add(text);
      texts.push(text);
    }
  }
  return { text: texts.join("\n\n"), hidden: [...parts.values()].flatMap(({ hidden }) => hidden) };
}

// Each part is parsed while it is decompressed, so that it is never in memory as a whole.
async function unpacked(bytes: Uint8Array): Promise<Map<string, WordPart>> {
  const parts = new Map<string, WordPart>();
  const zip = await opened(bytes);
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(`The file holds more than ${MOST_ENTRIES} files.`, MOST_ENTRIES);
  const entries: Entry[] = [];
  for await (const entry of entriesOf(zip))
    if (entry.fileName === STYLES || PARTS.some((pattern) => pattern.test(entry.fileName))) entries.push(entry);
  let expanded = 0;
  async function* piecesOf(entry: Entry): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for await (const chunk of (await streamOf(zip, entry)) as AsyncIterable<Buffer>) {
      // Counts the actual bytes: the size that a ZIP file declares may be false.
      expanded += chunk.length;
      if (expanded > MAX_EXPANDED_BYTES)
        throw tooLarge("The document expands to more than 50 MiB.", MAX_EXPANDED_BYTES);
      yield decoder.decode(chunk, { stream: true });
    }
  }
  let styles: WordStyles = new Map();
  for (const entry of entries.filter(({ fileName }) => fileName === STYLES)) {
    let xml = "";
    for await (const piece of piecesOf(entry)) xml += piece;
    styles = wordStyles(xml);
  }
  for (const entry of entries.filter(({ fileName }) => fileName !== STYLES)) {
    const part = createWordPart(styles);
    for await (const piece of piecesOf(entry)) {
      part.write(piece);
      if (part.length > 2 * MAX_CHARACTERS)
        throw tooLarge(`The document has more than ${MAX_CHARACTERS} characters.`, MAX_CHARACTERS);
    }
    parts.set(entry.fileName, part);
  }
  return parts;
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
