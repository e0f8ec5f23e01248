import { createTextsStream, type StreamParser } from "../runtime/json-stream.js";

/** The texts of an answer that is still being streamed, by path: `title`, `bullets.0`. */
export interface TextStream extends StreamParser {
  readonly texts: ReadonlyMap<string, string>;
}

/** Creates a parser that provides each text of an answer from its first character on. */
export function createTextStream(): TextStream {
  const texts = new Map<string, string>();
  const parser = createTextsStream((keys, text) => {
    texts.set(keys.filter((key) => key !== "text").join("."), text);
  });
  return { texts, ...parser };
}
