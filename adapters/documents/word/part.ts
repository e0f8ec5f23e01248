import type { LineFormat } from "../../../domain/document-lines.js";
import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { withJoinedLetters } from "../../../language/text.js";
import { showsAddress } from "../addresses.js";
import { type FormattedLine, type FormattedText, LineList, rowOfLines } from "../line-list.js";
import { wordParser } from "./parser.js";
import { type WordLooks, WordVisibility } from "./visibility.js";

/** Parses the XML of one part piece by piece. */
export interface WordPart {
  write(xml: string): void;
  /** The length of the text so far, in UTF-16 code units. */
  readonly length: number;
  /** Returns the text, with sizes in points, once all of the XML is written. */
  done(): FormattedText;
  /** The texts that a reader does not see. */
  readonly hidden: HiddenText[];
}

/** Reads WordprocessingML: paragraphs as lines, a table's short cells side by side, a text box once, where it is anchored. */
export function createWordPart(looks: WordLooks, links: ReadonlyMap<string, string> = new Map()): WordPart {
  const layout = new WordLayout(looks, links);
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
    done() {
      parser.end();
      return layout.done();
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
  readonly #lines = new LineList();
  readonly #cells: FormattedLine[][] = [];
  #row: FormattedLine[][] = [];
  #line = "";
  #fallbacks = 0;
  #isText = false;
  #isListItem = false;
  /** How deep a list item stands within other lists. */
  #depth = 0;
  #level = 0;
  /** The address of the link that is being read, and where its words begin in the line. */
  #address: string | null = null;
  #linkFrom = 0;
  /** True within a run whose letters are bold by its own properties. */
  #isBold = false;
  /** The letters of the line that are bold, all of them, and the largest size in points. */
  #bold = 0;
  #letters = 0;
  #size = 0;

  constructor(
    looks: WordLooks,
    readonly links: ReadonlyMap<string, string>,
  ) {
    this.#visibility = new WordVisibility(looks);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#visibility.open(name, attributes);
    if (name === "mc:fallback") this.#fallbacks += 1;
    if (this.#fallbacks > 0) return;
    if (TEXTS.has(name)) this.#isText = true;
    if (name === "w:tab" && !this.#visibility.isWithin("w:tabs")) this.#line += "\t";
    if (name === "w:ptab") this.#line += "\t";
    if (name === "w:nobreakhyphen") this.#line += "-";
    if (name === "w:hyperlink") {
      this.#address = this.links.get(attributes["r:id"] ?? "") ?? null;
      this.#linkFrom = this.#line.length;
    }
    if (name === "w:br" || name === "w:cr") this.#line += "\n";
    // A blank line before a heading marks a new section.
    if (name === "w:pstyle") this.#level = levelOf(attributes["w:val"] ?? "");
    if (this.#level > 0 && name === "w:pstyle" && this.#cells.length === 0) this.#lines.blank();
    if (name === "w:spacing" && Number(attributes["w:before"] ?? 0) >= BLANK_TWIPS && this.#cells.length === 0)
      this.#lines.blank();
    if (name === "w:p" || name === "w:txbxcontent") this.#endLine();
    if (name === "w:p") [this.#isListItem, this.#depth, this.#level] = [false, 0, 0];
    if (name === "w:r") this.#isBold = false;
    if (name === "w:b") this.#isBold = !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "");
    if (name === "w:numpr") this.#isListItem = true;
    if (name === "w:ilvl") this.#depth = Number(attributes["w:val"] ?? 0) || 0;
    if (name === "w:tc") this.#cells.push([]);
  }

  add(text: string): void {
    this.#visibility.text(text);
    if (!this.#isText || this.#fallbacks > 0) return;
    this.length += text.length;
    const by = this.#visibility.hiddenBy;
    if (by !== null) {
      this.#hide(text, by);
      return;
    }
    this.#line += text;
    const letters = text.trim().length;
    this.#letters += letters;
    if (this.#isBold) this.#bold += letters;
    if (letters > 0) this.#size = Math.max(this.#size, this.#visibility.points);
  }

  close(name: string): void {
    this.#visibility.close(name);
    if (name === "mc:fallback") this.#fallbacks -= 1;
    if (this.#fallbacks > 0) return;
    if (TEXTS.has(name)) this.#isText = false;
    if (name === "w:hyperlink") this.#endLink();
    if (name === "w:p") this.#endParagraph();
    if (name === "w:tc") this.#endCell();
    if (name === "w:tr") this.#endRow();
  }

  done(): FormattedText {
    this.#endLine();
    return this.#lines.done();
  }

  // A sentence is often split into several runs.
  #hide(text: string, by: HiddenBy): void {
    const last = this.hidden.at(-1);
    if (last?.by === by) last.text += text;
    else this.hidden.push({ text, by });
  }

  // The address of a link with hidden words is not shown.
  #endLink(): void {
    const isSeen = this.#line.length > this.#linkFrom;
    if (this.#address !== null && isSeen && !showsAddress(this.#line, this.#address))
      this.#line += ` (${this.#address})`;
    this.#address = null;
  }

  #endParagraph(): void {
    // An empty paragraph is a blank line.
    if (this.#line.trim() === "" && this.#cells.length === 0) this.#lines.blank();
    for (const part of this.#line.split("\n")) {
      this.#line = part;
      this.#endLine();
    }
  }

  #endLine(): void {
    const text = withJoinedLetters(this.#line)
      .replace(/ *\t[ \t]*/g, "\t")
      .replace(/ +/g, " ")
      .trim();
    const format: LineFormat = {
      ...(this.#level > 0 && { level: this.#level }),
      ...(this.#isListItem && { item: true }),
      ...(this.#letters > 0 && this.#bold === this.#letters && { bold: true }),
      ...(this.#size > 0 && { size: this.#size }),
    };
    [this.#line, this.#bold, this.#letters, this.#size] = ["", 0, 0, 0];
    const hidden = this.hidden.at(-1);
    if (hidden && !hidden.text.endsWith(" ")) hidden.text += " ";
    if (text === "") return;
    const shown = { text: this.#isListItem ? `${"  ".repeat(Math.min(this.#depth, DEEPEST))}- ${text}` : text, format };
    const cell = this.#cells.at(-1);
    if (cell) cell.push(shown);
    else this.#lines.add(shown.text, format);
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
    const lines = rowOfLines(largestFirst(filled));
    // A row of several lines is set apart.
    const isApart = filled.length > 1 && lines.length > 1;
    if (isApart) this.#lines.blank();
    for (const { text, format } of lines) this.#lines.add(text, format);
    if (isApart) this.#lines.blank();
  }
}

/** Letters this many times as large as those of the other cells are those of a name. */
const NAME_SIZE = 1.3;
/** In lines. A smaller cell is no column of the page. */
const LEAST_COLUMN = 4;

// The columns of a page that is laid out as a table: the one with the name comes first.
function largestFirst(cells: FormattedLine[][]): FormattedLine[][] {
  const sizes = cells.map((cell) => Math.max(0, ...cell.map(({ format }) => format.size ?? 0)));
  const largest = Math.max(...sizes);
  const at = sizes.indexOf(largest);
  const others = Math.max(...sizes.filter((_, index) => index !== at));
  const isPage = cells.every((cell) => cell.length >= LEAST_COLUMN);
  if (at <= 0 || !isPage || largest < NAME_SIZE * others) return cells;
  return [...cells.slice(at, at + 1), ...cells.slice(0, at), ...cells.slice(at + 1)];
}

/** As deep as lists are within each other in Word. */
const DEEPEST = 8;
/** In twentieths of a point. A paragraph with more room above it is preceded by a blank line. */
const BLANK_TWIPS = 120;

// By the names of Word's own styles in the languages of its versions.
function levelOf(style: string): number {
  if (/^(?:title|titel|titre|título|titolo|tytuł|titlu)$/i.test(style)) return 1;
  const level = Number(
    /^(?:heading|berschrift|überschrift|titre|título|titolo|kop|nagłówek|titlu)\s?([1-6])/i.exec(style)?.[1] ?? 0,
  );
  return level === 0 ? 0 : Math.min(6, level + 1);
}
