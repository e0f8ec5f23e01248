import { JSONParser } from "@streamparser/json";

/** Parses a structured output as it is streamed. Invalid JSON is ignored here, because the model provider reports it. */
export interface StreamParser {
  push(piece: string): void;
}

/** Creates a parser that calls `onText` with each text so far, from its first character on, and with its keys and indexes from the root. */
export function createTextsStream(onText: (path: (string | number)[], text: string) => void): StreamParser {
  const parser = new JSONParser({ emitPartialTokens: true, emitPartialValues: true });
  parser.onValue = ({ value, key, stack }) => {
    if (typeof value !== "string" || key === undefined) return;
    onText([...stack.slice(1).flatMap((level) => level.key ?? []), key], value);
  };
  return readerOf(parser);
}

/** Creates a parser that calls `onItem` for each item of one list as soon as the item is complete. */
export function createItemStream(list: string, onItem: (item: unknown) => void): StreamParser {
  const parser = new JSONParser({ paths: [`$.${list}.*`] });
  parser.onValue = ({ value }) => onItem(value);
  return readerOf(parser);
}

function readerOf(parser: JSONParser): StreamParser {
  let half = "";
  parser.onError = () => {};
  return {
    push(piece) {
      const text = half + piece;
      // A surrogate pair may be split between two pieces: its first half is kept until the second arrives.
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
      if (!parser.isEnded) parser.write(half === "" ? text : text.slice(0, -1));
    },
  };
}
