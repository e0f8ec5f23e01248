import { parentPort } from "node:worker_threads";
import { Tiktoken } from "js-tiktoken/lite";
import ranks from "js-tiktoken/ranks/o200k_base";

/* Counts tokens apart: its tables take half a second to load, in which nothing else would move. */
const encoder = new Tiktoken(ranks);
parentPort?.on("message", ({ id, text }) => {
  parentPort?.postMessage({ id, tokens: encoder.encode(text, "all").length });
});
