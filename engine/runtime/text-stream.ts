import { JSONParser } from "@streamparser/json";

/** Parses a structured output as it is streamed. Invalid JSON is ignored here, because the model provider reports it. */
export interface StreamParser {
  push(piece: string): void;
}

/** The texts of an answer that is still being streamed, by path: `title`, `bullets.0`, `spoken`. */
export interface TextStream extends StreamParser {
  readonly texts: ReadonlyMap<string, string>;
}

/** Creates a parser that provides each text of an output from its first character on. */
export function createTextStream(): TextStream {
  const texts = new Map<string, string>();
  const spoken: string[] = [];
  const parser = new JSONParser({ emitPartialTokens: true, emitPartialValues: true });
  parser.onValue = ({ value, key, stack }) => {
    if (typeof value !== "string" || key === undefined) return;
    const [path, ...rest] = [...stack.slice(1).map((level) => level.key), key].filter((one) => one !== "text");
    if (path !== "spoken" || rest.length === 0) return void texts.set([path, ...rest].join("."), value);
    // The spoken version is a list of sentences, which are joined into one text.
    spoken[Number(rest[0])] = value;
    texts.set("spoken", spoken.join(" "));
  };
  return { texts, ...readerOf(parser) };
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
