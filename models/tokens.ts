import type { Tiktoken } from "js-tiktoken/lite";

/** The tokenizer is large, and is loaded when something is first counted. */
let encoder: Promise<Tiktoken> | null = null;

/** Longer texts are counted by their first so many characters: a tokenizer's time grows faster than its text. */
const COUNTED_CHARACTERS = 40_000;

/** Tokens of a text by o200k, whose ranks ship with the package: an estimate for any other model. */
export async function countTokens(text: string): Promise<number> {
  encoder ??= load();
  const head = text.slice(0, COUNTED_CHARACTERS);
  if (head === "") return 0;
  const counted = (await encoder).encode(head, "all").length;
  return Math.ceil((counted * text.length) / head.length);
}

async function load(): Promise<Tiktoken> {
  const [{ Tiktoken: Encoder }, { default: ranks }] = await Promise.all([
    import("js-tiktoken/lite"),
    import("js-tiktoken/ranks/o200k_base"),
  ]);
  return new Encoder(ranks);
}
