import { JSONParser } from "@streamparser/json";

/** Takes a structured output piece by piece. What is no JSON adds nothing; its provider will say so. */
export interface PieceReader {
  push(piece: string): void;
}

/** The texts of an answer that is still being written, by path: `title`, `bullets.0`, `spoken`. */
export interface WrittenText extends PieceReader {
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads an output's texts, each from its first character on. */
export function createWrittenText(): WrittenText {
  const texts = new Map<string, string>();
  const spoken: string[] = [];
  const parser = new JSONParser({ emitPartialTokens: true, emitPartialValues: true });
  parser.onValue = ({ value, key, stack }) => {
    if (typeof value !== "string" || key === undefined) return;
    const [path, ...rest] = [...stack.slice(1).map((level) => level.key), key].filter((one) => one !== "text");
    if (path !== "spoken" || rest.length === 0) return void texts.set([path, ...rest].join("."), value);
    // The spoken version comes sentence by sentence, and is one text.
    spoken[Number(rest[0])] = value;
    texts.set("spoken", spoken.join(" "));
  };
  return { texts, ...readerOf(parser) };
}

/** Reads the items of one list of an output, each as soon as it is whole. */
export function createItemReader(list: string, onItem: (item: unknown) => void): PieceReader {
  const parser = new JSONParser({ paths: [`$.${list}.*`] });
  parser.onValue = ({ value }) => onItem(value);
  return readerOf(parser);
}

function readerOf(parser: JSONParser): PieceReader {
  let half = "";
  parser.onError = () => {};
  return {
    push(piece) {
      const text = half + piece;
      // A pair of surrogates may be cut between two pieces: its first half waits for the second.
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
      if (!parser.isEnded) parser.write(half === "" ? text : text.slice(0, -1));
    },
  };
}
