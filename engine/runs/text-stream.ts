import { createTextsStream, type StreamParser } from "../runtime/json-stream.js";

/** The texts of an answer that is still being streamed, by path: `title`, `bullets.0`, `spoken`. */
export interface TextStream extends StreamParser {
  readonly texts: ReadonlyMap<string, string>;
}

/** Creates a parser that provides each text of an answer from its first character on. */
export function createTextStream(): TextStream {
  const texts = new Map<string, string>();
  const spoken: string[] = [];
  const parser = createTextsStream((keys, text) => {
    const [path, ...rest] = keys.filter((key) => key !== "text");
    if (path !== "spoken" || rest.length === 0) return void texts.set([path, ...rest].join("."), text);
    // The spoken version is a list of sentences, which are joined into one text.
    spoken[Number(rest[0])] = text;
    texts.set("spoken", spoken.join(" "));
  });
  return { texts, ...parser };
}
