import { Unzip, UnzipInflate } from "fflate";
import { Parser } from "htmlparser2";
import { InputError } from "../domain/errors.js";
import { MAX_EXPANDED_BYTES, tooLarge, unreadable, unsupported } from "./document.js";

/** Unpacked so much at a time: a step expands a thousandfold at most. */
const STEP_BYTES = 4_096;
/** Parts of a Word file that hold text that a reader sees, in the order in which it is read. */
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/footer\d*\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
];

/** The text of a DOCX file: headers, body with tables and text boxes, footers. Throws for what is damaged or no Word file. */
export function docxText(bytes: Uint8Array): string {
  const parts = unpacked(bytes);
  if (!parts.has("word/document.xml"))
    throw unsupported("The file is a ZIP file, but no Word document. Send DOCX, PDF or text.");
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const pattern of PARTS) {
    for (const [name, xml] of [...parts].filter(([part]) => pattern.test(part)).sort()) {
      const text = partText(xml);
      // The first page's header is often that of all pages again.
      if (text === "" || (name !== "word/document.xml" && seen.has(text))) continue;
      seen.add(text);
      texts.push(text);
    }
  }
  return texts.join("\n\n");
}

function unpacked(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  let expanded = 0;
  let broken: unknown = null;
  const unzip = new Unzip((file) => {
    const isWanted = PARTS.some((pattern) => pattern.test(file.name));
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) broken ??= error;
      else {
        // Counted as it comes: what a packed file says of its size may be a lie.
        expanded += chunk.length;
        if (expanded > MAX_EXPANDED_BYTES)
          throw tooLarge("The document expands to more than 50 MiB.", MAX_EXPANDED_BYTES);
        chunks.push(chunk);
        if (final) parts.set(file.name, new TextDecoder().decode(Buffer.concat(chunks)));
      }
    };
    if (isWanted) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Piece by piece, so that a bomb is met before it has expanded.
    for (let at = 0; at < bytes.length; at += STEP_BYTES)
      unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  } catch (error) {
    broken ??= error;
  }
  if (broken instanceof InputError) throw broken;
  if (broken) throw unreadable("The Word file is damaged. Open it and save it again.");
  return parts;
}

// Paragraphs as lines, cells of a table row side by side, what a text box holds where it is anchored.
function partText(xml: string): string {
  const lines: string[] = [];
  let line = "";
  const cells: string[][] = [];
  let fallbacks = 0;
  let isText = false;
  let isListItem = false;
  const endLine = () => {
    const text = line.replace(/[ \t]+/g, " ").trim();
    line = "";
    if (text === "") return;
    const shown = isListItem ? `- ${text}` : text;
    const cell = cells.at(-1);
    if (cell) cell.push(shown);
    else lines.push(shown);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "mc:fallback") fallbacks += 1;
        if (fallbacks > 0) return;
        if (name === "w:t") isText = true;
        if (name === "w:tab") line += " ";
        if (name === "w:br" || name === "w:cr") line += "\n";
        // A blank line before a heading says that something new begins.
        if (name === "w:pstyle" && /^(?:heading|title)/i.test(attributes["w:val"] ?? "") && lines.length > 0)
          lines.push("");
        if (name === "w:p" || name === "w:txbxcontent") endLine();
        if (name === "w:p") isListItem = false;
        if (name === "w:numpr") isListItem = true;
        if (name === "w:tc") cells.push([]);
      },
      ontext(text) {
        if (isText && fallbacks === 0) line += text;
      },
      onclosetag(name) {
        if (name === "mc:fallback") fallbacks -= 1;
        if (fallbacks > 0) return;
        if (name === "w:t") isText = false;
        if (name === "w:p") {
          for (const part of line.split("\n")) {
            line = part;
            endLine();
          }
        }
        if (name === "w:tc") endCell();
        if (name === "w:tr") endRow();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let row: string[][] = [];
  function endCell() {
    endLine();
    const cell = cells.pop() ?? [];
    const outer = cells.at(-1);
    if (outer) outer.push(...cell);
    else row.push(cell);
  }
  function endRow() {
    // A row inside a cell is part of that cell.
    if (cells.length > 0) return;
    const filled = row.filter((cell) => cell.length > 0);
    row = [];
    // Short cells are one line ("2019 – 2022" beside a title); where one holds more, its neighbours stand above it.
    if (filled.every((cell) => cell.length === 1)) {
      if (filled.length > 0) lines.push(filled.flat().join("  "));
    } else lines.push(...filled.flat());
  }
  parser.end(xml);
  endLine();
  return lines.join("\n").trim();
}
