/** One logical line of a document: wrapped lines of a paragraph or bullet are joined. UTF-16 indexes. */
export interface Block {
  kind: "heading" | "bullet" | "text";
  text: string;
  start: number;
  end: number;
  indented: boolean;
}

const BULLET = /^\s*(?:[-–—•·*▪◦‣●○]|\d{1,2}[.)])\s+/u;
const SENTENCE_END = /[.!?:;]$/;

/**
 * Splits a document into headings, bullets and paragraphs. A line is a heading when it is short, unpunctuated and not
 * a bullet, and stands after an empty line or all in capitals, or ends in a colon before a list.
 */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  let afterBlank = true;
  let position = 0;
  const lines = text.split("\n");
  for (const [index, raw] of lines.entries()) {
    const start = position;
    position += raw.length + 1;
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    const end = start + line.length;
    const next = lines[index + 1] ?? "";
    const bullet = BULLET.exec(line);
    const last = found.at(-1);
    if (bullet) {
      found.push({
        kind: "bullet",
        text: line.slice(bullet[0].length),
        start: start + bullet[0].length,
        end,
        indented: true,
      });
    } else if (isHeading(line.trim(), afterBlank, next)) {
      const mark = /^\s*#{1,6}\s+/.exec(line)?.[0].length ?? 0;
      found.push({ kind: "heading", text: line.slice(mark), start: start + mark, end, indented: false });
    } else if (last && !afterBlank && last.kind !== "heading" && continues(last, line)) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else {
      found.push({ kind: "text", text: line, start, end, indented: /^\s{2,}|^\t/.test(line) });
    }
    afterBlank = false;
  }
  return found;
}

/** Splits a block into sentences and, at semicolons, into clauses. UTF-16 indexes into the whole text. */
export function sentences(block: Pick<Block, "text" | "start">): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const boundary = /;\s+|(?<=[\p{L}\p{N})”"'>]{2}[.!?]|\d[.!?])\s+(?=["“(<]?[\p{Lu}\p{N}])/gu;
  let from = 0;
  const push = (end: number) => {
    const piece = block.text.slice(from, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== "")
      found.push({ text: trimmed, start: block.start + from + lead, end: block.start + from + lead + trimmed.length });
  };
  for (const match of block.text.matchAll(boundary)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(block.text.length);
  return found;
}

function isHeading(line: string, afterBlank: boolean, next: string): boolean {
  if (/^#{1,6}\s+\S/.test(line)) return true;
  if (line.length > 60 || /[.!?;,]$/.test(line) || /\d{4}/.test(line) || /@|\|/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, "");
  if (letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return true;
  if (line.endsWith(":") && line.split(/\s+/).length <= 8) return true;
  return afterBlank && next.trim() !== "" && line.split(/\s+/).length <= 6 && !/:\s/.test(line);
}

function continues(last: Block, line: string): boolean {
  const lastLine = last.text.slice(last.text.lastIndexOf("\n") + 1);
  if (last.kind === "bullet") return /^\s+\S/.test(line) && !SENTENCE_END.test(lastLine.trim());
  // A wrapped paragraph: the line above is long and its sentence goes on, or this one begins in lower case.
  return (lastLine.length > 70 && !last.indented) || /^\s*\p{Ll}/u.test(line);
}
