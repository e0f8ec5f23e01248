/** One block of a Markdown export. The exporters write headings, list items and paragraphs, and escape everything else. */
export interface Block {
  kind: "heading" | "item" | "text";
  level: number;
  text: string;
}

/** Reads the Markdown that the exports are written in. The result is plain text: nothing in it becomes a link or a picture. */
export function readMarkdown(markdown: string): Block[] {
  return markdown.split("\n").flatMap((line): Block[] => {
    const heading = /^(#{1,4}) (.*)$/.exec(line);
    if (heading) return [{ kind: "heading", level: heading[1]?.length ?? 1, text: unescaped(heading[2] ?? "") }];
    const item = /^\s*- (.*)$/.exec(line);
    if (item) return [{ kind: "item", level: 0, text: unescaped(item[1] ?? "") }];
    return line.trim() === "" ? [] : [{ kind: "text", level: 0, text: unescaped(line) }];
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~&"'=:/@$^%,;?])/g, "$1").trim();
}
