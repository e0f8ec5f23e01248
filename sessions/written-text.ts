import { JSONParser } from "@streamparser/json";

/** The texts of a structured output that is still being written, by path: `title`, `bullets.0`. */
export interface WrittenText {
  readonly texts: ReadonlyMap<string, string>;
  /** Takes the next piece of the JSON. What cannot be read as JSON any more adds nothing; its provider will say so. */
  push(piece: string): void;
}

/** Reads a structured output piece by piece, each string from its first character on. */
export function createWrittenText(): WrittenText {
  const texts = new Map<string, string>();
  const parser = new JSONParser({ emitPartialTokens: true, emitPartialValues: true });
  parser.onValue = ({ value, key, stack }) => {
    if (typeof value !== "string") return;
    const keys = [...stack.slice(1).map((level) => level.key), key];
    if (key !== undefined) texts.set(keys.join("."), value);
  };
  parser.onError = () => {};
  let half = "";
  return {
    texts,
    push(piece) {
      const text = half + piece;
      // A pair of surrogates may be cut between two pieces: its first half waits for the second.
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
      if (!parser.isEnded) parser.write(half === "" ? text : text.slice(0, -1));
    },
  };
}
