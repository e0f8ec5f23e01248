import { parentPort } from "node:worker_threads";
import { Tiktoken } from "js-tiktoken/lite";
import ranks from "js-tiktoken/ranks/o200k_base";

/* Counts tokens in a worker thread: loading the tables takes half a second, which would block the event loop. */
const encoder = new Tiktoken(ranks);
parentPort?.on("message", ({ id, text }) => {
  parentPort?.postMessage({ id, tokens: encoder.encode(text, "all").length });
});
