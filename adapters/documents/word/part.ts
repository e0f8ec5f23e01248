import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { wordParser } from "./parser.js";
import { type WordLooks, WordVisibility } from "./visibility.js";

/** Parses the XML of one part piece by piece. */
export interface WordPart {
  write(xml: string): void;
  /** The length of the text so far, in UTF-16 code units. */
  readonly length: number;
  /** Returns the text once all of the XML is written. */
  text(): string;
  /** The texts that a reader does not see. */
  readonly hidden: HiddenText[];
}

/** Reads WordprocessingML: paragraphs as lines, a table's short cells side by side, a text box once, where it is anchored. */
export function createWordPart(looks: WordLooks): WordPart {
  const layout = new WordLayout(looks);
  const parser = wordParser({
    onopentag: (name, attributes) => layout.open(name, attributes),
    ontext: (text) => layout.add(text),
    onclosetag: (name) => layout.close(name),
  });
  return {
    write: (xml) => parser.write(xml),
    get length() {
      return layout.length;
    },
    text() {
      parser.end();
      return layout.text();
    },
    hidden: layout.hidden,
  };
}

/** Text, and text that was deleted while changes were tracked. */
const TEXTS = new Set(["w:t", "w:deltext"]);

/** Lays out the text of the elements in lines. */
class WordLayout {
  length = 0;
  readonly hidden: HiddenText[] = [];
  readonly #visibility: WordVisibility;
  readonly #lines: string[] = [];
  readonly #cells: string[][] = [];
  #row: string[][] = [];
  #line = "";
  #fallbacks = 0;
  #isText = false;
  #isListItem = false;

  constructor(looks: WordLooks) {
    this.#visibility = new WordVisibility(looks);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#visibility.open(name, attributes);
    if (name === "mc:fallback") this.#fallbacks += 1;
    if (this.#fallbacks > 0) return;
    if (TEXTS.has(name)) this.#isText = true;
    if (name === "w:tab" || name === "w:ptab") this.#line += " ";
    if (name === "w:nobreakhyphen") this.#line += "-";
    if (name === "w:br" || name === "w:cr") this.#line += "\n";
    // A blank line before a heading marks a new section.
    if (name === "w:pstyle" && /^(?:heading|title)/i.test(attributes["w:val"] ?? "") && this.#lines.length > 0)
      this.#lines.push("");
    if (name === "w:p" || name === "w:txbxcontent") this.#endLine();
    if (name === "w:p") this.#isListItem = false;
    if (name === "w:numpr") this.#isListItem = true;
    if (name === "w:tc") this.#cells.push([]);
  }

  add(text: string): void {
    this.#visibility.text(text);
    if (!this.#isText || this.#fallbacks > 0) return;
    this.length += text.length;
    const by = this.#visibility.hiddenBy;
    if (by === null) this.#line += text;
    else this.#hide(text, by);
  }

  close(name: string): void {
    this.#visibility.close(name);
    if (name === "mc:fallback") this.#fallbacks -= 1;
    if (this.#fallbacks > 0) return;
    if (TEXTS.has(name)) this.#isText = false;
    if (name === "w:p") this.#endParagraph();
    if (name === "w:tc") this.#endCell();
    if (name === "w:tr") this.#endRow();
  }

  text(): string {
    this.#endLine();
    return this.#lines.join("\n").trim();
  }

  // A sentence is often split into several runs.
  #hide(text: string, by: HiddenBy): void {
    const last = this.hidden.at(-1);
    if (last?.by === by) last.text += text;
    else this.hidden.push({ text, by });
  }

  #endParagraph(): void {
    for (const part of this.#line.split("\n")) {
      this.#line = part;
      this.#endLine();
    }
  }

  #endLine(): void {
    const text = this.#line.replace(/[ \t]+/g, " ").trim();
    this.#line = "";
    const hidden = this.hidden.at(-1);
    if (hidden && !hidden.text.endsWith(" ")) hidden.text += " ";
    if (text === "") return;
    const shown = this.#isListItem ? `- ${text}` : text;
    (this.#cells.at(-1) ?? this.#lines).push(shown);
  }

  #endCell(): void {
    this.#endLine();
    const cell = this.#cells.pop() ?? [];
    const outer = this.#cells.at(-1);
    if (outer) outer.push(...cell);
    else this.#row.push(cell);
  }

  #endRow(): void {
    // A row inside a cell is part of that cell.
    if (this.#cells.length > 0) return;
    const filled = this.#row.filter((cell) => cell.length > 0);
    this.#row = [];
    // A row of one-line cells becomes one line ("2019 – 2022" next to a title); otherwise its cells are put below each other.
    if (filled.every((cell) => cell.length === 1)) {
      if (filled.length > 0) this.#lines.push(filled.flat().join("  "));
    } else this.#lines.push(...filled.flat());
  }
}
