import { Parser } from "htmlparser2";

/** Parses the XML of one part piece by piece. */
export interface WordPart {
  write(xml: string): void;
  /** The length of the text so far, in UTF-16 code units. */
  readonly length: number;
  /** Returns the text, once all of the XML is written. */
  text(): string;
}

/** Reads WordprocessingML: paragraphs as lines, a table's short cells side by side, a text box once, where it is anchored. */
export function createWordPart(): WordPart {
  const lines: string[] = [];
  let line = "";
  let length = 0;
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
        // A blank line before a heading marks a new section.
        if (name === "w:pstyle" && /^(?:heading|title)/i.test(attributes["w:val"] ?? "") && lines.length > 0)
          lines.push("");
        if (name === "w:p" || name === "w:txbxcontent") endLine();
        if (name === "w:p") isListItem = false;
        if (name === "w:numpr") isListItem = true;
        if (name === "w:tc") cells.push([]);
      },
      ontext(text) {
        if (!isText || fallbacks > 0) return;
        line += text;
        length += text.length;
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
    // A row of one-line cells becomes one line ("2019 – 2022" next to a title); otherwise its cells are put below each other.
    if (filled.every((cell) => cell.length === 1)) {
      if (filled.length > 0) lines.push(filled.flat().join("  "));
    } else lines.push(...filled.flat());
  }
  return {
    write: (xml) => parser.write(xml),
    get length() {
      return length;
    },
    text() {
      parser.end();
      endLine();
      return lines.join("\n").trim();
    },
  };
}
